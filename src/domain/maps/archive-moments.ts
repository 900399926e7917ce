// Putting moments away without tearing the map: what led to them leads on to what followed.
import type { Id } from '../../lib/ids.ts'
import { shortly } from '../snapshots/spoken-place.ts'
import type { Change } from '../view/change.ts'
import { archive, type Command, create, newRow, planned, refused, set } from '../view/command.ts'
import { rowById } from '../view/workspace-view.ts'
import { type DrawnLink, graphOf, isFlow, type MapGraph } from './map-graph.ts'

/** Archives moments of one map with their links, and mends the way around the gap. */
export const archiveMoments: Command<{ readonly mapId: Id; readonly ids: readonly Id[] }> = (
  view,
  { mapId, ids },
  env,
) => {
  const graph = graphOf(view, mapId)
  const gone = new Set(ids.filter((id) => graph.byId.has(id)))
  if (gone.size === 0) return refused('gone')
  const isStory = rowById(view, 'map', mapId)?.kind === 'story'
  const changes: Change[] = [...gone].map((id) => archive('moment', id, env))
  // What was joined into them goes along knowingly: it is not looked for as one that lost its place.
  for (const [id, home] of graph.homeOf)
    if (gone.has(home)) changes.push(set('moment', id, { joinedId: null }))
  for (const link of graph.links)
    if (!link.isImplied && (gone.has(link.fromId) || (link.toId !== null && gone.has(link.toId))))
      for (const id of [link.id, ...link.twinIds]) changes.push(archive('link', id, env))
  // The order of a story mends by itself.
  if (!isStory)
    for (const { fromId, toId, kind } of mends(graph, gone))
      changes.push(create('link', newRow('link', env, { mapId, fromId, toId, kind })))
  const [first] = gone
  const says =
    gone.size === 1
      ? `Moment archived: “${shortly(graph.byId.get(first ?? '')?.label ?? '')}”`
      : `${gone.size} moments archived`
  const focusId = neighbourOf(graph, gone)
  return planned(says, changes, ...(focusId === null ? [] : [focusId]))
}

type Mend = Pick<DrawnLink, 'fromId' | 'kind'> & { readonly toId: Id }

function mends(graph: MapGraph, gone: ReadonlySet<Id>): readonly Mend[] {
  const joined = new Set(graph.links.map((link) => `${link.fromId} ${link.toId ?? ''}`))
  const found: Mend[] = []
  for (const link of graph.links) {
    if (!isFlow(link) || gone.has(link.fromId) || !gone.has(link.toId)) continue
    for (const toId of beyond(graph, gone, link.toId)) {
      const key = `${link.fromId} ${toId}`
      if (toId === link.fromId || joined.has(key)) continue
      joined.add(key)
      found.push({ fromId: link.fromId, toId, kind: link.kind })
    }
  }
  return found
}

/** The moments that stay and are reached from `id` by "next" through moments that go. */
function beyond(graph: MapGraph, gone: ReadonlySet<Id>, id: Id): readonly Id[] {
  const seen = new Set<Id>([id])
  const found: Id[] = []
  const stack = [id]
  for (let at = stack.pop(); at !== undefined; at = stack.pop())
    for (const link of graph.outOf.get(at) ?? []) {
      if (link.kind !== 'next' || link.toId === null || seen.has(link.toId)) continue
      seen.add(link.toId)
      if (gone.has(link.toId)) stack.push(link.toId)
      else found.push(link.toId)
    }
  return found
}

/** Where the focus goes: to what led here, else to what stands before it in reading order, else after. */
function neighbourOf(graph: MapGraph, gone: ReadonlySet<Id>): Id | null {
  const first = graph.order.findIndex((id) => gone.has(id))
  const into = (graph.into.get(graph.order[first] ?? '') ?? []).filter(isFlow)
  return (
    into.find((link) => !gone.has(link.fromId))?.fromId ??
    graph.order.slice(0, first).findLast((id) => !gone.has(id)) ??
    graph.order.slice(first).find((id) => !gone.has(id)) ??
    null
  )
}
