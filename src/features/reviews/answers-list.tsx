// What this audience said last time and what became of it: the first thing to tell them.
import { useId } from 'react'
import { useView } from '../../data/react/use-view.ts'
import type { Review } from '../../domain/model/records.ts'
import { answersFor } from '../../domain/review/answers.ts'
import { AnswerLine } from './answer-line.tsx'
import styles from './reviews.module.css'

export function AnswersList({ review }: { readonly review: Review }) {
  const titleId = useId()
  const view = useView((it) => it)
  const answers = answersFor(view, review)
  if (answers.length === 0) return null
  const open = answers.filter(({ fate }) => fate.status === 'open').length
  return (
    <section className={styles.since} aria-labelledby={titleId}>
      <div className={styles.remarksHead}>
        <h2 id={titleId}>What they said last time</h2>
        {open > 0 && <span className={styles.quiet}>{open} still without an answer</span>}
      </div>
      <ul>
        {answers.map((answer) => (
          <AnswerLine key={answer.remark.id} answer={answer} />
        ))}
      </ul>
    </section>
  )
}
