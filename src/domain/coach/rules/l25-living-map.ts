// L25: a shared map is joined up, shows more than the happy path, tells what customers think, feel and do, and lives.
import type { Id } from '../../../lib/ids.ts'
import { graphOf, linkRecordsOf, momentsOf } from '../../maps/map-graph.ts'
import type { ExperienceMap } from '../../model/records.ts'
import { storiesTold, toldAt } from '../../snapshots/stories-told.ts'
import type { WorkspaceView } from '../../view/workspace-view.ts'
import { finding, type Finding } from '../finding.ts'
import { drawnSharedMaps } from '../map-questions.ts'
import type { Rule } from '../rule.ts'
import { SOURCES } from '../sources.ts'
import { METHODS_OWN } from '../thresholds.ts'

function ofMoments(view: WorkspaceView, mapId: Id): Finding[] {
  const found: Finding[] = []
  const { moments, outOf, into } = graphOf(view, mapId)
  for (const moment of moments) {
    const about = ['moment', moment.id] as const
    const isJoined = outOf.has(moment.id) || into.has(moment.id)
    if (!isJoined && moment.terminal === null && moments.length > 1) {
      const says = 'Nothing leads to this moment or away from it. What comes before or after?'
      found.push(finding({ rule: 'L25', part: 'a', severity: 'W', about, says, basis: [moment.label] }))
    }
    if (moment.terminal === null && (moment.thinking + moment.feeling + moment.doing).trim() === '') {
      const says = 'What the customer thinks, feels or does here is still open.'
      found.push(finding({ rule: 'L25', part: 'c', severity: 'I', about, says, basis: [moment.label] }))
    }
  }
  return found
}

/** When a moment or link of a map was last added or taken away; what was reworded leaves no date. */
function lastDrawn(view: WorkspaceView, map: ExperienceMap, gone: ReadonlyMap<Id, number>): number {
  let latest = Math.max(map.createdAt, gone.get(map.id) ?? 0)
  for (const row of momentsOf(view, map.id)) latest = Math.max(latest, row.createdAt)
  for (const row of linkRecordsOf(view, map.id)) latest = Math.max(latest, row.createdAt)
  return latest
}

/** When something was last taken off a map, by map. */
function lastTakenOff(view: WorkspaceView): ReadonlyMap<Id, number> {
  const latest = new Map<Id, number>()
  for (const table of [view.archived.moment, view.archived.link])
    for (const row of table.values())
      latest.set(row.mapId, Math.max(latest.get(row.mapId) ?? 0, row.deletedAt ?? 0))
  return latest
}

export const livingMap: Rule = {
  id: 'L25',
  title: 'A living map of the experience',
  explain:
    'Detours, errors and people who give up are where opportunities hide; a map of the happy path shows none of them. A map from one head holds one view, and a map no story has changed is not being tested.',
  mend: 'Draw what each new story did differently: loops, errors, exits; and what people think, feel and do at each moment.',
  source: SOURCES.book,
  group: 'maps',
  reads: ['map', 'moment', 'link', 'snapshot'],
  check(view) {
    const found: Finding[] = []
    const gone = lastTakenOff(view)
    for (const map of drawnSharedMaps(view)) {
      found.push(...ofMoments(view, map.id))
      const about = ['map', map.id] as const
      const { links, moments } = graphOf(view, map.id)
      if (moments.length > 1 && !links.some((link) => link.kind !== 'next')) {
        const says = 'Only the happy path so far. Where do people turn back, fail or give up?'
        found.push(finding({ rule: 'L25', part: 'b', severity: 'I', about, says, basis: [links.length] }))
      }
      if (map.sourceIds.length < METHODS_OWN.drafts) {
        const says =
          'It was made from fewer than two drafts. Drawn alone first, each of you might see something else.'
        found.push(finding({ rule: 'L25', part: 'd', severity: 'I', about, says, basis: map.sourceIds }))
      }
      const drawnAt = lastDrawn(view, map, gone)
      const since = storiesTold(view).filter((snapshot) => toldAt(snapshot) > drawnAt).length
      if (since < METHODS_OWN.stories) continue
      const says = `${since} interviews since it last changed. One of these stories might not fit it.`
      found.push(finding({ rule: 'L25', part: 'e', severity: 'I', about, says, basis: [drawnAt, since] }))
    }
    return found
  },
}
