// Stop 6: each test with the criteria as they were set beforehand, then what came of it.
import { TEST_STATUS_WORDS } from '../../../../domain/assumptions/test-status.ts'
import { VERDICT_WORDS } from '../../../../domain/model/status-words.ts'
import type { ShownTest, TestsContent } from '../../../../domain/review/tests-stop.ts'
import { VERDICT_MARKS } from '../../../../records/evidence-words.ts'
import { EvidenceMark } from '../../../../ui/evidence-mark.tsx'
import { Icon } from '../../../../ui/icon.tsx'
import { LockIcon } from '../../../../ui/icons.ts'
import { dayOf, dayText } from '../../../../ui/day-text.ts'
import { Gap } from './gap.tsx'
import { ResultDots } from './result-dots.tsx'
import { StageText } from './stage-text.tsx'
import styles from './stops.module.css'

interface TestsViewProps {
  readonly content: TestsContent
  /** All that a thirty-second talk shows. */
  readonly headline: string | null
}

export function TestsView({ content, headline }: TestsViewProps) {
  const { tests, planned } = content
  if (headline) return <StageText look="statement">{headline}</StageText>
  return (
    <>
      {tests.length === 0 && (
        <Gap>{planned > 0 ? 'Tests are planned; none has begun.' : 'Nothing is tested yet.'}</Gap>
      )}
      <ul className={styles.tests}>
        {tests.map((shown) => (
          <TestOf key={shown.test.id} shown={shown} />
        ))}
      </ul>
      {tests.length > 0 && planned > 0 && (
        <p className={styles.quiet}>
          {planned === 1 ? 'One more is planned' : `${planned} more are planned`}
        </p>
      )}
    </>
  )
}

function TestOf({ shown }: { readonly shown: ShownTest }) {
  const { test, status, assumption, solutions, criteria, tally } = shown
  const isBegun = status === 'running' || status === 'done'
  return (
    <li className={styles.test} data-kind="test">
      <StageText as="h2">{assumption?.statement ?? shown.name}</StageText>
      <p className={styles.criteria}>
        <Icon as={LockIcon} size="small" label={isBegun ? 'Set beforehand' : 'Criteria'} />
        <span dir="auto">{criteria}</span>
      </p>
      {isBegun && <ResultDots tally={tally} needed={test.needed} />}
      <div className={styles.facts}>
        {status === 'done' && test.verdict ? (
          <EvidenceMark
            state={VERDICT_MARKS[test.verdict]}
            label={VERDICT_WORDS[test.verdict]}
            className={styles.verdict ?? ''}
          />
        ) : (
          <EvidenceMark
            state="collecting"
            label={TEST_STATUS_WORDS[status]}
            className={styles.verdict ?? ''}
          />
        )}
        {isBegun && (
          <span>
            {tally.met} of {tally.met + tally.notMet}
          </span>
        )}
        {test.startedAt !== null && <span>criteria set {dayText(dayOf(test.startedAt), 'short')}</span>}
        <span>{solutions.map((solution) => solution.title).join(' · ')}</span>
      </div>
      {test.overruledWhy !== '' && <p className={styles.quiet}>Overruled: {test.overruledWhy}</p>}
    </li>
  )
}
