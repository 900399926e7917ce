// Where a record is looked at: the one table from record types to URLs.
import type { Id } from '../lib/ids.ts'
import { solutionsOf } from '../domain/assumptions/stakes.ts'
import { type Forest, forestOf } from '../domain/tree/forest.ts'
import type { RecordType } from '../domain/model/records.ts'
import { anyRowById, type WorkspaceView } from '../domain/view/workspace-view.ts'

/** The path of a record inside its workspace; the nearest page that shows it when it has none of its own. */
export function recordPath(view: WorkspaceView, workspaceId: Id, type: RecordType, id: Id): string {
  return `/w/${workspaceId}${pathInside(view, forestOf(view), type, id)}`
}

function pathInside(view: WorkspaceView, forest: Forest, type: RecordType, id: Id): string {
  switch (type) {
    case 'snapshot':
      return `/interviews/${id}`
    case 'heard':
    case 'insight': {
      const snapshotId = anyRowById(view, type, id)?.snapshotId
      return snapshotId ? `/interviews/${snapshotId}?at=${id}` : '/interviews'
    }
    case 'map':
      return `/maps/${id}`
    case 'moment':
      return `/maps/${anyRowById(view, 'moment', id)?.mapId ?? ''}?at=${id}`
    case 'tree':
      return `/tree/${id}`
    case 'opportunity':
      return onTree(forest.treeOf.get(id), id)
    case 'solution': {
      const opportunityId = anyRowById(view, 'solution', id)?.opportunityId
      return onTree(opportunityId ? forest.treeOf.get(opportunityId) : undefined, id)
    }
    case 'outcome': {
      const tree = [...view.rows.tree.values()].find((row) => row.outcomeId === id)
      return tree ? `/tree/${tree.id}` : '/tree'
    }
    case 'assumption': {
      const [solution] = solutionsOf(view, id)
      return solution ? pathInside(view, forest, 'solution', solution.id) : '/tests'
    }
    case 'test':
      return `/tests/${id}`
    case 'review':
      return `/reviews/${id}`
    case 'feedback':
      return `/reviews/${anyRowById(view, 'feedback', id)?.reviewId ?? ''}`
    case 'stakeholder':
      return `/people/stakeholders/${id}`
    case 'participant':
      return `/people/participants/${id}`
    case 'member':
      return `/people/trio/${id}`
    default:
      return ''
  }
}

function onTree(treeId: Id | undefined, at: Id): string {
  return treeId ? `/tree/${treeId}?at=${at}` : '/tree'
}
