// Where in an interview something was said: its time, and its stretch of the transcript.
// Two places compare by time; where one has none, by the transcript; else nobody knows.
import type { Moment } from '../model/records.ts'

export interface SpokenPlace {
  /** Seconds into the recording, or null. */
  readonly at: number | null
  readonly passage: Moment['passage']
}

/** Words taken from a transcript, or typed by hand (no time, no passage). */
export interface Spoken extends SpokenPlace {
  /** The exact words; '' when there are none. */
  readonly quote: string
}

/** Negative when `a` was said first, positive when `b` was, 0 for the same place, null when it cannot be told. */
export function comparePlaces(a: SpokenPlace, b: SpokenPlace): number | null {
  if (a.at !== null && b.at !== null && a.at !== b.at) return a.at - b.at
  if (a.passage && b.passage) return a.passage.turn - b.passage.turn || a.passage.from - b.passage.from
  return a.at !== null && b.at !== null ? 0 : null
}

/** Seconds as a clock: 65 → "1:05", 3665 → "1:01:05". */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds))
  const h = Math.floor(whole / 3600)
  const m = Math.floor((whole % 3600) / 60)
  const s = String(whole % 60).padStart(2, '0')
  return h > 0 ? `${h}:${String(m).padStart(2, '0')}:${s}` : `${m}:${s}`
}

/** A few words of a longer text, for a sentence that names it. Never cuts a word in two. */
export function shortly(text: string, most = 60): string {
  const flat = text.replace(/\s+/g, ' ').trim()
  if (flat.length <= most) return flat
  const cut = flat.slice(0, most)
  const space = cut.lastIndexOf(' ')
  return `${space > most / 2 ? cut.slice(0, space) : cut}…`
}
