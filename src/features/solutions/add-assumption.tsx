// The line where an assumption is written: its type, its words, Enter, and the next one.
import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { Id } from '../../lib/ids.ts'
import { useRun } from '../../data/react/use-run.ts'
import { addAssumption } from '../../domain/assumptions/assumption-commands.ts'
import { ASSUMPTION_KINDS, type AssumptionKind } from '../../domain/model/records.ts'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { KIND_WORDS } from './solution-words.ts'
import styles from './solution-panel.module.css'

interface AddAssumptionProps {
  readonly solutionId: Id
  /** The step it hangs on; with one, the line starts focused and Escape closes it. */
  readonly stepId?: Id
  readonly label?: string
  readonly onDone?: () => void
}

export function AddAssumption({ solutionId, stepId, label = 'Assumption', onDone }: AddAssumptionProps) {
  const run = useRun()
  const [kind, setKind] = useState<AssumptionKind>('desirability')
  const [statement, setStatement] = useState('')
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (stepId) field.current?.focus()
  }, [stepId])

  function handleSubmit(event: FormEvent): void {
    event.preventDefault()
    if (statement.trim() === '') {
      field.current?.focus()
      return
    }
    const plan = run(addAssumption, { statement, kind, solutionId, ...(stepId ? { stepId } : {}) })
    if (plan.ok) setStatement('')
    field.current?.focus()
  }

  return (
    <form
      className={styles.add}
      aria-label={stepId ? `Add: ${label}` : 'Add an assumption'}
      onSubmit={handleSubmit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !onDone) return
        event.stopPropagation()
        onDone()
      }}
    >
      <Select
        label="Type"
        hideLabel
        size="small"
        value={kind}
        options={ASSUMPTION_KINDS.map((value) => ({ value, label: KIND_WORDS[value].name }))}
        onChange={setKind}
      />
      <TextField
        label={label}
        hideLabel
        help={`${KIND_WORDS[kind].asks} Write what has to be true.`}
        placeholder="People who … will …"
        value={statement}
        onChange={setStatement}
        ref={field}
        className={styles.addWords}
      />
      <Button type="submit" size="small">
        Add
      </Button>
    </form>
  )
}
