// Brings moments and links of another tool's file onto a map, or into a new one, laid out tidily. One step.
import type { Id } from '../../lib/ids.ts'
import { isOrderKey, orderKeyBetween } from '../../lib/order-keys.ts'
import type { ForeignLink, ForeignMoment } from '../interchange/formats/foreign-map.ts'
import type { Point } from '../layout/layout-node.ts'
import { shortly } from '../snapshots/spoken-place.ts'
import { applyChanges } from '../view/apply-changes.ts'
import { type Command, create, newRow, planned, refused, set } from '../view/command.ts'
import type { Change } from '../view/change.ts'
import { rowById } from '../view/workspace-view.ts'
import { graphOf, momentsOf } from './map-graph.ts'
import { MOMENT } from './map-measures.ts'
import { placesOf } from './map-places.ts'
import { tidyPlaces } from './tidy-places.ts'

export interface MapImport {
  /** Null makes a new shared map. */
  readonly mapId: Id | null
  /** What the file calls itself; names a new map. */
  readonly title: string | null
  readonly moments: readonly ForeignMoment[]
  readonly links: readonly ForeignLink[]
}

/** Plans the import; `focusId` is the map. Refuses a file without moments. */
export const importMap: Command<MapImport> = (view, { mapId, title, moments, links }, env) => {
  if (moments.length === 0) return refused('empty', title ?? '')
  const known = mapId === null ? null : rowById(view, 'map', mapId)
  if (mapId !== null && !known) return refused('gone')
  const name = title?.trim() || 'An imported map'
  const map = known ?? newRow('map', env, { kind: 'shared', title: name, scope: name })
  const isStory = map.kind === 'story'
  const changes: Change[] = known ? [] : [create('map', map)]
  let order = momentsOf(view, map.id).findLast((each) => isOrderKey(each.order))?.order ?? null
  const isFirst = momentsOf(view, map.id).length === 0
  const ids = moments.map((moment, i) => {
    order = orderKeyBetween(order, null, env.random)
    const terminal = isStory ? null : (moment.terminal ?? (isFirst && i === 0 ? 'start' : null))
    const row = newRow('moment', env, { mapId: map.id, order, ...moment, terminal })
    changes.push(create('moment', row))
    return row.id
  })
  const seen = new Set<string>()
  for (const { from, to, kind, label } of links) {
    const [fromId, toId] = [ids[from], to === null ? null : ids[to]]
    const key = `${from} ${to ?? ''} ${kind} ${label}`
    if (fromId === undefined || toId === undefined || seen.has(key)) continue
    // The order of a story says "next" by itself.
    if (isStory && kind === 'next' && to === from + 1) continue
    seen.add(key)
    changes.push(create('link', newRow('link', env, { mapId: map.id, fromId, toId, kind, label })))
  }
  const places = isStory ? new Map<Id, Point>() : placesBelow(view, map.id, changes, ids)
  for (const [id, place] of places) changes.push(set('moment', id, place))
  const many = moments.length === 1 ? '1 moment' : `${moments.length} moments`
  return planned(`Imported ${many}${title ? ` from “${shortly(title)}”` : ''}`, changes, map.id)
}

/** Where a tidy map has the new moments, below all that stands on the map already. */
function placesBelow(
  view: Parameters<Command<MapImport>>[0],
  mapId: Id,
  changes: readonly Change[],
  ids: readonly Id[],
): ReadonlyMap<Id, Point> {
  const there = [...placesOf(view, mapId).values()]
  const top = there.length === 0 ? 0 : Math.max(...there.map((place) => place.y)) + MOMENT.row
  const fresh = new Set(ids)
  const graph = graphOf(applyChanges(view, changes), mapId)
  const tidy = [...tidyPlaces(graph)].filter(([id]) => fresh.has(id))
  const [left, first] = [Math.min(...tidy.map(([, { x }]) => x)), Math.min(...tidy.map(([, { y }]) => y))]
  return new Map(tidy.map(([id, { x, y }]) => [id, { x: x - left, y: y - first + top }]))
}
