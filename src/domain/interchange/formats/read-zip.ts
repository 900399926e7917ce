// Zip archives: the list of what is inside first, then single entries on demand, each within the budget.
// Invariant: names and sizes that the archive claims are claims; what counts is what was unpacked.
import { err, ok, type Result } from '../../../lib/result.ts'
import { decodeBytes } from '../../snapshots/transcript/decode-bytes.ts'
import { FOREIGN_LIMITS } from './foreign-limits.ts'
import type { ForeignRefusal } from './foreign-refusal.ts'
import { inflateWithin, type Budget } from './inflate.ts'

export interface Zip {
  /** Paths of the files inside, folders left out. */
  readonly names: readonly string[]
  /** The text of a file, null when there is none of this name. */
  readonly text: (name: string) => Result<string | null, ForeignRefusal>
  /** The bytes of a file, null when there is none of this name. */
  readonly bytes: (name: string) => Result<Uint8Array | null, ForeignRefusal>
}

interface Entry {
  readonly name: string
  readonly isPacked: boolean
  readonly isLocked: boolean
  readonly size: number
  readonly offset: number
}

const BROKEN = { code: 'broken', format: 'zip', line: null } as const

/** Whether bytes begin as a zip archive does. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5)
}

/** The archive in some bytes. */
export function openZip(bytes: Uint8Array): Result<Zip, ForeignRefusal> {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endRecord(data)
  if (end < 0) return err(BROKEN)
  const count = data.getUint16(end + 10, true)
  if (count > FOREIGN_LIMITS.entries) return err({ code: 'too-many-entries' })
  const entries = new Map<string, Entry>()
  let at = data.getUint32(end + 16, true)
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > bytes.length || data.getUint32(at, true) !== 0x02014b50) return err(BROKEN)
    const nameEnd = at + 46 + data.getUint16(at + 28, true)
    const entry: Entry = {
      name: decodeBytes(bytes.subarray(at + 46, nameEnd)).text.replaceAll('\\', '/'),
      isPacked: data.getUint16(at + 10, true) === 8,
      isLocked: (data.getUint16(at + 8, true) & 1) === 1,
      size: data.getUint32(at + 20, true),
      offset: data.getUint32(at + 42, true),
    }
    if (!entry.name.endsWith('/') && !entries.has(entry.name)) entries.set(entry.name, entry)
    at = nameEnd + data.getUint16(at + 30, true) + data.getUint16(at + 32, true)
  }
  const budget: Budget = { unpacked: 0 }
  const bytesOf = (name: string) => contentOf(entries.get(name), bytes, data, budget)
  return ok({
    names: [...entries.keys()],
    bytes: bytesOf,
    text(name) {
      const content = bytesOf(name)
      return content.ok ? ok(content.value && decodeBytes(content.value).text) : content
    },
  })
}

/** The last record of an archive; a comment of up to 64 kB may follow it. */
function endRecord(data: DataView): number {
  const first = Math.max(0, data.byteLength - 66_000)
  for (let at = data.byteLength - 22; at >= first; at -= 1)
    if (data.getUint32(at, true) === 0x06054b50) return at
  return -1
}

function contentOf(
  entry: Entry | undefined,
  bytes: Uint8Array,
  data: DataView,
  budget: Budget,
): Result<Uint8Array | null, ForeignRefusal> {
  if (!entry) return ok(null)
  if (entry.isLocked) return err({ code: 'encrypted' })
  if (entry.offset + 30 > bytes.length) return err(BROKEN)
  const start =
    entry.offset + 30 + data.getUint16(entry.offset + 26, true) + data.getUint16(entry.offset + 28, true)
  const packed = bytes.subarray(start, start + entry.size)
  if (start + entry.size > bytes.length) return err(BROKEN)
  if (!entry.isPacked) {
    budget.unpacked += packed.length
    if (budget.unpacked > FOREIGN_LIMITS.unpacked) return err({ code: 'unpacks-too-large' })
    if (budget.unpacked > FOREIGN_LIMITS.source) return err({ code: 'source-too-large' })
    return ok(packed)
  }
  const unpacked = inflateWithin(packed, budget)
  if (!unpacked.ok)
    return err(
      unpacked.why === 'broken'
        ? BROKEN
        : { code: unpacked.why === 'source' ? 'source-too-large' : 'unpacks-too-large' },
    )
  return ok(unpacked.bytes)
}
