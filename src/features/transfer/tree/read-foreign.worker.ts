// Reads other tools' files away from the screen's thread.
import { readForeignFiles, type ForeignFile } from '../../../domain/interchange/formats/read-foreign.ts'
import { decodedFile } from '../foreign/decoded-file.ts'

self.addEventListener('message', (event: MessageEvent<readonly ForeignFile[]>) => {
  self.postMessage(readForeignFiles(event.data.map(decodedFile)))
})
