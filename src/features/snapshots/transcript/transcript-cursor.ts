// Where the keyboard stands in a transcript: one stretch of one turn, and which of its ends moves.
// A stretch without length is a caret; the first growing selects the word or sentence there.
import {
  growBySentence,
  growByWord,
  type GrowDirection,
  sentenceAt,
  shrinkByWord,
  wordAt,
} from '../../../domain/snapshots/transcript/grow-passage.ts'
import type { Passage, Transcript } from '../../../domain/snapshots/transcript/transcript.ts'

export interface Cursor {
  readonly passage: Passage
  readonly end: GrowDirection
}

export function cursorAt(passage: Passage): Cursor {
  return { passage, end: 'forward' }
}

/** The caret before the first word of a turn, within the transcript. */
export function cursorInTurn(transcript: Transcript, turn: number): Cursor {
  const last = transcript.turns.length - 1
  return cursorAt({ turn: Math.max(0, Math.min(turn, last)), from: 0, to: 0 })
}

/** The next or previous single word; at the edge of the turn it stays. */
export function toWord(transcript: Transcript, { passage }: Cursor, direction: GrowDirection): Cursor {
  const { turn } = passage
  if (direction === 'forward') {
    const next = wordAt(transcript, turn, isCaret(passage) ? passage.from : passage.to)
    return cursorAt(next ?? passage)
  }
  const before = growByWord(transcript, { turn, from: passage.from, to: passage.from }, 'back')
  return cursorAt(isCaret(before) ? passage : before)
}

/** Shift and an arrow: the moving end goes one word on; at the last word the other end becomes the moving one. */
export function growWord(transcript: Transcript, cursor: Cursor, direction: GrowDirection): Cursor {
  const { passage, end } = cursor
  if (isCaret(passage) || end === direction)
    return { passage: growByWord(transcript, passage, direction), end: direction }
  const smaller = shrinkByWord(transcript, passage, end)
  if (smaller.from !== passage.from || smaller.to !== passage.to) return { passage: smaller, end }
  return { passage: growByWord(transcript, passage, direction), end: direction }
}

/** The same by sentences; backwards a selection of sentences loses its last one first. */
export function growSentence(transcript: Transcript, cursor: Cursor, direction: GrowDirection): Cursor {
  const { passage, end } = cursor
  if (isCaret(passage) || end === direction)
    return { passage: growBySentence(transcript, passage, direction), end: direction }
  const smaller = withoutSentence(transcript, passage, end)
  if (smaller) return { passage: smaller, end }
  return { passage: growBySentence(transcript, passage, direction), end: direction }
}

/** What a mark takes: the selection; with a caret only, the sentence around it. */
export function passageToMark(transcript: Transcript, { passage }: Cursor): Passage | null {
  return isCaret(passage) ? sentenceAt(transcript, passage.turn, passage.from) : passage
}

export function isCaret(passage: Passage): boolean {
  return passage.from === passage.to
}

function withoutSentence(transcript: Transcript, passage: Passage, end: GrowDirection): Passage | null {
  const { turn, from, to } = passage
  if (end === 'forward') {
    const last = sentenceAt(transcript, turn, to - 1)
    const before = last && growByWord(transcript, { turn, from: last.from, to: last.from }, 'back')
    if (!last || last.from <= from || !before) return null
    const previous = sentenceAt(transcript, turn, before.from)
    return previous && { turn, from, to: previous.to }
  }
  const first = sentenceAt(transcript, turn, from)
  const next = first && sentenceAt(transcript, turn, first.to + 1)
  return next && next.from > from && next.from < to ? { turn, from: next.from, to } : null
}
