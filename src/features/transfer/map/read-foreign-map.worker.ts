// Reads other tools' files as maps, away from the screen's thread.
import { readForeignMap } from '../../../domain/interchange/formats/read-foreign-map.ts'
import type { ForeignFile } from '../../../domain/interchange/formats/read-foreign.ts'

self.addEventListener('message', (event: MessageEvent<ForeignFile>) => {
  self.postMessage(readForeignMap(event.data.name, event.data.content))
})
