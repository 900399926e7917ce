// What was said in a review, by stop, each with what became of it; those still to be filed come with the ways to do so.
import { useState } from 'react'
import { useRun } from '../../data/react/use-run.ts'
import { useView } from '../../data/react/use-view.ts'
import type { Feedback, Review } from '../../domain/model/records.ts'
import { catchFeedback } from '../../domain/review/feedback-commands.ts'
import { feedbackOf } from '../../domain/review/reviews.ts'
import { KIND_AT_STOP } from '../../domain/review/suggested-filing.ts'
import { STOP_IDS, STOP_WORDS, type StopId } from '../../domain/review/stops.ts'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { RemarkRow } from './remark-row.tsx'
import styles from './reviews.module.css'

export function RemarkList({ review }: { readonly review: Review }) {
  const remarks = useView((view) => feedbackOf(view, review.id))
  const open = remarks.filter((remark) => remark.status === 'open').length
  if (review.startedAt === null && remarks.length === 0) return null
  return (
    <section className={styles.remarks} aria-label="What was said">
      <div className={styles.remarksHead}>
        <h2>What was said</h2>
        {remarks.length > 0 && (
          <span className={styles.quiet}>{open === 0 ? 'all filed' : `${open} to file`}</span>
        )}
      </div>
      {remarks.length === 0 && <p className={styles.quiet}>Nothing was caught. Add what you remember.</p>}
      {STOP_IDS.map((stop) => (
        <AtStop key={stop} stop={stop} remarks={remarks.filter((remark) => remark.stop === stop)} />
      ))}
      <AddRemark review={review} />
    </section>
  )
}

function AtStop({ stop, remarks }: { readonly stop: StopId; readonly remarks: readonly Feedback[] }) {
  if (remarks.length === 0) return null
  return (
    <div className={styles.atStop}>
      <h3>{STOP_WORDS[stop].title}</h3>
      <ul>
        {remarks.map((remark) => (
          <li key={remark.id}>
            <RemarkRow remark={remark} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function AddRemark({ review }: { readonly review: Review }) {
  const run = useRun()
  const [text, setText] = useState('')
  const [stop, setStop] = useState<StopId>('next')
  return (
    <form
      className={styles.add}
      aria-label="Add a remark"
      onSubmit={(event) => {
        event.preventDefault()
        if (run(catchFeedback, { reviewId: review.id, stop, text, kind: KIND_AT_STOP[stop] }).ok) setText('')
      }}
    >
      <TextField label="Another remark" value={text} onChange={setText} className={styles.addWords} />
      <Select
        label="At which stop"
        value={stop}
        options={STOP_IDS.map((id) => ({ value: id, label: STOP_WORDS[id].title }))}
        onChange={setStop}
      />
      <Button type="submit">Add</Button>
    </form>
  )
}
