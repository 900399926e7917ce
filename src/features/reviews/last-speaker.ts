// Who spoke last in each review, for as long as the tab is open: the next remark is often theirs too.
import type { Id } from '../../lib/ids.ts'

const byReview = new Map<Id, Id | null>()

export const lastSpeaker = {
  of: (reviewId: Id): Id | null => byReview.get(reviewId) ?? null,
  remember: (reviewId: Id, speakerId: Id | null): void => {
    byReview.set(reviewId, speakerId)
  },
}
