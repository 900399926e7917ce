// Commands for a review: prepare it, start it (the tree as it stands becomes its baseline), end it.
import type { Id } from '../../lib/ids.ts'
import { DETAILS, type Detail, type Review } from '../model/records.ts'
import { archive, type Command, create, newRow, planned, refused, set } from '../view/command.ts'
import { rowById } from '../view/workspace-view.ts'
import { outlineOf, writeOutline } from './outline.ts'

export interface PrepareReview {
  readonly treeId: Id
  /** Stakeholders, and members of other trios; each counts once. */
  readonly audienceIds?: readonly Id[]
  readonly detail?: Detail
  /** `YYYY-MM-DD`; today when not given. */
  readonly on?: string
  readonly title?: string
}

/** Plans a review. Refuses `gone` without the tree, `invalid` for a day or detail that does not exist. */
export const prepareReview: Command<PrepareReview> = (view, args, env) => {
  if (!rowById(view, 'tree', args.treeId)) return refused('gone')
  const { on = env.today, detail = 'highlights' } = args
  if (!isDay(on) || !DETAILS.includes(detail)) return refused('invalid')
  const review = newRow('review', env, {
    treeId: args.treeId,
    audienceIds: [...new Set(args.audienceIds ?? [])],
    detail,
    on,
    title: args.title?.trim() ?? '',
  })
  return planned('Prepared a review', [create('review', review)], review.id)
}

export interface EditReview {
  readonly reviewId: Id
  readonly fields: Partial<Pick<Review, 'title' | 'on' | 'audienceIds' | 'detail'>>
}

/** Changes what was prepared; the tree stays. */
export const editReview: Command<EditReview> = (view, { reviewId, fields }) => {
  const review = rowById(view, 'review', reviewId)
  if (!review) return refused('gone')
  if (fields.on !== undefined && !isDay(fields.on)) return refused('invalid')
  if (fields.detail !== undefined && !DETAILS.includes(fields.detail)) return refused('invalid')
  const audience = fields.audienceIds ? { audienceIds: [...new Set(fields.audienceIds)] } : {}
  return planned('Changed the review', [set('review', reviewId, { ...fields, ...audience })], reviewId)
}

/** Starts the walk and keeps the tree as it stands now. Refuses `started` the second time. */
export const startReview: Command<{ readonly reviewId: Id }> = (view, { reviewId }, env) => {
  const review = rowById(view, 'review', reviewId)
  if (!review) return refused('gone')
  if (review.startedAt !== null) return refused('started', review.title)
  const baseline = writeOutline(outlineOf(view, review.treeId))
  return planned('Started the review', [set('review', reviewId, { startedAt: env.now, baseline })], reviewId)
}

/** Ends the walk. Remarks can still be caught and filed afterwards. */
export const endReview: Command<{ readonly reviewId: Id }> = (view, { reviewId }, env) => {
  const review = rowById(view, 'review', reviewId)
  if (!review) return refused('gone')
  if (review.startedAt === null) return refused('not-started', review.title)
  if (review.endedAt !== null) return refused('finished', review.title)
  return planned('Ended the review', [set('review', reviewId, { endedAt: env.now })], reviewId)
}

/** Archives a review; what was said in it stays with it. */
export const archiveReview: Command<{ readonly reviewId: Id }> = (view, { reviewId }, env) =>
  rowById(view, 'review', reviewId)
    ? planned('Archived the review', [archive('review', reviewId, env)])
    : refused('gone')

/** Whether a text is a calendar day that exists. */
function isDay(text: string): boolean {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text)
}
