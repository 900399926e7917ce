// Writes a workspace as a file or an archive in a worker, so that the page stays alive; it can be watched and stopped.
// Invariant: nothing of the workspace changes, and a stopped writing leaves nothing behind.
import type { FileBlob } from '../../domain/interchange/workspace-source.ts'
import type { BlobMark } from '../blobs/blob-marks.ts'
import { stateOf } from '../crdt/documents.ts'
import type { OpenWorkspace } from '../workspace/open-workspace.ts'
import type { BlobsByHash, WriteWish } from './write-bytes.ts'
import type { FromWriter, ToWriter } from './write-workspace.worker.ts'

/** Long work that can be watched and stopped. */
export interface Watch {
  readonly signal?: AbortSignal
  /** How far it is, from 0 to 1, and what is done now. */
  readonly onStep?: (part: number, doing: string) => void
}

export type WriteChoice = Pick<WriteWish, 'as' | 'now' | 'withPeople' | 'withBlobs'>

/** The bytes of the file. Rejects with an AbortError when it is stopped. */
export async function writeWorkspace(
  workspace: OpenWorkspace,
  choice: WriteChoice,
  { signal, onStep = () => {} }: Watch = {},
): Promise<Uint8Array<ArrayBuffer>> {
  signal?.throwIfAborted()
  const { docs, id } = workspace
  const state = { main: stateOf(docs.main), people: stateOf(docs.people) }
  const wish: WriteWish = { ...choice, workspaceId: id, state }
  const blobs = (marks: readonly BlobMark[]) => blobsOf(workspace, marks, signal)
  const worker = newWorker()
  if (worker) return ask(worker, wish, blobs, onStep, signal)
  const { writeBytes } = await import('./write-bytes.ts')
  return writeBytes(wish, { blobs, step: onStep })
}

function newWorker(): Worker | null {
  if (typeof Worker === 'undefined') return null
  return new Worker(new URL('./write-workspace.worker.ts', import.meta.url), { type: 'module' })
}

async function ask(
  worker: Worker,
  wish: WriteWish,
  blobs: (marks: readonly BlobMark[]) => Promise<BlobsByHash>,
  onStep: (part: number, doing: string) => void,
  signal: AbortSignal | undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  const post = (message: ToWriter) => worker.postMessage(message)
  try {
    return await new Promise((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(new DOMException('Stopped', 'AbortError')), {
        once: true,
      })
      worker.addEventListener('error', (event) =>
        reject(new Error(event.message || 'the writer could not be started')),
      )
      worker.addEventListener('message', ({ data }: MessageEvent<FromWriter>) => {
        if (data.is === 'step') onStep(data.part, data.doing)
        else if (data.is === 'needs')
          blobs(data.marks).then((found) => post({ is: 'blobs', blobs: found }), reject)
        else if (data.is === 'done') resolve(data.bytes)
        else reject(new Error(data.reason))
      })
      post({ is: 'wish', wish })
    })
  } finally {
    worker.terminate()
  }
}

async function blobsOf(
  { blobs }: OpenWorkspace,
  marks: readonly BlobMark[],
  signal: AbortSignal | undefined,
): Promise<BlobsByHash> {
  const found = new Map<string, FileBlob>()
  for (const { hash, mediaType } of marks) {
    signal?.throwIfAborted()
    const bytes = found.has(hash) ? null : await blobs.get(hash)
    if (bytes) found.set(hash, { mediaType, bytes })
  }
  return found
}
