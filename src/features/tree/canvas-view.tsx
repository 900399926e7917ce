// The tree on the canvas: hands laid-out cards over and turns intents into what the handlers do.
import { type Ref, useCallback, useMemo } from 'react'
import { useStore } from 'zustand'
import { TreeCanvas, type CanvasCard, type CanvasHandle, type CanvasIntent } from '../../canvas/index.ts'
import { dropCards } from '../../domain/tree/drop-cards.ts'
import { refusalInWords } from '../../domain/view/refusal.ts'
import { withFold } from '../../domain/tree/folding.ts'
import { extendTo, toggleSelected } from './moving-about.ts'
import { setFold } from './restructuring.ts'
import { focusCard, type TreePorts } from './tree-ports.ts'
import { TreeCard } from './tree-card.tsx'
import { useTree } from './tree-context.ts'
import { focusedRow } from './tree-rows.ts'
import { DRAFT_ID } from './tree-session.ts'
import { useIsNarrow } from './use-is-narrow.ts'
import { editCard } from './writing.ts'

export interface CanvasViewProps {
  readonly cards: readonly CanvasCard[]
  readonly label: string
  readonly ref: Ref<CanvasHandle>
}

/** A plan that is only asked whether it would be refused needs no clock and no chance. */
const ASKING = { now: 0, today: '', me: null, newId: () => '', random: () => 0.5 }
const MINIMAP_FROM = 40

export function CanvasView({ cards, label, ref }: CanvasViewProps) {
  const { ports, rows } = useTree()
  const isNarrow = useIsNarrow()
  const focusedId = useStore(
    ports.session,
    (state) => focusedRow(rows, [state.focusedId, ...state.trail])?.id ?? null,
  )
  const selectedIds = useStore(ports.session, (state) => state.selectedIds)
  const handleIntent = useCallback((intent: CanvasIntent) => answer(ports, intent), [ports])
  const whyNotDrop = useMemo(
    () => (ids: readonly string[], targetId: string, zone: 'before' | 'into' | 'after') => {
      const plan = dropCards(ports.view(), { ids, targetId, zone }, ASKING)
      return plan.ok ? null : refusalInWords(plan.error)
    },
    [ports],
  )
  return (
    <TreeCanvas
      ref={ref}
      cards={cards}
      label={label}
      focusedId={focusedId}
      selectedIds={selectedIds}
      Card={TreeCard}
      onIntent={handleIntent}
      whyNotDrop={whyNotDrop}
      frameHint="Enter goes back into the tree, Tab moves on"
      hasMinimap={cards.length >= MINIMAP_FROM && !isNarrow}
    />
  )
}

function answer(ports: TreePorts, intent: CanvasIntent): void {
  if ('id' in intent && intent.id === DRAFT_ID) return
  switch (intent.type) {
    case 'focus':
      return focusCard(ports, intent.id)
    case 'toggle':
      return toggleSelected(ports, intent.id)
    case 'range':
      return extendTo(ports, intent.id)
    case 'open':
      focusCard(ports, intent.id)
      return ports.onSearch({ panel: 'details', at: intent.id }, 'replace')
    case 'edit':
      return editCard(ports, intent.id)
    case 'collapse':
      return setFold(ports, !ports.session.getState().folded.has(intent.id), intent.id)
    case 'unfold':
      return ports.session.setState(({ folded }) => ({ folded: withFold(folded, intent.id, false) }))
    case 'clear':
      return ports.session.setState({ selectedIds: new Set(), anchorId: null })
    case 'drop': {
      const { ids, targetId, zone } = intent
      ports.run(dropCards, { ids, targetId, zone }, { toast: true })
      if (zone === 'into')
        ports.session.setState(({ folded }) => ({ folded: withFold(folded, targetId, false) }))
    }
  }
}
