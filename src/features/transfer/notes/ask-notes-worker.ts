// Hands chosen files, or pasted text, to the worker that reads them as notes.
import { FOREIGN_LIMITS } from '../../../domain/interchange/formats/foreign-limits.ts'
import type { ForeignFile } from '../../../domain/interchange/formats/read-foreign.ts'
import type { NoteSources } from '../../../domain/interchange/formats/read-notes.ts'
import { err } from '../../../lib/result.ts'
import { askWorker } from '../../../data/files/ask-worker.ts'

const MOST_SECONDS = 20

/** What the files hold, or why they are refused. Rejects with an AbortError when `signal` ends the reading. */
export async function readNoteFiles(files: readonly File[], signal: AbortSignal): Promise<NoteSources> {
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
export function readNoteText(text: string, signal: AbortSignal): Promise<NoteSources> {
  return ask([{ name: '', content: text }], [], signal)
}

function ask(
  files: readonly ForeignFile[],
  transfer: Transferable[],
  signal: AbortSignal,
): Promise<NoteSources> {
  const worker = new Worker(new URL('./read-notes.worker.ts', import.meta.url), { type: 'module' })
  return askWorker<NoteSources>(worker, files, transfer, signal, MOST_SECONDS, () =>
    err({ code: 'too-slow', seconds: MOST_SECONDS }),
  )
}
