// Where a story does not simply go on: loops, errors, exits and leaps of its map, by place in the story, for everything
// that shows the story as a strip.
import type { Id } from '../../lib/ids.ts'
import { graphOf, type LinkKind, type MapGraph } from '../maps/map-graph.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'
import { storyMapOf } from './story.ts'

export interface StoryTurn {
  readonly id: Id
  /** Places in the story from 0; `to` is null where it leaves the story. */
  readonly from: number
  readonly to: number | null
  readonly kind: LinkKind
  readonly label: string
}

const NONE: readonly StoryTurn[] = []

const known = new WeakMap<MapGraph, readonly StoryTurn[]>()

/** The turns of a snapshot's story in its order; the same array until the story changes. */
export function turnsOf(view: WorkspaceView, snapshotId: Id): readonly StoryTurn[] {
  const map = storyMapOf(view, snapshotId)
  if (!map) return NONE
  const graph = graphOf(view, map.id)
  const turns = known.get(graph) ?? findTurns(graph)
  known.set(graph, turns)
  return turns
}

function findTurns({ links, order }: MapGraph): readonly StoryTurn[] {
  const at = new Map(order.map((id, i) => [id, i]))
  const turns = links.flatMap(({ id, fromId, toId, kind, label }): StoryTurn[] => {
    const from = at.get(fromId)
    const to = toId === null ? null : at.get(toId)
    if (from === undefined || to === undefined || (kind === 'next' && to === from + 1)) return []
    return [{ id, from, to, kind, label: label.trim() }]
  })
  return turns.length === 0 ? NONE : turns.sort((a, b) => a.from - b.from)
}

/** A turn in words that stand under its moment: "back to 2: nobody answered". */
export function turnInWords({ from, to, kind, label }: Omit<StoryTurn, 'id'>): string {
  const place = to === null ? '' : String(to + 1)
  const words: Readonly<Record<LinkKind, string>> = {
    next: `on to ${place}`,
    loop: to === from ? 'once more' : `back to ${place}`,
    error: place === '' ? 'goes wrong' : `goes wrong, to ${place}`,
    exit: place === '' ? 'leaves here' : `leaves, to ${place}`,
  }
  return label === '' ? words[kind] : `${words[kind]}: ${label}`
}
