// The review walk, full screen. The stop stands in the URL; everything shown is the live data of this moment.
import { useCallback } from 'react'
import type { Id } from '../../../lib/ids.ts'
import { useView } from '../../../data/react/use-view.ts'
import type { Testimony } from '../../../domain/tree/people-of.ts'
import { ScreenButton } from '../../../records/screen-button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Walk } from './walk.tsx'
import styles from './walk.module.css'

export interface WalkScreenProps {
  readonly reviewId: Id
  /** As it stands in the URL; anything unknown leads to the first stop. */
  readonly stopId: string
  readonly onStop: (stopId: string) => void
  /** The walk is over, or was left: back to the review's page. */
  readonly onLeave: () => void
  /** Opens the presenter's window at a stop. */
  readonly onPresenter: (stopId: string) => void
  /** Leaves the stage for the words in their transcript; back leads to the stop. */
  readonly onTranscript: (words: Testimony) => void
}

export function WalkScreen({
  reviewId,
  stopId,
  onStop,
  onLeave,
  onPresenter,
  onTranscript,
}: WalkScreenProps) {
  const review = useView((view) => view.rows.review.get(reviewId) ?? null)
  const handleStop = useCallback((id: string) => onStop(id), [onStop])
  if (!review)
    return (
      <main className={styles.gone} data-stage="">
        <EmptyState
          title="This review is not here"
          sentence="It may have been archived, or it belongs to another workspace."
          action={<ScreenButton to="/reviews">Go to all reviews</ScreenButton>}
        />
      </main>
    )
  return (
    <Walk
      review={review}
      stopId={stopId}
      onStop={handleStop}
      onLeave={onLeave}
      onPresenter={onPresenter}
      onTranscript={onTranscript}
    />
  )
}
