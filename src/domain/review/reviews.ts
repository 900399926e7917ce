// Questions about reviews: which are coming, which are past, what was said in them and what became of it.
import { compareIds, type Id } from '../../lib/ids.ts'
import { memoBy } from '../../lib/memo.ts'
import type { Feedback, Review } from '../model/records.ts'
import { byOrder, groupRows } from '../snapshots/group-rows.ts'
import { quoted } from '../tree/short-name.ts'
import { anyRowById, rowById, type WorkspaceView } from '../view/workspace-view.ts'
import { STOP_IDS } from './stops.ts'

export interface ReviewLists {
  /** Not ended yet, the next one first. */
  readonly upcoming: readonly Review[]
  /** Ended, the latest first. */
  readonly past: readonly Review[]
}

/** All live reviews. */
export const reviewLists = memoBy(
  (view: WorkspaceView) => [view.rows.review],
  (view): ReviewLists => {
    const soonest = (a: Review, b: Review) =>
      compareIds(a.on, b.on) || a.createdAt - b.createdAt || compareIds(a.id, b.id)
    const all = [...view.rows.review.values()].sort(soonest)
    return {
      upcoming: all.filter((review) => review.endedAt === null),
      past: all.filter((review) => review.endedAt !== null).reverse(),
    }
  },
)

const stopIndex = (stop: string) => STOP_IDS.findIndex((id) => id === stop)

/** What was said in a review, by stop and then in the order in which it was caught. */
export const feedbackOf = groupRows<Feedback>(
  (view) => view.rows.feedback,
  (row) => row.reviewId,
  (a, b) =>
    stopIndex(a.stop) - stopIndex(b.stop) ||
    a.createdAt - b.createdAt ||
    byOrder({ id: a.id, order: '' }, { id: b.id, order: '' }),
)

/** Who said it: a stakeholder's or member's name, or ''. */
export function speakerOf(view: WorkspaceView, feedback: Feedback): string {
  return nameOfPerson(view, feedback.byId)
}

/** The name of a stakeholder or member, live or archived, or ''. */
export function nameOfPerson(view: WorkspaceView, id: Id | null): string {
  return (anyRowById(view, 'stakeholder', id) ?? anyRowById(view, 'member', id))?.name ?? ''
}

/** The names of a review's audience, in its order; people who are gone are left out. */
export function audienceOf(view: WorkspaceView, review: Review): readonly string[] {
  return review.audienceIds.map((id) => nameOfPerson(view, id)).filter((name) => name !== '')
}

/** What a review is called: its title, else its audience, else its tree. */
export function reviewName(view: WorkspaceView, review: Review): string {
  const title = review.title.trim()
  if (title !== '') return title
  const names = audienceOf(view, review)
  if (names.length > 0)
    return `Review with ${names.length > 2 ? `${names[0]} and ${names.length - 1} more` : names.join(' and ')}`
  const tree = rowById(view, 'tree', review.treeId)
  const outcome = rowById(view, 'outcome', tree?.outcomeId)
  return `Review of ${quoted(outcome?.title || tree?.title || '', 'a tree')}`
}

export interface Speaker {
  readonly id: Id
  readonly name: string
}

/** Who may say something in a review: its audience first, then other stakeholders, then the trio. */
export function speakersFor(view: WorkspaceView, review: Review): readonly Speaker[] {
  const { stakeholder, member } = view.rows
  const ids = new Set([...review.audienceIds, ...stakeholder.keys(), ...member.keys()])
  return [...ids].flatMap((id) => {
    const name = (stakeholder.get(id) ?? member.get(id))?.name.trim()
    return name ? [{ id, name }] : []
  })
}
