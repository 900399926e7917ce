// A test on the board: what it asks, how far it is, how long it has been running.
import { useState } from 'react'
import { useView } from '../../data/react/use-view.ts'
import { criteriaInWords } from '../../domain/assumptions/criteria.ts'
import { solutionsOf } from '../../domain/assumptions/stakes.ts'
import { tally as tallyFor } from '../../domain/assumptions/tally.ts'
import { testName } from '../../domain/assumptions/test-commands.ts'
import type { TestStatus } from '../../domain/assumptions/test-status.ts'
import { observationsOf } from '../../domain/assumptions/tests-of.ts'
import type { AssumptionTest } from '../../domain/model/records.ts'
import { RecordLink } from '../../records/record-link.tsx'
import { Badge } from '../../ui/badge.tsx'
import { EvidenceMark } from '../../ui/evidence-mark.tsx'
import { timeAgo } from '../../ui/time-ago.ts'
import { TallyDots } from './tally-dots.tsx'
import { KIND_WORDS, VERDICT_MARKS, VERDICT_WORDS } from './test-words.ts'
import styles from './tests-screen.module.css'

interface BoardCardProps {
  readonly test: AssumptionTest
  readonly status: TestStatus
}

const DAY = 86_400_000
/** Days, not weeks: a test that runs longer says so. */
const LONG_RUN = 7 * DAY

export function BoardCard({ test, status }: BoardCardProps) {
  const assumption = useView((view) => view.rows.assumption.get(test.assumptionId) ?? null)
  const solutions = useView((view) => solutionsOf(view, test.assumptionId))
  const observations = useView((view) => observationsOf(view, test.id))
  return (
    <article className={styles.card} data-status={status}>
      <RecordLink type="test" id={test.id} className={styles.open ?? ''}>
        {assumption?.statement ?? testName(test)}
      </RecordLink>
      <p className={styles.criteria}>{criteriaInWords(test)}</p>
      {(status === 'running' || status === 'done') && (
        <TallyDots tally={tallyFor(test, observations)} needed={test.needed} />
      )}
      <div className={styles.foot}>
        {assumption && <Badge look="outline">{KIND_WORDS[assumption.kind]}</Badge>}
        <Age test={test} status={status} />
      </div>
      {solutions.length > 0 && (
        <p className={styles.solutions}>{solutions.map((solution) => solution.title).join(' · ')}</p>
      )}
    </article>
  )
}

function Age({ test, status }: BoardCardProps) {
  const [now] = useState(Date.now)
  if (status === 'done' && test.verdict)
    return <EvidenceMark state={VERDICT_MARKS[test.verdict]} label={VERDICT_WORDS[test.verdict]} />
  if (status !== 'running' || test.startedAt === null) return null
  const isLong = now - test.startedAt > LONG_RUN
  const words = `started ${timeAgo(test.startedAt, now, 'en')}`
  return isLong ? <Badge tone="warn">{words}</Badge> : <span className={styles.age}>{words}</span>
}
