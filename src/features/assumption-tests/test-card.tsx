// One test from draft to verdict, wherever it is shown: on its own page or in the panel beside the tree.
import type { Id } from '../../lib/ids.ts'
import { useRun } from '../../data/react/use-run.ts'
import { useView } from '../../data/react/use-view.ts'
import { isVerdictStale } from '../../domain/assumptions/finish-test.ts'
import { tally as tallyFor } from '../../domain/assumptions/tally.ts'
import { testStatus } from '../../domain/assumptions/test-status.ts'
import { observationsOf } from '../../domain/assumptions/tests-of.ts'
import { FindingHints } from '../../records/finding-hint.tsx'
import { CriteriaForm } from './criteria-form.tsx'
import { CriteriaFrozen } from './criteria-frozen.tsx'
import { LiveCounter } from './live-counter.tsx'
import { ObservationList } from './observation-list.tsx'
import { TestActions } from './test-actions.tsx'
import { VerdictForm } from './verdict-form.tsx'
import { VerdictView } from './verdict-view.tsx'
import styles from './test-card.module.css'

export function TestCard({ testId }: { readonly testId: Id }) {
  const run = useRun()
  const test = useView((view) => view.rows.test.get(testId) ?? null)
  const observations = useView((view) => observationsOf(view, testId))
  const status = useView((view) => {
    const row = view.rows.test.get(testId)
    return row ? testStatus(view, row) : null
  })
  const isStale = useView((view) => {
    const row = view.rows.test.get(testId)
    return row !== undefined && isVerdictStale(view, row)
  })
  if (!test || !status) return null
  const tally = tallyFor(test, observations)
  const counted = tally.met + tally.notMet

  return (
    <div className={styles.card} data-kind="test">
      <TestActions test={test} status={status} run={run} />
      <FindingHints aboutId={testId} />
      {test.startedAt === null ? <CriteriaForm test={test} /> : <CriteriaFrozen test={test} />}
      {status === 'running' && <LiveCounter test={test} tally={tally} />}
      {status === 'done' && <VerdictView test={test} tally={tally} isStale={isStale} />}
      <ObservationList observations={observations} counted={counted} isOpen={status === 'running'} />
      {status === 'running' && <VerdictForm test={test} tally={tally} />}
    </div>
  )
}
