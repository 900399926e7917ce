// The log of a document's updates. What `append` has answered for is on the disk.
// Invariant: rows are only removed by compaction, in the transaction that writes what replaces them.
import { assertMayWrite, type EspalierDatabase } from './database.ts'
import { crc32 } from './crc32.ts'

export interface LoadedLog {
  readonly updates: readonly Uint8Array[]
  readonly lastSeq: number
  /** Rows whose checksum does not fit; they were left out and stay where they are. */
  readonly damaged: number
}

export interface UpdateLog {
  /** Reads rows after `afterSeq` (0: all) in order. */
  readonly load: (doc: string, afterSeq?: number) => Promise<LoadedLog>
  /** Writes one update in a transaction of its own; resolves with its number when the disk has it. */
  readonly append: (doc: string, bytes: Uint8Array) => Promise<number>
  /** Replaces all rows of a document by one merged row. Does nothing while a row is damaged. */
  readonly compact: (doc: string, merge: (updates: Uint8Array[]) => Uint8Array) => Promise<void>
  /** Replaces all rows by what `remake` gives for them; damaged rows go too (an erasure must leave nothing). */
  readonly rewrite: (doc: string, remake: (updates: Uint8Array[]) => Uint8Array) => Promise<number>
  readonly drop: (doc: string) => Promise<void>
}

export function createUpdateLog(db: EspalierDatabase): UpdateLog {
  const rowsOf = (doc: string) => db.log.where('doc').equals(doc).sortBy('seq')
  return {
    async load(doc, afterSeq = 0) {
      const rows = (await rowsOf(doc)).filter((row) => row.seq > afterSeq)
      const sound = rows.filter((row) => crc32(row.bytes) === row.crc)
      return {
        updates: sound.map((row) => row.bytes),
        lastSeq: rows.at(-1)?.seq ?? afterSeq,
        damaged: rows.length - sound.length,
      }
    },
    append(doc, bytes) {
      const crc = crc32(bytes)
      return db.transaction('rw', db.log, db.settings, async () => {
        await assertMayWrite(db)
        return db.log.add({ doc, bytes, crc })
      })
    },
    async compact(doc, merge) {
      await db.transaction('rw', db.log, db.settings, async () => {
        await assertMayWrite(db)
        const rows = await rowsOf(doc)
        if (rows.length < 2 || rows.some((row) => crc32(row.bytes) !== row.crc)) return
        const bytes = merge(rows.map((row) => row.bytes))
        await db.log.add({ doc, bytes, crc: crc32(bytes) })
        await db.log.bulkDelete(rows.map((row) => row.seq))
      })
    },
    rewrite(doc, remake) {
      return db.transaction('rw', db.log, db.settings, async () => {
        await assertMayWrite(db)
        const rows = await rowsOf(doc)
        const sound = rows.filter((row) => crc32(row.bytes) === row.crc)
        const bytes = remake(sound.map((row) => row.bytes))
        const seq = await db.log.add({ doc, bytes, crc: crc32(bytes) })
        await db.log.bulkDelete(rows.map((row) => row.seq))
        return seq
      })
    },
    async drop(doc) {
      await db.transaction('rw', db.log, db.settings, async () => {
        await assertMayWrite(db)
        await db.log.where('doc').equals(doc).delete()
      })
    },
  }
}
