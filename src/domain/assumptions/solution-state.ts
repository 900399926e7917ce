// What the tests say about a solution, for its card in the tree: ✓ for, ✗ against, ○ collecting.
// Invariant: the four numbers add up to the number of assumptions it rests on.
import type { Id } from '../../lib/ids.ts'
import type { Assumption } from '../model/records.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'
import { assumptionStatus } from './assumption-status.ts'
import { assumptionsOf } from './stakes.ts'
import { testsOf } from './tests-of.ts'

export interface SolutionTestState {
  /** Assumptions that a test supported. */
  readonly supported: number
  /** Assumptions that a test refuted; one is shown on every solution that rests on it. */
  readonly refuted: number
  /** Open assumptions with a test running. */
  readonly running: number
  /** Open assumptions that nobody tests at the moment. */
  readonly open: number
}

const known = new WeakMap<
  WorkspaceView['rows']['test'],
  { readonly parts: readonly unknown[]; readonly states: Map<Id, SolutionTestState> }
>()

/** The state of the assumptions a solution rests on; remembered until stakes, assumptions or tests change. */
export function testStateOf(view: WorkspaceView, solutionId: Id): SolutionTestState {
  const { test, stake, assumption, solution } = view.rows
  const parts = [stake, assumption, solution]
  let cache = known.get(test)
  if (!cache || cache.parts.some((part, i) => part !== parts[i])) {
    cache = { parts, states: new Map() }
    known.set(test, cache)
  }
  const last = cache.states.get(solutionId)
  if (last) return last
  const state = count(view, solutionId)
  cache.states.set(solutionId, state)
  return state
}

function count(view: WorkspaceView, solutionId: Id): SolutionTestState {
  const state = { supported: 0, refuted: 0, running: 0, open: 0 }
  for (const assumption of assumptionsOf(view, solutionId)) state[assumptionTestState(view, assumption)]++
  return state
}

/** Which of the four an assumption counts as: what a test said of it, else whether one is running. */
export function assumptionTestState(view: WorkspaceView, assumption: Assumption): keyof SolutionTestState {
  const status = assumptionStatus(view, assumption)
  if (status !== 'open') return status
  const isRunning = testsOf(view, assumption.id).some(
    (test) => test.startedAt !== null && test.finishedAt === null,
  )
  return isRunning ? 'running' : 'open'
}
