// What an audience is shown of a list, and in which order: as it was arranged for the review, without what was left out.
// Invariant: without a review, or where nothing was arranged, a list stays as it is.
import type { Id } from '../../lib/ids.ts'
import type { Review } from '../model/records.ts'
import { branchOf, solutionsByOpportunity } from '../tree/forest.ts'
import { rowById, type WorkspaceView } from '../view/workspace-view.ts'

/** What was arranged for a review. */
export type Arrangement = Pick<Review, 'arranged' | 'hidden'>

/** A list as the audience sees it; what is not named in the arrangement follows in its own order. */
export function arrange<Item>(
  items: readonly Item[],
  idOf: (item: Item) => Id,
  review: Arrangement | null,
): readonly Item[] {
  if (!review) return items
  const shown = review.hidden.length === 0 ? items : items.filter((it) => !review.hidden.includes(idOf(it)))
  return inOrder(shown, idOf, review)
}

/** The same list with what is left out still in it: what the preparation shows. */
export function inOrder<Item>(
  items: readonly Item[],
  idOf: (item: Item) => Id,
  review: Arrangement | null,
): readonly Item[] {
  if (!review || review.arranged.length === 0) return items
  const place = new Map(review.arranged.map((id, at) => [id, at]))
  const placeOf = (item: Item) => place.get(idOf(item)) ?? Number.POSITIVE_INFINITY
  return items.toSorted((a, b) => {
    const [one, other] = [placeOf(a), placeOf(b)]
    return one === other ? 0 : one - other
  })
}

const NOTHING: ReadonlySet<Id> = new Set()

/** Everything that goes with what was left out: a branch with its solutions, a solution alone. */
export function leftOut(view: WorkspaceView, review: Pick<Review, 'hidden'>): ReadonlySet<Id> {
  if (review.hidden.length === 0) return NOTHING
  const gone = new Set<Id>(review.hidden)
  for (const id of review.hidden) {
    if (!rowById(view, 'opportunity', id)) continue
    for (const below of branchOf(view, id)) {
      gone.add(below)
      for (const solution of solutionsByOpportunity(view).get(below) ?? []) gone.add(solution.id)
    }
  }
  return gone
}
