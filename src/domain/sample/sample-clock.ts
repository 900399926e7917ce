// Days of the sample, counted back from the day it is opened. Interviews and reviews never fall on a weekend.

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

export interface SampleClock {
  /** Milliseconds at `hour`:`minute` (UTC) of the day `daysAgo` before today; negative days are to come. */
  readonly at: (daysAgo: number, hour?: number, minute?: number) => number
  /** The same day as `YYYY-MM-DD`. */
  readonly day: (daysAgo: number) => string
  /** The working day nearest to a day: earlier for the past, later for what is to come. */
  readonly workday: (daysAgo: number) => number
}

export function sampleClock(now: number): SampleClock {
  const today = Math.floor(now / DAY) * DAY
  const at: SampleClock['at'] = (daysAgo, hour = 9, minute = 0) =>
    today - daysAgo * DAY + (hour * 60 + minute) * MINUTE
  return {
    at,
    day: (daysAgo) => new Date(at(daysAgo)).toISOString().slice(0, 10),
    workday(daysAgo) {
      const weekday = new Date(at(daysAgo)).getUTCDay()
      if (daysAgo >= 0) return daysAgo + (weekday === 6 ? 1 : weekday === 0 ? 2 : 0)
      return daysAgo - (weekday === 6 ? 2 : weekday === 0 ? 1 : 0)
    },
  }
}
