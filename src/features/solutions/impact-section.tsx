// What a solution is expected to do to the outcome, and what was measured once it shipped. Before and after, no cause claimed.
import { useState } from 'react'
import { useRun } from '../../data/react/use-run.ts'
import { useView } from '../../data/react/use-view.ts'
import type { Measurement, Outcome, Solution } from '../../domain/model/records.ts'
import { spanInWords, withUnit } from '../../domain/outcomes/measurements-of.ts'
import { beforeAfter, editImpact, outcomeOfSolution } from '../../domain/solutions/impact.ts'
import { RecordLink } from '../../records/record-link.tsx'
import { Button } from '../../ui/button.tsx'
import { dayText } from '../../ui/day-text.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './solution-panel.module.css'

export function ImpactSection({ solution }: { readonly solution: Solution }) {
  const run = useRun()
  const outcome = useView((view) => outcomeOfSolution(view, solution))
  const isOn = solution.status === 'building' || solution.status === 'shipped'
  // Until somebody folds it, it opens by itself: also the moment the solution ships.
  const [byHand, setByHand] = useState<boolean | null>(null)
  const isOpen = byHand ?? (isOn || solution.expectedValue !== null)
  const solutionId = solution.id
  const unit = outcome?.unit.trim() ? ` (${outcome.unit.trim()})` : ''
  return (
    <Disclosure summary="Expected and actual impact" isOpen={isOpen} onToggle={setByHand}>
      <div className={styles.impact}>
        {outcome && (
          <p className={styles.quiet}>
            On{' '}
            <RecordLink type="outcome" id={outcome.id}>
              {outcome.metric || outcome.title}
            </RecordLink>
            {spanInWords(outcome) && `: ${spanInWords(outcome)}`}
          </p>
        )}
        <div className={styles.pair}>
          <NumberField
            label={`We expect it to reach${unit}`}
            value={solution.expectedValue}
            onCommit={(expectedValue) => run(editImpact, { solutionId, expectedValue })}
          />
          <TextField
            label="By"
            type="date"
            value={solution.expectedBy}
            onCommit={(expectedBy) => run(editImpact, { solutionId, expectedBy })}
          />
        </div>
        <TextArea
          label="Why we expect that"
          optional
          rows={2}
          value={solution.expectedWhy}
          onCommit={(expectedWhy) => run(editImpact, { solutionId, expectedWhy })}
        />
        {isOn || solution.shippedOn !== '' ? (
          <After solution={solution} outcome={outcome} unit={unit} />
        ) : (
          <p className={styles.quiet}>What came of it is written here once it has shipped.</p>
        )}
      </div>
    </Disclosure>
  )
}

interface AfterProps {
  readonly solution: Solution
  readonly outcome: Outcome | null
  readonly unit: string
}

function After({ solution, outcome, unit }: AfterProps) {
  const run = useRun()
  const view = useView((whole) => whole)
  const solutionId = solution.id
  const { before, after } = outcome
    ? beforeAfter(view, outcome.id, solution.shippedOn)
    : { before: null, after: null }
  const words = (row: Measurement) => `${withUnit(row.value, outcome?.unit ?? '')} on ${dayText(row.on)}`
  return (
    <>
      <div className={styles.pair}>
        <TextField
          label="Shipped on"
          type="date"
          value={solution.shippedOn}
          onCommit={(shippedOn) => run(editImpact, { solutionId, shippedOn })}
        />
        <NumberField
          label={`It got to${unit}`}
          value={solution.actualValue}
          onCommit={(actualValue) => run(editImpact, { solutionId, actualValue })}
        />
      </div>
      <p className={styles.likeRow}>
        <span className={styles.quiet}>
          {before ? `Measured before: ${words(before)}. ` : 'Nothing was measured before. '}
          {after ? `Since then: ${words(after)}.` : 'Nothing has been measured since.'}
        </span>
        {after && after.value !== solution.actualValue && (
          <Button
            size="small"
            variant="quiet"
            onClick={() => run(editImpact, { solutionId, actualValue: after.value })}
          >
            Take {withUnit(after.value, outcome?.unit ?? '')} over
          </Button>
        )}
      </p>
      <TextArea
        label="What came of it, and what else may have played a part"
        optional
        rows={2}
        value={solution.actualNote}
        onCommit={(actualNote) => run(editImpact, { solutionId, actualNote })}
      />
    </>
  )
}
