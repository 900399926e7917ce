// Where the moments of a map stand: CSS pixels at 100 % zoom, the top left corner of the card, on a grid of 8.
// A moment without a place of its own (a story told in an interview) gets one that is the same everywhere.
import type { Id } from '../../lib/ids.ts'
import { memoBy } from '../../lib/memo.ts'
import type { Point } from '../layout/layout-node.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'
import { graphOf, isFlow, type MapGraph } from './map-graph.ts'
import { GRID, MOMENT } from './map-measures.ts'
import { tidyPlaces } from './tidy-places.ts'

/** The nearest point of the grid. */
export function snapped({ x, y }: Point): Point {
  return { x: Math.round(x / GRID) * GRID, y: Math.round(y / GRID) * GRID }
}

const placesCache = memoBy<WorkspaceView, Map<Id, { graph: MapGraph; places: ReadonlyMap<Id, Point> }>>(
  (view) => [view.rows.moment, view.rows.link, view.rows.map],
  () => new Map(),
)
const kept = new Map<Id, { readonly graph: MapGraph; readonly places: ReadonlyMap<Id, Point> }>()

/** The place of every moment; the same object until the map changes. */
export function placesOf(view: WorkspaceView, mapId: Id): ReadonlyMap<Id, Point> {
  const graph = graphOf(view, mapId)
  const known = placesCache(view).get(mapId) ?? kept.get(mapId)
  if (known?.graph === graph) return known.places
  const entry = { graph, places: makePlaces(graph) }
  placesCache(view).set(mapId, entry)
  if (kept.size > 200) kept.clear()
  kept.set(mapId, entry)
  return entry.places
}

function makePlaces(graph: MapGraph): ReadonlyMap<Id, Point> {
  const places = new Map<Id, Point>()
  for (const { id, x, y } of graph.moments) if (x !== null && y !== null) places.set(id, { x, y })
  if (places.size === 0) return tidyPlaces(graph)
  for (const id of graph.order) {
    if (places.has(id)) continue
    const before = (graph.into.get(id) ?? []).filter(isFlow).find((link) => places.has(link.fromId))
    places.set(id, freePlace([...places.values()], places.get(before?.fromId ?? '') ?? null))
  }
  return places
}

/** A free place for a new card: right of `after`, else at the foot of the map; one row lower when `below`. */
export function freePlace(taken: readonly Point[], after: Point | null, isBelow = false): Point {
  if (taken.length === 0) return { x: 0, y: 0 }
  const left = Math.min(...taken.map((place) => place.x))
  const bottom = Math.max(...taken.map((place) => place.y))
  const start = after ?? { x: left - MOMENT.column, y: bottom + MOMENT.row }
  const x = start.x + MOMENT.column
  let y = start.y + (isBelow ? MOMENT.row : 0)
  while (taken.some((place) => overlaps(place, { x, y }))) y += GRID * 2
  return snapped({ x, y })
}

function overlaps(a: Point, b: Point): boolean {
  return Math.abs(a.x - b.x) < MOMENT.width + GRID && Math.abs(a.y - b.y) < MOMENT.most
}
