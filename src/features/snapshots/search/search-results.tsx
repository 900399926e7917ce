// Every place where the words stand, under the interview they belong to, with the words lit and a way there.
import { useState } from 'react'
import { useBlobUrl } from '../../../data/react/use-blob-url.ts'
import { useView } from '../../../data/react/use-view.ts'
import { findWords } from '../../../domain/search/find-words.ts'
import type { SaidKind } from '../../../domain/search/said-in.ts'
import { snapshotName } from '../../../domain/snapshots/interviews.ts'
import { MARK_WORDS } from '../../../domain/snapshots/marks-of.ts'
import { rowById } from '../../../domain/view/workspace-view.ts'
import { RecordLink } from '../../../records/record-link.tsx'
import { Avatar } from '../../../ui/avatar.tsx'
import { Button } from '../../../ui/button.tsx'
import { dayText } from '../../../ui/day-text.ts'
import { HitLink } from './hit-link.tsx'
import { LitText } from './lit-text.tsx'
import type { Found, FoundIn } from './use-found.ts'
import styles from './search.module.css'

const AT_ONCE = 30
const SAID_SHOWN = 6
const KIND_WORDS: Readonly<Record<SaidKind, string>> = {
  ...MARK_WORDS,
  name: 'Name',
  fact: 'Quick fact',
  words: 'Exact words',
  notes: 'Notes',
}

export function SearchResults({ found, text }: { readonly found: Found; readonly text: string }) {
  const [shown, setShown] = useState({ text, most: AT_ONCE })
  const most = shown.text === text ? shown.most : AT_ONCE
  const rest = found.places.length - most
  return (
    <>
      <p role="status" className={styles.summary}>
        {summary(found)}
        {found.meant.map(({ typed, instead }) => (
          <span key={typed}>
            {' '}
            Nobody said “{typed}”; in the transcripts we looked for{' '}
            {instead.map((word) => `“${word}”`).join(' or ')}.
          </span>
        ))}
      </p>
      <ul className={styles.places} aria-label="Found in">
        {found.places.slice(0, most).map((place) => (
          <Place key={place.snapshotId} place={place} />
        ))}
      </ul>
      {rest > 0 && (
        <Button onClick={() => setShown({ text, most: most + AT_ONCE })}>
          Show {Math.min(rest, AT_ONCE)} more of {rest}
        </Button>
      )}
    </>
  )
}

function summary({ count, places, unread, isUnavailable }: Found): string {
  const interviews = places.length === 1 ? '1 interview' : `${places.length} interviews`
  const said =
    count === 0 ? 'Nothing found yet.' : `${count === 1 ? '1 place' : `${count} places`} in ${interviews}.`
  if (isUnavailable) return `${said} The transcripts cannot be searched in this browser.`
  if (unread > 0) return `${said} Reading the transcripts, ${unread} to go…`
  return count === 0 ? 'Nobody said that, and nobody wrote it down. Fewer or other words may find it.' : said
}

function Place({ place: { snapshotId, said, talk, count } }: { readonly place: FoundIn }) {
  const snapshot = useView((view) => rowById(view, 'snapshot', snapshotId))
  const name = useView((view) => snapshotName(view, snapshotId))
  const picture = useBlobUrl(snapshot?.picture ?? null)
  const shown = said.slice(0, SAID_SHOWN)
  const hidden = count - shown.length - talk.length
  if (!snapshot) return null
  return (
    <li className={styles.place}>
      <header className={styles.placeHead}>
        <Avatar name={name} src={picture ?? undefined} isDecorative />
        <h2 className={styles.placeName}>
          <RecordLink type="snapshot" id={snapshotId}>
            {name}
          </RecordLink>
        </h2>
        <time className={styles.day} dateTime={snapshot.interviewedOn}>
          {dayText(snapshot.interviewedOn)}
        </time>
      </header>
      <ul className={styles.hits}>
        {shown.map((hit, i) => (
          // One record may be hit in several of its texts, which have no names of their own.
          <li key={`${hit.recordId} ${hit.kind} ${i}`}>
            <HitLink snapshotId={snapshotId} at={isAddressed(hit.kind) ? hit.recordId : null}>
              <span className={styles.kind}>{KIND_WORDS[hit.kind]}</span>
              <LitText text={hit.text} lit={hit.lit} />
            </HitLink>
          </li>
        ))}
        {talk.map((hit) => (
          <li key={`turn ${hit.turn}`}>
            <HitLink snapshotId={snapshotId} turn={hit.turn}>
              <span className={styles.kind}>Transcript</span>
              <LitText text={hit.text} lit={findWords(hit.text, hit.words)} />
            </HitLink>
          </li>
        ))}
      </ul>
      {hidden > 0 && <p className={styles.hidden}>and {hidden} more in this interview</p>}
    </li>
  )
}

/** The desk finds cards by their record; name, facts and notes are simply there. */
function isAddressed(kind: SaidKind): boolean {
  return kind !== 'name' && kind !== 'fact' && kind !== 'notes'
}
