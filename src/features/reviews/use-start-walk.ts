// Starting a review is one step from wherever its button stands: keep the tree as it is now, then go to the first stop
// (which is the outcome, however much the audience sees).
import { useCallback } from 'react'
import type { Id } from '../../lib/ids.ts'
import { useRun } from '../../data/react/use-run.ts'
import { useWorkspace } from '../../data/react/use-workspace.ts'
import { startReview } from '../../domain/review/review-commands.ts'
import { STOP_IDS } from '../../domain/review/stops.ts'

export function useStartWalk(onWalk: (reviewId: Id, stopId: string) => void): (reviewId: Id) => void {
  const run = useRun()
  const workspace = useWorkspace()
  return useCallback(
    (reviewId) => {
      const review = workspace.store.getState().view.rows.review.get(reviewId)
      if (review?.startedAt === null && !run(startReview, { reviewId }).ok) return
      onWalk(reviewId, STOP_IDS[0])
    },
    [run, workspace, onWalk],
  )
}
