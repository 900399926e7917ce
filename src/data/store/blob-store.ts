// Immutable files by SHA-256. Invariant: bytes under a hash never change; what does not match its hash is not served.
import type { BlobRow, EspalierDatabase } from './database.ts'
import { writeIn } from './write-in.ts'

export interface StoredBlobs {
  /** Keeps bytes under their hash; writing the same bytes twice is no second write. */
  readonly put: (row: BlobRow) => Promise<void>
  readonly get: (hash: string) => Promise<BlobRow | null>
  readonly has: (hash: string) => Promise<boolean>
  readonly drop: (hashes: readonly string[]) => Promise<void>
}

export function createBlobStore(db: EspalierDatabase): StoredBlobs {
  return {
    async put(row) {
      await writeIn(db, [db.blobs], async () => {
        if ((await db.blobs.where('hash').equals(row.hash).count()) === 0) await db.blobs.add(row)
      })
    },
    get: async (hash) => (await db.blobs.get(hash)) ?? null,
    has: async (hash) => (await db.blobs.where('hash').equals(hash).count()) > 0,
    drop: (hashes) => db.blobs.bulkDelete([...hashes]),
  }
}
