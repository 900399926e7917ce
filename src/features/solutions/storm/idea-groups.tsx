// Groups of like ideas: a suggestion is taken, renamed or left; a group is renamed or dissolved. Undo takes each back.
import { useState } from 'react'
import { useRun } from '../../../data/react/use-run.ts'
import type { Solution } from '../../../domain/model/records.ts'
import { groupIdeas, type IdeaGroup, suggestGroups } from '../../../domain/solutions/groups.ts'
import { Button } from '../../../ui/button.tsx'
import { Disclosure } from '../../../ui/disclosure.tsx'
import { EditableText } from '../../../ui/editable-text.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import styles from './storm.module.css'

export function GroupSuggestions({ ideas }: { readonly ideas: readonly Solution[] }) {
  const suggestions = suggestGroups(ideas)
  if (suggestions.length === 0) return null
  return (
    <Disclosure
      summary={`${suggestions.length === 1 ? 'A group suggests itself' : `${suggestions.length} groups suggest themselves`}`}
      className={styles.suggestions ?? ''}
    >
      <ul className={styles.suggested}>
        {suggestions.map((group) => (
          <Suggestion key={group.ideas.map((idea) => idea.id).join(' ')} group={group} />
        ))}
      </ul>
    </Disclosure>
  )
}

function Suggestion({ group }: { readonly group: IdeaGroup }) {
  const run = useRun()
  const [name, setName] = useState(group.name)
  return (
    <li className={styles.suggestion}>
      <ul>
        {group.ideas.map((idea) => (
          <li key={idea.id} dir="auto">
            {idea.title}
          </li>
        ))}
      </ul>
      <form
        className={styles.next}
        onSubmit={(event) => {
          event.preventDefault()
          const solutionIds = group.ideas.map((idea) => idea.id)
          run(groupIdeas, { solutionIds, name: name.trim() || group.name }, { toast: true })
        }}
      >
        <TextField label="Name of the group" value={name} onChange={setName} autoComplete="off" />
        <Button type="submit" size="small">
          Group these {group.ideas.length}
        </Button>
      </form>
    </li>
  )
}

export function GroupHead({ name, ideas }: IdeaGroup) {
  const run = useRun()
  const solutionIds = ideas.map((idea) => idea.id)
  return (
    <div className={styles.groupHead}>
      <EditableText
        as="h2"
        look="strong"
        label="Name of the group"
        value={name}
        required
        onCommit={(next) => run(groupIdeas, { solutionIds, name: next })}
      />
      <span className={styles.quiet}>{ideas.length}</span>
      <Button
        size="small"
        variant="quiet"
        onClick={() => run(groupIdeas, { solutionIds, name: '' }, { toast: true })}
      >
        Dissolve
      </Button>
    </div>
  )
}
