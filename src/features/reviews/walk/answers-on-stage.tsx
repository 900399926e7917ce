// At stop 1: what the people in the room said last time, and what became of it.
import { useView } from '../../../data/react/use-view.ts'
import type { Detail, Review } from '../../../domain/model/records.ts'
import { answersFor } from '../../../domain/review/answers.ts'
import styles from './stops/stops.module.css'

/** Whoever wants to see less gets the first of them. */
const SHOWN: Readonly<Record<Detail, number>> = { everything: 10, highlights: 5, pitch: 2 }

export function AnswersOnStage({ review }: { readonly review: Review }) {
  const view = useView((it) => it)
  const answers = answersFor(view, review)
  if (answers.length === 0) return null
  const shown = answers.slice(0, SHOWN[review.detail])
  const more = answers.length - shown.length
  return (
    <section className={styles.since} aria-label="What you said last time">
      <h2 className={styles.label}>What you said last time</h2>
      <ul>
        {shown.map(({ remark, by, fate }) => (
          <li key={remark.id} className={styles.answer}>
            <span dir="auto">{remark.text}</span> {by !== '' && <span className={styles.quiet}>{by}</span>}
            <p className={styles.fate} dir="auto">
              {fate.status === 'open' ? 'We still owe you an answer' : fate.words}
            </p>
          </li>
        ))}
      </ul>
      {more > 0 && <p className={styles.quiet}>and {more} more</p>}
    </section>
  )
}
