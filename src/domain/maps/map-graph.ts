// A map as a graph: its moments, the links that can be drawn, and the order in which it is read.
// In a story the order implies "next", so such links are derived; a link without its ends is never drawn.
// Links of a joined moment are drawn at the one that stays, so that joining and splitting never write a link.
import { compareIds, type Id } from '../../lib/ids.ts'
import { memoBy } from '../../lib/memo.ts'
import type { Link, Moment } from '../model/records.ts'
import { byOrder, groupRows } from '../snapshots/group-rows.ts'
import { rowById, type WorkspaceView } from '../view/workspace-view.ts'

export type LinkKind = Link['kind']

/** A link whose ends are there. `toId` null is an open end; an implied one has no record behind it. */
export interface DrawnLink {
  readonly id: Id
  readonly fromId: Id
  readonly toId: Id | null
  readonly kind: LinkKind
  readonly label: string
  readonly isImplied: boolean
  /** Records that say the same (drawn twice, or since moments were joined); they change and go with this one. */
  readonly twinIds: readonly Id[]
}

export interface MapGraph {
  /** By order key. */
  readonly moments: readonly Moment[]
  readonly links: readonly DrawnLink[]
  /** Ids in reading order: along the links, a branch at a time; loops lead back and order nothing. */
  readonly order: readonly Id[]
  readonly byId: ReadonlyMap<Id, Moment>
  readonly outOf: ReadonlyMap<Id, readonly DrawnLink[]>
  readonly into: ReadonlyMap<Id, readonly DrawnLink[]>
  /** The moment that a joined one went into, by the id of the joined one. */
  readonly homeOf: ReadonlyMap<Id, Id>
}

const momentsByMap = groupRows(
  (view) => view.rows.moment,
  (moment) => moment.mapId,
  byOrder,
)
const linksByMap = groupRows(
  (view) => view.rows.link,
  (link) => link.mapId,
  (a, b) => a.createdAt - b.createdAt || compareIds(a.id, b.id),
)

/** Moments joined into others, by map. */
const joinedByMap = groupRows(
  (view) => view.archived.moment,
  (moment) => (moment.joinedId === null ? null : moment.mapId),
  (a, b) => compareIds(a.id, b.id),
)

/** The archived moments of a map that were joined into others, in id order. */
export function joinedMomentsOf(view: WorkspaceView, mapId: Id): readonly Moment[] {
  return joinedByMap(view, mapId)
}

/** The live moments of a map by their order; the same array until one of them changes. */
export function momentsOf(view: WorkspaceView, mapId: Id): readonly Moment[] {
  return momentsByMap(view, mapId)
}

/** The live link records of a map, whatever they join. */
export function linkRecordsOf(view: WorkspaceView, mapId: Id): readonly Link[] {
  return linksByMap(view, mapId)
}

const graphCache = memoBy<WorkspaceView, Map<Id, MapGraph>>(
  (view) => [view.rows.moment, view.rows.link, view.rows.map, view.archived.moment],
  () => new Map(),
)
// The graph of a map that did not change keeps its identity when another map does.
const lastGraphs = new Map<Id, { readonly parts: readonly unknown[]; readonly graph: MapGraph }>()
const MOST_KEPT = 200

/** The map as a graph; the same object until one of its moments or links changes. */
export function graphOf(view: WorkspaceView, mapId: Id): MapGraph {
  const known = graphCache(view).get(mapId)
  if (known) return known
  const isStory = rowById(view, 'map', mapId)?.kind === 'story'
  const joined = joinedMomentsOf(view, mapId)
  const parts = [momentsOf(view, mapId), linkRecordsOf(view, mapId), isStory, joined]
  const last = lastGraphs.get(mapId)
  const isSame = last?.parts.every((part, i) => part === parts[i]) ?? false
  const graph =
    last && isSame
      ? last.graph
      : makeGraph(momentsOf(view, mapId), linkRecordsOf(view, mapId), isStory, joined)
  if (!isSame) {
    if (lastGraphs.size > MOST_KEPT) lastGraphs.clear()
    lastGraphs.set(mapId, { parts, graph })
  }
  graphCache(view).set(mapId, graph)
  return graph
}

/** The links of a map that can be drawn. */
export function linksOf(view: WorkspaceView, mapId: Id): readonly DrawnLink[] {
  return graphOf(view, mapId).links
}

/** The ids of a map's moments in reading order. */
export function orderOf(view: WorkspaceView, mapId: Id): readonly Id[] {
  return graphOf(view, mapId).order
}

/** The graph of these moments (in their order) and links; `joined` are archived moments joined into them. */
export function makeGraph(
  moments: readonly Moment[],
  records: readonly Link[],
  isStory: boolean,
  joined: readonly Moment[] = [],
): MapGraph {
  const byId = new Map(moments.map((moment) => [moment.id, moment]))
  const homeOf = homes(byId, joined)
  const links = drawnLinks(records, byId, homeOf)
  if (isStory) links.push(...impliedLinks(moments, links))
  const outOf = groupBy(links, (link) => link.fromId)
  const into = groupBy(
    links.filter((link) => link.toId !== null),
    (link) => link.toId ?? '',
  )
  const order = isStory ? moments.map((moment) => moment.id) : readingOrder(moments, outOf, into)
  return { moments, links, order, byId, outOf, into, homeOf }
}

/** Where the joined moments of a map went: the live moment at the end of the chain; without one it is left out. */
function homes(live: ReadonlyMap<Id, unknown>, joined: readonly Moment[]): ReadonlyMap<Id, Id> {
  const found = new Map<Id, Id>()
  // In id order, and always joined into a smaller id: where that one went is known by then.
  for (const { id, joinedId } of joined) {
    if (joinedId === null || compareIds(joinedId, id) >= 0 || live.has(id)) continue
    const home = live.has(joinedId) ? joinedId : found.get(joinedId)
    if (home !== undefined) found.set(id, home)
  }
  return found
}

function drawnLinks(
  records: readonly Link[],
  byId: ReadonlyMap<Id, Moment>,
  homeOf: ReadonlyMap<Id, Id>,
): DrawnLink[] {
  const drawn = new Map<string, Omit<DrawnLink, 'twinIds'> & { readonly twinIds: Id[] }>()
  for (const record of records) {
    const { id, kind, label } = record
    const fromId = homeOf.get(record.fromId) ?? record.fromId
    const toId = record.toId === null ? null : (homeOf.get(record.toId) ?? record.toId)
    if (!byId.has(fromId) || (toId !== null && !byId.has(toId))) continue
    if (toId === null && (kind === 'next' || kind === 'loop')) continue
    if (toId === fromId && kind !== 'loop') continue
    // A loop between two moments that are one now leads nowhere.
    if (toId === fromId && record.toId !== record.fromId) continue
    const key = `${fromId} ${toId ?? ''} ${kind} ${label}`
    const same = drawn.get(key)
    if (same) same.twinIds.push(id)
    else drawn.set(key, { id, fromId, toId, kind, label, isImplied: false, twinIds: [] })
  }
  return [...drawn.values()]
}

function impliedLinks(moments: readonly Moment[], links: readonly DrawnLink[]): DrawnLink[] {
  const joined = new Set(links.map((link) => `${link.fromId} ${link.toId ?? ''}`))
  return moments.flatMap(({ id }, i) => {
    const next = moments[i + 1]
    if (!next || joined.has(`${id} ${next.id}`)) return []
    return [
      {
        id: `${id}>${next.id}`,
        fromId: id,
        toId: next.id,
        kind: 'next' as const,
        label: '',
        isImplied: true,
        twinIds: [],
      },
    ]
  })
}

/** Whether a link carries the story on; a loop leads back, and an open end leads nowhere. */
export function isFlow(link: DrawnLink): link is DrawnLink & { readonly toId: Id } {
  return link.toId !== null && link.kind !== 'loop'
}

const KIND_RANK: Readonly<Record<LinkKind, number>> = { next: 0, error: 1, exit: 2, loop: 3 }

/** Depth-first along the links, each moment after all that lead to it; a circle is cut at its first moment. */
function readingOrder(
  moments: readonly Moment[],
  outOf: MapGraph['outOf'],
  into: MapGraph['into'],
): readonly Id[] {
  const rank = new Map(moments.map((moment, i) => [moment.id, i]))
  const waits = new Map(
    moments.map(({ id }) => [id, new Set((into.get(id) ?? []).filter(isFlow).map((l) => l.fromId)).size]),
  )
  const sources = [...moments].sort(
    (a, b) =>
      Number(b.terminal === 'start') - Number(a.terminal === 'start') ||
      (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0),
  )
  const done = new Set<Id>()
  const order: Id[] = []
  const stack: Id[] = []
  const emit = (id: Id): void => {
    done.add(id)
    order.push(id)
    const ways = (outOf.get(id) ?? [])
      .filter(isFlow)
      .sort(
        (a, b) => KIND_RANK[b.kind] - KIND_RANK[a.kind] || (rank.get(b.toId) ?? 0) - (rank.get(a.toId) ?? 0),
      )
    const seen = new Set<Id>()
    for (const { toId } of ways) {
      if (done.has(toId) || seen.has(toId)) continue
      seen.add(toId)
      const left = (waits.get(toId) ?? 1) - 1
      waits.set(toId, left)
      if (left <= 0) stack.push(toId)
    }
  }
  const takeFrom = (isReady: (id: Id) => boolean): boolean => {
    const first = sources.find(({ id }) => !done.has(id) && isReady(id))
    if (first) stack.push(first.id)
    return first !== undefined
  }
  while (order.length < moments.length) {
    const id = stack.pop()
    if (id === undefined) {
      // Nothing is free: cut a circle, best where the path so far leads into it.
      const isReached = (next: Id): boolean =>
        (into.get(next) ?? []).some((link) => isFlow(link) && done.has(link.fromId))
      if (!takeFrom((next) => (waits.get(next) ?? 0) <= 0) && !takeFrom(isReached)) takeFrom(() => true)
    } else if (!done.has(id)) emit(id)
  }
  return order
}

function groupBy<Row>(rows: readonly Row[], keyOf: (row: Row) => Id): Map<Id, Row[]> {
  const groups = new Map<Id, Row[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group) group.push(row)
    else groups.set(keyOf(row), [row])
  }
  return groups
}
