// Hands a chosen file to the worker that reads it, with a time limit.
// Invariant: exactly one answer, and no worker left behind, whatever the file holds.
import { FILE_LIMITS } from '../../domain/interchange/file-limits.ts'
import { err } from '../../lib/result.ts'
import type { FileReading } from './read-file.worker.ts'

const MOST_SECONDS = 20

/** The plan in `file`, or why it is refused. Rejects with an AbortError when `signal` ends the reading. */
export async function readFile(file: File, signal: AbortSignal): Promise<FileReading> {
  if (file.size > FILE_LIMITS.size) return err({ code: 'too-large', limit: FILE_LIMITS.size })
  const bytes = await file.arrayBuffer()
  signal.throwIfAborted()
  const worker = new Worker(new URL('./read-file.worker.ts', import.meta.url), { type: 'module' })
  try {
    return await answerOf(worker, bytes, signal)
  } finally {
    worker.terminate()
  }
}

function answerOf(worker: Worker, bytes: ArrayBuffer, signal: AbortSignal): Promise<FileReading> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => resolve(err({ code: 'too-slow', seconds: MOST_SECONDS })),
      MOST_SECONDS * 1000,
    )
    const settle = (act: () => void) => {
      clearTimeout(timer)
      act()
    }
    // The worker answers with a reading and nothing else.
    worker.addEventListener('message', (event: MessageEvent<FileReading>) =>
      settle(() => resolve(event.data)),
    )
    worker.addEventListener('error', (event) =>
      settle(() => reject(new Error(event.message || 'the reader could not be started'))),
    )
    signal.addEventListener('abort', () => settle(() => reject(new DOMException('Stopped', 'AbortError'))), {
      once: true,
    })
    worker.postMessage(bytes, [bytes])
  })
}
