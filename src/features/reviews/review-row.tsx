// One review in the list: what it is called, when, for whom, and how much was said.
import type { Id } from '../../lib/ids.ts'
import { useView } from '../../data/react/use-view.ts'
import type { Review } from '../../domain/model/records.ts'
import { feedbackOf, nameOfPerson, reviewName } from '../../domain/review/reviews.ts'
import { RecordLink } from '../../records/record-link.tsx'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { dayText } from '../../ui/day-text.ts'
import { Icon } from '../../ui/icon.tsx'
import { PlayIcon } from '../../ui/icons.ts'
import { PeopleStack } from '../../ui/people-stack.tsx'
import { DETAIL_WORDS } from './review-words.ts'
import { useStartWalk } from './use-start-walk.ts'
import styles from './reviews.module.css'

interface ReviewRowProps {
  readonly review: Review
  readonly onWalk: (reviewId: Id, stopId: string) => void
}

export function ReviewRow({ review, onWalk }: ReviewRowProps) {
  const startWalk = useStartWalk(onWalk)
  const view = useView((it) => it)
  const remarks = useView((it) => feedbackOf(it, review.id))
  const audience = review.audienceIds.flatMap((id) => {
    const name = nameOfPerson(view, id)
    return name === '' ? [] : [{ id, name }]
  })
  const open = remarks.filter((remark) => remark.status === 'open').length
  const isRunning = review.startedAt !== null && review.endedAt === null
  return (
    <article className={styles.row}>
      <div className={styles.rowWords}>
        <RecordLink type="review" id={review.id} className={styles.rowLink ?? ''}>
          {reviewName(view, review)}
        </RecordLink>
        <p className={styles.quiet}>
          {[dayText(review.on), DETAIL_WORDS[review.detail].name, remarksInWords(remarks.length, open)]
            .filter((part) => part !== '')
            .join(' · ')}
        </p>
      </div>
      {isRunning && <Badge tone="accent">Running</Badge>}
      <PeopleStack people={audience} label="Audience:" />
      {review.endedAt === null && (
        <Button
          size="small"
          className={styles.above ?? ''}
          icon={<Icon as={PlayIcon} size="small" />}
          onClick={() => startWalk(review.id)}
        >
          {isRunning ? 'Go on' : 'Start'}
        </Button>
      )}
    </article>
  )
}

function remarksInWords(count: number, open: number): string {
  if (count === 0) return ''
  const said = count === 1 ? 'one remark' : `${count} remarks`
  return open === 0 ? said : `${said}, ${open} to file`
}
