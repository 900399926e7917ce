// Files of a workspace by SHA-256, with a memory copy when the disk will not take them.
import type { StoredBlobs } from '../store/blob-store.ts'

export interface BlobRef {
  readonly hash: string
  readonly name: string
  readonly mediaType: string
  readonly size: number
}

export interface Blobs {
  /** Keeps the bytes and returns the reference to put into a record. Rejects when the disk refuses. */
  readonly put: (bytes: Uint8Array, name: string, mediaType: string) => Promise<BlobRef>
  /** The bytes, or null when this device does not have them or they are damaged. */
  readonly get: (hash: string) => Promise<Uint8Array | null>
  /** Whether this device has the file; it is not read for that. */
  readonly has: (hash: string) => Promise<boolean>
}

/** SHA-256 as hex. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

export function createBlobs(stored: StoredBlobs | null): Blobs {
  const memory = new Map<string, Uint8Array>()
  return {
    async put(bytes, name, mediaType) {
      const hash = await sha256(bytes)
      if (stored) await stored.put({ hash, bytes, mediaType })
      else memory.set(hash, bytes)
      return { hash, name, mediaType, size: bytes.length }
    },
    async get(hash) {
      const kept = memory.get(hash)
      if (kept || !stored) return kept ?? null
      const row = await stored.get(hash)
      if (!row || (await sha256(row.bytes)) !== hash) return null
      return row.bytes
    },
    has: async (hash) => memory.has(hash) || (await stored?.has(hash)) === true,
  }
}
