// The counter of a running test: two large buttons under the thumb, who and a note beside them, progress as dots.
// One press is one record, so that two people who count at once lose nothing.
import { useRef, useState } from 'react'
import { useRun } from '../../data/react/use-run.ts'
import { addObservation } from '../../domain/assumptions/observation-commands.ts'
import type { Tally } from '../../domain/assumptions/tally.ts'
import type { AssumptionTest } from '../../domain/model/records.ts'
import { useActions } from '../../ui/actions/use-actions.ts'
import { Icon } from '../../ui/icon.tsx'
import { CheckIcon, XIcon } from '../../ui/icons.ts'
import { Kbd } from '../../ui/kbd.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { HowMuch } from './how-much.tsx'
import { TallyDots } from './tally-dots.tsx'
import { TESTS_ACTIONS } from './tests-actions.ts'
import styles from './live-counter.module.css'

interface LiveCounterProps {
  readonly test: AssumptionTest
  readonly tally: Tally
}

export function LiveCounter({ test, tally }: LiveCounterProps) {
  const run = useRun()
  const [who, setWho] = useState('')
  const [note, setNote] = useState('')
  const whoField = useRef<HTMLInputElement>(null)

  function count(met: boolean): void {
    const plan = run(addObservation, { testId: test.id, who, met, note }, { toast: true })
    if (!plan.ok) return
    setWho('')
    setNote('')
  }
  // On the test's own page its keys act wherever the focus is: the count must not wait for somebody to point at it.
  useActions(TESTS_ACTIONS, { 'test.met': () => count(true), 'test.not-met': () => count(false) })

  return (
    <section className={styles.counter} aria-label="Counter">
      <p className={styles.score}>
        <strong>{tally.met}</strong> of {tally.met + tally.notMet} so far
        <span className={styles.rest}>{restInWords(test, tally)}</span>
      </p>
      <TallyDots tally={tally} needed={test.needed} size="large" />
      <div className={styles.fields}>
        <TextField label="Who" optional value={who} onChange={setWho} placeholder="P4" ref={whoField} />
        <TextField label="Note" optional value={note} onChange={setNote} placeholder="What you saw" />
      </div>
      <div className={styles.buttons}>
        <button type="button" className={styles.met} onClick={() => count(true)}>
          <Icon as={CheckIcon} size="large" />
          <span>Met</span>
          <Kbd keys="M" />
        </button>
        <button type="button" className={styles.notMet} onClick={() => count(false)}>
          <Icon as={XIcon} size="large" />
          <span>Not met</span>
          <Kbd keys="N" />
        </button>
      </div>
      <HowMuch test={test} tally={tally} />
    </section>
  )
}

function restInWords(test: AssumptionTest, { met, left, canStill, extra, verdict }: Tally): string {
  if (extra > 0) return `All ${test.of ?? ''} are counted; ${extra} more kept, not counted`
  const needed = Math.max(0, (test.needed ?? 0) - met)
  if (verdict === 'supported') return left > 0 ? `Enough met; ${left} to go` : 'Enough met'
  if (!canStill) return left > 0 ? `Cannot be reached any more; ${left} to go` : 'Not enough met'
  return `${left} to go, ${needed} more ${needed === 1 ? 'has' : 'have'} to meet it`
}
