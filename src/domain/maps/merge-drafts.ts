// One table of all drafts: every moment of every draft once, in step from left to right, each draft on a lane of its
// own, each moment knowing where it came from. Nothing of a draft is changed or lost, and the order in which drafts are
// given makes no difference. Links are redrawn afterwards, from the suggestions of the drafts (see link-suggestions).
import { compareIds, type Id } from '../../lib/ids.ts'
import { orderKeyBetween } from '../../lib/order-keys.ts'
import type { ExperienceMap, Moment } from '../model/records.ts'
import { shortly } from '../snapshots/spoken-place.ts'
import type { Change } from '../view/change.ts'
import { type Command, create, type Env, newRow, planned, refused, set } from '../view/command.ts'
import { rowById, type WorkspaceView } from '../view/workspace-view.ts'
import { graphOf, momentsOf } from './map-graph.ts'
import { MOMENT } from './map-measures.ts'
import { placesOf } from './map-places.ts'
import { sideBySide } from './side-by-side.ts'

/** Lays revealed drafts onto a new shared map. Refuses drafts that are still closed. */
export const mergeDrafts: Command<{ readonly mapIds: readonly Id[] }> = (view, { mapIds }, env) => {
  const drafts = [...new Set(mapIds)]
    .sort(compareIds)
    .map((id) => rowById(view, 'map', id))
    .filter((draft) => draft !== null)
  const [first] = drafts
  if (!first || drafts.some(isClosed)) return refused('gone')
  if (drafts.every((draft) => graphOf(view, draft.id).moments.length === 0)) return refused('empty')
  const map = newRow('map', env, {
    kind: 'shared',
    scope: first.scope,
    outcomeId: first.outcomeId,
    roundId: first.roundId,
    sourceIds: drafts.map((draft) => draft.id),
  })
  const { rows } = sideBySide(
    view,
    drafts.map((draft) => draft.id),
  )
  const changes: Change[] = [create('map', map)]
  let order: string | null = null
  let count = 0
  for (const [column, { cells }] of rows.entries())
    for (const [lane, source] of cells.entries()) {
      if (!source) continue
      order = orderKeyBetween(order, null, env.random)
      const place = { x: column * MOMENT.column, y: lane * MOMENT.row }
      changes.push(create('moment', onTable(map.id, source, order, place, env)))
      count += 1
    }
  const says = `${count} moments of ${drafts.length} drafts on one table: “${shortly(first.scope)}”`
  return planned(says, changes, map.id)
}

function isClosed(draft: ExperienceMap): boolean {
  return draft.kind === 'draft' && draft.revealedAt === null
}

function onTable(
  mapId: Id,
  source: Moment,
  order: string,
  place: { readonly x: number; readonly y: number },
  env: Env,
): Moment {
  const { label, doing, thinking, feeling, quote, terminal } = source
  const words = { label, doing, thinking, feeling, quote, terminal }
  return newRow('moment', env, { mapId, ...words, order, ...place, sourceIds: [source.id] })
}

/** Moments of a map's drafts that were never laid on its table: drawn since, or in a draft that came later. */
export function notOnTable(view: WorkspaceView, mapId: Id): readonly Moment[] {
  const map = rowById(view, 'map', mapId)
  if (!map || map.kind !== 'shared') return []
  const known = new Set<Id>()
  for (const table of [view.rows.moment, view.archived.moment])
    for (const moment of table.values())
      if (moment.mapId === mapId) for (const id of moment.sourceIds) known.add(id)
  return draftsFor(view, map).flatMap((draft) => {
    const { order, byId } = graphOf(view, draft.id)
    return order.flatMap((id) => (known.has(id) ? [] : (byId.get(id) ?? [])))
  })
}

/** The open drafts a shared map is made of, with those of its round that came since; in id order. */
export function draftsFor(view: WorkspaceView, map: ExperienceMap): readonly ExperienceMap[] {
  return [...view.rows.map.values()]
    .filter(
      (draft) =>
        draft.kind === 'draft' &&
        !isClosed(draft) &&
        (map.sourceIds.includes(draft.id) || (map.roundId !== null && draft.roundId === map.roundId)),
    )
    .sort((a, b) => compareIds(a.id, b.id))
}

/** Lays what is missing of the drafts below everything on the table, so that a merge can go on. */
export const layOutMissing: Command<{ readonly mapId: Id }> = (view, { mapId }, env) => {
  const map = rowById(view, 'map', mapId)
  const missing = notOnTable(view, mapId)
  if (!map || missing.length === 0) return refused('gone')
  const places = [...placesOf(view, mapId).values()]
  const left = Math.min(0, ...places.map((place) => place.x))
  const top = Math.max(-MOMENT.row, ...places.map((place) => place.y)) + MOMENT.row
  let order: string | null = momentsOf(view, mapId).at(-1)?.order ?? null
  const changes: Change[] = missing.map((source, i) => {
    order = orderKeyBetween(order, null, env.random)
    const place = { x: left + (i % 8) * MOMENT.column, y: top + Math.floor(i / 8) * MOMENT.row }
    return create('moment', onTable(mapId, source, order, place, env))
  })
  const sourceIds = [...new Set([...map.sourceIds, ...missing.map((each) => each.mapId)])].sort(compareIds)
  const what = missing.length === 1 ? '1 more moment' : `${missing.length} more moments`
  return planned(`${what} on the table`, [...changes, set('map', mapId, { sourceIds })], mapId)
}
