// Kept versions of workspaces: their state as it was, packed, with a checksum.
// Invariant: a version is written once, whole, in one transaction; a damaged one is never handed out.
import type { SharedState } from '../../domain/interchange/workspace-source.ts'
import { versionsToDrop } from '../../domain/versions/thin-versions.ts'
import { crc32 } from './crc32.ts'
import { type EspalierDatabase, type VersionReason, type VersionRow } from './database.ts'
import { pack, unpack } from './pack.ts'
import { writeIn } from './write-in.ts'

export interface NewVersion {
  readonly workspace: string
  readonly at: number
  readonly reason: VersionReason
  readonly name: string
  readonly records: number
  readonly state: SharedState
}

export interface VersionStore {
  /** Newest first. */
  readonly list: (workspace: string) => Promise<readonly VersionRow[]>
  /** Keeps a version and lets go of those that thinning names. */
  readonly keep: (version: NewVersion) => Promise<VersionRow>
  /** The state of a version; null when it is not there or damaged. */
  readonly read: (no: number) => Promise<SharedState | null>
  /** Writes another state under a version (an erasure reaches into what was kept). */
  readonly rewrite: (no: number, state: SharedState) => Promise<void>
  readonly rename: (no: number, name: string) => Promise<void>
  readonly drop: (nos: readonly number[]) => Promise<void>
  readonly dropAll: (workspace: string) => Promise<void>
}

export function createVersionStore(db: EspalierDatabase): VersionStore {
  const rowsOf = (workspace: string) => db.versions.where('workspace').equals(workspace).toArray()
  const inTransaction = <Answer>(task: () => Promise<Answer>): Promise<Answer> =>
    writeIn(db, [db.versions, db.versionData], task)
  const dropNow = async (nos: readonly number[]) => {
    await db.versions.bulkDelete([...nos])
    await db.versionData.bulkDelete([...nos])
  }
  return {
    list: async (workspace) => (await rowsOf(workspace)).sort((a, b) => b.no - a.no),
    async keep({ state, ...known }) {
      const packed = await packedState(state)
      const size = packed.main.length + packed.people.length
      return inTransaction(async () => {
        const no = await db.versions.add({ ...known, size })
        await db.versionData.add({ no, ...packed })
        await dropNow(versionsToDrop(await rowsOf(known.workspace), known.at))
        return { ...known, no, size }
      })
    },
    async read(no) {
      const row = await db.versionData.get(no)
      if (!row || checksum(row.main, row.people) !== row.crc) return null
      const people = await unpack(row.people)
      return { main: await unpack(row.main), people: people.length > 0 ? people : null }
    },
    async rewrite(no, state) {
      const packed = await packedState(state)
      await inTransaction(async () => {
        await db.versionData.put({ no, ...packed })
        await db.versions.update(no, { size: packed.main.length + packed.people.length })
      })
    },
    rename: (no, name) => inTransaction(async () => void (await db.versions.update(no, { name }))),
    drop: (nos) => inTransaction(() => dropNow(nos)),
    dropAll: (workspace) =>
      inTransaction(async () => dropNow((await rowsOf(workspace)).map((row) => row.no))),
  }
}

async function packedState({ main, people }: SharedState) {
  const packed = { main: await pack(main), people: await pack(people ?? new Uint8Array()) }
  return { ...packed, crc: checksum(packed.main, packed.people) }
}

function checksum(main: Uint8Array, people: Uint8Array): number {
  const both = new Uint8Array(main.length + people.length)
  both.set(main)
  both.set(people, main.length)
  return crc32(both)
}
