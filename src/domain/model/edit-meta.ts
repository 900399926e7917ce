// Changes what a workspace says about itself.
import { planned, type Planned, refused } from '../view/command.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'
import { sameList } from '../../lib/same-list.ts'
import type { WorkspaceMeta } from './workspace-meta.ts'

const EDITABLE = [
  'name',
  'quickFactKeys',
  'interviewsPerWeek',
  'interviewMinutes',
  'snapshotMinutes',
  'quietMinutes',
  'reviewMinutes',
  'weeksOff',
] as const

export type MetaEdit = Partial<Pick<WorkspaceMeta, (typeof EDITABLE)[number]>>

/** Sets the given fields. Refuses an empty name; plans nothing when nothing changes. */
export function editMeta(view: WorkspaceView, fields: MetaEdit): Planned {
  if (fields.name !== undefined && fields.name.trim() === '') return refused('empty')
  const isSame = EDITABLE.every((name) => {
    const next = fields[name]
    const before = view.meta[name]
    if (next === undefined || next === before) return true
    return Array.isArray(next) && Array.isArray(before) && sameList(next, before)
  })
  return planned('Changed the settings of the workspace', isSame ? [] : [{ do: 'meta', fields }])
}
