// Calendar weeks. A week is named by its Monday, a day `YYYY-MM-DD` without a time zone.

const DAY = 86_400_000

/** The Monday of the week a day is in; '' where it is no day. */
export function mondayOf(day: string): string {
  const time = Date.parse(`${day}T00:00:00Z`)
  if (Number.isNaN(time)) return ''
  const sinceMonday = (new Date(time).getUTCDay() + 6) % 7
  return dayText(time - sinceMonday * DAY)
}

/** The day `count` days after a day; before it for a negative count; '' where it is no day. */
export function plusDays(day: string, count: number): string {
  const time = Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(time) ? '' : dayText(time + count * DAY)
}

/** Days from one day to a later one; null where one of them is no day. */
export function daysBetween(from: string, to: string): number | null {
  const days = (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY
  return Number.isNaN(days) ? null : days
}

function dayText(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}
