// A test on the board: what it asks, how far it is, how long it has been running.
import { useState } from 'react'
import { useView } from '../../data/react/use-view.ts'
import { criteriaInWords } from '../../domain/assumptions/criteria.ts'
import { solutionsOf } from '../../domain/assumptions/stakes.ts'
import { amendmentsOf } from '../../domain/assumptions/amendments.ts'
import { testAge } from '../../domain/assumptions/test-age.ts'
import { tally as tallyFor } from '../../domain/assumptions/tally.ts'
import { testName } from '../../domain/assumptions/test-commands.ts'
import type { TestStatus } from '../../domain/assumptions/test-status.ts'
import { observationsOf } from '../../domain/assumptions/tests-of.ts'
import type { AssumptionTest } from '../../domain/model/records.ts'
import { VERDICT_WORDS } from '../../domain/model/status-words.ts'
import { ASSUMPTION_WORDS, VERDICT_MARKS } from '../../records/evidence-words.ts'
import { RecordLink } from '../../records/record-link.tsx'
import { Badge } from '../../ui/badge.tsx'
import { Clamped } from '../../ui/clamped.tsx'
import { EvidenceMark } from '../../ui/evidence-mark.tsx'
import { timeAgo } from '../../ui/time-ago.ts'
import { TallyDots } from './tally-dots.tsx'
import styles from './tests-screen.module.css'

interface BoardCardProps {
  readonly test: AssumptionTest
  readonly status: TestStatus
}

export function BoardCard({ test, status }: BoardCardProps) {
  const assumption = useView((view) => view.rows.assumption.get(test.assumptionId) ?? null)
  const solutions = useView((view) => solutionsOf(view, test.assumptionId))
  const observations = useView((view) => observationsOf(view, test.id))
  const isAmended = useView((view) => amendmentsOf(view, test).length > 0)
  return (
    <article className={styles.card} data-status={status}>
      <RecordLink type="test" id={test.id} className={styles.open ?? ''}>
        <Clamped lines={6}>{assumption?.statement ?? testName(test)}</Clamped>
      </RecordLink>
      <p className={styles.criteria}>{criteriaInWords(test)}</p>
      {(status === 'running' || status === 'done') && (
        <TallyDots tally={tallyFor(test, observations)} needed={test.needed} />
      )}
      <div className={styles.foot}>
        {assumption && <Badge look="outline">{ASSUMPTION_WORDS[assumption.kind].name}</Badge>}
        {isAmended && <Badge tone="warn">Criteria changed</Badge>}
        <Age test={test} status={status} />
      </div>
      {solutions.length > 0 && (
        <p className={styles.solutions}>
          <Clamped lines={2}>{solutions.map((solution) => solution.title).join(' · ')}</Clamped>
        </p>
      )}
    </article>
  )
}

function Age({ test, status }: BoardCardProps) {
  const [now] = useState(Date.now)
  if (status === 'done' && test.verdict)
    return <EvidenceMark state={VERDICT_MARKS[test.verdict]} label={VERDICT_WORDS[test.verdict]} />
  const { days, isOverdue } = testAge(test, now)
  if (status !== 'running' || test.startedAt === null)
    return days > 0 ? <span className={styles.age}>waiting for {dayCount(days)}</span> : null
  const planned = test.days === null ? '' : ` of ${test.days}`
  if (isOverdue) return <Badge tone="warn">Overdue: day {`${days + 1}${planned}`}</Badge>
  return (
    <span className={styles.age} title={`started ${timeAgo(test.startedAt, now)}`}>
      day {days + 1}
      {planned}
    </span>
  )
}

const dayCount = (days: number) => (days === 1 ? '1 day' : `${days} days`)
