// One quick fact: which one, and its value. Both are suggested from the template and from earlier snapshots.
import { type FormEvent, useId, useState } from 'react'
import type { Id } from '../../../lib/ids.ts'
import { useRun } from '../../../data/react/use-run.ts'
import { useView } from '../../../data/react/use-view.ts'
import { setQuickFact } from '../../../domain/people/participant-commands.ts'
import { quickFactKeys, quickFactValues } from '../../../domain/snapshots/quick-facts.ts'
import { rowById } from '../../../domain/view/workspace-view.ts'
import { Button } from '../../../ui/button.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import styles from './page.module.css'

interface FactFormProps {
  readonly participantId: Id
  /** Words marked in the transcript. */
  readonly initialValue?: string
  readonly onDone: () => void
}

export function FactForm({ participantId, initialValue = '', onDone }: FactFormProps) {
  const run = useRun()
  const known = useView((view) => rowById(view, 'participant', participantId)?.quickFacts)
  const keys = useView(quickFactKeys)
  const [key, setKey] = useState(() => keys.find((one) => !known?.[one]) ?? '')
  const [value, setValue] = useState(initialValue)
  const values = useView((view) => quickFactValues(view, key.trim()))
  const [problem, setProblem] = useState<string | null>(null)
  const listId = useId()

  function handleSubmit(event: FormEvent): void {
    event.preventDefault()
    if (!key.trim()) return setProblem('Which fact is it? “Team size”, “How often”, “Plan”.')
    if (!value.trim()) return
    if (run(setQuickFact, { participantId, key, value }).ok) onDone()
  }

  return (
    <form className={styles.factForm} onSubmit={handleSubmit}>
      <TextField
        label="Quick fact"
        value={key}
        placeholder="Team size"
        list={`${listId}-keys`}
        autoComplete="off"
        // A key is suggested: typing puts another in its place.
        onFocus={(event) => event.target.select()}
        error={problem}
        onChange={(text) => {
          setKey(text)
          setProblem(null)
        }}
      />
      <TextField
        label="Value"
        value={value}
        placeholder="Two people"
        list={`${listId}-values`}
        autoComplete="off"
        onChange={setValue}
      />
      <datalist id={`${listId}-keys`}>
        {keys.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </datalist>
      <datalist id={`${listId}-values`}>
        {values.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </datalist>
      <Button type="submit" variant="primary" size="small">
        Keep
      </Button>
    </form>
  )
}
