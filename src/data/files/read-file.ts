// Hands a chosen file to the worker that reads it, with a time limit.
import { FILE_LIMITS } from '../../domain/interchange/file-limits.ts'
import { err } from '../../lib/result.ts'
import { askWorker } from './ask-worker.ts'
import type { FileReading } from './read-bytes.ts'

const MOST_SECONDS = 20

/** The plan in `file`, or why it is refused. Rejects with an AbortError when `signal` ends the reading. */
export async function readFile(
  file: File,
  signal: AbortSignal,
  onProgress: (part: number) => void = () => {},
): Promise<FileReading> {
  if (file.size > FILE_LIMITS.size) return err({ code: 'too-large', limit: FILE_LIMITS.size })
  const bytes = await file.arrayBuffer()
  signal.throwIfAborted()
  const worker = new Worker(new URL('./read-file.worker.ts', import.meta.url), { type: 'module' })
  const tooSlow = (): FileReading => err({ code: 'too-slow', seconds: MOST_SECONDS })
  return askWorker<FileReading>(worker, bytes, [bytes], signal, MOST_SECONDS, tooSlow, onProgress)
}
