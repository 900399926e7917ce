// The stories of interviews beside a shared map: where each of their moments stands on it, and what was left aside.
import type { Id } from '../../lib/ids.ts'
import { memoBy } from '../../lib/memo.ts'
import type { Dismissal, ExperienceMap, Moment } from '../model/records.ts'
import { rowById, type WorkspaceView } from '../view/workspace-view.ts'
import { graphOf, momentsOf } from './map-graph.ts'
import { mapsOverview } from './maps.ts'
import { sourceIdsOf } from './moment-sources.ts'

/** The rule under which "this does not belong on the map" is kept: about the map, its fingerprint says what. */
export const ASIDE_RULE = 'maps.aside'

/** The moments of a map onto which each told moment is laid, in reading order, by told moment. */
export function homesOf(view: WorkspaceView, mapId: Id): ReadonlyMap<Id, readonly Id[]> {
  const known = cache(view).get(mapId)
  if (known) return known
  const homes = new Map<Id, Id[]>()
  const { order, byId } = graphOf(view, mapId)
  for (const id of order)
    for (const sourceId of sourceIdsOf(view, byId.get(id) ?? null)) {
      const list = homes.get(sourceId)
      if (list) list.push(id)
      else homes.set(sourceId, [id])
    }
  cache(view).set(mapId, homes)
  return homes
}

const cache = memoBy<WorkspaceView, Map<Id, ReadonlyMap<Id, readonly Id[]>>>(
  (view) => [view.rows.moment, view.archived.moment, view.rows.link, view.rows.map],
  () => new Map(),
)

/** What was left aside on a map on purpose, by what it is: a told moment's id, or the key of a way. */
export function asideOf(view: WorkspaceView, mapId: Id): ReadonlyMap<string, Dismissal> {
  return asides(view).get(mapId) ?? NOTHING
}

const NOTHING: ReadonlyMap<string, Dismissal> = new Map()
const asides = memoBy<WorkspaceView, ReadonlyMap<Id, ReadonlyMap<string, Dismissal>>>(
  (view) => [view.rows.dismissal],
  (view) => {
    const byMap = new Map<Id, Map<string, Dismissal>>()
    for (const row of view.rows.dismissal.values()) {
      if (row.rule !== ASIDE_RULE) continue
      const kept = byMap.get(row.aboutId) ?? new Map<string, Dismissal>()
      byMap.set(row.aboutId, kept.set(row.fingerprint, row))
    }
    return byMap
  },
)

export interface StoryOnMap {
  readonly story: ExperienceMap
  readonly told: readonly Moment[]
  /** How many of them are laid onto the map, and how many wait: neither laid nor left aside. */
  readonly laid: number
  readonly waiting: number
}

const storiesCache = memoBy<WorkspaceView, Map<Id, readonly StoryOnMap[]>>(
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

/** Every story that has moments, as it stands beside a map; the newest interview first. */
export function storiesOnMap(view: WorkspaceView, mapId: Id): readonly StoryOnMap[] {
  const known = storiesCache(view).get(mapId)
  if (known) return known
  const homes = homesOf(view, mapId)
  const aside = asideOf(view, mapId)
  const stories = mapsOverview(view).stories.flatMap((story): StoryOnMap[] => {
    const told = momentsOf(view, story.id)
    if (told.length === 0) return []
    const laid = told.filter(({ id }) => homes.has(id)).length
    const waiting = told.filter(({ id }) => !homes.has(id) && !aside.has(id)).length
    return [{ story, told, laid, waiting }]
  })
  storiesCache(view).set(mapId, stories)
  return stories
}

/** The stories of which at least one moment is laid onto the map. */
export function laidStories(view: WorkspaceView, mapId: Id): readonly StoryOnMap[] {
  return storiesOnMap(view, mapId).filter(({ laid }) => laid > 0)
}

/** The story to lay next: the newest that was not begun, else the newest with moments that wait; null when all are done. */
export function nextStory(view: WorkspaceView, mapId: Id): StoryOnMap | null {
  const waiting = storiesOnMap(view, mapId).filter((each) => each.waiting > 0)
  return waiting.find((each) => each.laid === 0) ?? waiting[0] ?? null
}

/** Whose story it is: the alias, or "A story". */
export function storyTeller(view: WorkspaceView, story: ExperienceMap): string {
  const snapshot = rowById(view, 'snapshot', story.snapshotId)
  return rowById(view, 'participant', snapshot?.participantId)?.alias || 'A story'
}
