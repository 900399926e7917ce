// Where a test stands. Derived, never stored: draft → ready → running → done.
import { compareIds, type Id } from '../../lib/ids.ts'
import { memoBy } from '../../lib/memo.ts'
import type { AssumptionTest } from '../model/records.ts'
import type { Refusal } from '../view/refusal.ts'
import { rowById, type WorkspaceView } from '../view/workspace-view.ts'
import { problemsBeforeStart } from './criteria.ts'

export const TEST_STATUSES = ['draft', 'ready', 'running', 'done'] as const
export type TestStatus = (typeof TEST_STATUSES)[number]

/** How far a test is, as every screen and export says it. */
export const TEST_STATUS_WORDS: Readonly<Record<TestStatus, string>> = {
  draft: 'Draft',
  ready: 'Ready',
  running: 'Running',
  done: 'Done',
}

/** Where `test` stands; a test whose assumption is gone is never ready. */
export function testStatus(view: WorkspaceView, test: AssumptionTest): TestStatus {
  if (test.finishedAt !== null) return 'done'
  if (test.startedAt !== null) return 'running'
  return whyNotStart(view, test.id) === null ? 'ready' : 'draft'
}

/** Why a test cannot start now, or null when it can. */
export function whyNotStart(view: WorkspaceView, testId: Id): Refusal | null {
  const test = rowById(view, 'test', testId)
  if (!test || !rowById(view, 'assumption', test.assumptionId))
    return { code: 'gone', name: test?.title ?? '' }
  if (test.finishedAt !== null) return { code: 'finished', name: test.title }
  if (test.startedAt !== null) return { code: 'started', name: test.title }
  const problem = problemsBeforeStart(test)[0]
  return problem ? { code: problem.code, name: test.title } : null
}

export type TestBoard = Readonly<Record<TestStatus, readonly AssumptionTest[]>>

/** All live tests by where they stand; running ones longest first, done ones latest first. */
export const testBoard = memoBy(
  (view: WorkspaceView) => [view.rows.test, view.rows.assumption],
  (view): TestBoard => {
    const board: Record<TestStatus, AssumptionTest[]> = { draft: [], ready: [], running: [], done: [] }
    for (const test of view.rows.test.values()) board[testStatus(view, test)].push(test)
    const by = (at: (test: AssumptionTest) => number) => (a: AssumptionTest, b: AssumptionTest) =>
      at(a) - at(b) || compareIds(a.id, b.id)
    board.draft.sort(by((test) => test.createdAt))
    board.ready.sort(by((test) => test.createdAt))
    board.running.sort(by((test) => test.startedAt ?? 0))
    board.done.sort(by((test) => -(test.finishedAt ?? 0)))
    return board
  },
)
