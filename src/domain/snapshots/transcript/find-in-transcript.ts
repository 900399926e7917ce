// Finding words and moments in a transcript: as one types, without letter case, accents or kinds of quotation marks, with
// the exact stretch of the original words as the answer.

import { foldedIndex, foldText } from './fold-text.ts'
import type { Passage, Transcript } from './transcript.ts'

/** Every place where the query stands, in order, without overlaps; none for a blank query. */
export function findInTranscript(transcript: Transcript, query: string): readonly Passage[] {
  const needle = foldText(query).text.trim()
  if (needle === '') return []
  const found: Passage[] = []
  transcript.turns.forEach((turn, index) => {
    const folded = foldText(turn.text)
    for (
      let hit = foldedIndex(folded, needle, 0);
      hit !== null;
      hit = foldedIndex(folded, needle, hit.next)
    ) {
      const before = found.at(-1)
      // Two units of one character ("ß" is "ss") are one place.
      if (before !== undefined && before.turn === index && hit.from < before.to) continue
      found.push({ turn: index, from: hit.from, to: hit.to })
    }
  })
  return found
}

/**
 * The turn that is being said at a time: the last one that began by then (of those that are not over, if any is not).
 * Before the first time it is the first timed turn; null when the transcript has no times.
 */
export function turnAt(transcript: Transcript, seconds: number): number | null {
  let first: number | null = null
  let latest: number | null = null
  let running: number | null = null
  transcript.turns.forEach((turn, index) => {
    if (turn.at === null) return
    first ??= index
    if (turn.at > seconds) return
    if (latest === null || turn.at >= (transcript.turns[latest]?.at ?? 0)) latest = index
    const isRunning = turn.endsAt !== null && seconds < turn.endsAt
    if (isRunning && (running === null || turn.at >= (transcript.turns[running]?.at ?? 0))) running = index
  })
  return running ?? latest ?? first
}
