// Writes a document's updates in order and tells the truth about it.
// Invariant: the status says *saved* only when nothing is queued or under way; a failed write is retried, never skipped.
import type { StorageProblem } from './database.ts'

export type SaveStatus =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly problem: StorageProblem }
  | { readonly kind: 'memory'; readonly problem: StorageProblem }
  | { readonly kind: 'read-only' }

export interface SaveQueue {
  /** Queues an update; the write starts soon by itself. */
  readonly push: (doc: string, bytes: Uint8Array) => void
  /** Starts writing now; resolves when the queue is empty or a write failed. */
  readonly flush: () => Promise<void>
  readonly status: () => SaveStatus
  readonly subscribe: (listener: (status: SaveStatus) => void) => () => void
  readonly queued: () => number
  /** No further writes (a newer build took over, or the workspace closed). */
  readonly stop: (status?: SaveStatus) => void
}

export interface SaveQueueParts {
  readonly append: (doc: string, bytes: Uint8Array) => Promise<number>
  readonly merge: (updates: Uint8Array[]) => Uint8Array
  readonly problemOf: (error: unknown) => StorageProblem
  /** Called after a write stands on the disk. */
  readonly onWritten?: (doc: string, bytes: Uint8Array, seq: number) => void
  /** Runs `task` after `ms`; injected so that tests own the time. */
  readonly later: (task: () => void, ms: number) => () => void
}

const SOON = 20
const RETRIES = [250, 500, 1000, 2000, 5000]

export function createSaveQueue(parts: SaveQueueParts): SaveQueue {
  const queue: { doc: string; bytes: Uint8Array }[] = []
  const listeners = new Set<(status: SaveStatus) => void>()
  let status: SaveStatus = { kind: 'saved' }
  let writing: Promise<void> | null = null
  let cancelLater: (() => void) | null = null
  let failures = 0
  let isStopped = false

  const say = (next: SaveStatus) => {
    if (next.kind === status.kind && next.kind !== 'failed') return
    status = next
    for (const listener of listeners) listener(status)
  }
  const schedule = (ms: number) => {
    cancelLater?.()
    cancelLater = parts.later(() => {
      cancelLater = null
      void flush()
    }, ms)
  }
  const takeBatch = () => {
    const doc = queue[0]?.doc
    let length = queue.findIndex((entry) => entry.doc !== doc)
    if (length < 0) length = queue.length
    return doc === undefined ? null : { doc, length, updates: queue.slice(0, length).map((e) => e.bytes) }
  }
  const writeAll = async (): Promise<void> => {
    for (let batch = takeBatch(); batch && !isStopped; batch = takeBatch()) {
      const { doc, length, updates } = batch
      const [first] = updates
      const bytes = length === 1 && first ? first : parts.merge(updates)
      try {
        const seq = await parts.append(doc, bytes)
        queue.splice(0, length)
        failures = 0
        parts.onWritten?.(doc, bytes, seq)
      } catch (error) {
        const problem = parts.problemOf(error)
        if (problem === 'newer') {
          isStopped = true
          return say({ kind: 'read-only' })
        }
        say({ kind: 'failed', problem })
        schedule(RETRIES[Math.min(failures, RETRIES.length - 1)] ?? 5000)
        failures += 1
        return
      }
    }
    if (!isStopped) say({ kind: 'saved' })
  }
  const flush = (): Promise<void> => {
    if (isStopped || queue.length === 0) return writing ?? Promise.resolve()
    cancelLater?.()
    cancelLater = null
    writing ??= writeAll().finally(() => {
      writing = null
      if (queue.length > 0 && status.kind !== 'failed' && !isStopped) schedule(0)
    })
    return writing
  }
  return {
    push(doc, bytes) {
      queue.push({ doc, bytes })
      if (isStopped) return
      if (status.kind === 'saved') say({ kind: 'saving' })
      if (!writing && !cancelLater) schedule(SOON)
    },
    flush,
    status: () => status,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    queued: () => queue.length,
    stop(last) {
      isStopped = true
      cancelLater?.()
      cancelLater = null
      if (last) say(last)
    },
  }
}
