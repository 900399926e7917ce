// Reads what can still be read of a database that does not open or whose log is damaged: row by row, past all that fails.
// Invariant: reads only; a row that cannot be read costs that row and no other.
import type { WorkspaceSource } from '../../domain/interchange/workspace-source.ts'
import { applyUpdates, docsOfState, newDocs, sourceWithState } from '../crdt/documents.ts'
import { crc32 } from '../store/crc32.ts'
import { unpack } from '../store/pack.ts'

export interface RescuedVersion {
  readonly no: number
  readonly at: number
  readonly name: string
  /** Null when its checksum does not fit. */
  readonly source: WorkspaceSource | null
}

export interface RescuedWorkspace {
  readonly id: string
  readonly name: string
  readonly source: WorkspaceSource
  /** Stored changes that were read, and those that are damaged. */
  readonly read: number
  readonly damaged: number
  /** Newest first. */
  readonly versions: readonly RescuedVersion[]
}

export type Rescue =
  | { readonly kind: 'read'; readonly workspaces: readonly RescuedWorkspace[] }
  | { readonly kind: 'closed'; readonly why: string }

/** What is in the database of that name. Never rejects. */
export async function readRaw(name: string): Promise<Rescue> {
  let db: IDBDatabase
  try {
    db = await openRaw(name)
  } catch (error) {
    return { kind: 'closed', why: error instanceof Error ? `${error.name}: ${error.message}` : String(error) }
  }
  try {
    const stores = new Map<string, readonly unknown[]>()
    for (const store of db.objectStoreNames) stores.set(store, await rowsOf(db, store))
    return { kind: 'read', workspaces: await workspacesIn(stores) }
  } finally {
    db.close()
  }
}

/** Without a version number the database opens as it is; nothing is upgraded. One that is not there is not made. */
function openRaw(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name)
    request.addEventListener('upgradeneeded', () => request.transaction?.abort())
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('the database does not open')))
    request.addEventListener('blocked', () => reject(new Error('another tab holds the database')))
  })
}

/** All rows by a cursor; the cursor is moved on when a row cannot be read. */
async function rowsOf(db: IDBDatabase, store: string): Promise<readonly unknown[]> {
  const keys = await ask(() => db.transaction(store).objectStore(store).getAllKeys()).catch(() => [])
  const rows: unknown[] = []
  for (const key of keys) {
    const row: unknown = await ask(() => db.transaction(store).objectStore(store).get(key)).catch(
      () => undefined,
    )
    if (row !== undefined) rows.push(row)
  }
  return rows
}

function ask<Answer>(request: () => IDBRequest<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request()
    asked.addEventListener('success', () => resolve(asked.result))
    asked.addEventListener('error', () => reject(asked.error ?? new Error('not readable')))
  })
}

interface LogRow {
  readonly seq: number
  readonly doc: string
  readonly bytes: Uint8Array
  readonly crc: number
}

async function workspacesIn(stores: ReadonlyMap<string, readonly unknown[]>): Promise<RescuedWorkspace[]> {
  const log = (stores.get('log') ?? []).filter(isLogRow)
  const blobs = new Map((stores.get('blobs') ?? []).filter(isBlobRow).map((row) => [row.hash, row]))
  const ids = [...new Set(log.map(({ doc }) => doc.split('/')[0] ?? ''))]
  const found: RescuedWorkspace[] = []
  for (const id of ids) {
    const docs = newDocs()
    let [read, damaged] = [0, 0]
    for (const row of log.filter(({ doc }) => doc.startsWith(`${id}/`)).sort((a, b) => a.seq - b.seq))
      try {
        if (crc32(row.bytes) !== row.crc) throw new Error('damaged')
        applyUpdates(row.doc.endsWith('/people') ? docs.people : docs.main, [row.bytes], 'load')
        read += 1
      } catch {
        damaged += 1
      }
    const source: WorkspaceSource = { id, ...sourceWithState(docs), blobs }
    const { name } = source.meta
    const versions = await versionsIn(stores, id)
    found.push({ id, name: typeof name === 'string' ? name : '', source, read, damaged, versions })
  }
  return found
}

async function versionsIn(
  stores: ReadonlyMap<string, readonly unknown[]>,
  id: string,
): Promise<RescuedVersion[]> {
  const data = new Map((stores.get('versionData') ?? []).filter(isVersionData).map((row) => [row.no, row]))
  const versions: RescuedVersion[] = []
  for (const row of stores.get('versions') ?? []) {
    if (!isVersionRow(row) || row.workspace !== id) continue
    versions.push({ no: row.no, at: row.at, name: row.name, source: await sourceOf(id, data.get(row.no)) })
  }
  return versions.sort((a, b) => b.no - a.no)
}

async function sourceOf(id: string, row: VersionData | undefined): Promise<WorkspaceSource | null> {
  if (!row) return null
  const both = new Uint8Array([...row.main, ...row.people])
  if (crc32(both) !== row.crc) return null
  try {
    const people = await unpack(row.people)
    const docs = docsOfState({ main: await unpack(row.main), people: people.length > 0 ? people : null })
    return docs && { id, ...sourceWithState(docs), blobs: null }
  } catch {
    return null
  }
}

interface VersionData {
  readonly no: number
  readonly main: Uint8Array
  readonly people: Uint8Array
  readonly crc: number
}

type Fields = Readonly<Record<string, unknown>>

function fieldsOf(row: unknown): Fields {
  return typeof row === 'object' && row !== null ? (row as Fields) : {} // looked at as unknown
}

function isLogRow(row: unknown): row is LogRow {
  const { seq, doc, bytes, crc } = fieldsOf(row)
  return (
    typeof seq === 'number' &&
    typeof doc === 'string' &&
    bytes instanceof Uint8Array &&
    typeof crc === 'number'
  )
}

function isBlobRow(row: unknown): row is { hash: string; bytes: Uint8Array; mediaType: string } {
  const { hash, bytes, mediaType } = fieldsOf(row)
  return typeof hash === 'string' && bytes instanceof Uint8Array && typeof mediaType === 'string'
}

function isVersionRow(row: unknown): row is { no: number; at: number; name: string; workspace: string } {
  const { no, at, name, workspace } = fieldsOf(row)
  return (
    typeof no === 'number' &&
    typeof at === 'number' &&
    typeof name === 'string' &&
    typeof workspace === 'string'
  )
}

function isVersionData(row: unknown): row is VersionData {
  const { no, main, people, crc } = fieldsOf(row)
  return (
    typeof no === 'number' &&
    main instanceof Uint8Array &&
    people instanceof Uint8Array &&
    typeof crc === 'number'
  )
}
