// What was archived from a tree, branch by branch: each comes back with everything that left with it.
import { compareIds, type Id } from '../../lib/ids.ts'
import { memoBy } from '../../lib/memo.ts'
import type { Opportunity } from '../model/records.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'
import { edgesOf, forestOf } from './forest.ts'

export interface ArchivedBranch {
  readonly id: Id
  readonly kind: 'opportunity' | 'solution'
  readonly words: string
  /** Opportunities that left below it in the same step. */
  readonly below: number
  readonly deletedAt: number
  /** Under which card or tree it stood. */
  readonly parentId: Id | null
}

const branchesByTree = memoBy(
  (view: WorkspaceView) => [view.archived.opportunity, view.archived.solution, forestOf(view)],
  (view): ReadonlyMap<Id, readonly ArchivedBranch[]> => {
    const gone = view.archived.opportunity
    const parentOf = (row: Opportunity) => edgesOf(row.place)[0]?.parentId
    const below = new Map<Id, number>()
    const tops: Opportunity[] = []
    for (const row of gone.values()) {
      const top = topOf(row, gone, parentOf)
      if (top === row) tops.push(row)
      else below.set(top.id, (below.get(top.id) ?? 0) + 1)
    }
    const by = new Map<Id, ArchivedBranch[]>()
    const put = (treeId: Id, branch: ArchivedBranch) => by.set(treeId, [...(by.get(treeId) ?? []), branch])
    for (const row of tops)
      put(row.treeId, {
        id: row.id,
        kind: 'opportunity',
        words: row.statement,
        below: below.get(row.id) ?? 0,
        deletedAt: row.deletedAt ?? 0,
        parentId: parentOf(row) ?? null,
      })
    const { treeOf } = forestOf(view)
    for (const row of view.archived.solution.values()) {
      const home = gone.get(row.opportunityId)
      if (home && home.deletedAt === row.deletedAt) continue
      put(treeOf.get(row.opportunityId) ?? home?.treeId ?? '', {
        id: row.id,
        kind: 'solution',
        words: row.title,
        below: 0,
        deletedAt: row.deletedAt ?? 0,
        parentId: row.opportunityId,
      })
    }
    for (const list of by.values()) list.sort((a, b) => b.deletedAt - a.deletedAt || compareIds(a.id, b.id))
    return by
  },
)

/** The topmost archived card above a card that left in the same step. */
function topOf(
  row: Opportunity,
  gone: ReadonlyMap<Id, Opportunity>,
  parentOf: (row: Opportunity) => Id | undefined,
): Opportunity {
  const seen = new Set<Id>()
  let top = row
  while (!seen.has(top.id)) {
    seen.add(top.id)
    const above = gone.get(parentOf(top) ?? '')
    if (!above || above.deletedAt !== row.deletedAt) return top
    top = above
  }
  // Places that go around in a circle: each card of it stands for itself.
  return row
}

const NONE: readonly ArchivedBranch[] = []

/** Archived branches and solutions of a tree, latest first. */
export function archivedBranches(view: WorkspaceView, treeId: Id): readonly ArchivedBranch[] {
  return branchesByTree(view).get(treeId) ?? NONE
}
