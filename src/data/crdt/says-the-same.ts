// Whether what a file carries for merging may be believed. Apart from the rest, since the first screen does not need it.
import type { WorkspaceSource } from '../../domain/interchange/workspace-source.ts'
import { writeWorkspaceFile } from '../../domain/interchange/write-workspace-file.ts'
import { docsOfState } from './shared-state.ts'
import { readSource } from './source.ts'

/** Whether a file's state says exactly what its rows say, written out in the one canonical form. */
export function saysTheSame(source: WorkspaceSource): boolean {
  const docs = source.state ? docsOfState(source.state) : null
  if (!docs) return false
  const options = { exportedAt: null, withPeople: source.people !== null, withBlobs: false }
  const said = writeWorkspaceFile({ ...readSource(docs), id: source.id, blobs: null }, options)
  return said === writeWorkspaceFile(source, options)
}
