// Questions about trees that several rules ask; each is answered once until its tables change.
import { compareIds, type Id } from '../../lib/ids.ts'
import { memoBy } from '../../lib/memo.ts'
import type { Opportunity, Tree } from '../model/records.ts'
import { branchOf, childrenOf, forestOf } from '../tree/forest.ts'
import { outcomeOf, treesOf } from '../tree/trees.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'

/** The trees that are worked on: those with an active outcome; before there is one, the first tree. */
export function workingTrees(view: WorkspaceView): readonly Tree[] {
  const trees = treesOf(view)
  const active = trees.filter((tree) => outcomeOf(view, tree)?.status === 'active')
  return active.length > 0 ? active : trees.slice(0, 1)
}

/** The top branch in which an opportunity stands, itself for the top row. */
export const topBranches = memoBy(
  (view: WorkspaceView) => [view.rows.opportunity, view.rows.tree, view.archived.opportunity],
  (view): ReadonlyMap<Id, Id> => {
    const top = new Map<Id, Id>()
    for (const treeId of view.rows.tree.keys())
      for (const topId of childrenOf(view, treeId)) for (const id of branchOf(view, topId)) top.set(id, topId)
    return top
  },
)

/** Whether one opportunity stands somewhere above the other, or the other way round. */
export function isLineage(view: WorkspaceView, a: Id, b: Id): boolean {
  const { parentOf } = forestOf(view)
  const isAbove = (high: Id, low: Id) => {
    for (let at = parentOf.get(low); at !== undefined; at = parentOf.get(at)) if (at === high) return true
    return false
  }
  return isAbove(a, b) || isAbove(b, a)
}

/** Whether the first opportunity was written before the other; the later one is the one to look at. */
export function isEarlier(a: Opportunity, b: Opportunity): boolean {
  return a.createdAt !== b.createdAt ? a.createdAt < b.createdAt : compareIds(a.id, b.id) < 0
}

/** When the newest link to an opportunity, or to one below it, was made; by opportunity. */
export const newestLinks = memoBy(
  (view: WorkspaceView) => [
    view.rows.evidence,
    view.rows.heard,
    view.rows.snapshot,
    view.rows.opportunity,
    view.rows.tree,
    view.archived.opportunity,
  ],
  (view): ReadonlyMap<Id, number> => {
    const newest = new Map<Id, number>()
    const raise = (id: Id, at: number) => {
      if (at > (newest.get(id) ?? -Infinity)) newest.set(id, at)
    }
    for (const link of view.rows.evidence.values()) {
      const heard = view.rows.heard.get(link.heardId)
      if (heard && view.rows.snapshot.has(heard.snapshotId)) raise(link.opportunityId, link.createdAt)
    }
    const { levelOf, parentOf } = forestOf(view)
    const deepestFirst = [...levelOf].sort((a, b) => b[1] - a[1])
    for (const [id] of deepestFirst) {
      const [at, parentId] = [newest.get(id), parentOf.get(id)]
      if (at !== undefined && parentId !== undefined) raise(parentId, at)
    }
    return newest
  },
)
