// The app's IndexedDB through Dexie: an update log, blobs, settings and a catalogue of workspaces.
// Invariant: every write transaction first checks the stamp, so that an old build never writes into newer data.
import { Dexie, type EntityTable, type Table } from 'dexie'

/** The shape of this database; raised with every change old builds must not write into. */
export const STORE_STAMP = 1
export const DATABASE_NAME = 'espalier'

export interface LogRow {
  seq: number
  /** Document name: `<workspace id>/main` or `<workspace id>/people`. */
  doc: string
  bytes: Uint8Array
  crc: number
}

export interface BlobRow {
  /** SHA-256 of the bytes, hex. */
  hash: string
  bytes: Uint8Array
  mediaType: string
}

export interface CatalogueRow {
  id: string
  name: string
  createdAt: number
  openedAt: number
  isSample: boolean
}

export interface SettingRow {
  key: string
  value: unknown
}

/** Why a version was kept: by the clock, on request, or before something that is hard to take back. */
export type VersionReason =
  'auto' | 'asked' | 'before-import' | 'before-merge' | 'before-restore' | 'before-erase'

/** What is known of a version without reading it. */
export interface VersionRow {
  no: number
  workspace: string
  at: number
  reason: VersionReason
  /** '' unless the person named it. */
  name: string
  /** Live records in it. */
  records: number
  /** Bytes it takes. */
  size: number
}

/** The state of a version, packed; apart, so that listing versions does not read them. */
export interface VersionDataRow {
  no: number
  main: Uint8Array
  people: Uint8Array
  crc: number
}

export type EspalierDatabase = Dexie & {
  log: EntityTable<LogRow, 'seq'>
  blobs: Table<BlobRow, string>
  catalogue: Table<CatalogueRow, string>
  settings: Table<SettingRow, string>
  versions: EntityTable<VersionRow, 'no'>
  versionData: Table<VersionDataRow, number>
}

/** Declares the database; it opens on first use. Names differ only in tests. */
export function declareDatabase(name: string = DATABASE_NAME): EspalierDatabase {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict' }) as EspalierDatabase // tables follow
  db.version(1).stores({ log: '++seq, doc', blobs: 'hash', catalogue: 'id', settings: 'key' })
  db.version(2).stores({ versions: '++no, workspace', versionData: 'no' })
  return db
}

/** Thrown inside a write transaction when a newer build has stamped the database. */
export const NEWER_STAMP = 'espalier-newer-stamp'

/** Call first in every write transaction. Throws NEWER_STAMP when this build may not write. */
export async function assertMayWrite(db: EspalierDatabase): Promise<void> {
  const stamp = (await db.settings.get('stamp'))?.value
  if (typeof stamp === 'number' && stamp > STORE_STAMP) throw new Error(NEWER_STAMP)
  if (stamp === undefined) await db.settings.put({ key: 'stamp', value: STORE_STAMP })
}

export type StorageProblem = 'unavailable' | 'full' | 'newer' | 'unknown'

/** What kind of trouble an exception of the store means. */
export function storageProblemOf(error: unknown): StorageProblem {
  const names: string[] = []
  for (let at: unknown = error, i = 0; at instanceof Error && i < 5; i++) {
    names.push(at.name, at.message)
    at = 'inner' in at ? at.inner : at.cause
  }
  const all = names.join(' ')
  if (all.includes(NEWER_STAMP) || all.includes('VersionError')) return 'newer'
  if (/quota/i.test(all)) return 'full'
  if (/MissingAPI|InvalidState|SecurityError|OpenFailed|UnknownError|DatabaseClosed/.test(all))
    return 'unavailable'
  return 'unknown'
}
