// The platform decodes UTF-8 faster than we do; what is no UTF-8 stays bytes for the reader to look at.
import type { ForeignFile } from '../../../domain/interchange/formats/read-foreign.ts'

export function decodedFile({ name, content }: ForeignFile): ForeignFile {
  if (typeof content === 'string' || content.includes(0)) return { name, content }
  try {
    return { name, content: new TextDecoder('utf-8', { fatal: true }).decode(content) }
  } catch {
    return { name, content }
  }
}
