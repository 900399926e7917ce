// The end of the walk: what was caught, and what happens with it now. Nothing is lost by leaving.
import { useEffect, useRef } from 'react'
import { useView } from '../../../data/react/use-view.ts'
import type { Review } from '../../../domain/model/records.ts'
import { feedbackOf } from '../../../domain/review/reviews.ts'
import { Button } from '../../../ui/button.tsx'
import stopStyles from './stops/stops.module.css'
import { StageText } from './stops/stage-text.tsx'
import styles from './walk.module.css'

interface EndCardProps {
  readonly review: Review
  readonly onEnd: () => void
  readonly onBack: () => void
  readonly onLeave: () => void
}

export function EndCard({ review, onEnd, onBack, onLeave }: EndCardProps) {
  const remarks = useView((view) => feedbackOf(view, review.id))
  const isOn = review.startedAt !== null && review.endedAt === null
  const end = useRef<HTMLButtonElement>(null)
  useEffect(() => end.current?.focus(), [])
  const open = remarks.filter((remark) => remark.status === 'open').length
  return (
    <>
      <StageText as="h2" look="statement">
        {remarks.length === 0 ? 'That was the walk.' : 'Thank you. We caught what you said.'}
      </StageText>
      {remarks.length > 0 && (
        <ul className={stopStyles.lines}>
          {remarks.slice(-4).map((remark) => (
            <li key={remark.id} dir="auto">
              {remark.text}
            </li>
          ))}
        </ul>
      )}
      {remarks.length > 4 && <p className={stopStyles.quiet}>and {remarks.length - 4} more</p>}
      <div className={styles.endButtons}>
        <Button ref={end} variant="primary" onClick={onEnd}>
          {isOn ? (open > 0 ? 'End, and file what was said' : 'End the review') : 'Close the walk'}
        </Button>
        {isOn && <Button onClick={onLeave}>Leave, go on later</Button>}
        <Button variant="quiet" onClick={onBack}>
          Back to the walk
        </Button>
      </div>
    </>
  )
}
