// A workspace as the bytes of a file or an archive, from the state of its documents: what the worker does.
// Invariant: the same workspace gives the same bytes, wherever this runs.
import { writeWorkspaceFolder } from '../../domain/interchange/workspace-folder.ts'
import type { FileBlob, SharedState, WorkspaceSource } from '../../domain/interchange/workspace-source.ts'
import { writeWorkspaceFile } from '../../domain/interchange/write-workspace-file.ts'
import type { Id } from '../../lib/ids.ts'
import { docsOfState, newDocs, sourceWithState } from '../crdt/documents.ts'
import { type BlobMark, blobMarksOf } from '../blobs/blob-marks.ts'
import { zipFolder } from './zip-folder.ts'

export interface WriteWish {
  readonly as: 'file' | 'archive'
  readonly workspaceId: Id
  readonly state: SharedState
  /** When it is written, ms since 1970. */
  readonly now: number
  readonly withPeople: boolean
  readonly withBlobs: boolean
}

export type BlobsByHash = ReadonlyMap<string, FileBlob>

export interface WriteHelp {
  /** The attachments that are asked for, as far as this device has them. */
  readonly blobs: (marks: readonly BlobMark[]) => Promise<BlobsByHash>
  /** How far it is, from 0 to 1, and what is done now. */
  readonly step: (part: number, doing: string) => void
}

/** The bytes of the file; in one piece, UTF-8 or a zip archive. */
export async function writeBytes(
  wish: WriteWish,
  { blobs, step }: WriteHelp,
): Promise<Uint8Array<ArrayBuffer>> {
  const { withPeople, withBlobs, now, as } = wish
  step(0.1, 'Reading the records')
  const plain = sourceWithState(docsOfState(wish.state) ?? newDocs())
  step(0.5, 'Collecting transcripts and pictures')
  const found: BlobsByHash = withBlobs
    ? await blobs(blobMarksOf(plain.records, plain.people ?? []))
    : new Map<string, FileBlob>()
  const source: WorkspaceSource = { id: wish.workspaceId, ...plain, blobs: found }
  step(0.6, 'Writing')
  if (as === 'file') {
    const options = { exportedAt: now, withState: true, withCheck: true, withPeople, withBlobs }
    return new TextEncoder().encode(writeWorkspaceFile(source, options))
  }
  const files = writeWorkspaceFolder(source, { withPeople, withBlobs })
  step(0.8, 'Packing')
  return zipFolder(files)
}
