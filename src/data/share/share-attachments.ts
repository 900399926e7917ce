// Transcripts and pictures in a shared folder: immutable files named by their SHA-256.
// Invariant: bytes that do not hash to their name are not taken in; they may be half-written and are tried again.
import type { WorkspaceSource } from '../../domain/interchange/workspace-source.ts'
import { type Blobs, sha256 } from '../blobs/blobs.ts'
import type { Folder } from '../folder/folder.ts'

export interface Attachments {
  /** Media types by hash of what rows point at. */
  readonly all: ReadonlyMap<string, string>
  /** Those that go into the folder. */
  readonly shared: ReadonlySet<string>
}

/** What the rows point at; what personal data alone points at (photos) is shared only with it. */
export function attachmentsIn(
  { records, people }: Pick<WorkspaceSource, 'records' | 'people'>,
  withPeople: boolean,
): Attachments {
  const all = new Map<string, string>()
  const look = (row: Readonly<Record<string, unknown>>) => {
    for (const value of Object.values(row))
      if (typeof value === 'object' && value !== null && 'hash' in value && 'mediaType' in value)
        all.set(String(value.hash), String(value.mediaType))
  }
  for (const rows of Object.values(records)) rows.forEach(look)
  const ofRecords = new Set(all.keys())
  people?.forEach(look)
  return { all, shared: withPeople ? new Set(all.keys()) : ofRecords }
}

/** `here` remembers between rounds what this device has, so that its disk is not asked for each file again. */
export async function carryAttachments(
  folder: Folder,
  blobs: Blobs,
  { all, shared }: Attachments,
  gone: ReadonlySet<string>,
  here: Set<string>,
): Promise<void> {
  if (all.size === 0 && gone.size === 0) return
  const home = await folder.folder('attachments')
  const names = await home.files()
  for (const name of names) {
    const hash = hashIn(name)
    if (hash !== null && gone.has(hash) && !all.has(hash)) await home.remove(name)
  }
  for (const [hash, mediaType] of all) {
    const there = names.filter((name) => hashIn(name) === hash)
    const isHere = here.has(hash) || (await blobs.has(hash))
    if (isHere) here.add(hash)
    if (isHere && shared.has(hash) && there.length === 0) await put(home, hash, await blobs.get(hash))
    if (!isHere) await take(home, there, hash, mediaType, blobs)
  }
}

async function put(home: Folder, hash: string, bytes: Uint8Array | null): Promise<void> {
  if (!bytes) return
  await home.write(hash, bytes)
  if ((await sha256(await home.read(hash))) === hash) return
  await home.remove(hash) // what stands there under this name counts as written
  throw new Error('the folder gave back something else than was written')
}

async function take(
  home: Folder,
  names: readonly string[],
  hash: string,
  mediaType: string,
  blobs: Blobs,
): Promise<void> {
  for (const name of names) {
    const bytes = await home.read(name).catch(() => null)
    if (!bytes || (await sha256(bytes)) !== hash) continue
    await blobs.put(bytes, '', mediaType)
    return
  }
}

/** A sync service may have added words to the name. */
function hashIn(name: string): string | null {
  return /^([0-9a-f]{64})(?![0-9a-f])/.exec(name)?.[1] ?? null
}
