// The story of a card as a line of stops, with where it began and how it ended in words.
import type { Moment } from '../../../domain/model/records.ts'
import styles from './wall.module.css'

const DRAWN = 8

export function StoryLine({ story }: { readonly story: readonly Moment[] }) {
  const [first] = story
  const last = story.at(-1)
  if (!first || !last) return <p className={styles.none}>No story yet</p>
  return (
    <div className={styles.story}>
      <span className={styles.stops} aria-hidden="true">
        {story.slice(0, DRAWN).map((moment) => (
          <span key={moment.id} className={styles.stop} />
        ))}
      </span>
      <p className={styles.ends}>
        <span className="visually-hidden">
          {story.length === 1 ? 'One moment: ' : `${story.length} moments, from: `}
        </span>
        <span className={styles.words} dir="auto">
          {first.label}
        </span>
        {last !== first && (
          <>
            <span className="visually-hidden"> to: </span>
            <span className={styles.words} dir="auto">
              {last.label}
            </span>
          </>
        )}
      </p>
    </div>
  )
}
