// What any record is called where a finding speaks of it.
import type { Id } from '../../lib/ids.ts'
import { testName } from '../assumptions/test-commands.ts'
import { mapName } from '../maps/maps.ts'
import { snapshotName } from '../snapshots/interviews.ts'
import { nameOfCard } from '../tree/rules.ts'
import { shortName } from '../tree/short-name.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'
import type { Finding } from './finding.ts'

const KINDS: Readonly<Partial<Record<Finding['aboutType'], string>>> = {
  workspace: 'The trio',
  outcome: 'Outcome',
  tree: 'Tree',
  snapshot: 'Interview',
  heard: 'Heard',
  opportunity: 'Opportunity',
  solution: 'Solution',
  assumption: 'Assumption',
  test: 'Test',
  map: 'Map',
  moment: 'Moment',
}

/** The kind of a record in a few words: "Opportunity", "Heard from Bea". */
export function kindInWords(view: WorkspaceView, type: Finding['aboutType'], id: Id): string {
  const heard = type === 'heard' ? view.rows.heard.get(id) : undefined
  return heard ? `Heard from ${snapshotName(view, heard.snapshotId)}` : (KINDS[type] ?? type)
}

/** The record a finding is about, in its own words; '' for the workspace. */
export function nameOfRecord(view: WorkspaceView, type: Finding['aboutType'], id: Id): string {
  switch (type) {
    case 'workspace':
      return ''
    case 'snapshot':
      return snapshotName(view, id)
    case 'heard':
      return shortName(view.rows.heard.get(id)?.statement ?? '')
    case 'outcome':
      return shortName(view.rows.outcome.get(id)?.title ?? '')
    case 'moment':
      return shortName(view.rows.moment.get(id)?.label ?? '')
    case 'map': {
      const map = view.rows.map.get(id)
      return map ? shortName(mapName(view, map)) : ''
    }
    case 'test': {
      const test = view.rows.test.get(id)
      return test ? shortName(testName(test)) : ''
    }
    default:
      return nameOfCard(view, id)
  }
}
