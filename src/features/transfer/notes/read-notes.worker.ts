// Reads notes of interviews away from the screen's thread.
import type { ForeignFile } from '../../../domain/interchange/formats/read-foreign.ts'
import { readNotes } from '../../../domain/interchange/formats/read-notes.ts'

self.addEventListener('message', (event: MessageEvent<readonly ForeignFile[]>) => {
  self.postMessage(readNotes(event.data))
})
