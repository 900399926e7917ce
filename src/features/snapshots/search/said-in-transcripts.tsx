// What the search everywhere finds in transcripts: the words in their turn, under the interview, with the same filters.
import { useMemo } from 'react'
import { useView } from '../../../data/react/use-view.ts'
import { findWords } from '../../../domain/search/find-words.ts'
import { readFilters } from '../../../domain/search/read-filters.ts'
import { interviews, snapshotName } from '../../../domain/snapshots/interviews.ts'
import { dayOf, dayText } from '../../../ui/day-text.ts'
import { foldText } from '../../../ui/fold-text.ts'
import { useNow } from '../../../ui/use-now.ts'
import { HitLink } from './hit-link.tsx'
import { LitText } from './lit-text.tsx'
import { useFound } from './use-found.ts'
import styles from './search.module.css'

const MOST = 20

export function SaidInTranscripts({ text }: { readonly text: string }) {
  const view = useView((it) => it)
  const today = dayOf(useNow())
  const query = useMemo(() => readFilters(text, today), [text, today])
  const isWanted = query.types.length === 0 || query.types.includes('transcript')
  const snapshots = useMemo(
    () =>
      !isWanted
        ? []
        : interviews(view).filter((row) => {
            if (row.transcript === null) return false
            if (query.since !== null && row.interviewedOn < query.since) return false
            const name = foldText(snapshotName(view, row.id))
            return query.people.every((person) => name.includes(foldText(person)))
          }),
    [view, query, isWanted],
  )
  const { places, meant, unread } = useFound(isWanted ? query.words : '', snapshots)
  const spoken = places.filter((place) => place.talk.length > 0)
  if (!isWanted || query.words === '' || (spoken.length === 0 && unread === 0)) return null
  return (
    <section aria-label="In transcripts">
      <h2 className={styles.heading}>In transcripts</h2>
      <p role="status" className={styles.summary}>
        {unread > 0 && `Reading the transcripts, ${unread} to go…`}
        {meant.map(({ typed, instead }) => (
          <span key={typed}>
            Nobody said “{typed}”; we looked for {instead.map((word) => `“${word}”`).join(' or ')}.
          </span>
        ))}
      </p>
      <ul className={styles.places}>
        {spoken.slice(0, MOST).map(({ snapshotId, talk }) => (
          <li key={snapshotId} className={styles.place}>
            <p className={styles.kind}>
              {snapshotName(view, snapshotId)} ·{' '}
              {dayText(view.rows.snapshot.get(snapshotId)?.interviewedOn ?? '', 'medium')}
            </p>
            <ul className={styles.hits}>
              {talk.map((hit) => (
                <li key={hit.turn}>
                  <HitLink snapshotId={snapshotId} turn={hit.turn}>
                    <LitText text={hit.text} lit={findWords(hit.text, hit.words)} />
                  </HitLink>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {spoken.length > MOST && <p className={styles.hidden}>and {spoken.length - MOST} more interviews</p>}
    </section>
  )
}
