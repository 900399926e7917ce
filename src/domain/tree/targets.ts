// The target opportunity of a tree and the decisions that led to it.
import { compareIds, type Id } from '../../lib/ids.ts'
import { memoBy } from '../../lib/memo.ts'
import type { Decision } from '../model/records.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'
import { ancestorsOf, childrenOf, forestOf } from './forest.ts'

const targetsByTree = memoBy(
  (view: WorkspaceView) => [view.rows.opportunity, view.rows.tree, view.archived.opportunity],
  (view): ReadonlyMap<Id, readonly Id[]> => {
    const by = new Map<Id, Id[]>()
    for (const row of view.rows.opportunity.values()) {
      const treeId = row.status === 'target' ? forestOf(view).treeOf.get(row.id) : undefined
      if (treeId !== undefined) by.set(treeId, [...(by.get(treeId) ?? []), row.id].sort(compareIds))
    }
    return by
  },
)

const NONE: readonly Id[] = []

/** The targets of a tree: one, none, or more when two people chose at the same time (finding L18). */
export function targetsOf(view: WorkspaceView, treeId: Id): readonly Id[] {
  return targetsByTree(view).get(treeId) ?? NONE
}

const decisionsByChosen = memoBy(
  (view: WorkspaceView) => [view.rows.decision],
  (view): ReadonlyMap<Id, readonly Decision[]> => {
    const by = new Map<Id, Decision[]>()
    for (const row of view.rows.decision.values()) {
      const list = by.get(row.chosenId)
      if (list) list.push(row)
      else by.set(row.chosenId, [row])
    }
    for (const list of by.values()) list.sort((a, b) => b.createdAt - a.createdAt || compareIds(b.id, a.id))
    return by
  },
)

const NO_DECISIONS: readonly Decision[] = []

/** The decisions for an opportunity, latest first. */
export function decisionsFor(view: WorkspaceView, opportunityId: Id): readonly Decision[] {
  return decisionsByChosen(view).get(opportunityId) ?? NO_DECISIONS
}

/** The other children of an opportunity's parent: what it is compared with. */
export function siblingsOf(view: WorkspaceView, id: Id): readonly Id[] {
  const parentId = forestOf(view).parentOf.get(id)
  return parentId === undefined ? NONE : childrenOf(view, parentId).filter((other) => other !== id)
}

export interface LevelAbove {
  /** The opportunity of this level through which the way went on. */
  readonly throughId: Id
  /** What it was compared with there. */
  readonly siblings: readonly Id[]
}

/** The levels on the way down to an opportunity, the top row first, where there was something to compare. */
export function levelsAbove(view: WorkspaceView, id: Id): readonly LevelAbove[] {
  return ancestorsOf(view, id)
    .filter((each) => view.rows.opportunity.has(each))
    .map((throughId) => ({ throughId, siblings: siblingsOf(view, throughId) }))
    .filter(({ siblings }) => siblings.length > 0)
}

/** Whether an opportunity has no opportunity below it; only a leaf can be the target (METHOD §6). */
export function isLeaf(view: WorkspaceView, id: Id): boolean {
  return childrenOf(view, id).length === 0
}
