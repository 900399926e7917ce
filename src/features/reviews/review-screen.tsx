// One review: before the walk what is prepared, afterwards what was said and what became of it.
import type { Id } from '../../lib/ids.ts'
import { useRun } from '../../data/react/use-run.ts'
import { useView } from '../../data/react/use-view.ts'
import { DETAILS, type Review } from '../../domain/model/records.ts'
import { archiveReview, editReview } from '../../domain/review/review-commands.ts'
import { audienceOf, reviewName } from '../../domain/review/reviews.ts'
import { STOP_IDS } from '../../domain/review/stops.ts'
import { RecordLink } from '../../records/record-link.tsx'
import { ScreenButton } from '../../records/screen-button.tsx'
import { ScreenLink } from '../../records/screen-link.tsx'
import { HelpNote } from '../../records/help-note.tsx'
import { useActions } from '../../ui/actions/use-actions.ts'
import { Button } from '../../ui/button.tsx'
import { dayText } from '../../ui/day-text.ts'
import { EditableText } from '../../ui/editable-text.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Icon } from '../../ui/icon.tsx'
import { EllipsisIcon, PlayIcon } from '../../ui/icons.ts'
import { MenuButton } from '../../ui/menu-button.tsx'
import { Page } from '../../ui/page.tsx'
import { SegmentedControl } from '../../ui/segmented-control.tsx'
import { AnswersList } from './answers-list.tsx'
import { KEEP_WORDS, keepReview, KEEPS } from './keep/keep-review.ts'
import { PitchCard } from './pitch-card.tsx'
import { RemarkList } from './remark-list.tsx'
import { DETAIL_WORDS } from './review-words.ts'
import { REVIEWS_ACTIONS } from './reviews-actions.ts'
import { SinceList } from './since-list.tsx'
import { ArrangeStops } from './prepare/arrange-stops.tsx'
import { FourTraps } from './prepare/four-traps.tsx'
import { VisiblePart } from './prepare/visible-part.tsx'
import { useStartWalk } from './use-start-walk.ts'
import styles from './reviews.module.css'

export interface ReviewScreenProps {
  readonly reviewId: Id
  /** Goes to a stop of the walk. */
  readonly onWalk: (reviewId: Id, stopId: string) => void
  /** Goes to the pages that are printed. */
  readonly onPrint: () => void
}

export function ReviewScreen({ reviewId, onWalk, onPrint }: ReviewScreenProps) {
  const review = useView((view) => view.rows.review.get(reviewId) ?? null)
  if (!review)
    return (
      <Page title={<h1>This review is not here</h1>}>
        <EmptyState
          sentence="It may have been archived, or it belongs to another workspace."
          action={<ScreenButton to="/reviews">Go to all reviews</ScreenButton>}
        />
      </Page>
    )
  return <OneReview review={review} onWalk={onWalk} onPrint={onPrint} />
}

interface OneReviewProps extends Omit<ReviewScreenProps, 'reviewId'> {
  readonly review: Review
}

function OneReview({ review, onWalk, onPrint }: OneReviewProps) {
  const run = useRun()
  const startWalk = useStartWalk(onWalk)
  const view = useView((it) => it)
  const reviewId = review.id
  const audience = audienceOf(view, review)
  const isPast = review.endedAt !== null
  const rehearse = (stopId: string) => onWalk(reviewId, stopId)
  const walk = () => (isPast ? rehearse(STOP_IDS[0]) : startWalk(reviewId))
  useActions(REVIEWS_ACTIONS, { 'reviews.walk': walk })

  return (
    <Page
      width="reading"
      above={
        <>
          <ScreenLink to="/reviews">Reviews</ScreenLink>
          <HelpNote topic="review" />
        </>
      }
      title={
        <EditableText
          as="h1"
          look="title"
          label="Name of the review"
          value={reviewName(view, review)}
          onCommit={(title) => run(editReview, { reviewId, fields: { title } })}
        />
      }
      meta={
        <>
          <span>{dayText(review.on)}</span>
          {audience.length > 0 && <span>{audience.join(', ')}</span>}
          <RecordLink type="tree" id={review.treeId} className={styles.link ?? ''}>
            The tree
          </RecordLink>
        </>
      }
      actions={
        <>
          <Button variant={isPast ? 'secondary' : 'primary'} icon={<Icon as={PlayIcon} />} onClick={walk}>
            {isPast
              ? 'Walk through it again'
              : review.startedAt === null
                ? 'Start the walk'
                : 'Go on with the walk'}
          </Button>
          <MenuButton
            label="Hand over"
            align="end"
            items={[
              {
                id: 'keep-pdf',
                label: 'Print, or save as PDF',
                detail: 'a page per stop',
                onSelect: onPrint,
              },
              ...KEEPS.map((as) => ({
                id: `keep-${as}`,
                ...KEEP_WORDS[as],
                onSelect: () => void keepReview(view, review, as),
              })),
            ]}
          />
          <MenuButton
            label="More"
            icon={<Icon as={EllipsisIcon} />}
            iconOnly
            align="end"
            items={[
              { id: 'rehearse', label: 'Rehearse the walk', onSelect: () => rehearse(STOP_IDS[0]) },
              {
                id: 'archive',
                label: 'Archive the review',
                onSelect: () => run(archiveReview, { reviewId }, { toast: true }),
              },
            ]}
          />
        </>
      }
    >
      <div className={styles.screen}>
        {!isPast && (
          <div className={styles.detail}>
            <SegmentedControl
              label="How much they see"
              value={review.detail}
              segments={DETAILS.map((value) => ({ value, label: DETAIL_WORDS[value].name }))}
              onChange={(detail) => run(editReview, { reviewId, fields: { detail } })}
            />
            <p className={styles.quiet}>{DETAIL_WORDS[review.detail].help}</p>
          </div>
        )}
        {!isPast && <SinceList review={review} />}
        {review.startedAt !== null && <RemarkList review={review} />}
        {isPast && <SinceList review={review} />}
        {!isPast && <AnswersList review={review} />}
        {!isPast && <VisiblePart review={review} />}
        {!isPast && <ArrangeStops review={review} onStop={rehearse} />}
        <PitchCard review={review} />
        {!isPast && <FourTraps />}
      </div>
    </Page>
  )
}
