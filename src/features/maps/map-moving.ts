// Moving the focus and the selection over a map: along its links as drawn, or row by row in the outline.
import type { MapCard } from '../../canvas/index.ts'
import type { Direction } from '../../domain/layout/neighbour.ts'
import type { MapGraph } from '../../domain/maps/map-graph.ts'
import type { Id } from '../../lib/ids.ts'
import { currentGraph, currentMoment, focusMoment, linkRowId, type MapPorts } from './map-ports.ts'
import { DRAFT_ID } from './map-session.ts'

/** Moves the focus one step. */
export function step(ports: MapPorts, direction: Direction, isExtending = false): void {
  const next =
    ports.pane() === 'canvas' ? onCanvas(ports, direction) : inOutline(ports, direction, isExtending)
  if (next === null) return
  if (isExtending) extendTo(ports, next)
  else focusMoment(ports, next)
}

function onCanvas(ports: MapPorts, direction: Direction): Id | null {
  const current = currentMoment(ports)
  return current === null ? null : neighbourOnMap(ports.cards(), currentGraph(ports), current, direction)
}

/** The linked card that lies best in a direction, else the nearest card there. */
export function neighbourOnMap(
  cards: readonly MapCard[],
  graph: MapGraph,
  id: Id,
  direction: Direction,
): Id | null {
  const from = cards.find((card) => card.id === id)
  if (!from) return null
  const linked = new Set([
    ...(graph.outOf.get(id) ?? []).map((link) => link.toId),
    ...(graph.into.get(id) ?? []).map((link) => link.fromId),
  ])
  let best: { id: Id; score: number } | null = null
  for (const card of cards) {
    if (card.id === id || card.id === DRAFT_ID) continue
    const score = scoreOf(from, card, direction)
    if (score === null) continue
    // A card that no link leads to is a way out only where the links give none.
    const weighted = linked.has(card.id) ? score : score + 1e6
    if (best === null || weighted < best.score) best = { id: card.id, score: weighted }
  }
  return best?.id ?? null
}

/** How far a card is in that direction, sideways counted twice; null when it lies elsewhere. */
function scoreOf(from: MapCard, to: MapCard, direction: Direction): number | null {
  const dx = to.x + to.width / 2 - from.x - from.width / 2
  const dy = to.y + to.height / 2 - from.y - from.height / 2
  const isAcross = direction === 'left' || direction === 'right'
  const ahead = isAcross ? dx : dy
  const aside = Math.abs(isAcross ? dy : dx)
  const forward = direction === 'left' || direction === 'up' ? -ahead : ahead
  // Straight ahead is up to two thirds sideways: cards of a map stand wider than high.
  const reach = isAcross ? 1.6 : 3
  return forward <= 4 || aside > forward * reach ? null : forward + 2 * aside
}

/** The rows of the outline: every moment, each followed by its links. */
export function outlineRowIds(graph: MapGraph): readonly Id[] {
  return graph.order.flatMap((id) => [id, ...(graph.outOf.get(id) ?? []).map((link) => linkRowId(link.id))])
}

function inOutline(ports: MapPorts, direction: Direction, isMomentsOnly: boolean): Id | null {
  const graph = currentGraph(ports)
  const rows = isMomentsOnly ? graph.order : outlineRowIds(graph)
  const { focusedId } = ports.session.getState()
  const at = Math.max(0, rows.indexOf(focusedId ?? ''))
  if (direction === 'up') return rows[at - 1] ?? null
  if (direction === 'down') return rows[at + 1] ?? null
  if (direction === 'right')
    return graph.byId.has(rows[at] ?? '') ? firstLinkRow(graph, rows[at] ?? '') : null
  const current = currentMoment(ports)
  return current === rows[at] ? null : current
}

function firstLinkRow(graph: MapGraph, momentId: Id): Id | null {
  const [link] = graph.outOf.get(momentId) ?? []
  return link ? linkRowId(link.id) : null
}

/** Home and End. */
export function toEnd(ports: MapPorts, end: 'first' | 'last'): void {
  const { order } = currentGraph(ports)
  const id = end === 'first' ? order[0] : order.at(-1)
  if (id !== undefined) focusMoment(ports, id)
}

/** Takes a moment into the selection and the focus along. */
export function extendTo(ports: MapPorts, id: Id): void {
  const current = currentMoment(ports)
  const { selectedIds } = ports.session.getState()
  const next = new Set([...selectedIds, ...(current ? [current] : []), id])
  focusMoment(ports, id, true)
  ports.session.setState({ selectedIds: next })
}

/** Selects a moment, or not any more. */
export function toggleSelected(ports: MapPorts, id: Id): void {
  const { selectedIds, focusedId } = ports.session.getState()
  const next = new Set(selectedIds)
  // The card in focus is part of what is being gathered.
  if (next.size === 0 && focusedId !== null && focusedId !== id && currentGraph(ports).byId.has(focusedId))
    next.add(focusedId)
  if (!next.delete(id)) next.add(id)
  focusMoment(ports, id, true)
  ports.session.setState({ selectedIds: next })
}

export function selectAll(ports: MapPorts): void {
  ports.session.setState({ selectedIds: new Set(currentGraph(ports).order) })
}

/** Escape: the selection first, then out to the frame. */
export function leave(ports: MapPorts): void {
  if (ports.session.getState().selectedIds.size > 0) ports.session.setState({ selectedIds: new Set() })
  else if (ports.pane() === 'canvas') ports.canvas()?.focusFrame()
  else ports.focusOutline('frame')
}
