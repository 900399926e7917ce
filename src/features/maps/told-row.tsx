// A told moment in the list of its story: its words, and in one line where it stands.
import { useView } from '../../data/react/use-view.ts'
import type { Moment } from '../../domain/model/records.ts'
import { shortly } from '../../domain/snapshots/spoken-place.ts'
import { rowById } from '../../domain/view/workspace-view.ts'
import type { Id } from '../../lib/ids.ts'
import { Icon } from '../../ui/icon.tsx'
import { CheckIcon, CircleQuestionMarkIcon, MinusIcon, SparkleIcon } from '../../ui/icons.ts'
import styles from './stories.module.css'

export interface ToldRowProps {
  readonly told: Moment
  readonly index: number
  readonly count: number
  readonly homeId: Id | null
  readonly likelyId: Id | null
  readonly isAside: boolean
  readonly isInHand: boolean
  readonly onTake: () => void
}

export function ToldRow(props: ToldRowProps) {
  const { told, index, count, homeId, likelyId, isAside, isInHand, onTake } = props
  const name = useView((view) => rowById(view, 'moment', homeId ?? likelyId)?.label ?? '')
  const state =
    homeId !== null
      ? { icon: CheckIcon, words: shortly(name, 60), kind: 'laid' }
      : isAside
        ? { icon: MinusIcon, words: 'left aside', kind: 'aside' }
        : likelyId !== null
          ? { icon: SparkleIcon, words: `likely “${shortly(name, 50)}”`, kind: 'likely' }
          : { icon: CircleQuestionMarkIcon, words: 'not on the map', kind: 'missing' }
  return (
    // The list handles the keys; a press takes the row in hand.
    <div
      role="option"
      aria-selected={isInHand}
      aria-posinset={index + 1}
      aria-setsize={count}
      tabIndex={isInHand ? 0 : -1}
      className={styles.toldRow}
      data-state={state.kind}
      onClick={onTake}
      onFocus={onTake}
      onKeyDown={undefined}
    >
      <span className={styles.number} aria-hidden="true">
        {index + 1}
      </span>
      <span className={styles.toldWords}>
        <span dir="auto">{told.label}</span>
        <span className={styles.state} dir="auto">
          <Icon as={state.icon} size="small" /> {state.words}
        </span>
      </span>
    </div>
  )
}
