// Merging a colleague's file into an open workspace.
// Invariant: a version is kept before anything changes; until the documents take the file in, it can be stopped without
// a trace but attachments that nothing points at.
import type { WorkspaceSource } from '../../domain/interchange/workspace-source.ts'
import type { MergeReport } from '../../domain/merge/merge-report.ts'
import type { Blobs } from '../blobs/blobs.ts'
import { applyUpdates } from '../crdt/documents.ts'
import type { Watch } from '../files/write-workspace.ts'
import type { Erasing } from './erasing.ts'
import { isUnsaved } from './is-unsaved.ts'
import type { OpenWorkspace } from './open-workspace.ts'

export interface Merging {
  /** What merging a file would bring, and where an edit would give way; changes nothing. */
  readonly previewMerge: (
    workspace: OpenWorkspace,
    theirs: WorkspaceSource,
    watch?: Watch,
  ) => Promise<MergeReport>
  /** Merges a file: keeps a version first, resolves when the disk has both sides' work. Rejects when it has not, and with
   * an AbortError when it was stopped before anything changed. */
  readonly merge: (workspace: OpenWorkspace, theirs: WorkspaceSource, watch?: Watch) => Promise<MergeReport>
}

export interface MergingParts {
  readonly blobs: Blobs
  readonly erasing: Erasing
  /** Keeps a version and, where a folder can be used, a backup. */
  readonly keepSafe: (workspace: OpenWorkspace) => Promise<void>
}

export function createMerging({ blobs, erasing, keepSafe }: MergingParts): Merging {
  const planned = async (workspace: OpenWorkspace, theirs: WorkspaceSource, watch: Watch) => {
    const leaving = await erasing.leavingOut(workspace, theirs)
    const { planMerge } = await import('../files/plan-merge.ts') // rare; it loads when it is asked for
    return { leaving, ...(await planMerge(workspace.docs, theirs, leaving, watch)) }
  }
  return {
    async previewMerge(workspace, theirs, watch = {}) {
      return (await planned(workspace, theirs, watch)).report
    },
    async merge(workspace, theirs, { signal, onStep = () => {} } = {}) {
      onStep(0, 'Keeping a version of how it is now')
      await keepSafe(workspace)
      const compared = { onStep: (part: number, doing: string) => onStep(0.1 + 0.6 * part, doing) }
      const watch = signal ? { ...compared, signal } : compared
      const { leaving, report, updates, unwanted } = await planned(workspace, theirs, watch)
      const blobsIn = [...((leaving ?? theirs).blobs ?? [])]
      for (const [i, [hash, blob]] of blobsIn.entries()) {
        signal?.throwIfAborted()
        onStep(0.7 + (0.2 * i) / blobsIn.length, 'Taking in transcripts and pictures')
        if (!unwanted.has(hash)) await blobs.put(blob.bytes, '', blob.mediaType)
      }
      signal?.throwIfAborted()
      onStep(0.9, 'Writing it to the disk')
      applyUpdates(workspace.docs.main, [updates.main], 'merge')
      applyUpdates(workspace.docs.people, [updates.people], 'merge')
      await workspace.flush()
      if (isUnsaved(workspace)) throw new Error('what came in could not be written to the disk yet')
      return report
    },
  }
}
