// A tidy map: columns from left to right in reading order, crossings few, the main way straight.
// Deterministic: the same graph gives the same places on every device. Loops and open ends move nothing.
import type { Id } from '../../lib/ids.ts'
import type { Point } from '../layout/layout-node.ts'
import { isFlow, type MapGraph } from './map-graph.ts'
import { MOMENT } from './map-measures.ts'

const SWEEPS = 6

/** Where every moment stands when the map is laid out anew; starts at 0, 0. */
export function tidyPlaces(graph: MapGraph): ReadonlyMap<Id, Point> {
  const edges = forwardEdges(graph)
  const places = new Map<Id, Point>()
  let top = 0
  for (const part of connectedParts(graph.order, edges)) {
    const rows = rowsOf(part, edges)
    let height = 0
    for (const [id, { column, row }] of rows) {
      places.set(id, { x: column * MOMENT.column, y: (top + row) * MOMENT.row })
      height = Math.max(height, row + 1)
    }
    top += height
  }
  return places
}

interface Edge {
  readonly from: Id
  readonly to: Id
  readonly isMain: boolean
}

/** The links that lead forward in reading order, each pair once. */
function forwardEdges(graph: MapGraph): readonly Edge[] {
  const index = new Map(graph.order.map((id, i) => [id, i]))
  const seen = new Set<string>()
  return graph.links.filter(isFlow).flatMap(({ fromId, toId, kind }) => {
    const key = `${fromId} ${toId}`
    if (seen.has(key) || (index.get(fromId) ?? 0) >= (index.get(toId) ?? 0)) return []
    seen.add(key)
    return [{ from: fromId, to: toId, isMain: kind === 'next' }]
  })
}

function connectedParts(order: readonly Id[], edges: readonly Edge[]): readonly (readonly Id[])[] {
  const root = new Map(order.map((id) => [id, id]))
  const find = (id: Id): Id => {
    let at = id
    while (root.get(at) !== at) at = root.get(at) ?? at
    return at
  }
  for (const { from, to } of edges) root.set(find(to), find(from))
  const parts = new Map<Id, Id[]>()
  for (const id of order) {
    const part = parts.get(find(id))
    if (part) part.push(id)
    else parts.set(find(id), [id])
  }
  return [...parts.values()]
}

interface Cell {
  readonly column: number
  readonly row: number
}

function rowsOf(part: readonly Id[], edges: readonly Edge[]): ReadonlyMap<Id, Cell> {
  const members = new Set(part)
  const before = new Map<Id, Edge[]>(part.map((id) => [id, []]))
  const after = new Map<Id, Edge[]>(part.map((id) => [id, []]))
  for (const edge of edges) {
    if (!members.has(edge.from)) continue
    before.get(edge.to)?.push(edge)
    after.get(edge.from)?.push(edge)
  }
  const columnOf = new Map<Id, number>()
  for (const id of part) {
    const column = Math.max(-1, ...(before.get(id) ?? []).map((edge) => columnOf.get(edge.from) ?? 0))
    columnOf.set(id, column + 1)
  }
  const columns: Id[][] = []
  for (const id of part) (columns[columnOf.get(id) ?? 0] ??= []).push(id)
  orderColumns(columns, before, after)

  const rows = new Map<Id, number>()
  for (const column of columns) {
    let free = 0
    for (const [k, id] of column.entries()) {
      const wanted = wantedRow(before.get(id) ?? [], rows)
      // Room for those that come after in this column is not reserved: they go below.
      const row = Math.max(free, wanted ?? (k === 0 ? 0 : free))
      rows.set(id, row)
      free = row + 1
    }
  }
  return new Map(part.map((id) => [id, { column: columnOf.get(id) ?? 0, row: rows.get(id) ?? 0 }]))
}

/** The row of the main way in, so that it is drawn straight. */
function wantedRow(edges: readonly Edge[], rows: ReadonlyMap<Id, number>): number | null {
  const main = edges.filter((edge) => edge.isMain)
  const some = (main.length > 0 ? main : edges).map((edge) => rows.get(edge.from) ?? 0)
  return some.length === 0 ? null : Math.min(...some)
}

/** Fewer crossings: each column by the mean place of its neighbours, swept there and back; ties keep reading order. */
function orderColumns(
  columns: Id[][],
  before: ReadonlyMap<Id, readonly Edge[]>,
  after: ReadonlyMap<Id, readonly Edge[]>,
): void {
  const placeOf = new Map<Id, number>()
  const note = (column: readonly Id[]): void => column.forEach((id, i) => placeOf.set(id, i))
  columns.forEach(note)
  const sortBy = (column: Id[], neighboursOf: (id: Id) => readonly Id[]): void => {
    const weights = new Map(
      column.map((id, i) => {
        const places = neighboursOf(id).map((other) => placeOf.get(other) ?? 0)
        return [id, places.length === 0 ? i : places.reduce((sum, place) => sum + place, 0) / places.length]
      }),
    )
    column.sort((a, b) => (weights.get(a) ?? 0) - (weights.get(b) ?? 0))
    note(column)
  }
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    if (sweep % 2 === 0)
      for (const column of columns) sortBy(column, (id) => (before.get(id) ?? []).map((edge) => edge.from))
    else
      for (const column of [...columns].reverse())
        sortBy(column, (id) => (after.get(id) ?? []).map((edge) => edge.to))
  }
  for (const column of columns) sortBy(column, (id) => (before.get(id) ?? []).map((edge) => edge.from))
}
