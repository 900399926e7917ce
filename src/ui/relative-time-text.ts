// How long ago, in the largest unit that still says something. Pure. Days are calendar days of the reader.

const DAY = 86_400_000

export function relativeTime(at: string, now: number, locale: string): string {
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  const hasTime = at.includes('T')
  const then = new Date(hasTime ? at : `${at}T00:00`)
  const days = Math.round((startOfDay(then) - startOfDay(new Date(now))) / DAY)
  if (days === 0 && hasTime) return withinDay(then.getTime() - now, words)
  if (Math.abs(days) < 14) return words.format(days, 'day')
  if (Math.abs(days) < 60) return words.format(Math.round(days / 7), 'week')
  if (Math.abs(days) < 365) return words.format(Math.round(days / 30.4), 'month')
  return words.format(Math.trunc(days / 365.25), 'year')
}

function withinDay(ms: number, words: Intl.RelativeTimeFormat): string {
  const minutes = Math.round(ms / 60_000)
  if (Math.abs(minutes) < 1) return words.format(0, 'second')
  if (Math.abs(minutes) < 60) return words.format(minutes, 'minute')
  return words.format(Math.round(minutes / 60), 'hour')
}

function startOfDay(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime()
}
