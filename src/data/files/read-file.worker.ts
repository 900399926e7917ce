// Reads a workspace file away from the screen's thread: a foreign file may be large, and may be built to be slow.
import { readBytes } from './read-bytes.ts'

self.addEventListener('message', (event: MessageEvent<unknown>) => {
  if (!(event.data instanceof ArrayBuffer)) return
  self.postMessage(readBytes(event.data, (progress) => self.postMessage({ progress })))
})
