// What the people of an audience said when they last saw the work, and what became of it: told at the next review.
// Invariant: each remark once, by person in the order of the audience, then as it was said.
import type { Id } from '../../lib/ids.ts'
import type { Feedback, Review } from '../model/records.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'
import { type Fate, fateOf } from './fates.ts'
import { feedbackOf, nameOfPerson, reviewLists } from './reviews.ts'

export interface Answer {
  readonly remark: Feedback
  /** The name of who said it, or ''. */
  readonly by: string
  /** The day on which it was said. */
  readonly on: string
  readonly fate: Fate
}

/** What this audience said at the last review that each of them was at; without an audience, what anybody said. */
export function answersFor(view: WorkspaceView, review: Review): readonly Answer[] {
  const earlier = earlierThan(view, review)
  if (review.audienceIds.length === 0) return earlier.slice(0, 1).flatMap((last) => saidAt(view, last, null))
  return review.audienceIds.flatMap((id) => {
    const last = earlier.find((other) => feedbackOf(view, other.id).some((remark) => remark.byId === id))
    return last ? saidAt(view, last, id) : []
  })
}

/** Everything that a person said, the latest review first. */
export function saidBy(view: WorkspaceView, personId: Id): readonly Answer[] {
  const { upcoming, past } = reviewLists(view)
  return [...upcoming.filter((review) => review.startedAt !== null), ...past].flatMap((review) =>
    saidAt(view, review, personId),
  )
}

function saidAt(view: WorkspaceView, review: Review, byId: Id | null): Answer[] {
  return feedbackOf(view, review.id)
    .filter((remark) => byId === null || remark.byId === byId)
    .map((remark) => ({
      remark,
      by: nameOfPerson(view, remark.byId),
      on: review.on,
      fate: fateOf(view, remark),
    }))
}

/** Reviews that began before this one, of any tree, the latest first. */
function earlierThan(view: WorkspaceView, review: Review): readonly Review[] {
  const before = review.startedAt ?? Number.POSITIVE_INFINITY
  return [...view.rows.review.values()]
    .filter((other) => other.id !== review.id && other.startedAt !== null && other.startedAt < before)
    .sort((a, b) => (b.startedAt ?? 0) - (a.startedAt ?? 0))
}
