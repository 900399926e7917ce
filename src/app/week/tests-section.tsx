// Assumption tests that run or are ready, the longest running first: a test is a matter of days.
import { useView } from '../../data/react/use-view.ts'
import { testBoard } from '../../domain/assumptions/test-status.ts'
import { RecordLink } from '../../records/record-link.tsx'
import { Clamped } from '../../ui/clamped.tsx'
import { RelativeTime } from '../../ui/relative-time.tsx'
import { useNow } from '../../ui/use-now.ts'
import { Section } from './section.tsx'
import styles from './week.module.css'

const MOST = 5

export function TestsSection() {
  const now = useNow()
  const { running, ready } = useView(testBoard)
  const tests = [...running, ...ready]
  if (tests.length === 0) return null
  return (
    <Section title="Assumption tests under way">
      <ul className={styles.lines}>
        {tests.slice(0, MOST).map((test) => (
          <li key={test.id}>
            <RecordLink type="test" id={test.id}>
              <Clamped>{test.title || test.moment || 'A test without a title'}</Clamped>
            </RecordLink>
            <span className={styles.quiet}>
              {test.startedAt === null ? (
                'ready to start'
              ) : (
                <>
                  started <RelativeTime at={new Date(test.startedAt).toISOString()} now={now} />
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
