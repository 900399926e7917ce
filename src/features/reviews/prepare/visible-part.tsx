// Says exactly what the audience will see, and lets the presenter choose how people appear. Nothing confidential by accident.
import { useId } from 'react'
import { useRun } from '../../../data/react/use-run.ts'
import { useView } from '../../../data/react/use-view.ts'
import type { Review } from '../../../domain/model/records.ts'
import { showPeople } from '../../../domain/review/prepare-commands.ts'
import { visibleIn } from '../../../domain/review/visible-in.ts'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { VisibleLines } from './visible-lines.tsx'
import styles from './prepare.module.css'

export function VisiblePart({ review }: { readonly review: Review }) {
  const run = useRun()
  const titleId = useId()
  const view = useView((it) => it)
  const seen = visibleIn(view, review)
  const choose = (fields: Partial<Pick<Review, 'showsNames' | 'showsPhotos' | 'showsAllQuotes'>>) =>
    void run(showPeople, { reviewId: review.id, fields })
  return (
    <section className={styles.visible} aria-labelledby={titleId}>
      <h2 id={titleId}>What they will see</h2>
      <VisibleLines seen={seen} />
      <div className={styles.switches}>
        {seen.withoutConsent.length > 0 && (
          <Checkbox
            label="Show words without noted consent"
            checked={review.showsAllQuotes}
            onChange={(showsAllQuotes) => choose({ showsAllQuotes })}
          />
        )}
        <Checkbox
          label="Show names instead of aliases"
          checked={review.showsNames}
          onChange={(showsNames) => choose({ showsNames })}
        />
        <Checkbox
          label="Show photos and pictures"
          checked={review.showsPhotos}
          onChange={(showsPhotos) => choose({ showsPhotos })}
        />
      </div>
    </section>
  )
}
