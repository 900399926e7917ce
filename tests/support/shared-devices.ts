// Devices that share a workspace through folders in memory, and a sync service between them that behaves as such services do.
import type { BlobRef } from '../../src/data/blobs/blobs.ts'
import { createBlobs } from '../../src/data/blobs/blobs.ts'
import type { Folder } from '../../src/data/folder/folder.ts'
import { newMemory, type ShareMemory, shareRound } from '../../src/data/share/share-round.ts'
import { workspaceReplica } from '../../src/data/share/workspace-replica.ts'
import { createBlobStore } from '../../src/data/store/blob-store.ts'
import { declareDatabase } from '../../src/data/store/database.ts'
import { createUpdateLog } from '../../src/data/store/update-log.ts'
import { createVersionStore } from '../../src/data/store/version-store.ts'
import { eraseParticipant, type EraseWish } from '../../src/data/workspace/erase-participant.ts'
import { openWorkspace, type OpenWorkspace } from '../../src/data/workspace/open-workspace.ts'
import { nameParts } from '../../src/domain/people/personal-text.ts'
import { testEnv } from './test-env.ts'

export interface MemoryFolder extends Folder {
  readonly contents: Map<string, Uint8Array>
  readonly inside: Map<string, MemoryFolder>
}

export function memoryFolder(name = 'Shared'): MemoryFolder {
  const contents = new Map<string, Uint8Array>()
  const inside = new Map<string, MemoryFolder>()
  return {
    name,
    contents,
    inside,
    files: () => Promise.resolve([...contents.keys()].sort()),
    folders: () => Promise.resolve([...inside.keys()].sort()),
    folder(wanted) {
      const found = inside.get(wanted) ?? memoryFolder(wanted)
      inside.set(wanted, found)
      return Promise.resolve(found)
    },
    read(wanted) {
      const bytes = contents.get(wanted)
      return bytes ? Promise.resolve(bytes) : Promise.reject(new Error('no such file'))
    },
    write: (wanted, bytes) => Promise.resolve(void contents.set(wanted, bytes)),
    remove: (wanted) => Promise.resolve(void contents.delete(wanted)),
  }
}

const WORKSPACE = 'sharedworkspace1'
let opened = 0

export interface Device {
  readonly name: string
  readonly workspace: OpenWorkspace
  readonly folder: MemoryFolder
  readonly databaseName: string
  readonly memory: () => ShareMemory
  /** As after a start with what an earlier round had remembered. */
  readonly remember: (memory: ShareMemory) => void
  /** A round at this device's copy of the folder. */
  readonly round: (now?: number) => Promise<void>
  readonly attach: (text: string) => Promise<BlobRef>
  /** Erases as the product does: round, erase, notice, round. */
  readonly erase: (participantId: string) => Promise<void>
}

const later = (task: () => void, ms: number) => {
  const timer = setTimeout(task, Math.min(ms, 5))
  return () => clearTimeout(timer)
}

export async function aDevice(
  name: string,
  folder: MemoryFolder = memoryFolder(),
  withPeople = true,
): Promise<Device> {
  const databaseName = `device-${name}-${++opened}`
  const db = declareDatabase(databaseName)
  const log = createUpdateLog(db)
  const stored = createBlobStore(db)
  const blobs = createBlobs(stored)
  const versions = createVersionStore(db)
  const env = testEnv(name, name.charCodeAt(0))
  const parts = { id: WORKSPACE, log, blobs, transports: [], env: () => env, later }
  const workspace = await openWorkspace(parts)
  const erase = (wish: EraseWish) =>
    eraseParticipant(workspace, wish, {
      log,
      versions,
      blobs: stored,
      heldElsewhere: () => Promise.resolve(new Set<string>()),
    })
  const replica = workspaceReplica(workspace, { blobs, here: new Set(), withPeople, erase })
  let memory = newMemory(`device${name}`)
  const round = async (now = env.now) => {
    memory = await shareRound(folder, [], replica, memory, now)
  }
  return {
    name,
    workspace,
    folder,
    databaseName,
    memory: () => memory,
    remember: (earlier) => void (memory = earlier),
    round,
    attach: (text) => blobs.put(new TextEncoder().encode(text), 'talk.txt', 'text/plain'),
    async erase(participantId) {
      await round()
      const person = workspace.store.getState().view.people.get(participantId)
      const names = nameParts(person?.name ?? '')
      const report = await erase({ participantId, withInterviews: false, words: names.slice(1) })
      const notice = { participantId, withInterviews: false, parts: names.slice(1).map((_, i) => i + 1) }
      const { erased, gone } = memory
      memory = { ...memory, erased: [...erased, notice], gone: [...gone, ...report.gone], sweep: true }
      await round()
    },
  }
}

/** Copies everything over, as a sync service that is done; removed files go as well. */
export function syncAll(devices: readonly Device[], before: ReadonlySet<string> = new Set()): void {
  const folders = devices.map(({ folder }) => folder)
  spread(folders, before)
  const kinds = new Set(folders.flatMap(({ inside }) => [...inside.keys()]))
  for (const kind of kinds) {
    for (const { inside } of folders) if (!inside.has(kind)) inside.set(kind, memoryFolder(kind))
    spread(
      folders.flatMap(({ inside }) => inside.get(kind) ?? []),
      before,
    )
  }
}

/** `before`: names that all had; what one of them lost since goes everywhere. */
function spread(folders: readonly MemoryFolder[], before: ReadonlySet<string>): void {
  for (const name of before)
    if (folders.some(({ contents }) => !contents.has(name)))
      for (const { contents } of folders) contents.delete(name)
  const all = new Map<string, Uint8Array>()
  for (const { contents } of folders)
    for (const [name, bytes] of contents)
      if (bytes.length > (all.get(name)?.length ?? -1)) all.set(name, bytes)
  for (const { contents } of folders) for (const [name, bytes] of all) contents.set(name, bytes)
}

/** All names in the folder and inside. */
export function namesIn({ contents, inside }: MemoryFolder): Set<string> {
  return new Set([...contents.keys(), ...[...inside.values()].flatMap((one) => [...one.contents.keys()])])
}
