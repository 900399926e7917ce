// The plan in the bytes of a workspace file. What the file carries for merging is believed only when it says exactly
// what its records say. Invariant: throws nothing, changes nothing.
import { FILE_LIMITS } from '../../domain/interchange/file-limits.ts'
import type { FileRefusal } from '../../domain/interchange/file-refusal.ts'
import { isZip } from '../../domain/interchange/formats/read-zip.ts'
import { readWorkspaceArchive } from '../../domain/interchange/read-workspace-archive.ts'
import { readWorkspaceFile } from '../../domain/interchange/read-workspace-file.ts'
import type { ImportPlan } from '../../domain/interchange/workspace-source.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import { saysTheSame } from '../crdt/says-the-same.ts'

export type FileReading = Result<ImportPlan, FileRefusal>

/** The plan, or why the file is refused. `onPart` hears how far it is, from 0 to 1. */
export function readBytes(bytes: ArrayBuffer, onPart: (part: number) => void = () => {}): FileReading {
  if (bytes.byteLength === 0) return err({ code: 'empty' })
  if (bytes.byteLength > FILE_LIMITS.size) return err({ code: 'too-large', limit: FILE_LIMITS.size })
  onPart(0.1)
  const archive = new Uint8Array(bytes)
  if (isZip(archive)) {
    const opened = readWorkspaceArchive(archive)
    onPart(0.7)
    return opened.ok ? ok(withTrueState(opened.value)) : opened
  }
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return err({ code: 'not-text' })
  }
  if (text.includes('\0')) return err({ code: 'not-text' })
  onPart(0.2)
  const read = readWorkspaceFile(text)
  onPart(0.7)
  return read.ok ? ok(withTrueState(read.value)) : read
}

/** The plan without its state when that cannot be believed; said as a repair. */
export function withTrueState(plan: ImportPlan): ImportPlan {
  if (!plan.state || saysTheSame(plan)) return plan
  const repairs = [...plan.repairs, { code: 'state-differs', at: 'state' } as const]
  return { ...plan, state: null, repairs, repairCount: plan.repairCount + 1 }
}
