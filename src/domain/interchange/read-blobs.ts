// Attachments of a file. Invariant: what is kept hashes to its name; anything else is left out and listed.
import { base64ToBytes } from '../../lib/base64.ts'
import { sha256Hex } from '../../lib/sha256.ts'
import type { RepairList } from './file-repair.ts'
import { ownValue } from './fit-field.ts'
import { pathTo } from './read-rows.ts'
import type { FileBlob, RawRow } from './workspace-source.ts'
import { hashesOf } from './attachments-of.ts'

/** The blobs by hash. */
export function readBlobs(blobs: object, repairs: RepairList): ReadonlyMap<string, FileBlob> {
  const kept = new Map<string, FileBlob>()
  for (const [hash, raw] of Object.entries(blobs) as [string, unknown][]) {
    const blob = readBlob(raw)
    if (blob && sha256Hex(blob.bytes) === hash) kept.set(hash, blob)
    else repairs.add('blob-broken', pathTo('blobs', hash))
  }
  return kept
}

function readBlob(raw: unknown): FileBlob | null {
  if (typeof raw !== 'object' || raw === null) return null
  const base64 = ownValue(raw, 'base64')
  const mediaType = ownValue(raw, 'mediaType')
  const bytes = typeof base64 === 'string' ? base64ToBytes(base64) : null
  return bytes && typeof mediaType === 'string' ? { mediaType, bytes } : null
}

/** Lists the attachments that rows name and the file does not carry. */
export function reportMissingBlobs(
  tables: Readonly<Record<string, readonly RawRow[]>>,
  blobs: ReadonlyMap<string, FileBlob>,
  repairs: RepairList,
): void {
  for (const [type, rows] of Object.entries(tables))
    for (const row of rows)
      for (const hash of hashesOf(row))
        if (!blobs.has(hash)) repairs.add('blob-missing', `${type} ${String(row['id'])}`)
}
