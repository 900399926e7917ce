// Opens the app's storage and hands out workspaces. When the disk cannot be used, everything works in memory
// and says so. Invariant: a workspace is opened once per tab.
import type { Id } from '../../lib/ids.ts'
import { makeId } from '../../lib/ids.ts'
import type { WorkspaceSource } from '../../domain/interchange/workspace-source.ts'
import { MIN_WRITER, SCHEMA } from '../../domain/model/workspace-meta.ts'
import type { Change } from '../../domain/view/change.ts'
import type { Env } from '../../domain/view/command.ts'
import { blobMarksOf } from '../blobs/blob-marks.ts'
import { createBlobs } from '../blobs/blobs.ts'
import { applyToDocs, applyUpdates, sourceWithState, writeSource } from '../crdt/documents.ts'
import { createBlobStore } from '../store/blob-store.ts'
import { type CatalogueRow, declareDatabase, type EspalierDatabase } from '../store/database.ts'
import { memoryCatalogue, memorySettings } from '../store/memory-stores.ts'
import { openDisk, type StorageState } from '../store/open-disk.ts'
import { createCatalogue, createSettings } from '../store/settings-store.ts'
import { createVersionStore } from '../store/version-store.ts'
import { createUpdateLog } from '../store/update-log.ts'
import { createTabTransport } from '../sync/tab-transport.ts'
import { type Backups, createBackups } from '../backup/backups.ts'
import { createShareStates, shareKey, shareMemoryKey, type ShareStates } from '../share/share-state.ts'
import type { Sharing } from '../share/sharing.ts'
import { createErasing, type Erasing } from './erasing.ts'
import { isUnsaved } from './is-unsaved.ts'
import { createMerging, type Merging } from './merging.ts'
import { createVersions, type VersionReason, type Versions } from './versions.ts'
import { type OpenWorkspace, openWorkspace } from './open-workspace.ts'

export interface NewWorkspace {
  readonly name: string
  readonly isSample?: boolean
  /** First records (the trio), written with the workspace. */
  readonly changes?: (env: Env) => readonly Change[]
}

export interface Espalier extends Merging, Pick<Erasing, 'withoutErased'> {
  readonly storage: StorageState
  readonly list: () => Promise<readonly CatalogueRow[]>
  /** Makes a workspace and resolves with its id when the disk has it. */
  readonly create: (given: NewWorkspace) => Promise<Id>
  /** Writes a source (file, sample) as a workspace of its own; `id` keeps a sample from doubling. When `signal` stops it,
   * nothing of it stays. */
  readonly import: (
    source: WorkspaceSource,
    options?: { id?: Id; isSample?: boolean; signal?: AbortSignal },
  ) => Promise<Id>
  /** Opens a workspace, or null when this device does not know it. Repeated calls give the same one. */
  readonly open: (id: Id) => Promise<OpenWorkspace | null>
  /** Everything of a workspace as plain data, blobs included. */
  readonly source: (workspace: OpenWorkspace) => Promise<WorkspaceSource>
  readonly versions: Versions
  readonly backups: Backups
  /** How workspaces stand with their shared folders. */
  readonly shareStates: ShareStates
  /** Sharing through a folder; it loads when it is asked for. */
  readonly sharing: () => Promise<Sharing>
  /** Opens a workspace that others share in a folder; rejects when nothing of it can be read there yet. */
  readonly join: (id: Id, handle: FileSystemDirectoryHandle, withPeople: boolean) => Promise<void>
  /** Keeps a version and, where a folder can be used, a verified backup: before what is hard to take back. */
  readonly keepSafe: (workspace: OpenWorkspace, reason: VersionReason) => Promise<void>
  /** Erases a participant from everything this device holds of the workspace and from its shared folder, for good. */
  readonly erase: Erasing['erase']
  /** Forgets a workspace on this device, for good. */
  readonly remove: (id: Id) => Promise<void>
  readonly setting: (key: string) => Promise<unknown>
  readonly setSetting: (key: string, value: unknown) => Promise<void>
  /** Writes everything queued in all open workspaces. Rejects when a write failed. */
  readonly flush: () => Promise<void>
  /** Whether a change in this tab is not on the disk yet. */
  readonly hasUnsaved: () => boolean
  /** Writes what is queued, closes every open workspace and lets go of the database. */
  readonly close: () => Promise<void>
  /** Calls back when a newer Espalier in another tab wants the database: stop writing, offer a reload. */
  readonly onTakenOver: (listener: () => void) => () => void
}

export interface EspalierParts {
  readonly databaseName?: string
  readonly env: (me: Id | null) => Env
  readonly later: (task: () => void, ms: number) => () => void
  readonly random: () => number
  readonly now: () => number
}

export async function openEspalier(parts: EspalierParts): Promise<Espalier> {
  const db = declareDatabase(parts.databaseName)
  const storage = await openDisk(db, parts.later)
  const disk = storage.kind === 'disk' ? db : null
  const log = disk ? createUpdateLog(disk) : null
  const stored = disk ? createBlobStore(disk) : null
  const blobs = createBlobs(stored)
  const catalogue = disk ? createCatalogue(disk) : memoryCatalogue()
  const settings = disk ? createSettings(disk) : memorySettings()
  const versionStore = disk ? createVersionStore(disk) : null
  const versions = createVersions({ store: versionStore, later: parts.later, now: parts.now })
  const sourceOf = async (workspace: OpenWorkspace): Promise<WorkspaceSource> => {
    const { state, meta, records, people } = sourceWithState(workspace.docs)
    const found = new Map<string, { mediaType: string; bytes: Uint8Array }>()
    for (const ref of blobMarksOf(records, people ?? [])) {
      const bytes = await blobs.get(ref.hash)
      if (bytes) found.set(ref.hash, { mediaType: ref.mediaType, bytes })
    }
    return { id: workspace.id, meta, records, people, blobs: found, state }
  }
  const backups = createBackups({ settings, sourceOf, later: parts.later, now: parts.now })
  const keepSafe = async (workspace: OpenWorkspace, reason: VersionReason): Promise<void> => {
    await versions.keep(workspace, reason)
    await backups.backUp(workspace)
  }
  const erasing = createErasing({ settings, catalogue, log, versions: versionStore, blobs: stored })
  const merging = createMerging({
    blobs,
    erasing,
    keepSafe: (workspace) => keepSafe(workspace, 'before-merge'),
  })
  const shareStates = createShareStates()
  let loadingShare: Promise<Sharing> | null = null
  const sharing = (): Promise<Sharing> => {
    const { later, now, random } = parts
    const shareParts = { settings, states: shareStates, blobs, erase: erasing.erase, later, now, random }
    loadingShare ??= import('../share/sharing.ts').then((module) => module.createSharing(shareParts))
    return loadingShare
  }
  const watchShare = async (workspace: OpenWorkspace): Promise<void> => {
    if (await settings.get(shareKey(workspace.id))) (await sharing()).watch(workspace)
  }
  const open = new Map<Id, Promise<OpenWorkspace>>()
  const ready = new Set<OpenWorkspace>()
  const takenOver = new Set<() => void>()
  const members = new Map<Id, Id | null>()

  db.on('versionchange', () => {
    // A newer build wants the database: write what is queued, then let go.
    void Promise.all(
      [...open.values()].map(async (opening) => {
        const workspace = await opening
        await workspace.flush()
        workspace.stopWriting()
      }),
    ).then(() => {
      for (const listener of takenOver) listener()
      db.close()
    })
  })

  const openAny = (id: Id): Promise<OpenWorkspace> => {
    const found = open.get(id)
    if (found) return found
    const opening = openWorkspace({
      id,
      log,
      blobs,
      transports: typeof BroadcastChannel === 'undefined' ? [] : [createTabTransport(id)],
      env: () => parts.env(members.get(id) ?? null),
      later: parts.later,
    })
    open.set(id, opening)
    opening.then(
      (workspace) => {
        ready.add(workspace)
        versions.watch(workspace)
        backups.watch(workspace)
        void watchShare(workspace).catch(() => {})
      },
      () => open.delete(id),
    )
    return opening
  }
  const add = async (id: Id, name: string, isSample: boolean): Promise<void> => {
    const now = parts.now()
    await catalogue.put({ id, name, createdAt: now, openedAt: now, isSample })
  }

  const remove = async (id: Id): Promise<void> => {
    const workspace = await open.get(id)
    await workspace?.close()
    if (workspace) ready.delete(workspace)
    open.delete(id)
    await log?.drop(`${id}/main`)
    await log?.drop(`${id}/people`)
    await versionStore?.dropAll(id)
    if (await settings.get(shareMemoryKey(id))) await (await sharing()).forget(id)
    await catalogue.drop(id)
  }

  return {
    ...merging,
    withoutErased: erasing.withoutErased,
    storage,
    list: () => catalogue.list(),
    async create({ name, isSample = false, changes }) {
      const id = makeId(parts.random)
      const workspace = await openAny(id)
      const env = parts.env(null)
      const meta = { name, schema: SCHEMA, minWriter: MIN_WRITER, createdAt: env.now }
      applyToDocs(workspace.docs, [{ do: 'meta', fields: meta }, ...(changes?.(env) ?? [])], 'merge')
      await workspace.flush()
      try {
        await add(id, name, isSample)
      } catch (error) {
        await remove(id).catch(() => {}) // nothing that no list shows stays on the disk
        throw error
      }
      return id
    },
    async import(given, options = {}) {
      const { source } = options.isSample ? { source: given } : await erasing.withoutErased(given)
      const id = options.id ?? makeId(parts.random)
      const isNew = !(await catalogue.get(id))
      const workspace = await openAny(id)
      const mayGoOn = async (): Promise<void> => {
        if (!options.signal?.aborted) return
        if (isNew) await remove(id)
        options.signal.throwIfAborted()
      }
      for (const [, blob] of source.blobs ?? []) {
        await mayGoOn()
        await blobs.put(blob.bytes, '', blob.mediaType)
      }
      await mayGoOn()
      if (source.state) {
        applyUpdates(workspace.docs.main, [source.state.main], 'merge')
        applyUpdates(workspace.docs.people, source.state.people ? [source.state.people] : [], 'merge')
      } else writeSource(workspace.docs, source)
      await workspace.flush()
      await mayGoOn()
      await add(id, workspace.store.getState().view.meta.name || 'Workspace', options.isSample ?? false)
      return id
    },
    async open(id) {
      const [row, stored] = await Promise.all([catalogue.get(id), settings.get(meKey(id))])
      if (!row && !open.has(id)) return null
      const workspace = await openAny(id)
      members.set(id, typeof stored === 'string' ? stored : null)
      const { name } = workspace.store.getState().view.meta
      // When it was opened is a note for the list: nobody waits for it. The database takes it before it is next read.
      if (row) void catalogue.put({ ...row, name: name || row.name, openedAt: parts.now() }).catch(() => {})
      return workspace
    },
    source: sourceOf,
    versions,
    backups,
    keepSafe,
    shareStates,
    sharing,
    async join(id, handle, withPeople) {
      const workspace = await openAny(id)
      const share = await sharing()
      await share.use(workspace, handle, withPeople)
      if (workspace.store.getState().view.meta.createdAt === 0) {
        const state = shareStates.getState()[id]
        await share.forget(id)
        await workspace.close()
        ready.delete(workspace)
        open.delete(id)
        const why = state?.kind === 'failed' ? state.why : ''
        throw new Error(
          why || 'Nothing of it can be read there yet; the sync service may still be fetching it',
        )
      }
      await add(id, workspace.store.getState().view.meta.name || 'Workspace', false)
    },
    async erase(workspace, wish) {
      if (!(await settings.get(shareMemoryKey(workspace.id)))) return erasing.erase(workspace, wish)
      const share = await sharing()
      return share.erase(workspace, wish)
    },
    remove,
    setting: (key) => settings.get(key),
    async setSetting(key, value) {
      await settings.set(key, value)
      const [, id] = /^me:(.+)$/.exec(key) ?? []
      if (id) members.set(id, typeof value === 'string' ? value : null)
    },
    async flush() {
      const workspaces = await Promise.all(open.values())
      await Promise.all(workspaces.map((workspace) => workspace.flush()))
      if (workspaces.some(isUnsaved)) throw new Error('not everything could be written')
    },
    async close() {
      versions.stop()
      backups.stop()
      if (loadingShare) (await loadingShare).stop()
      const workspaces = await Promise.all(open.values())
      await Promise.all(workspaces.map((workspace) => workspace.close()))
      open.clear()
      ready.clear()
      if (disk) await settled(disk)
      db.close()
    },
    hasUnsaved: () => [...ready].some(isUnsaved),
    onTakenOver(listener) {
      takenOver.add(listener)
      return () => takenOver.delete(listener)
    },
  }
}

/** The setting that remembers which member sits at this device. */
export function meKey(workspaceId: Id): string {
  return `me:${workspaceId}`
}

/** Resolves when every transaction that had begun is over: one over all tables comes after them. */
async function settled(db: EspalierDatabase): Promise<void> {
  await db.transaction('rw', db.tables, () => {}).catch(() => {})
}
