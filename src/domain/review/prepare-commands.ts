// Commands that prepare what an audience sees: the order, what is left out, the presenter's notes, the thirty seconds.
// Invariant: the tree itself never changes by it; what is left out stays where it is.
import type { Id } from '../../lib/ids.ts'
import type { Review } from '../model/records.ts'
import { type Command, planned, refused, set } from '../view/command.ts'
import { rowById } from '../view/workspace-view.ts'
import { isStopId } from './stops.ts'

export interface MoveInReview {
  readonly reviewId: Id
  /** The list as it stands now: ids of stops, or of the records at a stop. */
  readonly ids: readonly Id[]
  readonly id: Id
  /** The place it gets in the list. */
  readonly to: number
}

/** Moves a stop, or something at a stop, to another place in its list. Refuses `invalid` for a place outside of it. */
export const moveInReview: Command<MoveInReview> = (view, { reviewId, ids, id, to }) => {
  const review = rowById(view, 'review', reviewId)
  if (!review) return refused('gone')
  if (!ids.includes(id) || to < 0 || to >= ids.length) return refused('invalid')
  const others = ids.filter((other) => other !== id)
  const list = [...others.slice(0, to), id, ...others.slice(to)]
  const arranged = [...review.arranged.filter((other) => !ids.includes(other)), ...list]
  return planned(`Moved to place ${to + 1} of ${ids.length}`, [set('review', reviewId, { arranged })])
}

export interface LeaveOut {
  readonly reviewId: Id
  readonly ids: readonly Id[]
  /** False shows them again. */
  readonly isOut: boolean
}

/** Leaves something out of a review, or shows it again. */
export const leaveOut: Command<LeaveOut> = (view, { reviewId, ids, isOut }) => {
  const review = rowById(view, 'review', reviewId)
  if (!review) return refused('gone')
  const others = review.hidden.filter((id) => !ids.includes(id))
  const hidden = isOut ? [...others, ...ids] : others
  const says = isOut ? 'Left out of the review' : 'Shown in the review'
  return planned(says, [set('review', reviewId, { hidden })])
}

/** Writes a note for the presenter at a stop; empty words take it away. */
export const noteStop: Command<{ readonly reviewId: Id; readonly stop: string; readonly words: string }> = (
  view,
  { reviewId, stop, words },
) => {
  const review = rowById(view, 'review', reviewId)
  if (!review) return refused('gone')
  if (!isStopId(stop)) return refused('invalid')
  const { [stop]: _before, ...others } = review.stopNotes
  const text = words.trim()
  const stopNotes = text === '' ? others : { ...others, [stop]: text }
  return planned('Changed the presenter’s note', [set('review', reviewId, { stopNotes })])
}

type Shown = Pick<Review, 'showsNames' | 'showsPhotos' | 'showsAllQuotes'>

/** Chooses how people appear. */
export const showPeople: Command<{ readonly reviewId: Id; readonly fields: Partial<Shown> }> = (
  view,
  { reviewId, fields },
) =>
  rowById(view, 'review', reviewId)
    ? planned('Changed what they see of people', [set('review', reviewId, fields)])
    : refused('gone')

/** Keeps the thirty seconds in the trio's own words; empty words go back to the draft of the tree. */
export const writePitch: Command<{ readonly reviewId: Id; readonly words: string }> = (
  view,
  { reviewId, words },
) =>
  rowById(view, 'review', reviewId)
    ? planned('Changed the thirty seconds', [set('review', reviewId, { pitch: words.trim() })])
    : refused('gone')
