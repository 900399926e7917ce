// Days, not weeks: a test is overdue by its own plan, or after a week.
import { expect, it } from 'vitest'
import { testAge } from '../../../src/domain/assumptions/test-age.ts'
import { RECORDS } from '../../../src/domain/model/records.ts'

const DAY = 86_400_000
const aTest = (fields: object) => RECORDS.test.read({ createdAt: 0, ...fields })

it.each([
  ['a draft only waits', { days: 1 }, 9, { days: 9, isOverdue: false }],
  ['within its plan', { startedAt: DAY, days: 3 }, 4, { days: 3, isOverdue: false }],
  ['past its plan', { startedAt: DAY, days: 3 }, 4.5, { days: 3, isOverdue: true }],
  ['without a plan, after a week', { startedAt: DAY }, 9, { days: 8, isOverdue: true }],
  [
    'done is never overdue',
    { startedAt: DAY, finishedAt: 20 * DAY, days: 1 },
    30,
    { days: 19, isOverdue: false },
  ],
])('%s', (_name, fields, at, age) => expect(testAge(aTest(fields), at * DAY)).toEqual(age))
