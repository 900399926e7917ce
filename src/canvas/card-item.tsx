// One mounted card: the tree item with everything that assistive technology must hear, around the feature's own
// drawing. React Flow places it; its marks come from the store, so moving the focus renders two of these.
import type { NodeProps } from '@xyflow/react'
import { memo, use, useCallback, useSyncExternalStore, type ReactNode } from 'react'
import { DIMMED, FOCUSED, SELECTED, TAB_STOP } from './card-states.ts'
import type { CardNode } from './near-nodes.ts'
import { StageContext, type StageForCards } from './stage-context.ts'
import styles from './tree-canvas.module.css'

export const CardItem = memo(function CardItem({ data }: NodeProps<CardNode>): ReactNode {
  const stage = use(StageContext)
  return stage === null ? null : <Item card={data.card} stage={stage} />
})

function Item({ card, stage }: { card: CardNode['data']['card']; stage: StageForCards }): ReactNode {
  const { id } = card
  const { states, setElement, Card } = stage
  const bits = useSyncExternalStore(states.subscribe, () => states.bitsOf(id))
  const ref = useCallback(
    (element: HTMLElement | null) => {
      setElement(id, element)
      return () => setElement(id, null)
    },
    [id, setElement],
  )
  const isFocused = (bits & FOCUSED) !== 0
  const isSelected = (bits & SELECTED) !== 0
  const isDimmed = (bits & DIMMED) !== 0
  return (
    <div
      ref={ref}
      className={styles['card']}
      data-card-id={id}
      data-kind={card.kind}
      data-focused={isFocused || undefined}
      data-dimmed={isDimmed || undefined}
      role="treeitem"
      tabIndex={(bits & TAB_STOP) === 0 ? -1 : 0}
      aria-label={card.label}
      aria-level={card.level}
      aria-setsize={card.setSize}
      aria-posinset={card.posInSet}
      aria-expanded={card.expanded}
      aria-selected={isSelected}
    >
      <Card id={id} focused={isFocused} selected={isSelected} dimmed={isDimmed} />
    </div>
  )
}
