// Lines that give a cue its time: WebVTT and SRT arrows, Whisper's bracketed arrows, SBV pairs; also damaged ones, so
// that the words below them are not lost.

import { CLOCK, parseClock } from './clock-time.ts'

export interface CueTiming {
  /** Seconds; null when that half could not be read. */
  start: number | null
  end: number | null
  /** Words on the same line, behind the times. */
  inline: string
  /** The arrow is missing or a half is unreadable. */
  isDamaged: boolean
}

const ARROW = /^\s*\[?\s*(\S{1,24})\s*(?:--?>|[–—]>|→)\s*(\S{1,24}?)(?:\s*(\])|(?=\s|$))\s*/
const TWO_TIMES = new RegExp(String.raw`^\s*(${CLOCK})\s+(${CLOCK})\s*$`)
const SECONDS = /^\d{1,6}(?:[.,]\d{1,6})?$/
const SETTINGS = /(?:^|\s)(?:align|position|size|line|vertical|region|[xy][12])\s*:/i
const PAIR = /^\s*([\d:.a-z]{5,16}),([\d:.a-z]{5,16})\s*$/i

/** A line with an arrow between two times, or null when the line is none. */
export function parseArrowLine(line: string): CueTiming | null {
  if (!line.includes('>') && !line.includes('→')) return parseTwoTimes(line)
  const head = line.slice(0, 120)
  const match = ARROW.exec(head)
  if (match === null) return null
  const [whole, first = '', second = '', bracket] = match
  const start = parseMoment(first)
  const end = parseMoment(second)
  if (start === null && !looksLikeTime(first)) return null
  if (end === null && !looksLikeTime(second)) return null
  const behind = line.slice(whole.length).trim()
  const inline = bracket === undefined && SETTINGS.test(behind.slice(0, 200)) ? '' : behind
  return { start, end, inline, isDamaged: start === null || end === null }
}

/** SBV: "0:00:01.000,0:00:04.000". */
export function parsePairLine(line: string): CueTiming | null {
  if (line.length > 60) return null
  const match = PAIR.exec(line)
  if (match === null) return null
  const [, first = '', second = ''] = match
  const start = first.includes(':') ? parseClock(first) : null
  const end = second.includes(':') ? parseClock(second) : null
  if (start === null && end === null) return null
  return { start, end, inline: '', isDamaged: start === null || end === null }
}

/** Two times without an arrow on a line of their own. */
function parseTwoTimes(line: string): CueTiming | null {
  if (line.length > 60 || !line.includes(':')) return null
  const match = TWO_TIMES.exec(line)
  if (match === null) return null
  const [, first = '', second = ''] = match
  return { start: parseClock(first), end: parseClock(second), inline: '', isDamaged: true }
}

function parseMoment(written: string): number | null {
  const clock = parseClock(written)
  if (clock !== null) return clock
  return SECONDS.test(written) ? Math.round(Number(written.replace(',', '.')) * 1000) / 1000 : null
}

/** Mostly digits and separators: a time with a slip in it, not a word. */
function looksLikeTime(written: string): boolean {
  const digits = written.replace(/\D/g, '').length
  const letters = written.replace(/[^\p{L}]/gu, '').length
  return digits >= 3 && letters <= 2 && /[:.,]/.test(written)
}
