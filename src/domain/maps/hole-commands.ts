// Closing the holes of a map: a told moment is added where its story has it, a way is drawn as a link, and what does not
// belong on the map is left aside with nothing lost.
import type { Id } from '../../lib/ids.ts'
import { shortly } from '../snapshots/spoken-place.ts'
import { applyChanges } from '../view/apply-changes.ts'
import { archive, type Command, create, newRow, planned, refused, set } from '../view/command.ts'
import { rowById, type WorkspaceView } from '../view/workspace-view.ts'
import { addMoment } from './draw-moments.ts'
import { linkMoments } from './link-commands.ts'
import { graphOf } from './map-graph.ts'
import { isTold } from './moment-sources.ts'
import { ASIDE_RULE, asideOf, homesOf } from './story-moments.ts'

/** Adds a told moment to the map, after what was told before it and leading to what was told after it. */
export const addToldMoment: Command<{ readonly mapId: Id; readonly toldId: Id }> = (
  view,
  { mapId, toldId },
  env,
) => {
  const told = rowById(view, 'moment', toldId)
  const map = rowById(view, 'map', mapId)
  if (!told || map?.kind !== 'shared' || !isTold(view, toldId)) return refused('gone')
  if (homesOf(view, mapId).has(toldId)) return refused('already-linked', shortly(told.label))
  const { before, after } = homesAround(view, mapId, told.mapId, toldId)
  // A detour beside the way that is there: others went straight on.
  const added = addMoment(view, { mapId, label: told.label, afterId: before, isBranch: before !== null }, env)
  if (!added.ok) return added
  const id = added.value.focusId ?? ''
  const { doing, thinking, feeling } = told
  const step = [...added.value.changes, set('moment', id, { doing, thinking, feeling, sourceIds: [toldId] })]
  const now = applyChanges(view, step)
  const isBack = after !== null && before !== null && isEarlier(now, mapId, after, before)
  const linked =
    after === null ? null : linkMoments(now, { fromId: id, toId: after, kind: isBack ? 'loop' : 'next' }, env)
  return planned(
    `On the map now: “${shortly(told.label)}”`,
    [...step, ...(linked?.ok ? linked.value.changes : [])],
    id,
  )
}

function isEarlier(view: WorkspaceView, mapId: Id, a: Id, b: Id): boolean {
  const { order } = graphOf(view, mapId)
  return order.indexOf(a) < order.indexOf(b)
}

/** The moments of the map on which the nearest told moments before and after stand. */
function homesAround(view: WorkspaceView, mapId: Id, storyId: Id, toldId: Id) {
  const homes = homesOf(view, mapId)
  const { order } = graphOf(view, storyId)
  const at = order.indexOf(toldId)
  const before = order.slice(0, at).findLast((id) => homes.has(id))
  const after = order.slice(at + 1).find((id) => homes.has(id))
  return { before: homes.get(before ?? '')?.at(-1) ?? null, after: homes.get(after ?? '')?.[0] ?? null }
}

/** Leaves something aside on a map: a told moment, a moment or a way that stories and map do not share. */
export const leaveAside: Command<{
  readonly mapId: Id
  /** A moment's id or the key of a way. */
  readonly what: string
  /** For the words that say it. */
  readonly name: string
  readonly why?: string
}> = (view, { mapId, what, name, why = '' }, env) => {
  if (!rowById(view, 'map', mapId)) return refused('gone')
  if (asideOf(view, mapId).has(what)) return refused('already-linked', shortly(name))
  const fields = { rule: ASIDE_RULE, aboutId: mapId, fingerprint: what, note: why.trim() }
  return planned(`Left aside: “${shortly(name)}”`, [create('dismissal', newRow('dismissal', env, fields))])
}

/** Takes back what was left aside. */
export const takeBack: Command<{ readonly mapId: Id; readonly what: string; readonly name: string }> = (
  view,
  { mapId, what, name },
  env,
) => {
  const row = asideOf(view, mapId).get(what)
  if (!row) return refused('gone')
  return planned(`Back again: “${shortly(name)}”`, [archive('dismissal', row.id, env)])
}
