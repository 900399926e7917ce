// Hands chosen files, or pasted text, to the worker that reads them.
import type { ForeignReading } from '../../../domain/interchange/formats/draft.ts'
import { FOREIGN_LIMITS } from '../../../domain/interchange/formats/foreign-limits.ts'
import type { ForeignFile } from '../../../domain/interchange/formats/read-foreign.ts'
import { err } from '../../../lib/result.ts'
import { askWorker } from '../../../data/files/ask-worker.ts'

const MOST_SECONDS = 20

/** The trees in the files, or why they are refused. Rejects with an AbortError when `signal` ends the reading. */
export async function readForeignFiles(files: readonly File[], signal: AbortSignal): Promise<ForeignReading> {
  if (files.length > FOREIGN_LIMITS.entries) return err({ code: 'too-many-entries' })
  if (files.reduce((sum, file) => sum + file.size, 0) > FOREIGN_LIMITS.size) return err({ code: 'too-large' })
  const contents = await Promise.all(files.map((file) => file.arrayBuffer()))
  signal.throwIfAborted()
  const question = files.map((file, at): ForeignFile => ({
    name: file.webkitRelativePath || file.name,
    content: new Uint8Array(contents[at] ?? new ArrayBuffer(0)),
  }))
  return ask(question, contents, signal)
}

/** The same for a text that was pasted. */
export function readForeignText(text: string, signal: AbortSignal): Promise<ForeignReading> {
  return ask([{ name: '', content: text }], [], signal)
}

function ask(
  files: readonly ForeignFile[],
  transfer: Transferable[],
  signal: AbortSignal,
): Promise<ForeignReading> {
  const worker = new Worker(new URL('./read-foreign.worker.ts', import.meta.url), { type: 'module' })
  return askWorker<ForeignReading>(worker, files, transfer, signal, MOST_SECONDS, () =>
    err({ code: 'too-slow', seconds: MOST_SECONDS }),
  )
}
