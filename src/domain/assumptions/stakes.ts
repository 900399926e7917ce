// Which assumptions a solution rests on. A stake joins the two; one assumption may carry several solutions.
// Invariant: only live solutions and live assumptions meet here, each pair once however many stakes join it.
import { compareIds, type Id } from '../../lib/ids.ts'
import { memoBy } from '../../lib/memo.ts'
import type { Assumption, Solution, Stake } from '../model/records.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'

interface Stakes {
  readonly assumptionsOf: ReadonlyMap<Id, readonly Assumption[]>
  readonly solutionsOf: ReadonlyMap<Id, readonly Solution[]>
  readonly stakesOf: ReadonlyMap<string, readonly Stake[]>
}

const pairKey = (solutionId: Id, assumptionId: Id) => `${solutionId} ${assumptionId}`

const stakesIn = memoBy(
  (view: WorkspaceView) => [view.rows.stake, view.rows.assumption, view.rows.solution],
  (view): Stakes => {
    const assumptionsOf = new Map<Id, Assumption[]>()
    const solutionsOf = new Map<Id, Solution[]>()
    const stakesOf = new Map<string, Stake[]>()
    const stakes = [...view.rows.stake.values()].sort(oldestFirst)
    for (const stake of stakes) {
      const assumption = view.rows.assumption.get(stake.assumptionId)
      const solution = view.rows.solution.get(stake.solutionId)
      if (!assumption || !solution) continue
      const key = pairKey(solution.id, assumption.id)
      if (!stakesOf.has(key)) {
        append(assumptionsOf, solution.id, assumption)
        append(solutionsOf, assumption.id, solution)
      }
      append(stakesOf, key, stake)
    }
    return { assumptionsOf, solutionsOf, stakesOf }
  },
)

function oldestFirst(a: Stake, b: Stake): number {
  return a.createdAt - b.createdAt || compareIds(a.id, b.id)
}

function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

const NO_ASSUMPTIONS: readonly Assumption[] = []
const NO_SOLUTIONS: readonly Solution[] = []
const NO_STAKES: readonly Stake[] = []

/** The assumptions a solution rests on, in the order in which they were written down. */
export function assumptionsOf(view: WorkspaceView, solutionId: Id): readonly Assumption[] {
  return stakesIn(view).assumptionsOf.get(solutionId) ?? NO_ASSUMPTIONS
}

/** The solutions that rest on an assumption; more than one means that it is shared and tested once. */
export function solutionsOf(view: WorkspaceView, assumptionId: Id): readonly Solution[] {
  return stakesIn(view).solutionsOf.get(assumptionId) ?? NO_SOLUTIONS
}

/** The stakes that join a solution and an assumption; two people may have joined them at the same time. */
export function stakesBetween(view: WorkspaceView, solutionId: Id, assumptionId: Id): readonly Stake[] {
  return stakesIn(view).stakesOf.get(pairKey(solutionId, assumptionId)) ?? NO_STAKES
}

/** The live solutions that rest on something, in the order in which they were written down. */
export const solutionsWithAssumptions = memoBy(
  (view: WorkspaceView) => [view.rows.stake, view.rows.assumption, view.rows.solution],
  (view): readonly Solution[] =>
    [...view.rows.solution.values()]
      .filter((solution) => assumptionsOf(view, solution.id).length > 0)
      .sort((a, b) => a.createdAt - b.createdAt || compareIds(a.id, b.id)),
)
