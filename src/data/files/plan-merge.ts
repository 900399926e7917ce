// Plans a merge in a worker: comparing two large workspaces takes a while, and the page stays alive meanwhile.
// Invariant: changes nothing; a stopped planning leaves nothing behind.
import type { WorkspaceSource } from '../../domain/interchange/workspace-source.ts'
import type { Docs } from '../crdt/apply-to-doc.ts'
import { stateOf } from '../crdt/documents.ts'
import type { Leaving, MergedDocs } from '../crdt/merge-docs.ts'
import { askWorker } from './ask-worker.ts'
import type { Watch } from './write-workspace.ts'

export interface MergeQuestion {
  readonly mine: { readonly main: Uint8Array; readonly people: Uint8Array }
  /** Without attachments: merging looks at records alone. */
  readonly theirs: WorkspaceSource
  readonly leaving: Leaving | null
}
export type MergeAnswer =
  { readonly ok: true; readonly merged: MergedDocs } | { readonly ok: false; readonly reason: string }

const MOST_SECONDS = 60
const DOING = 'Comparing the two'

/** What merging `theirs` into `mine` brings, and the updates that bring it. */
export async function planMerge(
  mine: Docs,
  theirs: WorkspaceSource,
  leaving: Leaving | null,
  { signal, onStep }: Watch = {},
): Promise<MergedDocs> {
  signal?.throwIfAborted()
  if (typeof Worker === 'undefined') {
    const { mergeDocs } = await import('../crdt/merge-docs.ts')
    return mergeDocs(mine, theirs, leaving)
  }
  const question: MergeQuestion = {
    mine: { main: stateOf(mine.main), people: stateOf(mine.people) },
    theirs: { ...theirs, blobs: null },
    leaving: leaving && { people: leaving.people, rewritten: leaving.rewritten },
  }
  const worker = new Worker(new URL('./plan-merge.worker.ts', import.meta.url), { type: 'module' })
  const until = signal ?? new AbortController().signal
  const tooSlow = (): MergeAnswer => ({
    ok: false,
    reason: `comparing was stopped after ${MOST_SECONDS} seconds; nothing was changed`,
  })
  const answer = await askWorker(worker, question, [], until, MOST_SECONDS, tooSlow, (part) =>
    onStep?.(part, DOING),
  )
  if (!answer.ok) throw new Error(answer.reason)
  return answer.merged
}
