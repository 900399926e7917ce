// One round of a device at a shared folder: read what others wrote, take it in, write what was made here, re-read that.
// Invariant: a file is called read only when the disk of this device has all of it; a device changes no file, adds files
// of its own, and removes old ones of its own when a whole one stands there verified (everybody's after an erasure).
import type { ErasedNotice } from '../../domain/people/erased-people.ts'
import type { Id } from '../../lib/ids.ts'
import type { Mark } from '../crdt/share-docs.ts'
import type { Folder } from '../folder/folder.ts'
import { isShareName, readShareFile, type ShareFile, type ShareParts, writeShareFile } from './share-file.ts'

/** What a device remembers of a shared folder between rounds; plain data, kept in its database. */
export interface ShareMemory {
  readonly device: Id
  /** Number of the last file written here. */
  readonly no: number
  readonly own: readonly OwnFile[]
  /** Names of files that need no second reading. */
  readonly read: readonly string[]
  /** How far the folder is known to be; null: nothing was written yet. */
  readonly main: Mark | null
  readonly people: Mark | null
  readonly erased: readonly ErasedNotice[]
  /** Attachments that are to go from the folder. */
  readonly gone: readonly string[]
  /** Somebody was erased here and the folder still holds what was written before. */
  readonly sweep: boolean
  readonly wroteAt: number | null
  readonly readAt: number | null
  /** The newest file read of each other device. */
  readonly others: Readonly<Record<Id, number>>
  /** When the newest file was written that another device says it has read; null: none has. */
  readonly reachedAt: number | null
  /** Files that are not whole (yet), or of a later Espalier. */
  readonly waiting: number
  readonly newer: number
}

export interface OwnFile {
  readonly name: string
  readonly no: number
  readonly at: number
}

export function newMemory(device: Id): ShareMemory {
  const nothing = { own: [], read: [], erased: [], gone: [], others: {}, main: null, people: null }
  const never = { wroteAt: null, readAt: null, reachedAt: null }
  return { device, no: 0, sweep: false, waiting: 0, newer: 0, ...nothing, ...never }
}

/** The workspace on this device as a round needs it. */
export interface Replica {
  readonly workspace: Id
  readonly name: () => string
  readonly isBlank: () => boolean
  readonly mark: () => { readonly main: Mark; readonly people: Mark | null }
  /** What came since; everything where there is no mark. */
  readonly changes: (since: { readonly main: Mark | null; readonly people: Mark | null }) => ShareParts
  /** Everything, with nothing in it that was taken away. */
  readonly whole: () => ShareParts
  readonly canApply: (parts: ShareParts) => boolean
  readonly apply: (parts: readonly ShareParts[]) => void
  /** Whether something that came in builds on what has not arrived. */
  readonly hasGap: () => boolean
  /** Resolves when the disk has everything; rejects when it has not. */
  readonly settle: () => Promise<void>
  /** Called before updates come in, while this device still knows the words; what it gives erases, after them. */
  readonly eraser: (notice: ErasedNotice) => () => Promise<readonly string[]>
  /** Whether personal data of an erased participant is there again. */
  readonly isBack: (notice: ErasedNotice) => boolean
  /** What rows point at goes along, what is missing is taken in, what is gone is removed. */
  readonly carryAttachments: (folder: Folder, gone: ReadonlySet<string>) => Promise<void>
}

/** Own files until they are written as one. */
export const WHOLE_AFTER = 40

/** Runs a round and answers what to remember. Rejects when the folder or the disk fails; then the old memory holds. */
export async function shareRound(
  folder: Folder,
  copies: readonly Folder[],
  replica: Replica,
  remembered: ShareMemory,
  now: number,
): Promise<ShareMemory> {
  const folders = [folder, ...copies]
  const found = await readNew(folders, replica, remembered)
  const memory = { ...remembered, ...found.mine }
  await replica.settle()
  const taken = takeIn(found, replica, memory)
  await replica.settle()
  const erased = [...memory.erased, ...taken.notices]
  const gone = [...memory.gone]
  for (const erase of taken.erasers) gone.push(...(await erase()))
  const back = found.files.length > 0 ? erased.filter(replica.isBack) : []
  for (const notice of back) gone.push(...(await replica.eraser(notice)()))

  // What builds on something that has not arrived is not on the disk: those files are read again next time.
  const hasGap = replica.hasGap()
  const listed = memory.read.filter((name) => found.names.has(name))
  const read = hasGap ? listed : [...listed, ...found.foreign, ...found.files.map(({ name }) => name)]
  const heard: ShareMemory = {
    ...memory,
    read,
    erased,
    gone,
    others: hasGap ? memory.others : othersOf(memory, found, read),
    reachedAt: reachedAt(memory, found),
    readAt: now,
    waiting: found.waiting,
    newer: found.newer,
  }
  await replica.carryAttachments(folder, new Set(gone))
  const isRemade = memory.sweep || taken.erasers.length > 0 || back.length > 0
  if (!taken.isMade && !isRemade) return { ...heard, gone: [], ...taken.after }
  const isWhole = isRemade || taken.changes === null
  const mark = isWhole ? replica.mark() : taken.after
  const parts = isWhole ? replica.whole() : taken.changes
  const own = await writeOwn(folder, replica, heard, { ...parts, isWhole }, now)
  const wrote = { ...heard, ...mark, gone: [], no: own.no, wroteAt: now, read: [...read, own.name] }
  await removeAll(folders, found.broken)
  if (!isWhole) return { ...wrote, own: [...memory.own, own] }

  // A whole one stands there now, verified: older ones are not needed.
  const mine = memory.own.map(({ name }) => name)
  const isSweeping = memory.sweep && !hasGap
  const old = isSweeping ? new Set([...read, ...mine]) : new Set(mine)
  const left = new Set(await removeAll(folders, old))
  return {
    ...wrote,
    own: [...memory.own.filter(({ name }) => left.has(name)), own],
    sweep: memory.sweep && (hasGap || left.size > 0),
  }
}

interface Found {
  readonly files: readonly { readonly name: string; readonly file: ShareFile }[]
  /** Files of something else, which are left alone. */
  readonly foreign: readonly string[]
  /** All names there are. */
  readonly names: ReadonlySet<string>
  readonly waiting: number
  readonly newer: number
  /** Files of this device that were not finished: it was stopped while it wrote. What they were to hold is written anew. */
  readonly broken: ReadonlySet<string>
  /** What this device wrote and was stopped before it remembered that. */
  readonly mine: Pick<ShareMemory, 'no' | 'own'>
}

async function readNew(folders: readonly Folder[], replica: Replica, memory: ShareMemory): Promise<Found> {
  const read = new Set(memory.read.map(stemOf))
  const files: { name: string; file: ShareFile }[] = []
  const foreign: string[] = []
  const names = new Set<string>()
  const broken = new Set<string>()
  const own = [...memory.own]
  let { no } = memory
  let [waiting, newer] = [0, 0]
  for (const folder of folders)
    for (const name of await folder.files()) {
      names.add(name)
      if (!isShareName(name) || read.has(stemOf(name))) continue
      const bytes = await folder.read(name).catch(() => null)
      const file = bytes ? await readShareFile(bytes) : 'half'
      const isOwn = name.startsWith(`${memory.device}-`)
      if (isOwn) no = Math.max(no, numberIn(name) || 0)
      if (bytes && file === 'half' && isOwn) broken.add(name)
      else if (file === 'half') waiting += 1
      else if (file === 'newer') newer += 1
      else if (file === 'foreign' || file.header.workspace !== replica.workspace || !replica.canApply(file))
        foreign.push(name)
      else {
        files.push({ name, file })
        if (isOwn) own.push({ name, no: file.header.no, at: file.header.at })
      }
    }
  return { files, foreign, names, waiting, newer, broken, mine: { no, own } }
}

interface Taken {
  readonly notices: readonly ErasedNotice[]
  readonly erasers: readonly (() => Promise<readonly string[]>)[]
  /** Something was made here that the folder does not have. */
  readonly isMade: boolean
  /** What was made, where that is enough to write; null: write everything. */
  readonly changes: ShareParts | null
  readonly after: { readonly main: Mark; readonly people: Mark | null }
}

/** Compares and takes in at one stroke: nobody can type in between. */
function takeIn({ files, names, broken }: Found, replica: Replica, memory: ShareMemory): Taken {
  const known = new Set(memory.erased.map(keyOf))
  const notices = new Map<string, ErasedNotice>()
  for (const notice of files.flatMap(({ file }) => file.header.erased))
    if (!known.has(keyOf(notice))) notices.set(keyOf(notice), notice)
  const erasers = [...notices.values()].map(replica.eraser)
  // Somebody removed what this device wrote: it is written again, whole.
  const isLost = memory.own.some(({ name }) => !names.has(name))
  const isNew = !isSame(replica.mark(), memory) && !(memory.main === null && replica.isBlank())
  const isMade = isLost || isNew || broken.size > 0
  const isShort = memory.main !== null && memory.own.length < WHOLE_AFTER && erasers.length === 0
  const changes = isNew && isShort && !isLost ? replica.changes(memory) : null
  replica.apply(files.map(({ file }) => file))
  return { notices: [...notices.values()], erasers, isMade, changes, after: replica.mark() }
}

async function writeOwn(
  folder: Folder,
  replica: Replica,
  { device, no: last, others, erased }: ShareMemory,
  { isWhole, ...parts }: ShareParts & { readonly isWhole: boolean },
  now: number,
): Promise<OwnFile> {
  const no = last + 1
  const { workspace, name: known } = replica
  const header = { workspace, name: known(), device, no, at: now, isWhole, seen: others, erased }
  const { name, bytes } = await writeShareFile(header, parts)
  await folder.write(name, bytes)
  const back = await folder.read(name)
  if (back.length !== bytes.length || back.some((byte, i) => byte !== bytes[i]))
    throw new Error('the folder gave back something else than was written')
  return { name, no, at: now }
}

/** Removes the files and answers which could not be. */
async function removeAll(
  folders: readonly Folder[],
  wanted: ReadonlySet<string>,
): Promise<readonly string[]> {
  const left: string[] = []
  for (const folder of folders)
    for (const name of await folder.files())
      if (wanted.has(name)) await folder.remove(name).catch(() => void left.push(name))
  return left
}

/** Up to which of its files each device was read without a gap. */
function othersOf(
  { others, device: me }: ShareMemory,
  { files }: Found,
  read: readonly string[],
): Readonly<Record<Id, number>> {
  const all = { ...others }
  for (const { file } of files) {
    const { device, no, isWhole } = file.header
    if (device === me) continue
    const known = new Set(read.filter((name) => name.startsWith(`${device}-`)).map(numberIn))
    let upTo = Math.max(all[device] ?? 0, isWhole ? no : 0)
    while (known.has(upTo + 1)) upTo += 1
    all[device] = upTo
  }
  return all
}

/** The name without what a sync service added; the same stem is the same file. */
function stemOf(name: string): string {
  return /^[^-]+-\d+-[0-9a-f]{16}/.exec(name)?.[0] ?? name
}

function numberIn(name: string): number {
  return Number(/-(\d{6,})-/.exec(name)?.[1])
}

/** When the newest of our files was written that another device says it has read. */
function reachedAt({ own, device, reachedAt: before }: ShareMemory, { files }: Found): number | null {
  const seen = Math.max(0, ...files.map(({ file }) => file.header.seen[device] ?? 0))
  return own.findLast(({ no }) => no <= seen)?.at ?? before
}

function isSame(
  now: { main: Mark; people: Mark | null },
  then: Pick<ShareMemory, 'main' | 'people'>,
): boolean {
  return now.main.digest === then.main?.digest && now.people?.digest === then.people?.digest
}

/** An erasure that goes further (the interviews too) is another one. */
function keyOf({ participantId, withInterviews }: ErasedNotice): string {
  return `${participantId} ${withInterviews}`
}
