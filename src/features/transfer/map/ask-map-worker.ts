// Hands a chosen file, or pasted text, to the worker that reads it as a map.
import { FOREIGN_LIMITS } from '../../../domain/interchange/formats/foreign-limits.ts'
import type { ForeignFile } from '../../../domain/interchange/formats/read-foreign.ts'
import type { MapReading } from '../../../domain/interchange/formats/read-foreign-map.ts'
import { err } from '../../../lib/result.ts'
import { askWorker } from '../../../data/files/ask-worker.ts'

const MOST_SECONDS = 20

/** The maps in a file, or why it is refused. Rejects with an AbortError when `signal` ends the reading. */
export async function readMapFile(file: File, signal: AbortSignal): Promise<MapReading> {
  if (file.size > FOREIGN_LIMITS.size) return err({ code: 'too-large' })
  const content = await file.arrayBuffer()
  signal.throwIfAborted()
  return ask({ name: file.name, content: new Uint8Array(content) }, [content], signal)
}

/** The same for a text that was pasted. */
export function readMapText(text: string, signal: AbortSignal): Promise<MapReading> {
  return ask({ name: '', content: text }, [], signal)
}

function ask(file: ForeignFile, transfer: Transferable[], signal: AbortSignal): Promise<MapReading> {
  const worker = new Worker(new URL('./read-foreign-map.worker.ts', import.meta.url), { type: 'module' })
  return askWorker<MapReading>(worker, file, transfer, signal, MOST_SECONDS, () =>
    err({ code: 'too-slow', seconds: MOST_SECONDS }),
  )
}
