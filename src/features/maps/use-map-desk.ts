// Everything one map screen holds together: the session, what is drawn, and the ports through which handlers reach it.
// The ports stay the same object for the life of the screen.
import { useEffect, useLayoutEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { useCardMetrics, type MapCanvasHandle } from '../../canvas/index.ts'
import { useRun, type Run } from '../../data/react/use-run.ts'
import { useView } from '../../data/react/use-view.ts'
import { useWorkspace } from '../../data/react/use-workspace.ts'
import { graphOf } from '../../domain/maps/map-graph.ts'
import type { WorkspaceView } from '../../domain/view/workspace-view.ts'
import type { Id } from '../../lib/ids.ts'
import { drawnMap, type DrawnMap } from './map-cards.ts'
import type { MapScope } from './map-context.ts'
import type { MapPorts, MapSearch, MapViewMode } from './map-ports.ts'
import { DRAFT_ID, type Editing, mapSession, type MapSessionStore } from './map-session.ts'
import type { OutlineHandle } from './outline-pane.tsx'

export interface MapDeskProps {
  readonly mapId: Id
  readonly at: Id | null
  readonly viewMode: MapViewMode
  readonly onSearch: (change: MapSearch) => void
}

export interface MapDesk {
  readonly scope: MapScope
  readonly drawn: DrawnMap
  readonly setCanvas: (handle: MapCanvasHandle | null) => void
  readonly setOutline: (handle: OutlineHandle | null) => void
}

type Told = Omit<MapDeskProps, 'mapId'> & { readonly drawn: DrawnMap; readonly run: Run }

function createLink(mapId: Id, session: MapSessionStore, view: () => WorkspaceView, first: Told) {
  let told = first
  let canvas: MapCanvasHandle | null = null
  let outline: OutlineHandle | null = null
  let isWanted = false
  const ports: MapPorts = {
    mapId,
    session,
    view,
    cards: () => told.drawn.cards,
    run: (...args) => told.run(...args),
    canvas: () => canvas,
    focusCanvas: () => {
      canvas?.focus()
      isWanted = canvas === null
    },
    pane: () => (told.viewMode === 'both' ? session.getState().pane : told.viewMode),
    viewMode: () => told.viewMode,
    focusOutline: (where) => outline?.focus(where),
    at: () => told.at,
    onSearch: (change) => told.onSearch(change),
  }
  return {
    ports,
    tell: (next: Told) => {
      told = next
    },
    setCanvas: (handle: MapCanvasHandle | null) => {
      canvas = handle
      if (handle === null || !isWanted) return
      isWanted = false
      handle.focus()
    },
    setOutline: (handle: OutlineHandle | null) => {
      outline = handle
    },
  }
}

/** Below this nobody reads what they write. */
const READABLE = 0.6

/** Goes closer to a card that is being written. */
function useReadable(ports: MapPorts, editing: Editing | null): void {
  useEffect(() => {
    const canvas = ports.canvas()
    if (editing === null || canvas === null || canvas.zoom() >= READABLE) return
    canvas.center(editing.type === 'card' ? editing.id : DRAFT_ID, 0.85)
  }, [ports, editing])
}

const NOTHING: DrawnMap = { cards: [], links: [] }

export function useMapDesk({ mapId, at, viewMode, onSearch }: MapDeskProps): MapDesk {
  const workspace = useWorkspace()
  const run = useRun()
  const metrics = useCardMetrics()
  const [link] = useState(() => {
    const session = mapSession(workspace.id, mapId)
    const view = () => workspace.store.getState().view
    return createLink(mapId, session, view, { at, viewMode, onSearch, run, drawn: NOTHING })
  })
  const { ports } = link
  const editing = useStore(ports.session, (state) => state.editing)
  const draft = editing?.type === 'draft' ? editing.draft : null
  const graph = useView((view) => graphOf(view, mapId))
  const drawn = useMemo(
    // The graph says when the map has changed; the view at that moment has the same map.
    () => (graph ? drawnMap(workspace.store.getState().view, mapId, metrics, draft) : NOTHING),
    [graph, workspace, mapId, metrics, draft],
  )
  useLayoutEffect(() => {
    if (viewMode !== 'both') ports.session.setState({ pane: viewMode })
  }, [ports, viewMode])
  useLayoutEffect(() => link.tell({ at, viewMode, onSearch, run, drawn }))
  useLayoutEffect(() => {
    const { focusedId } = ports.session.getState()
    if (at !== null && focusedId !== at && ports.view().rows.moment.get(at)?.mapId === mapId)
      ports.session.setState({ focusedId: at })
  }, [ports, at, mapId])
  useReadable(ports, editing)
  const scope = useMemo(() => ({ ports, metrics }), [ports, metrics])
  return { scope, drawn, setCanvas: link.setCanvas, setOutline: link.setOutline }
}
