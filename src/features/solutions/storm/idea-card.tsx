// One idea on the wall of ideas: its words, whose it was, its group, and the way out.
import { useState } from 'react'
import { useRun } from '../../../data/react/use-run.ts'
import { useView } from '../../../data/react/use-view.ts'
import type { Solution } from '../../../domain/model/records.ts'
import { SOLUTION_STATUS_WORDS } from '../../../domain/model/status-words.ts'
import { groupIdeas } from '../../../domain/solutions/groups.ts'
import { editSolution, setSolutionStatus } from '../../../domain/tree/solutions.ts'
import { looksLike } from '../../../domain/tree/votes.ts'
import { useOpenRecord } from '../../../records/record-link.tsx'
import { Badge } from '../../../ui/badge.tsx'
import { EditableText } from '../../../ui/editable-text.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { EllipsisIcon } from '../../../ui/icons.ts'
import type { MenuEntry } from '../../../ui/menu.tsx'
import { MenuButton } from '../../../ui/menu-button.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { OriginLine } from '../origin-line.tsx'
import styles from './storm.module.css'

interface IdeaCardProps {
  readonly idea: Solution
  /** Names of the groups there are. */
  readonly groups: readonly string[]
}

export function IdeaCard({ idea, groups }: IdeaCardProps) {
  const run = useRun()
  const open = useOpenRecord()
  const [isNaming, setIsNaming] = useState(false)
  const [name, setName] = useState('')
  const twin = useView((view) => looksLike(view, idea)[0]?.title ?? null)
  const into = (group: string) => run(groupIdeas, { solutionIds: [idea.id], name: group }, { toast: true })
  const items: readonly MenuEntry[] = [
    { type: 'heading', id: 'groups', label: 'Group' },
    ...['', ...groups].map((group) => ({
      id: `group ${group}`,
      label: group || 'In no group',
      choice: { kind: 'radio', isOn: idea.group.trim() === group } as const,
      onSelect: () => into(group),
    })),
    { id: 'new', label: 'New group…', onSelect: () => setIsNaming(true) },
    { type: 'separator', id: 'rest' },
    { id: 'open', label: 'Open on the tree', onSelect: () => open('solution', idea.id) },
    {
      id: 'drop',
      label: 'Drop it',
      onSelect: () => run(setSolutionStatus, { id: idea.id, status: 'dropped' }, { toast: true }),
    },
  ]
  return (
    <li className={styles.card} data-kind="solution">
      <EditableText
        label="Idea"
        value={idea.title}
        required
        multiline
        onCommit={(title) => run(editSolution, { id: idea.id, title })}
      />
      {twin !== null && <p className={styles.quiet}>Reads like “{twin}”</p>}
      {isNaming && (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            if (name.trim() === '' || into(name).ok) setIsNaming(false)
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return
            event.stopPropagation()
            setIsNaming(false)
          }}
        >
          <TextField label="Name of the group" value={name} onChange={setName} autoComplete="off" />
        </form>
      )}
      <div className={styles.cardFoot}>
        <OriginLine solution={idea} />
        {idea.status !== 'idea' && <Badge look="outline">{SOLUTION_STATUS_WORDS[idea.status]}</Badge>}
        <MenuButton
          label={`More on ${idea.title}`}
          icon={<Icon as={EllipsisIcon} size="small" />}
          iconOnly
          size="small"
          align="end"
          className={styles.more ?? ''}
          items={items}
        />
      </div>
    </li>
  )
}
