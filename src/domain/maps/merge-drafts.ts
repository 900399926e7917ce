// One map of all drafts: every moment and link of every draft on one table, each knowing where it came from.
// Nothing of a draft is changed or lost, and the order in which drafts are given makes no difference.
import { compareIds, type Id } from '../../lib/ids.ts'
import { orderKeyBetween } from '../../lib/order-keys.ts'
import { shortly } from '../snapshots/spoken-place.ts'
import type { Change } from '../view/change.ts'
import { type Command, create, newRow, planned, refused } from '../view/command.ts'
import { rowById } from '../view/workspace-view.ts'
import { graphOf } from './map-graph.ts'
import { MOMENT } from './map-measures.ts'
import { tidyPlaces } from './tidy-places.ts'

/** Lays revealed drafts onto a new shared map, one below the other. Refuses drafts that are still closed. */
export const mergeDrafts: Command<{ readonly mapIds: readonly Id[] }> = (view, { mapIds }, env) => {
  const drafts = [...new Set(mapIds)]
    .sort(compareIds)
    .map((id) => rowById(view, 'map', id))
    .filter((draft) => draft !== null)
  const [first] = drafts
  if (!first || drafts.some((draft) => draft.kind === 'draft' && draft.revealedAt === null))
    return refused('gone')
  if (drafts.every((draft) => graphOf(view, draft.id).moments.length === 0)) return refused('empty')
  const map = newRow('map', env, {
    kind: 'shared',
    scope: first.scope,
    outcomeId: first.outcomeId,
    sourceIds: drafts.map((draft) => draft.id),
  })
  const changes: Change[] = [create('map', map)]
  let order: string | null = null
  let top = 0
  let count = 0
  for (const draft of drafts) {
    const graph = graphOf(view, draft.id)
    const places = tidyPlaces(graph)
    const copies = new Map<Id, Id>()
    let bottom = top
    for (const id of graph.order) {
      const source = graph.byId.get(id)
      const place = places.get(id)
      if (!source || !place) continue
      order = orderKeyBetween(order, null, env.random)
      const { label, doing, thinking, feeling, quote, terminal } = source
      const row = newRow('moment', env, {
        mapId: map.id,
        label,
        doing,
        thinking,
        feeling,
        quote,
        terminal,
        order,
        x: place.x,
        y: top + place.y,
        sourceIds: [id],
      })
      copies.set(id, row.id)
      changes.push(create('moment', row))
      bottom = Math.max(bottom, top + place.y + MOMENT.row)
      count += 1
    }
    for (const { fromId, toId, kind, label } of graph.links) {
      const from = copies.get(fromId)
      const to = toId === null ? null : copies.get(toId)
      if (from && to !== undefined)
        changes.push(
          create('link', newRow('link', env, { mapId: map.id, fromId: from, toId: to, kind, label })),
        )
    }
    top = bottom
  }
  const says = `One map of ${drafts.length} drafts, ${count} moments: “${shortly(first.scope)}”`
  return planned(says, changes, map.id)
}
