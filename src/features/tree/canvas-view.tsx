// The tree on the canvas: hands laid-out cards over and turns intents into what the handlers do.
import { type Ref, useCallback, useMemo } from 'react'
import { useStore } from 'zustand'
import { TreeCanvas, type CanvasCard, type CanvasHandle, type CanvasIntent } from '../../canvas/index.ts'
import { withFold } from '../../domain/tree/folding.ts'
import { extendTo, toggleSelected } from './moving-about.ts'
import { dropOn, setFold } from './restructuring.ts'
import { focusCard, type TreePorts } from './tree-ports.ts'
import { TreeCard } from './tree-card.tsx'
import { useTree } from './tree-context.ts'
import { focusedRow } from './tree-rows.ts'
import { DRAFT_ID } from './tree-session.ts'
import { useIsNarrow } from '../../ui/use-is-narrow.ts'
import { whyNotDropCards } from './why-not-drop.ts'
import { editCard } from './writing.ts'

export interface CanvasViewProps {
  readonly cards: readonly CanvasCard[]
  readonly label: string
  readonly ref: Ref<CanvasHandle>
}

const MINIMAP_FROM = 40

export function CanvasView({ cards, label, ref }: CanvasViewProps) {
  const { ports, rows, sight } = useTree()
  const isNarrow = useIsNarrow()
  const focusedId = useStore(
    ports.session,
    (state) => focusedRow(rows, [state.focusedId, ...state.trail])?.id ?? null,
  )
  const selectedIds = useStore(ports.session, (state) => state.selectedIds)
  const handleIntent = useCallback((intent: CanvasIntent) => answer(ports, intent), [ports])
  const whyNotDrop = useMemo(
    () => (ids: readonly string[], targetId: string, zone: 'before' | 'into' | 'after') => {
      return whyNotDropCards(ports, ids, { id: targetId, zone })
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
      litIds={sight.lit}
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
    case 'drop':
      return dropOn(ports, intent.ids, { id: intent.targetId, zone: intent.zone })
  }
}
