// Moving the focus and the selection through a tree: as drawn on the canvas, row by row in the outline.
import { neighbour, type Direction } from '../../domain/layout/neighbour.ts'
import type { Id } from '../../lib/ids.ts'
import { withFold } from '../../domain/tree/folding.ts'
import { rangeOf, type TreeRow } from './tree-rows.ts'
import { currentRow, focusCard, type TreePorts } from './tree-ports.ts'

/** Moves the focus one step; in the outline right and left unfold and fold first. */
export function step(ports: TreePorts, direction: Direction): void {
  const current = currentRow(ports)
  if (!current) return
  const next =
    ports.pane() === 'canvas' ? onCanvas(ports, current, direction) : inOutline(ports, current, direction)
  if (next !== null) focusCard(ports, next)
}

function onCanvas(ports: TreePorts, current: TreeRow, direction: Direction): Id | null {
  if (direction === 'down' && current.isExpanded === false) return fold(ports, current.id, false)
  return neighbour(ports.placed(), current.id, direction)
}

function inOutline(ports: TreePorts, current: TreeRow, direction: Direction): Id | null {
  const rows = ports.rows()
  const at = rows.findIndex((row) => row.id === current.id)
  if (direction === 'up') return rows[at - 1]?.id ?? null
  if (direction === 'down') return rows[at + 1]?.id ?? null
  if (direction === 'right') {
    if (current.isExpanded === false) return fold(ports, current.id, false)
    return current.isExpanded ? (rows[at + 1]?.id ?? null) : null
  }
  if (current.isExpanded && current.parentId !== null) return fold(ports, current.id, true)
  return current.parentId
}

function fold(ports: TreePorts, id: Id, isFolded: boolean): null {
  ports.canvas()?.keepStill(id)
  ports.session.setState(({ folded }) => ({ folded: withFold(folded, id, isFolded) }))
  return null
}

/** Home and End: the ends of the row on the canvas, of all rows in the outline. */
export function toEnd(ports: TreePorts, end: 'first' | 'last'): void {
  const current = currentRow(ports)
  if (!current) return
  const rows =
    ports.pane() === 'canvas' ? ports.rows().filter((row) => row.parentId === current.parentId) : ports.rows()
  const row = end === 'first' ? rows[0] : rows.at(-1)
  if (row) focusCard(ports, row.id)
}

/** Shift with an arrow: the focus moves and everything from where it began is selected. */
export function extend(ports: TreePorts, direction: Direction): void {
  const current = currentRow(ports)
  if (!current) return
  const next =
    ports.pane() === 'canvas'
      ? neighbour(ports.placed(), current.id, isInColumn(ports) ? direction : sideways(direction))
      : inOutline(ports, current, direction)
  if (next !== null) extendTo(ports, next)
}

/** Whether the focused card stands in a column of the canvas: its siblings are above and below it. */
export function isInColumn(ports: TreePorts): boolean {
  const id = currentRow(ports)?.id
  return ports.placed().some((card) => card.id === id && card.stacked === true)
}

/** In a row of the canvas siblings stand side by side: up and down reach along the row as well. */
function sideways(direction: Direction): Direction {
  return direction === 'up' ? 'left' : direction === 'down' ? 'right' : direction
}

/** Selects from where the range began to a card. */
export function extendTo(ports: TreePorts, id: Id): void {
  const from = ports.session.getState().anchorId ?? currentRow(ports)?.id ?? id
  focusCard(ports, id, true)
  ports.session.setState({ anchorId: from, selectedIds: new Set(rangeOf(ports.rows(), from, id)) })
}

/** Takes a card into the selection or out of it. */
export function toggleSelected(ports: TreePorts, id: Id): void {
  const { selectedIds } = ports.session.getState()
  const next = new Set(selectedIds)
  // What was only focused before belongs to a selection that is being made.
  const current = currentRow(ports)
  if (next.size === 0 && current && current.id !== id && current.parentId !== null) next.add(current.id)
  if (next.has(id)) next.delete(id)
  else if (id !== ports.treeId) next.add(id)
  focusCard(ports, id, true)
  ports.session.setState({ selectedIds: next, anchorId: id })
}

/** Selects the siblings, and when they are selected already, everything on show. */
export function selectMore(ports: TreePorts): void {
  const current = currentRow(ports)
  if (!current) return
  const all = ports.rows().filter((row) => row.parentId !== null)
  const siblings = all.filter((row) => row.parentId === current.parentId)
  const { selectedIds } = ports.session.getState()
  const hasSiblings = siblings.length > 0 && siblings.every((row) => selectedIds.has(row.id))
  const chosen = hasSiblings || siblings.length === 0 ? all : siblings
  ports.session.setState({ selectedIds: new Set(chosen.map((row) => row.id)), anchorId: current.id })
}

/** Escape: first ends the selection, then leaves the tree to its frame. */
export function escape(ports: TreePorts): void {
  if (ports.session.getState().selectedIds.size > 0) {
    ports.session.setState({ selectedIds: new Set(), anchorId: null })
  } else if (ports.pane() === 'canvas') ports.canvas()?.focusFrame()
  else ports.focusOutline('frame')
}
