// Automatic backups into a folder that the person chose: some minutes after a change, and before what is hard to take back.
// Invariant: *verified* is said only of a file that was read back and compared byte by byte.
import type { Id } from '../../lib/ids.ts'
import type { WorkspaceSource } from '../../domain/interchange/workspace-source.ts'
import type { Folder } from '../folder/folder.ts'
import { browserFolder, isFolderHandle, mayUse } from '../folder/browser-folder.ts'
import type { Settings } from '../store/settings-store.ts'
import type { OpenWorkspace } from '../workspace/open-workspace.ts'
import type { BackupFile, SoundBackup } from './backup-files.ts'
import { reasonOf } from '../../lib/reason-of.ts'

export interface LastBackup {
  readonly at: number
  readonly fileName: string
  readonly size: number
}

export type BackupState =
  | { readonly kind: 'off' }
  /** The browser asks again after a restart; a press of the person is needed. */
  | { readonly kind: 'locked'; readonly folder: string; readonly last: LastBackup | null }
  | {
      readonly kind: 'on'
      readonly folder: string
      readonly last: LastBackup | null
      readonly isBusy: boolean
    }
  | {
      readonly kind: 'failed'
      readonly folder: string
      readonly last: LastBackup | null
      readonly why: string
    }

export interface Backups {
  /** How backups of a workspace stand; the same object until something changes. */
  readonly state: (workspaceId: Id) => BackupState
  readonly subscribe: (listener: () => void) => () => void
  /** Backs up into this folder from now on. */
  readonly use: (handle: FileSystemDirectoryHandle) => Promise<void>
  /** Asks the browser to let the folder be used again. */
  readonly unlock: () => Promise<boolean>
  /** No more backups; what is in the folder stays there. */
  readonly stopUsing: () => Promise<void>
  /** Writes and verifies a backup now; null when no folder can be used or it failed (the state says so). */
  readonly backUp: (workspace: OpenWorkspace) => Promise<LastBackup | null>
  /** The newest sound backup of a workspace in the folder. */
  readonly newest: (workspaceId: Id, name: string) => Promise<SoundBackup | null>
  /** All backups of a workspace in the folder, newest first; none where the folder cannot be used. */
  readonly list: (workspaceId: Id, name: string) => Promise<readonly BackupFile[]>
  /** Reads one; null when it is damaged or gone. */
  readonly read: (workspaceId: Id, name: string, file: BackupFile) => Promise<SoundBackup | null>
  /** Writes a new backup and removes all older ones of the workspace (after an erasure). Answers how many went. */
  readonly replaceAll: (workspace: OpenWorkspace) => Promise<number>
  readonly watch: (workspace: OpenWorkspace) => void
  readonly stop: () => void
}

export interface BackupsParts {
  readonly settings: Settings
  readonly sourceOf: (workspace: OpenWorkspace) => Promise<WorkspaceSource>
  readonly later: (task: () => void, ms: number) => () => void
  readonly now: () => number
}

/** Reading and writing files loads with the first backup. */
const loadFiles = () => import('./backup-files.ts')

const FOLDER = 'backup-folder'
const lastKey = (id: Id) => `backup:${id}`
/** From a change to the backup, so that one backup holds a stretch of work. */
const SOON = 2 * 60_000

const OFF: BackupState = { kind: 'off' }

export function createBackups({ settings, sourceOf, later, now }: BackupsParts): Backups {
  const states = new Map<Id, BackupState>()
  const watched = new Map<Id, { readonly workspace: OpenWorkspace; readonly end: () => void }>()
  const listeners = new Set<() => void>()
  const running = new Map<Id, Promise<LastBackup | null>>()
  let handle: FileSystemDirectoryHandle | null = null
  const ready = load()

  async function load(): Promise<void> {
    const stored = await settings.get(FOLDER).catch(() => null)
    handle = isFolderHandle(stored) ? stored : null
  }
  function say(id: Id, state: BackupState): void {
    states.set(id, state)
    for (const listener of listeners) listener()
  }
  async function lastOf(id: Id): Promise<LastBackup | null> {
    const stored = await settings.get(lastKey(id)).catch(() => null)
    return isLastBackup(stored) ? stored : null
  }
  async function look(id: Id): Promise<void> {
    await ready
    if (!handle) return say(id, OFF)
    const last = await lastOf(id)
    if (await mayUse(handle, false).catch(() => false))
      say(id, { kind: 'on', folder: handle.name, last, isBusy: false })
    else say(id, { kind: 'locked', folder: handle.name, last })
  }
  const lookAtAll = () => Promise.all([...watched.keys()].map(look))

  async function folderNamed(id: Id, name: string): Promise<Folder | null> {
    await ready
    if (!handle || !(await mayUse(handle, false).catch(() => false))) return null
    const { workspaceFolder } = await loadFiles()
    return workspaceFolder(browserFolder(handle), id, name)
  }
  const folderOf = ({ id, store }: OpenWorkspace) => folderNamed(id, store.getState().view.meta.name)
  async function write(workspace: OpenWorkspace): Promise<LastBackup | null> {
    const { id } = workspace
    const folderName = handle?.name ?? ''
    const before = await lastOf(id)
    try {
      const folder = await folderOf(workspace)
      if (!folder) {
        await look(id)
        return null
      }
      say(id, { kind: 'on', folder: folderName, last: before, isBusy: true })
      const { writeBackup } = await loadFiles()
      const { file, size } = await writeBackup(folder, await sourceOf(workspace), now())
      const last: LastBackup = { at: file.at, fileName: file.name, size }
      await settings.set(lastKey(id), last).catch(() => {})
      say(id, { kind: 'on', folder: folderName, last, isBusy: false })
      return last
    } catch (error) {
      const why = reasonOf(error)
      say(id, { kind: 'failed', folder: folderName, last: before, why })
      return null
    }
  }
  function backUp(workspace: OpenWorkspace): Promise<LastBackup | null> {
    const known = running.get(workspace.id)
    if (known) return known
    const run = write(workspace).finally(() => running.delete(workspace.id))
    running.set(workspace.id, run)
    return run
  }

  return {
    state: (id) => states.get(id) ?? OFF,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async use(chosen) {
      handle = chosen
      await settings.set(FOLDER, chosen)
      await lookAtAll()
      await Promise.all([...watched.values()].map(({ workspace }) => backUp(workspace)))
    },
    async unlock() {
      await ready
      const isOpen = handle !== null && (await mayUse(handle, true))
      await lookAtAll()
      if (isOpen) await Promise.all([...watched.values()].map(({ workspace }) => backUp(workspace)))
      return isOpen
    },
    async stopUsing() {
      handle = null
      await settings.set(FOLDER, null)
      await lookAtAll()
    },
    backUp,
    async newest(workspaceId, name) {
      const folder = await folderNamed(workspaceId, name)
      return folder && (await loadFiles()).newestSoundBackup(folder)
    },
    async list(workspaceId, name) {
      const folder = await folderNamed(workspaceId, name)
      return folder ? (await loadFiles()).listBackups(folder) : []
    },
    async read(workspaceId, name, file) {
      const folder = await folderNamed(workspaceId, name)
      return folder && (await loadFiles()).readBackup(folder, file)
    },
    async replaceAll(workspace) {
      const folder = await folderOf(workspace)
      const last = folder && (await backUp(workspace))
      if (!folder || !last) return 0
      const { listBackups } = await loadFiles()
      const old = (await listBackups(folder)).filter(({ name }) => name !== last.fileName)
      for (const { name } of old) await folder.remove(name)
      return old.length
    },
    watch(workspace) {
      if (watched.has(workspace.id)) return
      let cancel: (() => void) | null = null
      const unsubscribe = workspace.store.subscribe(() => {
        cancel ??= later(() => {
          cancel = null
          void backUp(workspace)
        }, SOON)
      })
      watched.set(workspace.id, {
        workspace,
        end() {
          unsubscribe()
          cancel?.()
        },
      })
      void look(workspace.id)
    },
    stop() {
      for (const { end } of watched.values()) end()
      watched.clear()
    },
  }
}

function isLastBackup(value: unknown): value is LastBackup {
  return (
    typeof value === 'object' && value !== null && 'at' in value && 'fileName' in value && 'size' in value
  )
}
