// Reads another tool's file as maps, away from the screen's thread.
import { readForeignMap } from '../../../domain/interchange/formats/read-foreign-map.ts'
import type { ForeignFile } from '../../../domain/interchange/formats/read-foreign.ts'
import { decodedFile } from '../foreign/decoded-file.ts'

self.addEventListener('message', (event: MessageEvent<readonly ForeignFile[]>) => {
  const [file = { name: '', content: '' }] = event.data.map(decodedFile)
  self.postMessage(readForeignMap(file.name, file.content))
})
