// What was read from a file or a paste, before anything changes: how much, who speaks, what could not be read.
import { useEffect, useId, useRef } from 'react'
import {
  likelySameSpeakers,
  mergeSpeakers,
  renameSpeaker,
  setSide,
} from '../../../domain/snapshots/transcript/edit-speakers.ts'
import { clock } from '../../../domain/snapshots/spoken-place.ts'
import type { Transcript } from '../../../domain/snapshots/transcript/transcript.ts'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { TriangleAlertIcon } from '../../../ui/icons.ts'
import { SpeakerList } from '../transcript/speaker-list.tsx'
import type { ImportState, TranscriptImport } from './use-transcript-import.ts'
import styles from './import.module.css'

interface ImportPreviewProps {
  readonly state: Extract<ImportState, { kind: 'preview' }>
  readonly onMend: TranscriptImport['mend']
  readonly onConfirm: () => void
  readonly onCancel: () => void
  /** There is one already: this one would take its place. */
  readonly isReplacing: boolean
}

export function ImportPreview({ state, onMend, onConfirm, onCancel, isReplacing }: ImportPreviewProps) {
  const { transcript, problems, unlisted, name } = state
  const confirm = useRef<HTMLButtonElement>(null)
  const summaryId = useId()
  useEffect(() => confirm.current?.focus({ preventScroll: true }), [])
  const count = problems.length + unlisted
  return (
    <section className={styles.preview} aria-label="Transcript to add">
      <h2>{isReplacing ? 'Replace the transcript?' : 'Add this transcript?'}</h2>
      <p id={summaryId} className={styles.summary}>
        {name}: {summaryOf(transcript)}
      </p>
      {isReplacing && <p className={styles.summary}>What was marked so far keeps its words.</p>}

      {transcript.speakers.length > 0 && (
        <>
          <h3>Who speaks</h3>
          <SpeakerList
            transcript={transcript}
            suggestions={likelySameSpeakers(transcript)}
            onRename={(key, next) => onMend(renameSpeaker(transcript, key, next))}
            onSide={(key, side) => onMend(setSide(transcript, key, side))}
            onMerge={(from, into) => onMend(mergeSpeakers(transcript, from, into))}
          />
        </>
      )}

      {count > 0 && (
        <details className={styles.problems} open={problems.length <= 3}>
          <summary>
            <Icon as={TriangleAlertIcon} size="small" />
            {count === 1 ? 'One thing' : `${count} things`} could not be read as written
          </summary>
          <ul>
            {problems.map((problem) => (
              <li key={`${problem.line}-${problem.code}-${problem.message}`}>
                <span className={styles.line}>Line {problem.line}</span> {problem.message}
              </li>
            ))}
            {unlisted > 0 && <li>and {unlisted} more</li>}
          </ul>
        </details>
      )}

      <h3>How it begins</h3>
      <ol className={styles.sample}>
        {transcript.turns.slice(0, 6).map((turn, i) => (
          // The place of a turn is its identity.
          <li key={i} data-kind={turn.kind}>
            {turn.at !== null && <span className={styles.time}>{clock(turn.at)}</span>}
            <span className={styles.name}>
              {transcript.speakers.find((speaker) => speaker.key === turn.speaker)?.name}
            </span>
            <span className={styles.words}>{turn.text}</span>
          </li>
        ))}
      </ol>

      <div className={styles.foot}>
        <Button ref={confirm} variant="primary" aria-describedby={summaryId} onClick={onConfirm}>
          {isReplacing ? 'Replace the transcript' : 'Add the transcript'}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          Leave it
        </Button>
      </div>
    </section>
  )
}

function summaryOf({ turns, speakers }: Transcript): string {
  const last = turns.findLast((turn) => turn.endsAt !== null || turn.at !== null)
  const length = last ? `, ${clock(last.endsAt ?? last.at ?? 0)} long` : ', without times'
  const people =
    speakers.length === 0 ? 'no names' : speakers.length === 1 ? '1 speaker' : `${speakers.length} speakers`
  return `${turns.length === 1 ? '1 turn' : `${turns.length} turns`}, ${people}${length}.`
}
