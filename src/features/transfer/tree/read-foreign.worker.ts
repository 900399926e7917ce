// Reads other tools' files away from the screen's thread.
import { readForeignFiles, type ForeignFile } from '../../../domain/interchange/formats/read-foreign.ts'

/** The platform decodes UTF-8 faster than we do; what is no UTF-8 stays bytes for the reader to look at. */
function decoded({ name, content }: ForeignFile): ForeignFile {
  if (typeof content === 'string' || content.includes(0)) return { name, content }
  try {
    return { name, content: new TextDecoder('utf-8', { fatal: true }).decode(content) }
  } catch {
    return { name, content }
  }
}

self.addEventListener('message', (event: MessageEvent<readonly ForeignFile[]>) => {
  self.postMessage(readForeignFiles(event.data.map(decoded)))
})
