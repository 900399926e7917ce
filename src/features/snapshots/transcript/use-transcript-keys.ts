// The keys of the transcript: walking, growing the selection, marking.
import type { RefObject } from 'react'
import { wholeTurn } from '../../../domain/snapshots/transcript/grow-passage.ts'
import type { Transcript } from '../../../domain/snapshots/transcript/transcript.ts'
import { useActions } from '../../../ui/actions/use-actions.ts'
import { TRANSCRIPT_ACTIONS } from '../snapshots-actions.ts'
import type { MarkOrFact } from './mark-bar.tsx'
import { type Cursor, cursorAt, cursorInTurn, growSentence, growWord, toWord } from './transcript-cursor.ts'

interface TranscriptKeys {
  readonly transcript: Transcript
  readonly region: RefObject<HTMLElement | null>
  readonly cursor: Cursor
  /** What growing starts from: the pointer's selection when there is one. */
  readonly grown: Cursor
  readonly onStep: (to: Cursor) => void
  readonly onMark: (kind: MarkOrFact) => void
  readonly onOpen: () => void
  readonly onFind: () => void
}

export function useTranscriptKeys(keys: TranscriptKeys): void {
  const { transcript, region, cursor, grown, onStep, onMark, onOpen, onFind } = keys
  const { passage } = cursor
  const turn = (to: number) => () => onStep(cursorInTurn(transcript, to))
  const mark = (kind: MarkOrFact) => () => onMark(kind)
  useActions(
    TRANSCRIPT_ACTIONS,
    {
      'transcript.next-turn': turn(passage.turn + 1),
      'transcript.previous-turn': turn(passage.turn - 1),
      'transcript.first-turn': turn(0),
      'transcript.last-turn': turn(transcript.turns.length - 1),
      'transcript.next-word': () => onStep(toWord(transcript, cursor, 'forward')),
      'transcript.previous-word': () => onStep(toWord(transcript, cursor, 'back')),
      'transcript.grow-word': () => onStep(growWord(transcript, grown, 'forward')),
      'transcript.shrink-word': () => onStep(growWord(transcript, grown, 'back')),
      'transcript.grow-sentence': () => onStep(growSentence(transcript, grown, 'forward')),
      'transcript.shrink-sentence': () => onStep(growSentence(transcript, grown, 'back')),
      'transcript.whole-turn': () => onStep(cursorAt(wholeTurn(transcript, passage.turn) ?? passage)),
      'transcript.clear': () => onStep(cursorAt({ ...passage, to: passage.from })),
      'transcript.quote': mark('quote'),
      'transcript.need': mark('need'),
      'transcript.pain': mark('pain'),
      'transcript.desire': mark('desire'),
      'transcript.insight': mark('insight'),
      'transcript.moment': mark('moment'),
      'transcript.fact': mark('fact'),
      'transcript.open-mark': onOpen,
      'transcript.find': onFind,
    },
    region,
  )
}
