// Where the story loops, goes wrong or is left, small under its moment: told apart by line, sign and words.
import { type StoryTurn, turnInWords } from '../../../domain/snapshots/story-turns.ts'
import { Icon } from '../../../ui/icon.tsx'
import { TURN_SIGNS } from './turn-signs.ts'
import styles from './story-turns.module.css'

interface StoryTurnsProps {
  readonly turns: readonly StoryTurn[]
  /** The place of the moment in the story, from 0. */
  readonly at: number
}

export function StoryTurns({ turns, at }: StoryTurnsProps) {
  const own = turns.filter(({ from }) => from === at)
  if (own.length === 0) return null
  return (
    <ul className={styles.turns} aria-label={`From moment ${at + 1}`}>
      {own.map((turn) => (
        <li key={turn.id} className={styles.turn} data-link={turn.kind}>
          <span className={styles.line} aria-hidden="true" />
          <span className={styles.sign} aria-hidden="true">
            <Icon as={TURN_SIGNS[turn.kind]} size="small" />
          </span>
          <span dir="auto">{turnInWords(turn)}</span>
        </li>
      ))}
    </ul>
  )
}
