// Brings one archived record back.
import type { Id } from '../../lib/ids.ts'
import type { RecordType } from '../model/records.ts'
import { type Command, planned, refused, restore } from './command.ts'
import { anyRowById } from './workspace-view.ts'

/** Refuses a record that nobody knows; plans nothing when it is not archived. */
export const restoreRecord: Command<{ readonly type: RecordType; readonly id: Id }> = (
  view,
  { type, id },
) => {
  const row = anyRowById(view, type, id)
  if (!row) return refused('gone')
  return planned('Brought it back', row.deletedAt === null ? [] : [restore(type, id)], id)
}
