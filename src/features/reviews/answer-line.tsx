// One remark of an earlier review with what became of it; what is still open leads to where it is filed.
import type { Answer } from '../../domain/review/answers.ts'
import { RecordLink } from '../../records/record-link.tsx'
import styles from './reviews.module.css'

export function AnswerLine({ answer }: { readonly answer: Answer }) {
  const { remark, by, fate } = answer
  return (
    <li className={styles.answer}>
      <span dir="auto">{remark.text}</span>
      {by !== '' && <span className={styles.quiet}> {by}</span>}
      <p className={styles.quiet} dir="auto">
        {fate.status === 'open' ? (
          <RecordLink type="review" id={remark.reviewId} className={styles.link ?? ''}>
            {fate.words}
          </RecordLink>
        ) : fate.record ? (
          <RecordLink {...fate.record} className={styles.link ?? ''}>
            {fate.words}
          </RecordLink>
        ) : (
          fate.words
        )}
      </p>
    </li>
  )
}
