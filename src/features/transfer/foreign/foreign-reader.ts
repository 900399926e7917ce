// Hands chosen files, or pasted text, to the worker that reads them; trees, maps and notes differ only in the worker.
import { askWorker } from '../../../data/files/ask-worker.ts'
import { FOREIGN_LIMITS } from '../../../domain/interchange/formats/foreign-limits.ts'
import type { ForeignRefusal } from '../../../domain/interchange/formats/foreign-refusal.ts'
import type { ForeignFile } from '../../../domain/interchange/formats/read-foreign.ts'
import { err, type Result } from '../../../lib/result.ts'

const MOST_SECONDS = 20

/** What was read, or why it is refused. Rejects with an AbortError when the signal ends the reading. */
export type ForeignAnswer<Found> = Result<readonly Found[], ForeignRefusal>

export interface ForeignReader<Found> {
  readonly files: (files: readonly File[], signal: AbortSignal) => Promise<ForeignAnswer<Found>>
  readonly text: (text: string, signal: AbortSignal) => Promise<ForeignAnswer<Found>>
}

/** `startWorker` starts a worker that answers a list of files with a ForeignAnswer. */
export function foreignReader<Found>(startWorker: () => Worker): ForeignReader<Found> {
  const ask = (question: readonly ForeignFile[], transfer: Transferable[], signal: AbortSignal) =>
    askWorker<ForeignAnswer<Found>>(startWorker(), question, transfer, signal, MOST_SECONDS, () =>
      err({ code: 'too-slow', seconds: MOST_SECONDS }),
    )
  return {
    async files(files, signal) {
      if (files.length > FOREIGN_LIMITS.entries) return err({ code: 'too-many-entries' })
      if (files.reduce((sum, file) => sum + file.size, 0) > FOREIGN_LIMITS.size)
        return err({ code: 'too-large' })
      const contents = await Promise.all(files.map((file) => file.arrayBuffer()))
      signal.throwIfAborted()
      const question = files.map((file, at): ForeignFile => ({
        name: file.webkitRelativePath || file.name,
        content: new Uint8Array(contents[at] ?? new ArrayBuffer(0)),
      }))
      return ask(question, contents, signal)
    },
    text: (text, signal) => ask([{ name: '', content: text }], [], signal),
  }
}
