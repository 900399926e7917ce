// What the walk will show, stop by stop, in one sentence each: the gaps are seen before the room sees them.
import type { Stop } from '../../domain/review/walk.ts'
import styles from './reviews.module.css'

interface StopListProps {
  readonly stops: readonly Stop[]
  /** Looks at a stop without starting the review. */
  readonly onStop: (stopId: string) => void
}

export function StopList({ stops, onStop }: StopListProps) {
  return (
    <section aria-label="The walk">
      <h2>The walk</h2>
      <ol className={styles.stops}>
        {stops.map((stop, at) => (
          <li key={stop.id}>
            <button type="button" className={styles.stop} onClick={() => onStop(stop.id)}>
              <span className={styles.stopNumber}>{at + 1}</span>
              <span className={styles.stopWords}>
                <strong>{stop.title}</strong>
                <span dir="auto">{stop.headline}</span>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}
