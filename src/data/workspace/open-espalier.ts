// Opens the app's storage and hands out workspaces. When the disk cannot be used, everything works in memory
// and says so. Invariant: a workspace is opened once per tab.
import type { Id } from '../../lib/ids.ts'
import { makeId } from '../../lib/ids.ts'
import { attachmentsOf } from '../../domain/interchange/attachments-of.ts'
import type { WorkspaceSource } from '../../domain/interchange/workspace-source.ts'
import type { MergeReport } from '../../domain/merge/merge-report.ts'
import { MIN_WRITER, SCHEMA } from '../../domain/model/workspace-meta.ts'
import {
  erasedBefore,
  type ErasedNotice,
  joinNotices,
  noticeOf,
  readNotices,
} from '../../domain/people/erased-people.ts'
import type { Change } from '../../domain/view/change.ts'
import type { Env } from '../../domain/view/command.ts'
import { blobMarksOf } from '../blobs/blob-marks.ts'
import { createBlobs } from '../blobs/blobs.ts'
import {
  applyToDocs,
  applyUpdates,
  newDocs,
  readSource,
  sourceWithState,
  writeSource,
} from '../crdt/documents.ts'
import { createBlobStore } from '../store/blob-store.ts'
import {
  assertMayWrite,
  type CatalogueRow,
  declareDatabase,
  type EspalierDatabase,
  type StorageProblem,
  storageProblemOf,
} from '../store/database.ts'
import { createCatalogue, createSettings } from '../store/settings-store.ts'
import { tryAgain } from '../store/try-again.ts'
import { createVersionStore } from '../store/version-store.ts'
import { createUpdateLog } from '../store/update-log.ts'
import { createTabTransport } from '../sync/tab-transport.ts'
import { type Backups, createBackups } from '../backup/backups.ts'
import { createShareStates, shareKey, shareMemoryKey, type ShareStates } from '../share/share-state.ts'
import type { Sharing } from '../share/sharing.ts'
import type { Watch } from '../files/write-workspace.ts'
import type { EraseReport, EraseWish } from './erase-participant.ts'
import { createVersions, type VersionReason, type Versions } from './versions.ts'
import { type OpenWorkspace, openWorkspace } from './open-workspace.ts'

export type StorageState =
  { readonly kind: 'disk' } | { readonly kind: 'memory'; readonly problem: StorageProblem }

export interface NewWorkspace {
  readonly name: string
  readonly isSample?: boolean
  /** First records (the trio), written with the workspace. */
  readonly changes?: (env: Env) => readonly Change[]
}

export interface Espalier {
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
  /** What a file would bring without those who were erased from its workspace on this device, and how many of them are in
   * it. Importing and merging leave them out in any case. */
  readonly withoutErased: <Source extends WorkspaceSource>(
    source: Source,
  ) => Promise<{ readonly source: Source; readonly leftOut: number }>
  /** Opens a workspace, or null when this device does not know it. Repeated calls give the same one. */
  readonly open: (id: Id) => Promise<OpenWorkspace | null>
  /** Everything of a workspace as plain data, blobs included. */
  readonly source: (workspace: OpenWorkspace) => Promise<WorkspaceSource>
  /** What merging a file would bring, and where an edit would give way; changes nothing. */
  readonly previewMerge: (
    workspace: OpenWorkspace,
    theirs: WorkspaceSource,
    watch?: Watch,
  ) => Promise<MergeReport>
  /** Merges a file: keeps a version first, resolves when the disk has both sides' work. Rejects when it has not, and with
   * an AbortError when it was stopped before anything changed. */
  readonly merge: (workspace: OpenWorkspace, theirs: WorkspaceSource, watch?: Watch) => Promise<MergeReport>
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
  readonly erase: (workspace: OpenWorkspace, wish: EraseWish) => Promise<EraseReport>
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

/** Merging is rare; it loads when it is asked for. */
const loadMerging = () => import('../files/plan-merge.ts')
const loadLeavingOut = () => import('./leave-out-erased.ts')
/** Where is kept who was erased from a workspace, by id alone; it stays when the workspace is thrown away. */
const erasedKey = (id: Id) => `erased:${id}`

export async function openEspalier(parts: EspalierParts): Promise<Espalier> {
  const db = declareDatabase(parts.databaseName)
  const storage = await soon(tryDisk(db), parts.later)
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
  const eraseHere = async (workspace: OpenWorkspace, wish: EraseWish): Promise<EraseReport> => {
    const { eraseParticipant } = await import('./erase-participant.ts')
    const heldElsewhere = async () => {
      const others = (await catalogue.list()).filter((row) => row.id !== workspace.id)
      const held = new Set<string>()
      for (const { id } of others) {
        const docs = newDocs()
        for (const name of ['main', 'people'] as const)
          applyUpdates(docs[name], (await log?.load(`${id}/${name}`))?.updates ?? [], 'load')
        for (const hash of attachmentsOf(readSource(docs))) held.add(hash)
      }
      return held
    }
    const name = workspace.store.getState().view.people.get(wish.participantId)?.name ?? ''
    const notice = noticeOf(wish, name)
    const eraseParts = { log, versions: versionStore, blobs: stored, heldElsewhere }
    const report = await eraseParticipant(workspace, wish, eraseParts)
    await settings.set(erasedKey(workspace.id), joinNotices(await erasedFrom(workspace.id), notice))
    return report
  }
  const erasedFrom = async (id: Id | null): Promise<readonly ErasedNotice[]> =>
    id === null ? [] : readNotices(await settings.get(erasedKey(id)))
  /** What of a file stays out of the workspace, and how merging reads it. */
  const planned = async (workspace: OpenWorkspace, theirs: WorkspaceSource, watch: Watch) => {
    const { leavingOut } = await loadLeavingOut()
    const noted = erasedBefore(workspace.store.getState().view)
    const notices = (await erasedFrom(workspace.id)).reduce(joinNotices, noted)
    const leaving = await leavingOut(theirs, notices)
    const { planMerge } = await loadMerging()
    return { leaving, ...(await planMerge(workspace.docs, theirs, leaving, watch)) }
  }
  const shareStates = createShareStates()
  let loadingShare: Promise<Sharing> | null = null
  const sharing = (): Promise<Sharing> => {
    const { later, now, random } = parts
    const shareParts = { settings, states: shareStates, blobs, erase: eraseHere, later, now, random }
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

  async function withoutErased<Source extends WorkspaceSource>(source: Source) {
    const notices = await erasedFrom(source.id)
    return notices.length === 0
      ? { source, leftOut: 0 }
      : (await loadLeavingOut()).withoutErased(source, notices)
  }

  return {
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
    withoutErased,
    async import(given, options = {}) {
      const { source } = options.isSample ? { source: given } : await withoutErased(given)
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
    async previewMerge(workspace, theirs, watch = {}) {
      return (await planned(workspace, theirs, watch)).report
    },
    async merge(workspace, theirs, { signal, onStep = () => {} } = {}) {
      onStep(0, 'Keeping a version of how it is now')
      await keepSafe(workspace, 'before-merge')
      const compared = { onStep: (part: number, doing: string) => onStep(0.1 + 0.6 * part, doing) }
      const watch = signal ? { ...compared, signal } : compared
      const { leaving, report, updates, unwanted } = await planned(workspace, theirs, watch)
      const blobsIn = [...((leaving ?? theirs).blobs ?? [])]
      for (const [i, [hash, blob]] of blobsIn.entries()) {
        signal?.throwIfAborted()
        onStep(0.7 + (0.2 * i) / blobsIn.length, 'Taking in transcripts and pictures')
        if (!unwanted.has(hash)) await blobs.put(blob.bytes, '', blob.mediaType)
      }
      signal?.throwIfAborted()
      onStep(0.9, 'Writing it to the disk')
      applyUpdates(workspace.docs.main, [updates.main], 'merge')
      applyUpdates(workspace.docs.people, [updates.people], 'merge')
      await workspace.flush()
      if (isUnsaved(workspace)) throw new Error('what came in could not be written to the disk yet')
      return report
    },
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
      if (!(await settings.get(shareMemoryKey(workspace.id)))) return eraseHere(workspace, wish)
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

function isUnsaved(workspace: OpenWorkspace): boolean {
  const { kind } = workspace.status()
  return kind === 'saving' || kind === 'failed' || kind === 'memory'
}

/** Resolves when every transaction that had begun is over: one over all tables comes after them. */
async function settled(db: EspalierDatabase): Promise<void> {
  await db.transaction('rw', db.tables, () => {}).catch(() => {})
}

/** A database that neither opens nor fails must not keep the person out for ever. */
const PATIENCE = 20_000

function soon(trying: Promise<StorageState>, later: EspalierParts['later']): Promise<StorageState> {
  return new Promise((resolve) => {
    const giveUp = later(() => resolve({ kind: 'memory', problem: 'unavailable' }), PATIENCE)
    void trying.then((state) => {
      giveUp()
      resolve(state)
    })
  })
}

async function tryDisk(db: EspalierDatabase): Promise<StorageState> {
  try {
    await db.open()
    await tryAgain(() => db.transaction('rw', db.settings, () => assertMayWrite(db)))
    return { kind: 'disk' }
  } catch (error) {
    const problem = storageProblemOf(error)
    // A newer build's data is still readable: keep the disk and let every write refuse.
    if (problem === 'newer' && db.isOpen()) return { kind: 'disk' }
    return { kind: 'memory', problem }
  }
}

function memoryCatalogue() {
  const rows = new Map<string, CatalogueRow>()
  return {
    list: () => Promise.resolve([...rows.values()].sort((a, b) => b.openedAt - a.openedAt)),
    get: (id: string) => Promise.resolve(rows.get(id) ?? null),
    put: (row: CatalogueRow) => Promise.resolve(void rows.set(row.id, row)),
    drop: (id: string) => Promise.resolve(void rows.delete(id)),
  }
}

function memorySettings() {
  const values = new Map<string, unknown>()
  return {
    get: (key: string) => Promise.resolve(values.get(key)),
    set: (key: string, value: unknown) => Promise.resolve(void values.set(key, value)),
  }
}
