// From the map into the tree: moments, distinct in time, become the top row of opportunities. The tie stays on the
// opportunity, so that a renamed or missing moment shows on both sides.
import type { Id } from '../../lib/ids.ts'
import { memoBy } from '../../lib/memo.ts'
import type { Opportunity } from '../model/records.ts'
import { addOpportunity } from '../tree/add-opportunity.ts'
import { applyChanges } from '../view/apply-changes.ts'
import type { Change } from '../view/change.ts'
import { type Command, planned, refused, set } from '../view/command.ts'
import { rowById, type WorkspaceView } from '../view/workspace-view.ts'
import { tieTo } from './drift.ts'
import { graphOf, isFlow, type MapGraph } from './map-graph.ts'

/** The live opportunity that stands for each moment, by moment id. */
export const opportunityOfMoment = memoBy<WorkspaceView, ReadonlyMap<Id, Opportunity>>(
  (view) => [view.rows.opportunity],
  (view) =>
    new Map(
      [...view.rows.opportunity.values()].flatMap((row) =>
        row.momentId ? [[row.momentId, row] as const] : [],
      ),
    ),
)

/** The moments that could make a top row: in reading order, without those that only an error leads to. */
export function momentsInTime(graph: MapGraph): readonly Id[] {
  return graph.order.filter((id) => {
    const into = (graph.into.get(id) ?? []).filter((link) => link.kind !== 'loop')
    return into.length === 0 || into.some((link) => link.kind === 'next')
  })
}

/**
 * Groups of moments that none comes before the other of: they stand side by side in time, so as branches they might
 * overlap. Each group has two or more, in reading order.
 */
export function sideBySideInTime(graph: MapGraph, ids: readonly Id[]): readonly (readonly Id[])[] {
  const reach = new Map(ids.map((id) => [id, reachedFrom(graph, id)]))
  const isApart = (a: Id, b: Id): boolean => !reach.get(a)?.has(b) && !reach.get(b)?.has(a)
  const groups: Id[][] = []
  for (const id of graph.order.filter((each) => reach.has(each))) {
    const group = groups.find((known) => known.every((other) => isApart(other, id)))
    if (group) group.push(id)
    else groups.push([id])
  }
  return groups.filter((group) => group.length > 1)
}

/** All that the ways on lead to; loops lead back and count for nothing. */
function reachedFrom(graph: MapGraph, id: Id): ReadonlySet<Id> {
  const seen = new Set<Id>()
  const stack = [id]
  for (let at = stack.pop(); at !== undefined; at = stack.pop())
    for (const link of (graph.outOf.get(at) ?? []).filter(isFlow))
      if (!seen.has(link.toId)) {
        seen.add(link.toId)
        stack.push(link.toId)
      }
  return seen
}

/** Adds the moments (all in time, or `ids`) to the top row of a tree; those that stand there already stay as they are. */
export const momentsToTopRow: Command<{
  readonly mapId: Id
  readonly treeId: Id
  readonly ids?: readonly Id[]
}> = (view, { mapId, treeId, ids }, env) => {
  if (!rowById(view, 'tree', treeId)) return refused('gone')
  const graph = graphOf(view, mapId)
  const wanted = ids ? new Set(ids) : null
  const moments = wanted ? graph.order.filter((id) => wanted.has(id)) : momentsInTime(graph)
  const there = opportunityOfMoment(view)
  const missing = moments.filter((id) => !there.has(id))
  if (missing.length === 0) return refused(moments.length === 0 ? 'empty' : 'top-already')
  const changes: Change[] = []
  let now = view
  for (const id of missing) {
    const moment = graph.byId.get(id)
    const statement = moment?.label ?? ''
    const added = addOpportunity(now, { parentId: treeId, statement }, env)
    if (!added.ok) return added
    const step = [
      ...added.value.changes,
      set('opportunity', added.value.focusId ?? '', moment ? tieTo(view, moment) : {}),
    ]
    changes.push(...step)
    now = applyChanges(now, step)
  }
  const what = missing.length === 1 ? '1 moment is' : `${missing.length} moments are`
  return planned(`${what} in the top row of the tree now`, changes, treeId)
}
