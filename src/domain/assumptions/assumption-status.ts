// Whether an assumption stands: the latest finished test that says yes or no decides; without one, what is written.
// Deriving it keeps replicas equal when two tests of one assumption end at the same time.
import { compareIds, type Id } from '../../lib/ids.ts'
import type { Assumption, AssumptionTest } from '../model/records.ts'
import type { Change } from '../view/change.ts'
import { set } from '../view/command.ts'
import { rowById, type WorkspaceView } from '../view/workspace-view.ts'
import { testsOf } from './tests-of.ts'

export type AssumptionStatus = Assumption['status']

/** The status to show for an assumption. */
export function assumptionStatus(view: WorkspaceView, assumption: Assumption): AssumptionStatus {
  return statusByTests(testsOf(view, assumption.id)) ?? assumption.status
}

/** What the finished tests say, or null when none of them says yes or no. */
export function statusByTests(tests: readonly AssumptionTest[]): 'supported' | 'refuted' | null {
  let latest: { readonly at: number; readonly id: Id; readonly verdict: 'supported' | 'refuted' } | null =
    null
  for (const { id, finishedAt: at, verdict } of tests) {
    if (at === null || (verdict !== 'supported' && verdict !== 'refuted')) continue
    if (!latest || at > latest.at || (at === latest.at && compareIds(id, latest.id) > 0))
      latest = { at, id, verdict }
  }
  return latest?.verdict ?? null
}

/**
 * The change that writes the assumption's status when one of its tests goes from `before` to `after` (null: archived).
 * Empty when nothing changes; what was written without a test is left alone.
 */
export function statusFollows(
  view: WorkspaceView,
  before: AssumptionTest,
  after: AssumptionTest | null,
): readonly Change[] {
  const assumption = rowById(view, 'assumption', before.assumptionId)
  if (!assumption) return []
  const others = testsOf(view, assumption.id).filter((test) => test.id !== before.id)
  const tests = after ? [...others, after] : others
  const decided = before.verdict === 'supported' || before.verdict === 'refuted'
  const status = statusByTests(tests) ?? (decided ? 'open' : assumption.status)
  return status === assumption.status ? [] : [set('assumption', assumption.id, { status })]
}
