// A workspace whose tree Vera saw once, and the next review with her; what happened in between is given.
import { endReview, prepareReview, startReview } from '../../../src/domain/review/review-commands.ts'
import { aWorkspace, type Shown } from './a-workspace.ts'

export interface SecondReview extends Shown {
  readonly firstId: string
  readonly reviewId: string
}

export function aSecondReview(between: (shown: Shown) => void = () => undefined): SecondReview {
  const shown = aWorkspace()
  const firstId = aPastReview(shown, ['vera'])
  between(shown)
  const reviewId = shown.do(prepareReview, { treeId: 't1', audienceIds: ['vera'], detail: 'everything' })
  return Object.assign(shown, { firstId, reviewId })
}

/** A review that was walked and ended. */
export function aPastReview(shown: Shown, audienceIds: readonly string[]): string {
  const reviewId = shown.do(prepareReview, { treeId: 't1', audienceIds })
  shown.do(startReview, { reviewId })
  shown.do(endReview, { reviewId })
  return reviewId
}
