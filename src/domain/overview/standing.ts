// Where a workspace stands: the tree it works on, its outcome, the target and the candidates for it.
import type { Id } from '../../lib/ids.ts'
import { memoBy } from '../../lib/memo.ts'
import type { Opportunity, Outcome, Solution, Tree } from '../model/records.ts'
import { solutionsByOpportunity } from '../tree/forest.ts'
import { targetsOf } from '../tree/targets.ts'
import { rowById, type WorkspaceView } from '../view/workspace-view.ts'

export interface Standing {
  readonly tree: Tree | null
  readonly outcome: Outcome | null
  readonly target: Opportunity | null
  /** Solutions for the target that are compared or already built, in their order. */
  readonly candidates: readonly Solution[]
}

const COMPARED: ReadonlySet<Solution['status']> = new Set(['candidate', 'building'])

/** The tree of an active outcome, the latest revised first; without one the first tree there is. */
export const standing = memoBy(
  (view: WorkspaceView) => [
    view.rows.tree,
    view.rows.outcome,
    view.rows.opportunity,
    view.rows.solution,
    view.archived.opportunity,
  ],
  (view): Standing => {
    const outcomeOf = (tree: Tree) => rowById(view, 'outcome', tree.outcomeId)
    const trees = [...view.rows.tree.values()].toSorted(
      (a, b) =>
        Number(outcomeOf(b)?.status === 'active') - Number(outcomeOf(a)?.status === 'active') ||
        (b.revisedAt ?? b.createdAt) - (a.revisedAt ?? a.createdAt),
    )
    const tree = trees[0] ?? null
    const target = tree ? rowById(view, 'opportunity', targetsOf(view, tree.id)[0] ?? null) : null
    return {
      tree,
      outcome: tree && outcomeOf(tree),
      target,
      candidates: target ? compared(view, target.id) : [],
    }
  },
)

function compared(view: WorkspaceView, opportunityId: Id): readonly Solution[] {
  return (solutionsByOpportunity(view).get(opportunityId) ?? []).filter((row) => COMPARED.has(row.status))
}
