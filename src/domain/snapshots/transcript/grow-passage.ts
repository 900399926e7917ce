// Marking words without a mouse: a passage that grows and shrinks by words and sentences inside its turn. `forward` moves
// the passage's end, `back` its start; at the turn's edge nothing moves. A caret (from === to) is a place to begin.

import { sentenceEnds } from './sentence-ends.ts'
import { clampPassage, type Passage, type Transcript } from './transcript.ts'
import { wordStretches, type Stretch } from './word-bounds.ts'

export type GrowDirection = 'forward' | 'back'

/** The word at an offset, or the next one in the turn, or its last; null when there is no word. */
export function wordAt(transcript: Transcript, turn: number, offset: number): Passage | null {
  const text = transcript.turns[turn]?.text
  if (text === undefined) return null
  return stretchAt(wordStretches(text), turn, offset)
}

/** The sentence at an offset. */
export function sentenceAt(transcript: Transcript, turn: number, offset: number): Passage | null {
  const text = transcript.turns[turn]?.text
  if (text === undefined) return null
  return stretchAt(sentenceStretches(text), turn, offset)
}

/** The whole turn. */
export function wholeTurn(transcript: Transcript, turn: number): Passage | null {
  const text = transcript.turns[turn]?.text
  return text === undefined ? null : { turn, from: 0, to: text.length }
}

/** One word more. */
export function growByWord(transcript: Transcript, passage: Passage, direction: GrowDirection): Passage {
  return grow(transcript, passage, direction, wordStretches)
}

/** To the end (or start) of the sentence; when it is there already, one sentence more. */
export function growBySentence(transcript: Transcript, passage: Passage, direction: GrowDirection): Passage {
  return grow(transcript, passage, direction, sentenceStretches)
}

/** One word less at the end (`forward`) or the start (`back`); the last word always stays. */
export function shrinkByWord(transcript: Transcript, passage: Passage, direction: GrowDirection): Passage {
  const inside = clampPassage(transcript, passage)
  const text = transcript.turns[passage.turn]?.text
  if (inside === null || text === undefined) return passage
  const words = wordStretches(text).filter(([from, to]) => from < inside.to && to > inside.from)
  if (words.length < 2) return inside
  if (direction === 'forward') return { ...inside, to: words.at(-2)?.[1] ?? inside.to }
  return { ...inside, from: words[1]?.[0] ?? inside.from }
}

function grow(
  transcript: Transcript,
  passage: Passage,
  direction: GrowDirection,
  stretchesOf: (text: string) => readonly Stretch[],
): Passage {
  const inside = clampPassage(transcript, passage)
  const text = transcript.turns[passage.turn]?.text
  if (inside === null || text === undefined) return passage
  const stretches = stretchesOf(text)
  const isCaret = inside.from === inside.to
  if (direction === 'forward') {
    const next = stretches.find(([, to]) => to > inside.to)
    if (next === undefined) return inside
    return { ...inside, from: isCaret ? next[0] : inside.from, to: next[1] }
  }
  const before = stretches.findLast(([from]) => from < inside.from)
  if (before === undefined) return inside
  return { ...inside, from: before[0], to: isCaret ? before[1] : inside.to }
}

function stretchAt(stretches: readonly Stretch[], turn: number, offset: number): Passage | null {
  const found = stretches.find(([, to]) => to > offset) ?? stretches.at(-1)
  return found === undefined ? null : { turn, from: found[0], to: found[1] }
}

function sentenceStretches(text: string): readonly Stretch[] {
  const stretches: Stretch[] = []
  let start = 0
  for (const end of sentenceEnds(text)) {
    while (start < end && text.charAt(start).trim() === '') start += 1
    if (start < end) stretches.push([start, end])
    start = end
  }
  return stretches
}
