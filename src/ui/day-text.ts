// Calendar days as people read them. A day is `YYYY-MM-DD` and has no time zone.
import { dateText } from '../lib/locale.ts'

const STYLES = {
  long: { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
  medium: { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' },
  short: { day: 'numeric', month: 'short', timeZone: 'UTC' },
} as const

/** "20 November 2026", "20 Nov 2026" or "20 Nov", as the person's locale has it; the text itself when it is no day. */
export function dayText(day: string, length: keyof typeof STYLES = 'long'): string {
  const time = Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(time) ? day : dateText(time, STYLES[length])
}

/** The calendar day of an instant where the person is. */
export function dayOf(time: number): string {
  const date = new Date(time)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
