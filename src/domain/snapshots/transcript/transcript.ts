// What was said in an interview, as turns of speech with their times, and passages: stretches of words in one turn.
// A transcript is plain JSON and is never changed in place: it is stored as a blob named by its hash, so equal words
// must give equal bytes. Turn indices are addresses (marks point at them): no edit may move them.

import { foldedIndex, foldText } from './fold-text.ts'

export type TranscriptFormat = 'webvtt' | 'srt' | 'sbv' | 'markdown' | 'plain' | 'otter' | 'prose'
export type SpeakerSide = 'interviewer' | 'participant' | 'unknown'
/** `speech` was said by somebody; `stage` ("[laughs]", an unanswered question) and `heading` are kept but nobody said them. */
export type TurnKind = 'speech' | 'stage' | 'heading'
/** A cue that starts inside a turn's text: its UTF-16 offset (> 0, ascending) and its start in seconds (never falling). */
export type TurnMark = readonly [offset: number, at: number]

export interface Speaker {
  key: string
  name: string
  side: SpeakerSide
}

export interface Turn {
  /** A speaker's key; null when the file does not say who speaks. */
  speaker: string | null
  /** Seconds from the start of the recording; null when unknown. */
  at: number | null
  /** Seconds; where the last cue that touches this turn ends, null when unknown. */
  endsAt: number | null
  /** Plain text, never empty, at most 1,200 UTF-16 units. */
  text: string
  marks: readonly TurnMark[]
  kind: TurnKind
}

export interface Transcript {
  format: TranscriptFormat
  title?: string
  /** Dates, summaries, footers and the like: what stands in the file besides the talk. */
  preface?: string
  speakers: readonly Speaker[]
  turns: readonly Turn[]
}

/** A stretch of one turn's text in UTF-16 offsets, `to` exclusive; `from === to` is a caret. */
export interface Passage {
  turn: number
  from: number
  to: number
}

/** A run of turns by one speaker, `until` exclusive. */
export interface SpeakerTurn {
  speaker: string | null
  from: number
  until: number
}

/** The passage inside the text it points at and never within a surrogate pair; null when there is no such turn. */
export function clampPassage(transcript: Transcript, passage: Passage): Passage | null {
  const turn = transcript.turns[passage.turn]
  if (turn === undefined) return null
  const a = clampOffset(turn.text, passage.from)
  const b = clampOffset(turn.text, passage.to)
  return { turn: passage.turn, from: Math.min(a, b), to: Math.max(a, b) }
}

/** The exact words of a passage; '' when it points at nothing. */
export function passageText(transcript: Transcript, passage: Passage): string {
  const inside = clampPassage(transcript, passage)
  if (inside === null) return ''
  return transcript.turns[inside.turn]?.text.slice(inside.from, inside.to) ?? ''
}

/**
 * When a passage begins, in seconds: the start of the cue its first word lies in. In a long turn that was broken up
 * and has only one time (Otter, plain text) that is the time the speaker began. Null when the file gives no time.
 */
export function timeOfPassage(transcript: Transcript, passage: Passage): number | null {
  const turn = transcript.turns[passage.turn]
  if (turn === undefined) return null
  let at = turn.at
  for (const [offset, start] of turn.marks) {
    if (offset > passage.from) break
    at = start
  }
  if (at !== null) return at
  for (let index = passage.turn - 1; index >= 0; index -= 1) {
    const earlier = transcript.turns[index]
    if (earlier === undefined || earlier.kind === 'heading' || earlier.speaker !== turn.speaker) return null
    const time = earlier.marks.at(-1)?.[1] ?? earlier.at
    if (time !== null) return time
  }
  return null
}

/**
 * Where a quote stands: word for word first, then with other spacing, letter case, accents or quotation marks. With
 * `nearAt` (seconds) the match nearest to that time, else the first. Speech before headings and stage directions.
 */
export function findPassage(transcript: Transcript, quote: string, nearAt?: number): Passage | null {
  const exact = quote.trim()
  if (exact === '') return null
  const nearest = (found: Passage[]): Passage | null => pickPassage(transcript, found, nearAt)
  const verbatim: Passage[] = []
  transcript.turns.forEach((turn, index) => {
    const from = turn.text.indexOf(exact)
    if (from >= 0) verbatim.push({ turn: index, from, to: from + exact.length })
  })
  if (verbatim.length > 0) return nearest(verbatim)
  const folded = foldText(exact).text.trim()
  if (folded === '') return null
  const loose: Passage[] = []
  transcript.turns.forEach((turn, index) => {
    const hit = foldedIndex(foldText(turn.text), folded, 0)
    if (hit !== null) loose.push({ turn: index, from: hit.from, to: hit.to })
  })
  return nearest(loose)
}

/** Who spoke when: runs of speech by the same speaker, in order. A heading or a stage direction ends a run. */
export function speakerTurns(transcript: Transcript): readonly SpeakerTurn[] {
  const runs: SpeakerTurn[] = []
  let open = false
  transcript.turns.forEach((turn, index) => {
    const last = runs.at(-1)
    if (turn.kind !== 'speech') open = false
    else if (open && last !== undefined && last.speaker === turn.speaker) last.until = index + 1
    else {
      runs.push({ speaker: turn.speaker, from: index, until: index + 1 })
      open = true
    }
  })
  return runs
}

function clampOffset(text: string, offset: number): number {
  const whole = Math.min(Math.max(Math.trunc(offset) || 0, 0), text.length)
  const before = text.charCodeAt(whole - 1)
  const after = text.charCodeAt(whole)
  const splitsPair = before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff
  return splitsPair ? whole - 1 : whole
}

function pickPassage(transcript: Transcript, found: readonly Passage[], nearAt?: number): Passage | null {
  const said = found.filter((passage) => transcript.turns[passage.turn]?.kind === 'speech')
  const pool = said.length > 0 ? said : found
  if (nearAt === undefined) return pool[0] ?? null
  const away = (passage: Passage): number => {
    const at = timeOfPassage(transcript, passage)
    return at === null ? Number.POSITIVE_INFINITY : Math.abs(at - nearAt)
  }
  let best: Passage | null = null
  let bestAway = Number.POSITIVE_INFINITY
  for (const passage of pool) {
    const distance = away(passage)
    if (best === null || distance < bestAway) [best, bestAway] = [passage, distance]
  }
  return best
}
