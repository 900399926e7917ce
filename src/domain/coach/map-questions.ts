// Questions about shared maps that several rules ask.
import type { Id } from '../../lib/ids.ts'
import { memoBy } from '../../lib/memo.ts'
import type { ExperienceMap, Heard } from '../model/records.ts'
import { momentsOf } from '../maps/map-graph.ts'
import { sourceIdsOf } from '../maps/moment-sources.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'

/** Live shared maps with at least one moment. */
export function drawnSharedMaps(view: WorkspaceView): readonly ExperienceMap[] {
  return [...view.rows.map.values()].filter(
    (map) => map.kind === 'shared' && momentsOf(view, map.id).length > 0,
  )
}

/** What was heard at a moment, or at one of the moments it was made from; by moment of a shared map. */
export const heardAtMoments = memoBy(
  (view: WorkspaceView) => [
    view.rows.moment,
    view.archived.moment,
    view.rows.map,
    view.rows.link,
    view.rows.heard,
    view.rows.snapshot,
  ],
  (view): ReadonlyMap<Id, readonly Heard[]> => {
    const byMoment = new Map<Id, Heard[]>()
    for (const heard of view.rows.heard.values()) {
      if (heard.momentId === null || !view.rows.snapshot.has(heard.snapshotId)) continue
      const list = byMoment.get(heard.momentId)
      if (list) list.push(heard)
      else byMoment.set(heard.momentId, [heard])
    }
    const heardAt = new Map<Id, readonly Heard[]>()
    for (const map of drawnSharedMaps(view))
      for (const moment of momentsOf(view, map.id)) {
        const ids = new Set<Id>()
        const queue = [moment.id, ...sourceIdsOf(view, moment)]
        for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
          if (ids.has(id)) continue
          ids.add(id)
          queue.push(...((view.rows.moment.get(id) ?? view.archived.moment.get(id))?.sourceIds ?? []))
        }
        heardAt.set(
          moment.id,
          [...ids].flatMap((id) => byMoment.get(id) ?? []),
        )
      }
    return heardAt
  },
)
