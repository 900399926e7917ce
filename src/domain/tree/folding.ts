// Which branches are folded: at first by size, then as the person likes. Pure functions over sets of ids.
import type { Id } from '../../lib/ids.ts'
import { branchCounts } from './branch-counts.ts'
import { ancestorsOf, branchOf, childrenOf, forestOf, solutionsByOpportunity } from './forest.ts'
import { targetsOf } from './targets.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'

/** A tree with more cards opens folded to its second level: a thousand cards fitted to a screen are a sliver. */
export const LARGE_TREE = 200

/** Whether anything hangs below a card. */
export function hasBelow(view: WorkspaceView, id: Id): boolean {
  return childrenOf(view, id).length > 0 || (solutionsByOpportunity(view).get(id)?.length ?? 0) > 0
}

/** What is folded when a tree is opened: nothing, or in a large one all below level 2 except the target's branch. */
export function firstFolds(view: WorkspaceView, treeId: Id): ReadonlySet<Id> {
  const { opportunities, solutions } = branchCounts(view, treeId)
  if (opportunities + solutions <= LARGE_TREE) return new Set()
  const open = new Set(targetsOf(view, treeId).flatMap((id) => [...ancestorsOf(view, id), id]))
  return new Set([...foldsToLevel(view, treeId, 2)].filter((id) => !open.has(id)))
}

/** The folds that show a branch down to level `n`, counted from its top card's children as 1. */
export function foldsToLevel(view: WorkspaceView, topId: Id, n: number): ReadonlySet<Id> {
  const { levelOf } = forestOf(view)
  const base = levelOf.get(topId) ?? 0
  const deep = branchOf(view, topId).filter((id) => id !== topId && (levelOf.get(id) ?? 0) - base >= n)
  return new Set(deep.filter((id) => hasBelow(view, id)))
}

/** The folds after everything in a branch was opened. */
export function unfoldBranch(view: WorkspaceView, folded: ReadonlySet<Id>, id: Id): ReadonlySet<Id> {
  const inside = new Set(branchOf(view, id))
  return new Set([...folded].filter((each) => !inside.has(each)))
}

/** The folds after the way to a card was opened; the same set when it was open already. */
export function unfoldTo(view: WorkspaceView, folded: ReadonlySet<Id>, id: Id): ReadonlySet<Id> {
  const opportunityId = view.rows.solution.get(id)?.opportunityId
  const way = opportunityId ? [...ancestorsOf(view, opportunityId), opportunityId] : ancestorsOf(view, id)
  if (!way.some((each) => folded.has(each))) return folded
  return new Set([...folded].filter((each) => !way.includes(each)))
}

export function withFold(folded: ReadonlySet<Id>, id: Id, isFolded: boolean): ReadonlySet<Id> {
  if (folded.has(id) === isFolded) return folded
  const next = new Set(folded)
  if (isFolded) next.add(id)
  else next.delete(id)
  return next
}
