// What the handlers of a map screen read and do; all of it is asked for when a key is pressed, so it is always fresh.
import type { MapCanvasHandle, MapCard } from '../../canvas/index.ts'
import type { Run } from '../../data/react/use-run.ts'
import { graphOf, type DrawnLink, type MapGraph } from '../../domain/maps/map-graph.ts'
import type { WorkspaceView } from '../../domain/view/workspace-view.ts'
import type { Id } from '../../lib/ids.ts'
import { DRAFT_ID, type MapSessionStore } from './map-session.ts'

export type MapPane = 'canvas' | 'outline'
/** One of the two, or the outline beside the canvas. */
export type MapViewMode = MapPane | 'both'

/** What stands beside the map: stories laid onto it, where they leave it, or the tree it leads into. */
export type MapPanel = 'stories' | 'holes' | 'tree'

export interface MapSearch {
  readonly at?: Id | null
  readonly view?: MapViewMode
  readonly panel?: MapPanel | null
  /** The story in hand beside the map. */
  readonly story?: Id | null
}

export interface MapPorts {
  readonly mapId: Id
  readonly session: MapSessionStore
  readonly view: () => WorkspaceView
  /** Cards as they stand on the canvas now. */
  readonly cards: () => readonly MapCard[]
  readonly run: Run
  readonly canvas: () => MapCanvasHandle | null
  /** Gives the canvas the focus, also when it does not stand yet. */
  readonly focusCanvas: () => void
  /** Where the keys act; with both beside each other, where the focus was last. */
  readonly pane: () => MapPane
  readonly viewMode: () => MapViewMode
  readonly focusOutline: (where: 'tree' | 'frame') => void
  /** The moment whose panel is open, or null. */
  readonly at: () => Id | null
  readonly onSearch: (change: MapSearch) => void
}

const LINK_ROW = 'link:'

/** The id of the outline's row for a link. */
export function linkRowId(linkId: Id): Id {
  return `${LINK_ROW}${linkId}`
}

/** The link whose row has the focus, or null. */
export function focusedLink(graph: MapGraph, focusedId: Id | null): DrawnLink | null {
  if (!focusedId?.startsWith(LINK_ROW)) return null
  const linkId = focusedId.slice(LINK_ROW.length)
  return graph.links.find((link) => link.id === linkId) ?? null
}

export function currentGraph(ports: MapPorts): MapGraph {
  return graphOf(ports.view(), ports.mapId)
}

/** The moment that the focus is on or in; the first one when it is nowhere. */
export function momentInFocus(graph: MapGraph, focusedId: Id | null): Id | null {
  if (focusedId === DRAFT_ID) return DRAFT_ID
  const id = focusedLink(graph, focusedId)?.fromId ?? focusedId
  return id !== null && graph.byId.has(id) ? id : (graph.order[0] ?? null)
}

/** The moment an action is about when nothing is selected; never the draft. */
export function currentMoment(ports: MapPorts): Id | null {
  const id = momentInFocus(currentGraph(ports), ports.session.getState().focusedId)
  return id === DRAFT_ID ? null : id
}

/** The moments an action is about: the selection, else the focused one. */
export function actingMoments(ports: MapPorts): readonly Id[] {
  const { selectedIds } = ports.session.getState()
  const { order } = currentGraph(ports)
  const chosen = order.filter((id) => selectedIds.has(id))
  const current = currentMoment(ports)
  return chosen.length > 0 ? chosen : current ? [current] : []
}

/** Puts the focus on a moment or row and ends the selection, unless it goes on; an open panel comes along. */
export function focusMoment(ports: MapPorts, id: Id, keepSelection = false): void {
  ports.session.setState({ focusedId: id, ...(keepSelection ? {} : { selectedIds: new Set() }) })
  const moment = momentInFocus(currentGraph(ports), id)
  if (ports.at() !== null && moment !== null && moment !== DRAFT_ID && moment !== ports.at())
    ports.onSearch({ at: moment })
}

/** Moves the keyboard focus to the map, wherever it was. */
export function takeFocus(ports: MapPorts): void {
  if (ports.pane() === 'canvas') ports.focusCanvas()
  else ports.focusOutline('tree')
}

/**
 * The editor must be gone before the card can take the focus; what was opened meanwhile keeps it. As soon as that, lest the
 * next key goes astray; and a frame later once more, should the editor have stood longer.
 */
export function takeFocusSoon(ports: MapPorts): void {
  const take = (): void => {
    const { editing, surface } = ports.session.getState()
    if (editing === null && surface === null) takeFocus(ports)
  }
  queueMicrotask(take)
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) take()
  })
}
