// Where stories leave the map: a moment nobody told, a told moment that is missing, a link nobody took, and a way that
// stories went which no link shows. Only stories count of which something is laid; before the first, nothing is a hole.
import { compareIds, type Id } from '../../lib/ids.ts'
import { memoBy } from '../../lib/memo.ts'
import type { Moment } from '../model/records.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'
import { graphOf, isFlow, type DrawnLink, type LinkKind, type MapGraph } from './map-graph.ts'
import { asideOf, homesOf, laidStories } from './story-moments.ts'

/** A way that stories went from one moment of the map to another; `toId` null is out of the map. */
export interface StoryWay {
  /** The same for the same way, whoever went it. */
  readonly key: string
  readonly fromId: Id
  readonly toId: Id | null
  readonly kind: LinkKind
  /** What was said about it, when a story's own link says something. */
  readonly label: string
  /** The stories that went it. */
  readonly storyIds: readonly Id[]
}

export interface MapHoles {
  /** Moments of the map in reading order. */
  readonly untold: readonly Id[]
  /** Told moments in the order of their stories. */
  readonly missing: readonly Moment[]
  /** Links between told moments that no story took. */
  readonly untaken: readonly DrawnLink[]
  readonly unlinked: readonly StoryWay[]
  /** How many stories took each link, by link id. */
  readonly taken: ReadonlyMap<Id, number>
  /** How many holes there are in all. */
  readonly count: number
}

const NONE: MapHoles = { untold: [], missing: [], untaken: [], unlinked: [], taken: new Map(), count: 0 }

const cache = memoBy<WorkspaceView, Map<Id, MapHoles>>(
  (view) => [
    view.rows.moment,
    view.archived.moment,
    view.rows.link,
    view.rows.map,
    view.rows.snapshot,
    view.rows.dismissal,
  ],
  () => new Map(),
)

/** The holes of a map; the same object until something of it changes. */
export function holesOf(view: WorkspaceView, mapId: Id): MapHoles {
  const known = cache(view).get(mapId)
  if (known) return known
  const holes = findHoles(view, mapId)
  cache(view).set(mapId, holes)
  return holes
}

/** The key of a way, under which it can be left aside. */
export function wayKey(fromId: Id, toId: Id | null): string {
  return `${fromId}>${toId ?? ''}`
}

function findHoles(view: WorkspaceView, mapId: Id): MapHoles {
  const stories = laidStories(view, mapId)
  if (stories.length === 0) return NONE
  const graph = graphOf(view, mapId)
  const homes = homesOf(view, mapId)
  const aside = asideOf(view, mapId)
  const told = new Set(stories.flatMap((each) => each.told.flatMap(({ id }) => homes.get(id) ?? [])))
  const ways = waysOf(view, mapId)
  const byKey = new Map(ways.map((way) => [way.key, way]))
  const taken = new Map<Id, number>()
  for (const link of graph.links)
    taken.set(link.id, byKey.get(wayKey(link.fromId, link.toId))?.storyIds.length ?? 0)
  const drawn = new Set(graph.links.map((link) => wayKey(link.fromId, link.toId)))
  const untold = graph.order.filter((id) => !told.has(id) && !aside.has(id))
  const missing = stories.flatMap((each) => each.told.filter(({ id }) => !homes.has(id) && !aside.has(id)))
  const untaken = graph.links.filter(
    (link) =>
      taken.get(link.id) === 0 &&
      told.has(link.fromId) &&
      (link.toId === null || told.has(link.toId)) &&
      !aside.has(wayKey(link.fromId, link.toId)),
  )
  const unlinked = ways.filter((way) => !drawn.has(way.key) && !aside.has(way.key))
  const count = untold.length + missing.length + untaken.length + unlinked.length
  return { untold, missing, untaken, unlinked, taken, count }
}

interface Step {
  readonly fromId: Id
  readonly toId: Id | null
  readonly kind: LinkKind
  readonly label: string
  /** Something was told in between that the map does not have; such a step is no way of its own. */
  readonly isGap: boolean
}

/**
 * The ways of all laid stories over the map, those most went first. Who tells of two moments and not of what lies
 * between them on the map went along its links; only where none leads there it is a way of its own.
 */
export function waysOf(view: WorkspaceView, mapId: Id): readonly StoryWay[] {
  const graph = graphOf(view, mapId)
  const rank = new Map(graph.order.map((id, i) => [id, i]))
  const ways = new Map<string, { step: Step; storyIds: Set<Id> }>()
  for (const { story } of laidStories(view, mapId))
    for (const step of stepsOf(view, mapId, story.id, rank).flatMap((each) => alongLinks(graph, each))) {
      const key = wayKey(step.fromId, step.toId)
      const way = ways.get(key) ?? { step, storyIds: new Set<Id>() }
      way.storyIds.add(story.id)
      ways.set(key, way)
    }
  return [...ways]
    .map(([key, { step, storyIds }]) => {
      const { fromId, toId, kind, label } = step
      return { key, fromId, toId, kind, label, storyIds: [...storyIds].sort(compareIds) }
    })
    .sort(
      (a, b) =>
        b.storyIds.length - a.storyIds.length ||
        (rank.get(a.fromId) ?? 0) - (rank.get(b.fromId) ?? 0) ||
        (rank.get(a.toId ?? '') ?? Infinity) - (rank.get(b.toId ?? '') ?? Infinity),
    )
}

/** A step as the links it went along: the link itself, else the shortest way by flow, else itself when nothing was told between. */
function alongLinks(graph: MapGraph, step: Step): readonly Step[] {
  const { fromId, toId } = step
  if (toId === null || (graph.outOf.get(fromId) ?? []).some((link) => link.toId === toId)) return [step]
  const cameFrom = new Map<Id, Id>()
  let edge: readonly Id[] = [fromId]
  while (edge.length > 0 && !cameFrom.has(toId))
    edge = edge.flatMap((id) =>
      (graph.outOf.get(id) ?? []).flatMap((link) => {
        if (!isFlow(link) || cameFrom.has(link.toId) || link.toId === fromId) return []
        cameFrom.set(link.toId, id)
        return [link.toId]
      }),
    )
  if (!cameFrom.has(toId)) return step.isGap ? [] : [step]
  const along: Step[] = []
  for (let to = toId; to !== fromId; to = cameFrom.get(to) ?? fromId)
    along.unshift({ ...step, fromId: cameFrom.get(to) ?? fromId, toId: to, kind: 'next', label: '' })
  return along
}

/** The steps of one story over the map: along its order and along its own loops, errors and exits. */
function stepsOf(
  view: WorkspaceView,
  mapId: Id,
  storyId: Id,
  rank: ReadonlyMap<Id, number>,
): readonly Step[] {
  const story = graphOf(view, storyId)
  const homes = homesOf(view, mapId)
  const steps: Step[] = []
  const step = (fromId: Id, toId: Id, kind: LinkKind, label: string, isGap: boolean): void => {
    if (fromId === toId && kind !== 'loop') return
    const isBack = (rank.get(toId) ?? 0) <= (rank.get(fromId) ?? 0)
    steps.push({ fromId, toId, kind: kind === 'next' && isBack ? 'loop' : kind, label, isGap })
  }
  let from: Id | null = null
  let isGap = false
  for (const id of story.order) {
    const own = homes.get(id) ?? []
    const [first] = own
    if (first === undefined) {
      isGap = from !== null
      continue
    }
    if (from !== null) step(from, first, 'next', '', isGap)
    // Laid onto several moments, it went through them in their order.
    own.slice(1).forEach((next, i) => step(own[i] ?? first, next, 'next', '', false))
    from = own.at(-1) ?? first
    isGap = false
  }
  for (const link of story.links) {
    if (link.kind === 'next') continue
    const at = homes.get(link.fromId)?.at(-1)
    const to = link.toId === null ? null : homes.get(link.toId)?.[0]
    if (at === undefined || to === undefined) continue
    if (to === null) steps.push({ fromId: at, toId: null, kind: link.kind, label: link.label, isGap: false })
    else step(at, to, link.kind, link.label, false)
  }
  return steps
}
