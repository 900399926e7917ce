// Closing a test: the verdict that the criteria give, what was learned, what comes next. Overruling asks for the reason.
import { type FormEvent, useState } from 'react'
import { useRun } from '../../data/react/use-run.ts'
import { finishTest } from '../../domain/assumptions/finish-test.ts'
import type { Tally } from '../../domain/assumptions/tally.ts'
import { type AssumptionTest, type Verdict, VERDICTS } from '../../domain/model/records.ts'
import { VERDICT_WORDS } from '../../domain/model/status-words.ts'
import { VERDICT_MARKS } from '../../records/evidence-words.ts'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { EvidenceMark } from '../../ui/evidence-mark.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { WhatNext } from './what-next.tsx'
import styles from './test-card.module.css'

interface VerdictFormProps {
  readonly test: AssumptionTest
  readonly tally: Tally
}

export function VerdictForm({ test, tally }: VerdictFormProps) {
  const run = useRun()
  const [other, setOther] = useState<Verdict | null>(null)
  const [why, setWhy] = useState('')
  const [wasTried, setWasTried] = useState(false)
  const verdict = other ?? tally.verdict
  const isOverruled = verdict !== tally.verdict
  const problem =
    isOverruled && wasTried && why.trim() === '' ? 'Write the reason; it stays with the result.' : null

  function handleSubmit(event: FormEvent): void {
    event.preventDefault()
    setWasTried(true)
    if (isOverruled && why.trim() === '') return
    run(
      finishTest,
      { testId: test.id, ...(isOverruled ? { overrule: { verdict, why } } : {}) },
      { toast: true },
    )
  }

  return (
    <form className={styles.verdictForm} aria-label="Close the test" onSubmit={handleSubmit}>
      <h2 className={styles.heading}>Close the test</h2>
      <p className={styles.byCriteria}>
        <EvidenceMark state={VERDICT_MARKS[verdict]} label={VERDICT_WORDS[verdict]} />
        <span className={styles.quiet}>
          {isOverruled ? 'overruling the criteria' : whyVerdict(test, tally)}
        </span>
      </p>
      <WhatNext test={test} />
      <Disclosure summary="Overrule the criteria">
        <RadioGroup
          label="Verdict"
          hideLabel
          value={verdict}
          options={VERDICTS.map((value) => ({
            value,
            label:
              value === tally.verdict ? `${VERDICT_WORDS[value]} (by the criteria)` : VERDICT_WORDS[value],
          }))}
          onChange={setOther}
        />
        {isOverruled && (
          <TextArea label="Why" rows={2} value={why} error={problem} onChange={setWhy} autoFocus={false} />
        )}
      </Disclosure>
      <div className={styles.foot}>
        <Button
          type="submit"
          variant={tally.left === 0 || tally.verdict !== 'inconclusive' ? 'primary' : 'secondary'}
        >
          Close as {VERDICT_WORDS[verdict].toLowerCase()}
        </Button>
      </div>
    </form>
  )
}

/** "5 met, at least 4 were needed" */
export function whyVerdict(test: AssumptionTest, tally: Tally): string {
  const needed = test.needed ?? 0
  switch (tally.verdict) {
    case 'supported':
      return `${tally.met} met it, at least ${needed} had to`
    case 'refuted':
      return `${tally.met} met it, ${needed} had to`
    case 'inconclusive':
      return `${tally.met} of the ${needed} needed met it so far`
  }
}
