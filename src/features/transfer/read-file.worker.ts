// Reads a workspace file away from the screen's thread: a foreign file may be large, and may be built to be slow.
import type { ImportPlan } from '../../domain/interchange/workspace-source.ts'
import { FILE_LIMITS } from '../../domain/interchange/file-limits.ts'
import type { FileRefusal } from '../../domain/interchange/file-refusal.ts'
import { readWorkspaceFile } from '../../domain/interchange/read-workspace-file.ts'
import { err, type Result } from '../../lib/result.ts'

export type FileReading = Result<ImportPlan, FileRefusal>

/** The plan in a file's bytes, or why it is refused. */
export function readBytes(bytes: ArrayBuffer): FileReading {
  if (bytes.byteLength === 0) return err({ code: 'empty' })
  if (bytes.byteLength > FILE_LIMITS.size) return err({ code: 'too-large', limit: FILE_LIMITS.size })
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return err({ code: 'not-text' })
  }
  if (text.includes('\0')) return err({ code: 'not-text' })
  return readWorkspaceFile(text)
}

self.addEventListener('message', (event: MessageEvent<unknown>) => {
  if (event.data instanceof ArrayBuffer) self.postMessage(readBytes(event.data))
})
