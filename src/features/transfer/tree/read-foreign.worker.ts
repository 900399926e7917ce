// Reads other tools' files away from the screen's thread.
import { readForeignFiles, type ForeignFile } from '../../../domain/interchange/formats/read-foreign.ts'

self.addEventListener('message', (event: MessageEvent<readonly ForeignFile[]>) => {
  self.postMessage(readForeignFiles(event.data))
})
