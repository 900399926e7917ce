// All reviews: the ones to come, the ones past with what was said in them, and where a new one is prepared.
import { useState } from 'react'
import type { Id } from '../../lib/ids.ts'
import { useView } from '../../data/react/use-view.ts'
import { reviewLists } from '../../domain/review/reviews.ts'
import type { Review } from '../../domain/model/records.ts'
import { ScreenButton } from '../../records/screen-button.tsx'
import { ScreenTitle } from '../../records/screen-title.tsx'
import { useActions } from '../../ui/actions/use-actions.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Icon } from '../../ui/icon.tsx'
import { PlusIcon } from '../../ui/icons.ts'
import { Page } from '../../ui/page.tsx'
import { CadenceList } from './cadence-list.tsx'
import { PrepareForm } from './prepare-form.tsx'
import { ReviewDrawing } from './review-drawing.tsx'
import { ReviewRow } from './review-row.tsx'
import { REVIEWS_ACTIONS } from './reviews-actions.ts'
import { useStartWalk } from './use-start-walk.ts'
import styles from './reviews.module.css'

export interface ReviewsScreenProps {
  readonly onOpenReview: (reviewId: Id) => void
  /** Goes to a stop of a review's walk. */
  readonly onWalk: (reviewId: Id, stopId: string) => void
  /** Opens with the form, prepared for this tree. */
  readonly prepareTreeId?: Id | null
}

export function ReviewsScreen({ onOpenReview, onWalk, prepareTreeId = null }: ReviewsScreenProps) {
  const { upcoming, past } = useView(reviewLists)
  const hasTree = useView((view) => view.rows.tree.size > 0)
  // For whom the form prepares; null while it is closed.
  const [audience, setAudience] = useState<readonly Id[] | null>(prepareTreeId === null ? null : NOBODY)
  const isForm = audience !== null
  const openForm = () => setAudience(NOBODY)
  const startWalk = useStartWalk(onWalk)
  const [next] = upcoming
  useActions(REVIEWS_ACTIONS, {
    'reviews.prepare': hasTree ? openForm : undefined,
    'reviews.walk': next ? () => startWalk(next.id) : hasTree ? openForm : undefined,
  })
  const isEmpty = upcoming.length + past.length === 0
  const prepare = (
    <Button variant="primary" icon={<Icon as={PlusIcon} />} onClick={openForm}>
      Prepare a review
    </Button>
  )

  return (
    <Page
      title={<ScreenTitle term="Reviews" help="review" />}
      actions={isEmpty || isForm || !hasTree ? null : prepare}
      width="reading"
    >
      <div className={styles.screen}>
        {isForm && (
          <PrepareForm
            key={audience.join(' ')}
            treeId={prepareTreeId}
            audienceIds={audience}
            onPrepared={onOpenReview}
            onWalk={onWalk}
            onCancel={() => setAudience(null)}
          />
        )}
        {isEmpty && !isForm && (
          <EmptyState
            title="Show the work, not the conclusion"
            sentence="A review walks stakeholders through the tree in seven stops, on what is there today: outcome, opportunities, choice, target, solutions, tests, what is next. What they say is caught at the stop where they say it."
            drawing={<ReviewDrawing />}
            action={
              hasTree ? prepare : <ScreenButton to="/tree">Begin with an outcome and its tree</ScreenButton>
            }
          />
        )}
        <ReviewList title="To come" reviews={upcoming} onWalk={onWalk} />
        {hasTree && !isEmpty && <CadenceList onPrepareFor={(id) => setAudience([id])} />}
        <ReviewList title="Past" reviews={past} onWalk={onWalk} />
      </div>
    </Page>
  )
}

const NOBODY: readonly Id[] = []

interface ReviewListProps {
  readonly title: string
  readonly reviews: readonly Review[]
  readonly onWalk: (reviewId: Id, stopId: string) => void
}

function ReviewList({ title, reviews, onWalk }: ReviewListProps) {
  if (reviews.length === 0) return null
  return (
    <section className={styles.list} aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {reviews.map((review) => (
          <li key={review.id}>
            <ReviewRow review={review} onWalk={onWalk} />
          </li>
        ))}
      </ul>
    </section>
  )
}
