// Changes what a workspace says about itself.
import { planned, type Planned, refused } from '../view/command.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'
import { sameList } from '../../lib/same-list.ts'
import type { WorkspaceMeta } from './workspace-meta.ts'

export type MetaEdit = Partial<
  Pick<WorkspaceMeta, 'name' | 'quickFactKeys' | 'interviewsPerWeek' | 'snapshotMinutes' | 'weeksOff'>
>

/** Sets the given fields. Refuses an empty name; plans nothing when nothing changes. */
export function editMeta(view: WorkspaceView, fields: MetaEdit): Planned {
  if (fields.name !== undefined && fields.name.trim() === '') return refused('empty')
  const isSame =
    (fields.name === undefined || fields.name === view.meta.name) &&
    (fields.quickFactKeys === undefined || sameList(fields.quickFactKeys, view.meta.quickFactKeys)) &&
    (fields.interviewsPerWeek === undefined || fields.interviewsPerWeek === view.meta.interviewsPerWeek) &&
    (fields.snapshotMinutes === undefined || fields.snapshotMinutes === view.meta.snapshotMinutes) &&
    (fields.weeksOff === undefined || sameList(fields.weeksOff, view.meta.weeksOff))
  return planned('Changed the settings of the workspace', isSame ? [] : [{ do: 'meta', fields }])
}
