// What was said at this stop, so that the room sees that it was caught: the latest in a line above the question,
// all of it when that is pressed.
import { useState } from 'react'
import type { Id } from '../../../lib/ids.ts'
import { useView } from '../../../data/react/use-view.ts'
import type { Feedback } from '../../../domain/model/records.ts'
import { feedbackOf } from '../../../domain/review/reviews.ts'
import { shownSource } from '../../../domain/review/shown-people.ts'
import styles from './walk.module.css'

interface RemarksHereProps {
  readonly reviewId: Id
  readonly stopId: string
}

export function RemarksHere({ reviewId, stopId }: RemarksHereProps) {
  const all = useView((view) => feedbackOf(view, reviewId))
  const [isOpen, setIsOpen] = useState(false)
  const here = all.filter((remark) => remark.stop === stopId)
  const last = here.at(-1)
  if (!last) return null
  const shown = isOpen ? here : [last]
  return (
    <section className={styles.remarks} aria-label="Said here">
      <ul className={styles.said}>
        {shown.map((remark) => (
          <Remark key={remark.id} remark={remark} />
        ))}
      </ul>
      {here.length > 1 && (
        <button
          type="button"
          className={styles.allSaid}
          aria-expanded={isOpen}
          onClick={() => setIsOpen((before) => !before)}
        >
          {isOpen ? 'Fewer' : `${here.length} said here`}
        </button>
      )}
    </section>
  )
}

function Remark({ remark }: { readonly remark: Feedback }) {
  const by = useView((view) => shownSource(view, remark.byId, view.rows.review.get(remark.reviewId) ?? null))
  return (
    <li className={styles.remark} dir="auto">
      {remark.text}
      {by !== '' && <span className={styles.by}> {by}</span>}
    </li>
  )
}
