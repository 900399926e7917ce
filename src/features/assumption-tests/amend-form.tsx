// Changing the criteria of a running test: rarely right, so it asks why, and what stood before stays readable.
import { type FormEvent, useState } from 'react'
import { useRun } from '../../data/react/use-run.ts'
import { useView } from '../../data/react/use-view.ts'
import { amendmentsOf } from '../../domain/assumptions/amendments.ts'
import { amendCriteria } from '../../domain/assumptions/amend-criteria.ts'
import { criteriaInWords, problemsBeforeStart } from '../../domain/assumptions/criteria.ts'
import type { AssumptionTest } from '../../domain/model/records.ts'
import { anyRowById } from '../../domain/view/workspace-view.ts'
import type { Id } from '../../lib/ids.ts'
import { Button } from '../../ui/button.tsx'
import { dayOf, dayText } from '../../ui/day-text.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { CountField } from './count-field.tsx'
import styles from './test-card.module.css'

export function AmendForm({ test }: { readonly test: AssumptionTest }) {
  const run = useRun()
  const [isOpen, setIsOpen] = useState(false)
  const [needed, setNeeded] = useState(test.needed)
  const [of, setOf] = useState(test.of)
  const [action, setAction] = useState(test.action)
  const [why, setWhy] = useState('')
  const [wasTried, setWasTried] = useState(false)
  const problems = problemsBeforeStart({ ...test, needed, of, action })
  const problemAt = (field: string) => problems.find((problem) => problem.field === field)?.words ?? null

  function handleSubmit(event: FormEvent): void {
    event.preventDefault()
    setWasTried(true)
    if (problems.length > 0 || why.trim() === '') return
    if (!run(amendCriteria, { testId: test.id, needed, of, action, why }, { toast: true }).ok) return
    setIsOpen(false)
    setWasTried(false)
    setWhy('')
  }
  return (
    <Disclosure summary="Change the criteria after all" isOpen={isOpen} onToggle={setIsOpen}>
      <form
        className={styles.criteria}
        aria-label="Change the criteria after all"
        onSubmit={handleSubmit}
        noValidate
      >
        <p className={styles.quiet}>
          Once something was seen, every number looks like a success. What stood before is kept with the test.
        </p>
        <div className={styles.counts}>
          <CountField
            label="at least"
            field="needed"
            value={needed}
            of={of}
            error={problemAt('needed')}
            onCommit={setNeeded}
          />
          <CountField label="of how many" field="of" value={of} error={problemAt('of')} onCommit={setOf} />
        </div>
        <TextField label="do this" value={action} error={problemAt('action')} onChange={setAction} />
        <TextField
          label="Why it has to change"
          value={why}
          error={wasTried && why.trim() === '' ? 'Write the reason; it stays with the test.' : null}
          onChange={setWhy}
        />
        <div className={styles.foot}>
          <Button type="submit" size="small">
            Change and keep the old ones
          </Button>
        </div>
      </form>
    </Disclosure>
  )
}

/** What the criteria were before each change, oldest first. */
export function Amendments({ test }: { readonly test: AssumptionTest }) {
  const entries = useView((view) => amendmentsOf(view, test))
  const view = useView((it) => it)
  if (entries.length === 0) return null
  const byOf = (id: Id | null) => {
    const name = anyRowById(view, 'member', id)?.name
    return name ? ` by ${name}` : ''
  }
  return (
    <ol className={styles.amendments} aria-label="Criteria before they were changed">
      {entries.map(({ key, at, byId, why, before, became }) => (
        <li key={key}>
          <s>{criteriaInWords(before)}</s>
          {became !== '' && became !== criteriaInWords(test) && <span>to: {became}</span>}
          <span className={styles.quiet}>
            changed after the start, on {dayText(dayOf(at))}
            {byOf(byId)}: {why}
          </span>
        </li>
      ))}
    </ol>
  )
}
