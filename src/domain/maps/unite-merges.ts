// Two devices that merged the same drafts at the same time made two tables. They become one: everything of the others
// moves over, and what stands for the same draft moment is joined. No record is made, so two devices that unite at the
// same time do the very same.
import { compareIds, type Id } from '../../lib/ids.ts'
import type { ExperienceMap, Moment } from '../model/records.ts'
import { shortly } from '../snapshots/spoken-place.ts'
import type { Change } from '../view/change.ts'
import { applyChanges } from '../view/apply-changes.ts'
import { archive, type Command, planned, refused, set } from '../view/command.ts'
import { rowById, type WorkspaceView } from '../view/workspace-view.ts'
import { joinMoments } from './join-moments.ts'
import { linkRecordsOf, momentsOf } from './map-graph.ts'
import type { Round } from './maps.ts'
import { isTold, sourceIdsOf } from './moment-sources.ts'

/** The live merged maps of a round, the one to go on with first. */
export function mergesOf(view: WorkspaceView, round: Round): readonly ExperienceMap[] {
  const drafts = new Set(round.drafts.map((draft) => draft.id))
  return [...view.rows.map.values()]
    .filter((map) => map.kind === 'shared' && map.sourceIds.some((id) => drafts.has(id)))
    .sort((a, b) => a.createdAt - b.createdAt || compareIds(a.id, b.id))
}

/** Other live maps made of the same drafts as this one. */
export function otherMerges(view: WorkspaceView, mapId: Id): readonly ExperienceMap[] {
  const map = rowById(view, 'map', mapId)
  if (map?.kind !== 'shared' || map.sourceIds.length === 0) return []
  return [...view.rows.map.values()]
    .filter(
      (other) =>
        other.id !== mapId &&
        other.kind === 'shared' &&
        map.sourceIds.some((id) => other.sourceIds.includes(id)),
    )
    .sort((a, b) => a.createdAt - b.createdAt || compareIds(a.id, b.id))
}

/** Makes one map of a map and all others that were merged from the same drafts; the oldest stays. */
export const uniteMerges: Command<{ readonly mapId: Id }> = (view, { mapId }, env) => {
  const map = rowById(view, 'map', mapId)
  const others = otherMerges(view, mapId)
  if (!map || others.length === 0) return refused('gone')
  const [kept, ...gone] = [map, ...others].sort((a, b) => a.createdAt - b.createdAt || compareIds(a.id, b.id))
  if (!kept) return refused('gone')
  const changes: Change[] = gone.flatMap((other) => [
    ...movedTo(view, other.id, kept.id),
    archive('map', other.id, env),
  ])
  const sourceIds = [...new Set([kept, ...gone].flatMap((each) => each.sourceIds))].sort(compareIds)
  changes.push(set('map', kept.id, { sourceIds }))
  let now = applyChanges(view, changes)
  for (const ids of sameSources(now, kept.id)) {
    const plan = joinMoments(now, { mapId: kept.id, ids }, env)
    if (!plan.ok) continue
    changes.push(...plan.value.changes)
    now = applyChanges(now, plan.value.changes)
  }
  return planned(`One map again: “${shortly(kept.title || kept.scope)}”`, changes, kept.id)
}

/** All moments and links of a map, also archived ones, on another map. */
function movedTo(view: WorkspaceView, fromId: Id, mapId: Id): readonly Change[] {
  const archived = [...view.archived.moment.values()].filter((moment) => moment.mapId === fromId)
  return [
    ...[...momentsOf(view, fromId), ...archived].map((moment) => set('moment', moment.id, { mapId })),
    ...linkRecordsOf(view, fromId).map((link) => set('link', link.id, { mapId })),
  ]
}

/** Live moments that stand for the same draft moment, in groups. */
function sameSources(view: WorkspaceView, mapId: Id): readonly (readonly Id[])[] {
  const moments = momentsOf(view, mapId)
  const groups: { readonly sources: Set<Id>; readonly ids: Id[] }[] = []
  for (const moment of moments) {
    const own = drawnSources(view, moment)
    const touching = groups.filter((group) => own.some((id) => group.sources.has(id)))
    const [home = { sources: new Set<Id>(), ids: [] }] = touching
    if (touching.length === 0) groups.push(home)
    for (const other of touching.slice(1)) {
      for (const id of other.sources) home.sources.add(id)
      home.ids.push(...other.ids.splice(0))
      other.sources.clear()
    }
    for (const id of own) home.sources.add(id)
    home.ids.push(moment.id)
  }
  return groups.filter((group) => group.ids.length > 1).map((group) => group.ids)
}

function drawnSources(view: WorkspaceView, moment: Moment): readonly Id[] {
  return sourceIdsOf(view, moment).filter((id) => !isTold(view, id))
}
