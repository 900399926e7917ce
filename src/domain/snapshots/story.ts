// The story of a snapshot: the moments of its story map, in order. Order implies "next";
// link records are only for what is not next (loops, errors, exits).
import type { Id } from '../../lib/ids.ts'
import type { ExperienceMap, Moment } from '../model/records.ts'
import { rowById, type WorkspaceView } from '../view/workspace-view.ts'
import { byOrder, groupRows } from './group-rows.ts'
import { comparePlaces, type SpokenPlace } from './spoken-place.ts'

const momentsByMap = groupRows(
  (view) => view.rows.moment,
  (moment) => moment.mapId,
  byOrder,
)

/** The live story map of a snapshot, or null when it has none yet. */
export function storyMapOf(view: WorkspaceView, snapshotId: Id): ExperienceMap | null {
  return rowById(view, 'map', rowById(view, 'snapshot', snapshotId)?.storyMapId)
}

/** The moments of a snapshot's story in order; the same array until one of them changes. */
export function storyOf(view: WorkspaceView, snapshotId: Id): readonly Moment[] {
  return momentsByMap(view, storyMapOf(view, snapshotId)?.id ?? null)
}

/** Where a moment said at `place` belongs in `story`: before the first that was said later, else at the end. */
export function indexInStory(story: readonly Moment[], place: SpokenPlace): number {
  const later = story.findIndex((moment) => (comparePlaces(moment, place) ?? -1) > 0)
  return later < 0 ? story.length : later
}

/** The moment in which something said at `place` happened: the last one begun by then, or null. */
export function momentAround(story: readonly Moment[], place: SpokenPlace): Moment | null {
  return story.findLast((moment) => (comparePlaces(moment, place) ?? 1) <= 0) ?? null
}
