// From what a reader found (utterances: words, whose, when) to speakers and turns. Cues of one speaker flow together and
// are broken up again at readable places; a paragraph of a text file is a turn of its own.

import { breakRun } from './break-run.ts'
import { foldText } from './fold-text.ts'
import type { Speaker, Turn, TurnKind, TurnMark } from './transcript.ts'

/** One cue's or one paragraph's words. */
export interface Utterance {
  kind: TurnKind
  /** The speaker's name as written; null when unknown. */
  name: string | null
  text: string
  at: number | null
  endsAt: number | null
  /** Times inside the words (offset in `text`). */
  marks?: readonly TurnMark[]
  /** Always begins a turn; otherwise words of the same speaker flow on from the utterance before. */
  isFresh: boolean
}

const PAUSE_SECONDS = 2

/** Speakers in order of appearance (sides still unknown) and turns. */
export function assembleTurns(utterances: readonly Utterance[]): { speakers: Speaker[]; turns: Turn[] } {
  const speakers: Speaker[] = []
  const keys = new Map<string, string>()
  const turns: Turn[] = []
  const keyOf = (name: string): string => {
    const folded = foldText(name).text.trim()
    const known = keys.get(folded)
    if (known !== undefined) return known
    const key = `s${speakers.length + 1}`
    keys.set(folded, key)
    speakers.push({ key, name, side: 'unknown' })
    return key
  }
  let run: Utterance[] = []
  let runSpeaker: string | null = null
  const close = (): void => {
    const first = run[0]
    if (first !== undefined) for (const turn of turnsOfRun(run, first.kind, runSpeaker)) turns.push(turn)
    run = []
  }
  for (const utterance of utterances) {
    if (utterance.text.trim() === '') continue
    const speaker = utterance.name === null ? null : keyOf(utterance.name)
    const before = run.at(-1)
    const flowsOn =
      before !== undefined &&
      !utterance.isFresh &&
      utterance.kind === 'speech' &&
      before.kind === 'speech' &&
      speaker === runSpeaker &&
      !goesBack(before, utterance)
    if (!flowsOn) close()
    runSpeaker = speaker
    run.push(utterance)
  }
  close()
  return { speakers, turns }
}

function goesBack(before: Utterance, after: Utterance): boolean {
  return before.at !== null && after.at !== null && after.at < (before.marks?.at(-1)?.[1] ?? before.at)
}

function turnsOfRun(run: readonly Utterance[], kind: TurnKind, speaker: string | null): Turn[] {
  const parts: string[] = []
  const starts: [offset: number, at: number, utterance: number][] = []
  const pauses: number[] = []
  const offsets: number[] = []
  let length = 0
  let latest: number | null = null
  run.forEach((utterance, index) => {
    const words = utterance.text.trim()
    const lead = utterance.text.length - utterance.text.trimStart().length
    if (index > 0) {
      // A dash at the start of a line is a change of voice in captions; it keeps its line.
      parts.push(/^[-–—]\s/.test(words.slice(0, 2)) ? '\n' : ' ')
      length += 1
    }
    offsets.push(length)
    const before = run[index - 1]
    const quietFrom = before?.endsAt ?? null
    if (quietFrom !== null && utterance.at !== null && utterance.at - quietFrom > PAUSE_SECONDS)
      pauses.push(length)
    const times: TurnMark[] = utterance.at === null ? [] : [[0, utterance.at]]
    for (const [offset, at] of utterance.marks ?? []) times.push([Math.max(0, offset - lead), at])
    for (const [offset, at] of times) {
      if (offset > words.length || (latest !== null && at < latest)) continue
      latest = at
      starts.push([length + offset, at, index])
    }
    parts.push(words)
    length += words.length
  })
  const text = parts.join('')
  const turns: Turn[] = []
  let [nextStart, lastUtterance] = [0, 0]
  let at: number | null = null
  for (const [from, to] of breakRun(text, pauses)) {
    const marks: TurnMark[] = []
    let begins: number | null = turns.length === 0 ? null : at
    for (; nextStart < starts.length; nextStart += 1) {
      const [offset, time] = starts[nextStart] ?? [0, 0]
      if (offset >= to) break
      at = time
      if (offset <= from) begins = time
      else if (marks.at(-1)?.[0] === offset - from) marks.splice(-1, 1, [offset - from, time])
      else marks.push([offset - from, time])
    }
    while ((offsets[lastUtterance + 1] ?? Number.POSITIVE_INFINITY) < to) lastUtterance += 1
    const endsAt = run[lastUtterance]?.endsAt ?? null
    turns.push({ speaker, at: begins, endsAt, text: text.slice(from, to), marks, kind })
  }
  // A run with one time only (a paragraph) knows when it began, not when its later parts were said.
  if (starts.length === 1 && run.length === 1)
    return turns.map((turn, index) => (index === 0 ? turn : { ...turn, at: null }))
  return turns
}
