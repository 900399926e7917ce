// One dot of the assumption map. It renders only when it moved or when what is known of it changed.
import { memo } from 'react'
import { useView } from '../../../data/react/use-view.ts'
import {
  type LabelSide,
  type MapDot as Dot,
  type MapPoint,
  placeInWords,
} from '../../../domain/assumptions/assumption-map.ts'
import { assumptionTestState } from '../../../domain/assumptions/solution-state.ts'
import { ASSUMPTION_WORDS, STATE_WORDS } from '../../../records/evidence-words.ts'
import styles from './assumption-map.module.css'

interface MapDotProps {
  readonly dot: Dot
  /** Where it stands while it is being moved by keys. */
  readonly lifted: MapPoint | null
  readonly isStop: boolean
  readonly isSelected: boolean
  /** Where its name stands; `none`: only while it is pointed at. */
  readonly side: LabelSide
  readonly hintId: string
}

export const MapDot = memo(function MapDot(props: MapDotProps) {
  const { dot, lifted, isStop, isSelected, side, hintId } = props
  const { statement, kind } = dot.assumption
  const state = useView((view) => assumptionTestState(view, dot.assumption))
  const { importance, evidence } = lifted ?? dot
  const words = [statement, ASSUMPTION_WORDS[kind].name, STATE_WORDS[state], placeInWords(lifted ?? dot)]
  if (dot.isLeap) words.push('leap of faith')
  return (
    <li
      className={styles.spot}
      style={{ left: `${(1 - evidence) * 100}%`, top: `${(1 - importance) * 100}%` }}
      data-side={side}
      data-edge={evidence < 0.3 ? 'start' : 'end'}
      data-dot={dot.id}
    >
      <button
        type="button"
        className={styles.dot}
        tabIndex={isStop ? 0 : -1}
        aria-label={words.join(', ')}
        aria-describedby={hintId}
        aria-current={isSelected || undefined}
        data-assumption={dot.id}
        data-state={state}
        data-leap={dot.isLeap || undefined}
        data-lifted={lifted ? '' : undefined}
      />
      <span className={styles.label} aria-hidden>
        <bdi>{statement}</bdi>
      </span>
    </li>
  )
})
