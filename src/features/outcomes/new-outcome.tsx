// The first outcome and with it the first tree, right where the tree will stand. Only the title is needed.
import { type FormEvent, useState } from 'react'
import { useRun } from '../../data/react/use-run.ts'
import { startDirection } from '../../domain/outcomes/new-aim.ts'
import type { Id } from '../../lib/ids.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { OutcomeFields, type OutcomeValues } from './outcome-fields.tsx'
import styles from './outcomes.module.css'

export interface NewOutcomeProps {
  readonly onCreated: (treeId: Id) => void
  /** The outcome that was worked on so far: it is paused by a new direction. */
  readonly insteadOfId?: Id | undefined
}

const EMPTY: OutcomeValues = {
  kind: 'product',
  goal: 'performance',
  metric: '',
  unit: '',
  baseline: null,
  target: null,
  due: '',
  health: '',
}

export function NewOutcome({ onCreated, insteadOfId }: NewOutcomeProps) {
  const run = useRun()
  const [title, setTitle] = useState('')
  const [values, setValues] = useState(EMPTY)
  const [wasTried, setTried] = useState(false)

  function handleSubmit(event: FormEvent): void {
    event.preventDefault()
    setTried(true)
    if (title.trim() === '') return
    const plan = run(startDirection, {
      outcome: { ...values, title },
      ...(insteadOfId === undefined ? {} : { insteadOfId }),
    })
    if (plan.ok && plan.value.focusId !== undefined) onCreated(plan.value.focusId)
  }
  return (
    <form className={styles.form} aria-label="The outcome" onSubmit={handleSubmit}>
      <TextField
        label="What should change?"
        help="A result, not something to ship: “more people book without calling us”."
        value={title}
        error={wasTried && title.trim() === '' ? 'Write the outcome in a few words first.' : null}
        onChange={setTitle}
      />
      <OutcomeFields
        values={values}
        onChange={(fields) => setValues((before) => ({ ...before, ...fields }))}
      />
      <div className={styles.actions}>
        <Button type="submit" variant="primary">
          Start the tree
        </Button>
        <p className={styles.hint}>The numbers can wait; the title is enough to begin.</p>
      </div>
    </form>
  )
}
