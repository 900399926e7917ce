// What was said at this stop, so that the room sees that it was caught.
import type { Id } from '../../../lib/ids.ts'
import { useView } from '../../../data/react/use-view.ts'
import { feedbackOf, speakerOf } from '../../../domain/review/reviews.ts'
import type { Feedback } from '../../../domain/model/records.ts'
import styles from './walk.module.css'

interface RemarksHereProps {
  readonly reviewId: Id
  readonly stopId: string
}

export function RemarksHere({ reviewId, stopId }: RemarksHereProps) {
  const all = useView((view) => feedbackOf(view, reviewId))
  const here = all.filter((remark) => remark.stop === stopId)
  if (here.length === 0) return null
  return (
    <section className={styles.remarks} aria-label="Said here">
      <h2 className={styles.remarksHead}>Said here</h2>
      <ul>
        {here.map((remark) => (
          <Remark key={remark.id} remark={remark} />
        ))}
      </ul>
    </section>
  )
}

function Remark({ remark }: { readonly remark: Feedback }) {
  const by = useView((view) => speakerOf(view, remark))
  return (
    <li className={styles.remark} dir="auto">
      {remark.text}
      {by !== '' && <span className={styles.by}> {by}</span>}
    </li>
  )
}
