// From how many distinct people something was heard: a dot each, up to a handful, and the number.
import styles from './people-dots.module.css'

const MOST = 8

export function PeopleDots({
  count,
  hasWords = false,
}: {
  readonly count: number
  readonly hasWords?: boolean
}) {
  const words = count === 1 ? '1 person' : `${count} people`
  return (
    <span className={styles.people} role="img" aria-label={`Heard from ${words}`}>
      <span className={styles.dots} aria-hidden>
        {Array.from({ length: Math.min(count, MOST) }, (_, at) => (
          // A dot has no identity but its place.
          <span key={at} className={styles.dot} />
        ))}
      </span>
      <span aria-hidden>{hasWords ? words : count}</span>
    </span>
  )
}
