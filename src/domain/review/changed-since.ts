// What has changed since an audience last saw the tree: at most ten lines, the most important first.
// The order: the choice of a target, results of tests, the outcome, what customers said, then the cards.
// Invariant: total and pure; the tree is compared with the outline that the last review kept when it began.
import type { Id } from '../../lib/ids.ts'
import type { Review } from '../model/records.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'
import { leftOut } from './arrange.ts'
import { outlineOf, readOutline } from './outline.ts'
import type { SinceLine } from './since-line.ts'
import { sinceLines } from './since-lines.ts'

export interface Since {
  /** The review that the tree is compared with. */
  readonly last: Review
  /** Whether somebody of this audience was there. */
  readonly isSameAudience: boolean
  /** At most ten. */
  readonly lines: readonly SinceLine[]
  /** Lines beyond the ten. */
  readonly more: number
  /** Cards of the tree that changed, also by a change beyond the ten lines. */
  readonly changedIds: ReadonlySet<Id>
}

const MOST = 10

/**
 * The review that this audience saw the tree in before: the latest ended one that shares somebody with it, else the
 * latest ended one. For a review that has ended itself: that review. Null when none kept an outline that can be read.
 */
export function lastSeen(view: WorkspaceView, review: Review): Review | null {
  if (review.endedAt !== null) return readOutline(review.baseline) ? review : null
  const before = review.startedAt ?? Number.POSITIVE_INFINITY
  const ended = [...view.rows.review.values()]
    .filter(
      (other) =>
        other.id !== review.id &&
        other.treeId === review.treeId &&
        other.endedAt !== null &&
        (other.startedAt ?? Number.POSITIVE_INFINITY) < before &&
        readOutline(other.baseline) !== null,
    )
    .sort((a, b) => (b.startedAt ?? 0) - (a.startedAt ?? 0))
  return ended.find((other) => sharesAudience(other, review)) ?? ended[0] ?? null
}

function sharesAudience(one: Review, other: Review): boolean {
  return one.audienceIds.some((id) => other.audienceIds.includes(id))
}

const known = new WeakMap<WorkspaceView, Map<Id, Since | null>>()

/** What has changed since the audience of a review last saw its tree; null when it sees it for the first time. */
export function changedSince(view: WorkspaceView, review: Review): Since | null {
  const answers = known.get(view) ?? new Map<Id, Since | null>()
  known.set(view, answers)
  const answer = answers.get(review.id)
  if (answer !== undefined) return answer
  const fresh = compare(view, review)
  answers.set(review.id, fresh)
  return fresh
}

function compare(view: WorkspaceView, review: Review): Since | null {
  const last = lastSeen(view, review)
  const before = last ? readOutline(last.baseline) : null
  if (!last || !before) return null
  const since = last.startedAt ?? last.createdAt
  const now = outlineOf(view, last.treeId)
  const gone = leftOut(view, review)
  const all = sinceLines(view, last.treeId, before, now, since).filter(
    (line) => !gone.has(line.record.id) && !line.cardIds.some((id) => gone.has(id)),
  )
  const live = new Set([last.treeId, ...now.cards.map((card) => card.id)])
  return {
    last,
    isSameAudience: last.id === review.id || sharesAudience(last, review),
    lines: all.slice(0, MOST),
    more: Math.max(0, all.length - MOST),
    changedIds: new Set(
      all
        .flatMap((line) => (line.kind === 'gone' ? [] : line.cardIds.slice(0, 1)))
        .filter((id) => live.has(id)),
    ),
  }
}
