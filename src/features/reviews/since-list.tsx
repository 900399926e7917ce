// What has changed since the audience last saw the tree, each line leading to what it is about.
import { useView } from '../../data/react/use-view.ts'
import type { Review } from '../../domain/model/records.ts'
import { changedSince, type Since } from '../../domain/review/changed-since.ts'
import { RecordLink } from '../../records/record-link.tsx'
import { dayText } from '../../ui/day-text.ts'
import { SINCE_WORDS } from './review-words.ts'
import styles from './reviews.module.css'

export function SinceList({ review }: { readonly review: Review }) {
  const since = useView((view) => changedSince(view, review))
  if (!since) return null
  const { last, lines, more } = since
  const title = sinceTitle(since, review)
  return (
    <section className={styles.since} aria-label={title}>
      <div className={styles.remarksHead}>
        <h2>{title}</h2>
        <span className={styles.quiet}>{dayText(last.on)}</span>
      </div>
      {lines.length === 0 && <p className={styles.quiet}>Nothing in the tree has changed.</p>}
      <ul>
        {lines.map((line) => (
          <li key={`${line.kind} ${line.record.id} ${line.words}`} className={styles.sinceLine}>
            <span className={styles.sinceKind}>{SINCE_WORDS[line.kind]}</span>
            {line.kind === 'gone' ? (
              <span dir="auto">{line.words}</span>
            ) : (
              <RecordLink {...line.record} className={styles.sinceLink ?? ''}>
                <span dir="auto">{line.words}</span>
              </RecordLink>
            )}
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p className={styles.quiet}>
          {more === 1 ? 'One smaller change' : `${more} smaller changes`} besides
        </p>
      )}
    </section>
  )
}

/** Whose last review it was, in a heading. */
export function sinceTitle({ last, isSameAudience }: Since, review: Review): string {
  if (last.id === review.id) return 'Changed since this review'
  return isSameAudience ? 'Changed since your last review' : 'Changed since the last review'
}
