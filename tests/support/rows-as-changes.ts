// A view as the changes that would make it: for seeding an app with what the domain's tests build.
import { RECORD_TYPES } from '../../src/domain/model/records.ts'
import type { Change } from '../../src/domain/view/change.ts'
import type { WorkspaceView } from '../../src/domain/view/workspace-view.ts'

/** One `create` for every live row, and the personal data of people. */
export function rowsAsChanges(view: WorkspaceView): readonly Change[] {
  const people = [...view.people.values()].map((fields) => ({ do: 'person', id: fields.id, fields }) as const)
  const rows = RECORD_TYPES.flatMap((type) =>
    // A row of a table is a row of its type; the pair only loses the tie between the two.
    [...view.rows[type].values()].map((row) => ({ do: 'create', type, row }) as Change),
  )
  return [...rows, ...people]
}
