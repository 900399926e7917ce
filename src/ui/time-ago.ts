// Time as people say it: "3 weeks ago"; the date belongs on hover.
import { wordsLanguage } from './words-language.ts'

const STEPS: readonly (readonly [unit: Intl.RelativeTimeFormatUnit, ms: number])[] = [
  ['year', 31_557_600_000],
  ['month', 2_629_800_000],
  ['week', 604_800_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
]

/** How long before (or after) `now` a time is; both in milliseconds since 1970. */
export function timeAgo(time: number, now: number, locale = wordsLanguage()): string {
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  const distance = time - now
  for (const [unit, ms] of STEPS)
    if (Math.abs(distance) >= ms) return words.format(Math.trunc(distance / ms), unit)
  return 'just now'
}
