// The tests of an assumption and the observations of a test, in an order that every replica agrees on.
import { compareIds, type Id } from '../../lib/ids.ts'
import { memoBy } from '../../lib/memo.ts'
import type { AssumptionTest, Observation } from '../model/records.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'

interface Dated {
  readonly id: Id
  readonly createdAt: number
}

/** Rows in lists by a key, each list oldest first (ties by id). */
function listsBy<Row extends Dated>(rows: Iterable<Row>, keyOf: (row: Row) => Id) {
  const lists = new Map<Id, Row[]>()
  for (const row of rows) {
    const list = lists.get(keyOf(row))
    if (list) list.push(row)
    else lists.set(keyOf(row), [row])
  }
  for (const list of lists.values()) list.sort((a, b) => a.createdAt - b.createdAt || compareIds(a.id, b.id))
  return lists
}

const testsByAssumption = memoBy(
  (view: WorkspaceView) => [view.rows.test],
  (view): ReadonlyMap<Id, readonly AssumptionTest[]> =>
    listsBy(view.rows.test.values(), (test) => test.assumptionId),
)

const observationsByTest = memoBy(
  (view: WorkspaceView) => [view.rows.observation],
  (view): ReadonlyMap<Id, readonly Observation[]> =>
    listsBy(view.rows.observation.values(), (row) => row.testId),
)

const NO_TESTS: readonly AssumptionTest[] = []
const NO_OBSERVATIONS: readonly Observation[] = []

/** Live tests of an assumption, oldest first. */
export function testsOf(view: WorkspaceView, assumptionId: Id): readonly AssumptionTest[] {
  return testsByAssumption(view).get(assumptionId) ?? NO_TESTS
}

/** Live observations of a test, oldest first. */
export function observationsOf(view: WorkspaceView, testId: Id): readonly Observation[] {
  return observationsByTest(view).get(testId) ?? NO_OBSERVATIONS
}
