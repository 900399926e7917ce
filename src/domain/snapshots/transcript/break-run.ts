// Breaks what one speaker says into turns of a readable length, always at the same places: after a sentence that a pause
// of more than two seconds follows, or after the first sentence that ends beyond 600 characters; where no sentence ends
// within 1,200 characters, at the last pause or the last space before that.

import { sentenceEnds } from './sentence-ends.ts'

export const READABLE_LENGTH = 600
export const LONGEST_TURN = 1200
const SHORTEST_REST = 80

/** The stretches [from, to) of a run's text, in order and without white space at their ends. `pauses`: ascending offsets. */
export function breakRun(text: string, pauses: readonly number[]): readonly (readonly [number, number])[] {
  const end = text.trimEnd().length
  const pieces: (readonly [number, number])[] = []
  let start = skipSpace(text, 0)
  let pause = 0
  const cut = (at: number): void => {
    const to = trimBack(text, start, at)
    if (to > start) pieces.push([start, to])
    start = skipSpace(text, at)
  }
  for (const sentence of sentenceEnds(text)) {
    while (sentence - start > LONGEST_TURN) cut(forcedCut(text, start, pauses))
    const next = skipSpace(text, sentence)
    while ((pauses[pause] ?? Number.POSITIVE_INFINITY) < sentence) pause += 1
    const isPause = (pauses[pause] ?? Number.POSITIVE_INFINITY) <= next
    const restFits = end - start <= LONGEST_TURN && end - next < SHORTEST_REST
    if (isPause || (sentence - start >= READABLE_LENGTH && !restFits)) cut(sentence)
  }
  if (start < end) cut(end)
  return pieces
}

/** Where to cut when no sentence ends in time: the last pause, else the last space, else between two characters. */
function forcedCut(text: string, start: number, pauses: readonly number[]): number {
  const limit = start + LONGEST_TURN
  const pause = lastUpTo(pauses, limit)
  if (pause !== null && pause > start + LONGEST_TURN / 4) return pause
  for (let at = limit; at > start + LONGEST_TURN / 2; at -= 1) {
    if (isSpace(text.charCodeAt(at))) return at
  }
  let at = limit
  // Between two letters is bad enough: a mark, a joiner or half a character may not be torn off its letter.
  while (at > limit - 64 && /^[\p{M}\u200d\ufe0e\ufe0f\udc00-\udfff]/u.test(text.slice(at, at + 2))) at -= 1
  if (at > start && isLowHalf(text, at)) at -= 1
  return at
}

function lastUpTo(ascending: readonly number[], limit: number): number | null {
  let [low, high] = [0, ascending.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] ?? 0) <= limit) low = middle + 1
    else high = middle
  }
  return ascending[low - 1] ?? null
}

function isLowHalf(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x3000
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && text.charAt(at).trim() === '') at += 1
  return at
}

function trimBack(text: string, start: number, to: number): number {
  let at = to
  while (at > start && text.charAt(at - 1).trim() === '') at -= 1
  return at
}
