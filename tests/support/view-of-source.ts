// The view of a generated or sample workspace, without a document: for benches and domain tests.
import type { WorkspaceSource } from '../../src/domain/interchange/workspace-source.ts'
import { isRecordType, RECORDS } from '../../src/domain/model/records.ts'
import { applyChanges } from '../../src/domain/view/apply-changes.ts'
import { create } from '../../src/domain/view/command.ts'
import { emptyView, type WorkspaceView } from '../../src/domain/view/workspace-view.ts'

/** All records of `source` as live and archived rows. */
export function viewOfSource(source: WorkspaceSource): WorkspaceView {
  const changes = Object.entries(source.records).flatMap(([type, rows]) =>
    isRecordType(type) ? rows.map((row) => create(type, RECORDS[type].read(row))) : [],
  )
  return applyChanges(emptyView(), changes)
}
