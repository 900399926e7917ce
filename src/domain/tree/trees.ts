// The trees of a workspace and which one the trio works on.
import { compareIds } from '../../lib/ids.ts'
import { memoBy } from '../../lib/memo.ts'
import type { Outcome, Tree } from '../model/records.ts'
import { rowById, type WorkspaceView } from '../view/workspace-view.ts'

const NOT_ACTIVE_LAST: Readonly<Record<Outcome['status'], number>> = {
  active: 0,
  paused: 1,
  reached: 2,
  dropped: 3,
}

/** Live trees: those with an active outcome first, then the oldest. */
export const treesOf = memoBy(
  (view: WorkspaceView) => [view.rows.tree, view.rows.outcome],
  (view): readonly Tree[] => {
    const rank = (tree: Tree) => NOT_ACTIVE_LAST[outcomeOf(view, tree)?.status ?? 'dropped']
    return [...view.rows.tree.values()].sort(
      (a, b) => rank(a) - rank(b) || a.createdAt - b.createdAt || compareIds(a.id, b.id),
    )
  },
)

/** The tree the trio works on, or null before there is one. */
export function mainTree(view: WorkspaceView): Tree | null {
  return treesOf(view)[0] ?? null
}

/** The outcome at the root of a tree. */
export function outcomeOf(view: WorkspaceView, tree: Tree | null): Outcome | null {
  return rowById(view, 'outcome', tree?.outcomeId)
}
