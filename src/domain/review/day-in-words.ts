// A calendar day in a file that is kept: written out once, as the locale of who keeps it has it.
import { dateText } from '../../lib/locale.ts'

/** "21 November 2026"; the text itself when it is no day. */
export function dayInWords(day: string): string {
  const time = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN
  return Number.isNaN(time)
    ? day
    : dateText(time, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
}
