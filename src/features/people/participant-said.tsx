// What a participant said, and where each of it went: onto a tree, into the inbox, parked.
import { useMemo } from 'react'
import { useView } from '../../data/react/use-view.ts'
import type { Participant } from '../../domain/model/records.ts'
import { type SaidOnce, saidByParticipant } from '../../domain/people/said-by-participant.ts'
import { RecordLink } from '../../records/record-link.tsx'
import { ScreenLink } from '../../records/screen-link.tsx'
import { dayText } from '../../ui/day-text.ts'
import { KindMark } from '../../ui/kind-mark.tsx'
import styles from './people.module.css'

export function ParticipantSaid({ participant }: { readonly participant: Participant }) {
  const view = useView((it) => it)
  const said = useMemo(() => saidByParticipant(view, participant.id), [view, participant.id])
  const placed = said.filter((it) => it.serves.length > 0).length
  return (
    <section className={styles.section} aria-labelledby="participant-said">
      <h2 id="participant-said">What {participant.alias} said</h2>
      <p className={styles.teach}>
        {said.length === 0
          ? 'Nothing was kept yet. Needs, pain points and desires marked on a snapshot stand here.'
          : `${placed} of ${said.length} ${said.length === 1 ? 'is' : 'are'} evidence on a tree.`}
      </p>
      <ul className={styles.list}>
        {said.map((it) => (
          <SaidLine key={it.heard.id} said={it} />
        ))}
      </ul>
    </section>
  )
}

function SaidLine({ said: { heard, snapshot, serves, triage } }: { readonly said: SaidOnce }) {
  return (
    <li className={styles.said}>
      <p className={styles.line}>
        <KindMark kind="opportunity" variant={heard.kind} hideLabel size="small" />
        <RecordLink type="heard" id={heard.id} className={styles.words}>
          <span dir="auto">{heard.statement || heard.quote || 'Without words'}</span>
        </RecordLink>
      </p>
      <p className={styles.teach} dir="auto">
        {snapshot.interviewedOn ? dayText(snapshot.interviewedOn) : 'Undated'}
        {serves.map((opportunity) => (
          <span key={opportunity.id}>
            {' · '}
            <RecordLink type="opportunity" id={opportunity.id}>
              {opportunity.statement === heard.statement
                ? 'on the tree in these words'
                : `on the tree as ${opportunity.statement || 'a card without words'}`}
            </RecordLink>
          </span>
        ))}
        {serves.length === 0 && triage === 'parked' && ' · parked'}
        {serves.length === 0 && triage === 'waiting' && (
          <>
            {' · '}
            <ScreenLink to={`/inbox?at=${heard.id}`}>waits in the inbox</ScreenLink>
          </>
        )}
      </p>
    </li>
  )
}
