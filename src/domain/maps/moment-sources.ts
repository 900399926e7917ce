// What stands behind a moment of a merged map: the moments that were joined into it, and the moments of drafts and
// stories all of them come from. Read through the joins, so that two devices joining at once lose nothing.
import { compareIds, type Id } from '../../lib/ids.ts'
import type { Moment } from '../model/records.ts'
import { anyRowById, rowById, type WorkspaceView } from '../view/workspace-view.ts'
import { graphOf, joinedMomentsOf, momentsOf } from './map-graph.ts'

/** Whether a source of a moment was told in an interview (else it was drawn in a draft). */
export function isTold(view: WorkspaceView, momentId: Id): boolean {
  return anyRowById(view, 'map', anyRowById(view, 'moment', momentId)?.mapId)?.kind === 'story'
}

/** The archived moments that were joined into a moment, also through others, in id order. */
export function joinedInto(view: WorkspaceView, moment: Moment): readonly Moment[] {
  const { homeOf } = graphOf(view, moment.mapId)
  if (homeOf.size === 0) return NONE
  return joinedMomentsOf(view, moment.mapId).filter((each) => homeOf.get(each.id) === moment.id)
}

/** The ids of all moments a moment comes from, each once, in id order. */
export function sourceIdsOf(view: WorkspaceView, moment: Moment | null): readonly Id[] {
  if (!moment) return []
  const joined = joinedInto(view, moment)
  if (joined.length === 0) return moment.sourceIds
  return [...new Set([moment, ...joined].flatMap((each) => each.sourceIds))].sort(compareIds)
}

/** The draft moments behind a moment, also archived ones, in id order. */
export function sourcesOf(view: WorkspaceView, moment: Moment | null): readonly Moment[] {
  return sourceIdsOf(view, moment)
    .filter((id) => !isTold(view, id))
    .flatMap((id) => anyRowById(view, 'moment', id) ?? [])
}

/** The live moment of a map that stands for each draft or story moment, by the id of that. */
export function standInsOf(view: WorkspaceView, mapId: Id): ReadonlyMap<Id, Id> {
  const { homeOf } = graphOf(view, mapId)
  const found = new Map<Id, Id>()
  const note = (sourceIds: readonly Id[], home: Id): void => {
    for (const id of sourceIds) if (!found.has(id)) found.set(id, home)
  }
  for (const moment of momentsOf(view, mapId)) note(moment.sourceIds, moment.id)
  for (const moment of joinedMomentsOf(view, mapId)) {
    const home = homeOf.get(moment.id)
    if (home !== undefined) note(moment.sourceIds, home)
  }
  return found
}

/**
 * Joined moments whose moment is gone: one device joined into what another archived at the same time.
 * In id order; those joined into another stray come along with it.
 */
export function straysOf(view: WorkspaceView, mapId: Id): readonly Moment[] {
  const { homeOf } = graphOf(view, mapId)
  return joinedMomentsOf(view, mapId).filter((moment) => !homeOf.has(moment.id))
}

/** The live moment a moment is today: itself, or the one it was joined into; null when it is archived. */
export function momentToday(view: WorkspaceView, id: Id): Moment | null {
  const moment = anyRowById(view, 'moment', id)
  if (!moment) return null
  return rowById(view, 'moment', graphOf(view, moment.mapId).homeOf.get(id) ?? id)
}

const NONE: readonly Moment[] = []
