// The told moment in hand: the very words, where it likely belongs and why, and what can be done with it.
import { useMemo, type RefObject } from 'react'
import { useView } from '../../data/react/use-view.ts'
import type { LikelyHome } from '../../domain/maps/likely-home.ts'
import { graphOf } from '../../domain/maps/map-graph.ts'
import type { Moment } from '../../domain/model/records.ts'
import type { Id } from '../../lib/ids.ts'
import { Button } from '../../ui/button.tsx'
import { ComboBox } from '../../ui/combo-box.tsx'
import { Icon } from '../../ui/icon.tsx'
import { CheckIcon, PlusIcon } from '../../ui/icons.ts'
import { Kbd } from '../../ui/kbd.tsx'
import { Voice } from '../../ui/voice.tsx'
import { useMap } from './map-context.ts'
import styles from './stories.module.css'

export interface ToldMoves {
  readonly lay: (momentId: Id) => void
  readonly add: () => void
  /** Leaves it aside, or takes it back. */
  readonly aside: () => void
  readonly off: (momentId: Id) => void
}

export interface ToldInHandProps {
  readonly told: Moment
  readonly homeIds: readonly Id[]
  readonly likely: LikelyHome | null
  readonly isAside: boolean
  readonly moves: ToldMoves
  /** Around the field that lays by typing, so that a key can go there. */
  readonly field: RefObject<HTMLDivElement | null>
}

export function ToldInHand({ told, homeIds, likely, isAside, moves, field }: ToldInHandProps) {
  const { ports } = useMap()
  const graph = useView((view) => graphOf(view, ports.mapId))
  const options = useMemo(
    () =>
      [...new Set([...(likely ? [likely.momentId] : []), ...graph.order])].map((id, i) => ({
        id,
        label: graph.byId.get(id)?.label ?? '',
        ...(likely && i === 0 ? { detail: 'likely' } : {}),
        ...(homeIds.includes(id) ? { whyNot: 'It is laid there already.' } : {}),
      })),
    [graph, likely, homeIds],
  )
  const nameOf = (id: Id): string => graph.byId.get(id)?.label ?? ''
  const isLaid = homeIds.length > 0
  return (
    <section className={styles.hand} aria-label="In hand">
      {told.quote && <Voice size="small">{told.quote}</Voice>}
      {isLaid && (
        <ul className={styles.homes}>
          {homeIds.map((id) => (
            <li key={id}>
              <Icon as={CheckIcon} size="small" />
              <span dir="auto">{nameOf(id)}</span>
              <Button size="small" variant="quiet" onClick={() => moves.off(id)}>
                Take it off
              </Button>
            </li>
          ))}
        </ul>
      )}
      {!isLaid && likely && (
        <div className={styles.likely}>
          <p dir="auto">
            It might be <strong>“{nameOf(likely.momentId)}”</strong>
          </p>
          {likely.reasons.length > 0 && <p className={styles.quiet}>{sentence(likely.reasons)}</p>}
          <Button
            variant="primary"
            size="small"
            after={<Kbd keys="Enter" />}
            onClick={() => moves.lay(likely.momentId)}
          >
            Lay it there
          </Button>
        </div>
      )}
      <div ref={field}>
        <ComboBox
          label={isLaid ? 'Also on' : likely ? 'Or on another moment' : 'On which moment?'}
          options={options}
          placeholder="Type a few of its words"
          emptyText="No moment has these words. Add it to the map instead."
          clearOnChoose
          onChoose={moves.lay}
        />
      </div>
      {!isLaid && (
        <div className={styles.actions}>
          <Button
            size="small"
            icon={<Icon as={PlusIcon} size="small" />}
            after={<Kbd keys="A" />}
            onClick={moves.add}
          >
            Add it to the map
          </Button>
          <Button size="small" variant="quiet" after={<Kbd keys="X" />} onClick={moves.aside}>
            {isAside ? 'Take it back' : 'Leave it aside'}
          </Button>
        </div>
      )}
    </section>
  )
}

function sentence(reasons: readonly string[]): string {
  const words = reasons.join(', and ')
  return `${words.charAt(0).toLocaleUpperCase('en')}${words.slice(1)}.`
}
