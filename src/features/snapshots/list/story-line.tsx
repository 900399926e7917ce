// The story of a card as a line of stops, with where it began and how it ended in words.
import type { Moment } from '../../../domain/model/records.ts'
import { type StoryTurn, turnInWords } from '../../../domain/snapshots/story-turns.ts'
import { Icon } from '../../../ui/icon.tsx'
import { TURN_SIGNS } from '../page/turn-signs.ts'
import styles from './wall.module.css'

const DRAWN = 8

interface StoryLineProps {
  readonly story: readonly Moment[]
  readonly turns: readonly StoryTurn[]
}

export function StoryLine({ story, turns }: StoryLineProps) {
  const [first] = story
  const last = story.at(-1)
  if (!first || !last) return <p className={styles.none}>No story yet</p>
  return (
    <div className={styles.story}>
      <span className={styles.stops} aria-hidden="true">
        {story.slice(0, DRAWN).map((moment, i) => {
          const own = turns.filter(({ from }) => from === i)
          const [turn] = own
          if (!turn) return <span key={moment.id} className={styles.stop} />
          return (
            <span
              key={moment.id}
              className={styles.stop}
              data-link={turn.kind}
              title={own.map((one) => `${i + 1}: ${turnInWords(one)}`).join('\n')}
            >
              <Icon as={TURN_SIGNS[turn.kind]} size="small" />
            </span>
          )
        })}
      </span>
      <p className={styles.ends}>
        <span className="visually-hidden">
          {story.length === 1 ? 'One moment' : `${story.length} moments`}
          {turns.map((turn) => `, ${turn.from + 1} ${turnInWords(turn)}`)}
          {story.length === 1 ? ': ' : ', from: '}
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
