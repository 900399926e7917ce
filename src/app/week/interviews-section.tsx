// The latest interviews with the sentence the trio remembers each by.
import { useView } from '../../data/react/use-view.ts'
import { isHeld } from '../../domain/snapshots/guide-commands.ts'
import { interviews, snapshotName } from '../../domain/snapshots/interviews.ts'
import { RecordLink } from '../../records/record-link.tsx'
import { ScreenLink } from '../../records/screen-link.tsx'
import { dayOf, dayText } from '../../ui/day-text.ts'
import { useNow } from '../../ui/use-now.ts'
import { Section } from './section.tsx'
import styles from './week.module.css'

const MOST = 5

export function InterviewsSection() {
  const today = dayOf(useNow())
  const view = useView((it) => it)
  const latest = interviews(view).filter((row) => isHeld(row, today))
  return (
    <Section title="Latest interviews">
      {latest.length === 0 ? (
        <p className={styles.quiet}>
          None yet. <ScreenLink to="/interviews?new=1">Make the first snapshot</ScreenLink> from your last
          call.
        </p>
      ) : (
        <ul className={styles.lines}>
          {latest.slice(0, MOST).map((snapshot) => (
            <li key={snapshot.id}>
              <RecordLink type="snapshot" id={snapshot.id}>
                {snapshotName(view, snapshot.id)}
              </RecordLink>
              <span className={styles.quiet}>{dayText(snapshot.interviewedOn, 'medium')}</span>
              {snapshot.quote && (
                <q className={styles.voice} dir="auto">
                  {snapshot.quote.text}
                </q>
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
