// The map on the canvas: hands cards and links over and turns intents into what the handlers do.
import { type Ref, useCallback } from 'react'
import { useStore } from 'zustand'
import {
  MapCanvas,
  type MapCanvasHandle,
  type MapCard,
  type MapIntent,
  type MapLink,
} from '../../canvas/index.ts'
import { useView } from '../../data/react/use-view.ts'
import { moveMoments } from '../../domain/maps/draw-moments.ts'
import { linkMoments } from '../../domain/maps/link-commands.ts'
import { graphOf } from '../../domain/maps/map-graph.ts'
import { GRID } from '../../domain/maps/map-measures.ts'
import type { Id } from '../../lib/ids.ts'
import { useMap } from './map-context.ts'
import { toggleSelected } from './map-moving.ts'
import { currentGraph, focusMoment, linkRowId, type MapPorts, momentInFocus } from './map-ports.ts'
import { DRAFT_ID } from './map-session.ts'
import { beginDraft, editCard } from './map-writing.ts'
import { MomentCard } from './moment-card.tsx'

export interface CanvasPaneProps {
  readonly cards: readonly MapCard[]
  readonly links: readonly MapLink[]
  readonly label: string
  /** Only these and the focused one stand at full contrast; all do when it is not given. */
  readonly litIds?: ReadonlySet<Id> | undefined
  readonly ref: Ref<MapCanvasHandle>
}

export function CanvasPane({ cards, links, label, litIds, ref }: CanvasPaneProps) {
  const { ports } = useMap()
  const graph = useView((view) => graphOf(view, ports.mapId))
  const focusedId = useStore(ports.session, (state) => momentInFocus(graph, state.focusedId))
  const selectedIds = useStore(ports.session, (state) => state.selectedIds)
  const handleIntent = useCallback((intent: MapIntent) => answer(ports, intent), [ports])
  return (
    <MapCanvas
      ref={ref}
      cards={cards}
      links={links}
      label={label}
      focusedId={focusedId}
      selectedIds={selectedIds}
      litIds={litIds}
      grid={GRID}
      Card={MomentCard}
      onIntent={handleIntent}
      frameHint="Enter goes back into the map, Tab moves on"
    />
  )
}

function answer(ports: MapPorts, intent: MapIntent): void {
  if ('id' in intent && intent.id === DRAFT_ID) return
  switch (intent.type) {
    case 'focus': {
      const { selectedIds } = ports.session.getState()
      return focusMoment(ports, intent.id, selectedIds.has(intent.id))
    }
    case 'toggle':
      return toggleSelected(ports, intent.id)
    case 'edit':
      return editCard(ports, intent.id)
    case 'select':
      return selectAllOf(ports, intent.ids)
    case 'move': {
      const places = new Map([...intent.places].filter(([id]) => id !== DRAFT_ID))
      if (places.size > 0) ports.run(moveMoments, { mapId: ports.mapId, places })
      return
    }
    case 'connect':
      return connect(ports, intent)
    case 'add':
      return beginDraft(ports, { afterId: null, place: intent.place })
    case 'link': {
      const link = currentGraph(ports).links.find((each) => each.id === intent.id)
      if (!link) return
      focusMoment(ports, linkRowId(link.id))
      return ports.onSearch({ at: link.fromId })
    }
    case 'clear':
      return ports.session.setState({ selectedIds: new Set() })
  }
}

function selectAllOf(ports: MapPorts, ids: readonly string[]): void {
  const { selectedIds } = ports.session.getState()
  const next = new Set([...selectedIds, ...ids.filter((id) => id !== DRAFT_ID)])
  const [first] = ids
  ports.session.setState({ selectedIds: next, ...(first ? { focusedId: first } : {}) })
}

function connect(ports: MapPorts, { fromId, toId, place }: Extract<MapIntent, { type: 'connect' }>): void {
  if (toId !== null) {
    ports.run(linkMoments, { fromId, toId, kind: 'next' })
    return focusMoment(ports, toId)
  }
  beginDraft(ports, { afterId: fromId, isBranch: true, place })
}
