// Questions about reviews: which are coming, which are past, what was said in them and what became of it.
import { compareIds, type Id } from '../../lib/ids.ts'
import { memoBy } from '../../lib/memo.ts'
import type { Feedback, Review } from '../model/records.ts'
import { byOrder, groupRows } from '../snapshots/group-rows.ts'
import { quoted, shortName } from '../tree/short-name.ts'
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

export interface Fate {
  readonly status: Feedback['status']
  /** What became of the remark, in one sentence. */
  readonly words: string
  /** The record to open, when there is one. */
  readonly record: { readonly type: 'solution' | 'heard' | 'assumption'; readonly id: Id } | null
}

/** What became of a remark, as it can be told to the person who made it. */
export function fateOf(view: WorkspaceView, feedback: Feedback): Fate {
  const { status, filedAsId: id } = feedback
  const fate = (words: string, record: Fate['record'] = null): Fate => ({ status, words, record })
  if (status === 'open') return fate('Waits to be filed')
  if (status === 'declined') return fate(`Declined: ${feedback.answer}`)
  const solution = anyRowById(view, 'solution', id)
  if (solution) {
    const home = anyRowById(view, 'opportunity', solution.opportunityId)
    return fate(`An idea for “${shortName(home?.statement ?? '…')}”`, { type: 'solution', id: solution.id })
  }
  const assumption = anyRowById(view, 'assumption', id)
  if (assumption) {
    const words =
      assumption.status === 'open' ? 'An assumption to test' : `An assumption, ${assumption.status} by now`
    return fate(words, { type: 'assumption', id: assumption.id })
  }
  const heard = anyRowById(view, 'heard', id)
  if (heard) return fate('Waits to be validated in interviews', { type: 'heard', id: heard.id })
  return fate(feedback.answer === '' ? 'Filed' : `Answered: ${feedback.answer}`)
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
