// The cards of a map with the sizes they are drawn at, and the lines that stand on them.
import { measurerFor, type CardMetrics, type MapCard, type MapLink } from '../../canvas/index.ts'
import { placeForMoment } from '../../domain/maps/draw-moments.ts'
import { heardCounts } from '../../domain/maps/living-map.ts'
import { momentInWords } from '../../domain/maps/link-words.ts'
import type { MapGraph } from '../../domain/maps/map-graph.ts'
import { MOMENT } from '../../domain/maps/map-measures.ts'
import { placesOf } from '../../domain/maps/map-places.ts'
import { graphOf } from '../../domain/maps/map-graph.ts'
import { wrapText } from '../../domain/layout/wrap-text.ts'
import type { Moment } from '../../domain/model/records.ts'
import type { WorkspaceView } from '../../domain/view/workspace-view.ts'
import type { Id } from '../../lib/ids.ts'
import { DRAFT_ID, type MomentDraft } from './map-session.ts'

/** CSS pixels inside a card; moment-card.module.css holds the same numbers. */
const SPACE = { block: 10, inline: 12, mark: 18, side: 20, beforeSides: 6 } as const
const MOST_LINES = 4
/** The label is a little stronger than text. */
const LABEL_WEIGHT = '540'

export const SIDES = ['doing', 'thinking', 'feeling'] as const
export type Side = (typeof SIDES)[number]

export interface MomentSize {
  readonly height: number
  readonly lines: readonly string[]
}

const sizes = new WeakMap<Moment, { readonly metrics: CardMetrics; readonly size: MomentSize }>()

/** The height of a moment's card and the lines of its label. */
export function sizeOfMoment(moment: Moment, metrics: CardMetrics): MomentSize {
  const known = sizes.get(moment)
  if (known?.metrics === metrics) return known.size
  const font = metrics.font.opportunity.replace(/^\S+/, LABEL_WEIGHT)
  const all = wrapText(moment.label, MOMENT.width - 2 * SPACE.inline - 2, measurerFor(font))
  const lines =
    all.length > MOST_LINES
      ? [...all.slice(0, MOST_LINES - 1), `${(all[MOST_LINES - 1] ?? '').trimEnd().slice(0, -1)}…`]
      : all
  const sides = SIDES.filter((side) => moment[side].trim() !== '').length
  const height =
    2 * SPACE.block +
    (moment.terminal ? SPACE.mark : 0) +
    lines.length * metrics.bodySize.opportunity * metrics.leading +
    (sides > 0 ? SPACE.beforeSides + sides * SPACE.side : 0)
  const size = { height: Math.max(48, Math.ceil(height / 4) * 4), lines }
  sizes.set(moment, { metrics, size })
  return size
}

/** A moment as it is read aloud, with from how many people it was heard. */
export function nameOfMoment(view: WorkspaceView, graph: MapGraph, id: Id): string {
  const heard = heardCounts(view).get(id) ?? 0
  const words = heard > 0 ? `, heard from ${count(heard, 'participant', 'participants')}` : ''
  return `${momentInWords(graph, id)}${words}`
}

export interface DrawnMap {
  readonly cards: readonly MapCard[]
  readonly links: readonly MapLink[]
}

/** All cards in reading order, with the one that is being written at its place. */
export function drawnMap(
  view: WorkspaceView,
  mapId: Id,
  metrics: CardMetrics,
  draft: MomentDraft | null,
): DrawnMap {
  const graph = graphOf(view, mapId)
  const places = placesOf(view, mapId)
  const cards = graph.order.flatMap((id) => {
    const moment = graph.byId.get(id)
    const place = places.get(id)
    if (!moment || !place) return []
    const { height, lines } = sizeOfMoment(moment, metrics)
    const label = nameOfMoment(view, graph, id)
    return [{ id, ...place, width: MOMENT.width, height, label, lines: lines.length }]
  })
  if (!draft) return { cards, links: graph.links }
  const place = draft.place ?? placeForMoment(view, { mapId, ...draft })
  const card: MapCard = {
    id: DRAFT_ID,
    ...place,
    width: MOMENT.width,
    height: 48,
    label: 'New moment',
    lines: 1,
  }
  const at = draft.afterId === null ? cards.length : cards.findIndex((each) => each.id === draft.afterId) + 1
  return {
    cards: [...cards.slice(0, at), card, ...cards.slice(at)],
    links: draft.afterId === null ? graph.links : [...graph.links, draftLink(draft, draft.afterId)],
  }
}

function draftLink(draft: MomentDraft, fromId: Id): MapLink {
  return { id: DRAFT_ID, fromId, toId: DRAFT_ID, kind: draft.kind, label: '' }
}

/** "9 moments, 2 exits": how much is on a map. */
export function mapInNumbers(graph: MapGraph): string {
  const exits = graph.links.filter((link) => link.kind === 'exit').length
  const errors = graph.links.filter((link) => link.kind === 'error').length
  const loops = graph.links.filter((link) => link.kind === 'loop').length
  const words = [
    count(graph.moments.length, 'moment', 'moments'),
    ...(loops > 0 ? [count(loops, 'loop', 'loops')] : []),
    ...(errors > 0 ? [count(errors, 'error', 'errors')] : []),
    ...(exits > 0 ? [count(exits, 'exit', 'exits')] : []),
  ]
  return words.join(' · ')
}

function count(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`
}
