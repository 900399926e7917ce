// Times as people and tools write them in transcripts: 1:02:03.5, 02:03, 0:5.1, 00:01:02,500. Seconds in, seconds out.

/** One clock time inside a larger pattern; minutes and seconds are required, hours and decimals are not. */
export const CLOCK = String.raw`\d{1,4}:\d{1,2}(?::\d{1,2})?(?:[.,]\d{1,9})?`

const EXACT = /^(?:(\d{1,4}):)?(\d{1,4}):(\d{1,2})(?:[.,](\d{1,9}))?$/
const WITH_FRAMES = /^(\d{1,4}):(\d{1,2}):(\d{1,2})[:;]\d{1,3}$/

/** Seconds of a clock time, rounded to the millisecond; null when it is none. Frames ("…:12") are dropped. */
export function parseClock(written: string): number | null {
  if (written.length > 24) return null
  const match = EXACT.exec(written) ?? WITH_FRAMES.exec(written)
  if (match === null) return null
  const [, hours = '0', minutes = '0', seconds = '0', decimals = '0'] = match
  const whole = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
  return Math.round((whole + Number(`0.${decimals}`)) * 1000) / 1000
}

/** m:ss or h:mm:ss, whole seconds. */
export function formatClock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds))
  const two = (part: number): string => String(part).padStart(2, '0')
  const minutes = Math.floor(whole / 60)
  if (minutes < 60) return `${minutes}:${two(whole % 60)}`
  return `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(whole % 60)}`
}

const ALONE = new RegExp(String.raw`^[[(<]?\s*(${CLOCK})\s*[\])>]?$`)
const LEADING = new RegExp(String.raw`^(?:[[(]\s*(${CLOCK})\s*[\])]|(${CLOCK})(?=\s))\s*[-–—|]?\s*`)

/** The time on a line that holds nothing else: "00:12:03", "[12:03]". */
export function clockAlone(line: string): number | null {
  if (line.length > 30) return null
  const match = ALONE.exec(line)
  return match?.[1] === undefined ? null : parseClock(match[1])
}

/** A time at the start of a line and the words after it: "[12:03] So we …". */
export function clockBefore(line: string): { at: number; rest: string } | null {
  const match = LEADING.exec(line.slice(0, 40))
  const written = match?.[1] ?? match?.[2]
  const at = written === undefined ? null : parseClock(written)
  return match === null || at === null ? null : { at, rest: line.slice(match[0].length) }
}
