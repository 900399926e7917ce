// All interviews with a participant: the day, who of the trio was there, and the memorable quote.
import { useMemo } from 'react'
import { useView } from '../../data/react/use-view.ts'
import type { Participant, Snapshot } from '../../domain/model/records.ts'
import { isToCome } from '../../domain/snapshots/guide-commands.ts'
import { interviewsWith } from '../../domain/snapshots/interviews.ts'
import { RecordLink } from '../../records/record-link.tsx'
import { ScreenLink } from '../../records/screen-link.tsx'
import { dayOf, dayText } from '../../ui/day-text.ts'
import { useNow } from '../../ui/use-now.ts'
import { Voice } from '../../ui/voice.tsx'
import styles from './people.module.css'

export function ParticipantInterviews({ participant }: { readonly participant: Participant }) {
  const snapshots = useView((view) => interviewsWith(view, participant.id))
  return (
    <section className={styles.section} aria-labelledby="participant-interviews">
      <h2 id="participant-interviews">Interviews</h2>
      {snapshots.length === 0 && (
        <p className={styles.teach}>
          Not interviewed yet. Plan a conversation on <ScreenLink to="">This week</ScreenLink>.
        </p>
      )}
      <ul className={styles.list}>
        {snapshots.map((snapshot) => (
          <InterviewLine key={snapshot.id} snapshot={snapshot} />
        ))}
      </ul>
    </section>
  )
}

function InterviewLine({ snapshot }: { readonly snapshot: Snapshot }) {
  const today = dayOf(useNow())
  const members = useView((view) => view.rows.member)
  const left = useView((view) => view.archived.member)
  const there = useMemo(
    () =>
      [...new Set([...(snapshot.leadId ? [snapshot.leadId] : []), ...snapshot.presentIds])].flatMap(
        (id) => (members.get(id) ?? left.get(id)) || [],
      ),
    [snapshot, members, left],
  )
  const quote = snapshot.quote?.text ?? ''
  return (
    <li className={styles.said}>
      <p className={styles.line}>
        <RecordLink type="snapshot" id={snapshot.id} className={styles.page}>
          {snapshot.interviewedOn ? dayText(snapshot.interviewedOn) : 'Undated'}
        </RecordLink>
        {isToCome(snapshot, today) && <span className={styles.note}>to come</span>}
        {there.length > 0 && (
          <span className={styles.note}>
            with{' '}
            {there.map((member, index) => (
              <span key={member.id}>
                {index > 0 && ', '}
                <RecordLink type="member" id={member.id}>
                  {member.name}
                </RecordLink>
              </span>
            ))}
          </span>
        )}
      </p>
      {quote !== '' && <Voice>{quote}</Voice>}
    </li>
  )
}
