// Calendar days as people read them. A day is `YYYY-MM-DD` and has no time zone.

const SHORT = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', timeZone: 'UTC' })
const LONG = new Intl.DateTimeFormat(undefined, {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

/** "20 November 2026"; the text itself when it is no day. */
export function dayInWords(day: string): string {
  return format(day, LONG)
}

/** "20 Nov". */
export function shortDay(day: string): string {
  return format(day, SHORT)
}

/** Today where the person is, as `YYYY-MM-DD`. */
export function todayHere(now = new Date()): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

function format(day: string, as: Intl.DateTimeFormat): string {
  const time = Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(time) ? day : as.format(time)
}
