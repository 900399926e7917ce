// How long a test has been running or waiting, and whether that is longer than planned: days, not weeks.
import type { AssumptionTest } from '../model/records.ts'

/** Without a plan of its own, a test is overdue after a week (finding L23, our default). */
export const LONG_RUN_DAYS = 7

const DAY = 86_400_000

export interface TestAge {
  /** Whole days since it started, or since it was drafted; until it finished when it has. */
  readonly days: number
  /** Running for longer than planned. */
  readonly isOverdue: boolean
}

/** The age of a test at `now` (milliseconds since 1970). */
export function testAge(test: AssumptionTest, now: number): TestAge {
  const { startedAt, finishedAt } = test
  const days = Math.max(0, Math.floor(((finishedAt ?? now) - (startedAt ?? test.createdAt)) / DAY))
  const isRunning = startedAt !== null && finishedAt === null
  return { days, isOverdue: isRunning && now - startedAt > (test.days ?? LONG_RUN_DAYS) * DAY }
}
