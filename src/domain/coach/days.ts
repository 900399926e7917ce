// Calendar days as numbers, for asking how long ago something was.

const DAY = 86_400_000

/** The number of a day `YYYY-MM-DD` since 1970, or null where it is none. */
export function dayNumber(day: string): number | null {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN
  return Number.isNaN(time) ? null : time / DAY
}

/** The number of the day of an instant, in universal time. */
export function dayOfInstant(ms: number): number {
  return Math.floor(ms / DAY)
}

/** Days from an instant to a day `YYYY-MM-DD`; 0 where the day is not known. */
export function daysSince(ms: number, today: string): number {
  const day = dayNumber(today)
  return day === null ? 0 : day - dayOfInstant(ms)
}
