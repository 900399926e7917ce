// One file of a shared folder: a line of JSON about it, the updates of one device, and a check sum of all that.
// Invariant: a file that is not whole is never read as one; what it is called says nothing that is believed.
import { type ErasedNotice, readNotices } from '../../domain/people/erased-people.ts'
import type { Id } from '../../lib/ids.ts'
import { sha256 } from '../blobs/blobs.ts'

export interface ShareHeader {
  readonly workspace: Id
  /** What the workspace was called, for whoever opens it from the folder. */
  readonly name: string
  readonly device: Id
  /** Counts the files of this device. */
  readonly no: number
  /** When it was written by the clock of that device; shown, never believed. */
  readonly at: number
  /** Everything of this device is in it, not only what came since the last one. */
  readonly isWhole: boolean
  /** Up to which file each other device had been read when this one was written. */
  readonly seen: Readonly<Record<Id, number>>
  readonly erased: readonly ErasedNotice[]
}

export interface ShareParts {
  readonly main: Uint8Array
  /** null: personal data stays on the device. */
  readonly people: Uint8Array | null
}

export interface ShareFile extends ShareParts {
  readonly header: ShareHeader
}

/** Why a file is not read: not whole yet (or damaged), of a later Espalier, or none of ours. */
export type ShareProblem = 'half' | 'newer' | 'foreign'

const ENDING = '.espalier-part'
const MAGIC = 'espalier-part'
const VERSION = 1
const HASH = 64
const MAX_HEADER = 1_000_000

/** Files of a shared folder by their name; what sync services keep while they copy is passed over. */
export function isShareName(name: string): boolean {
  return name.includes(ENDING) && !/^[.~]|\.(?:crswap|tmp|partial|download)$/i.test(name)
}

export async function writeShareFile(
  header: ShareHeader,
  parts: ShareParts,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const sizes = { main: parts.main.length, people: parts.people?.length ?? null }
  const head = new TextEncoder().encode(`${MAGIC} ${VERSION}\n${JSON.stringify({ ...header, ...sizes })}\n`)
  const body = joined([head, parts.main, parts.people ?? new Uint8Array()])
  const hash = await sha256(body)
  const name = `${header.device}-${String(header.no).padStart(6, '0')}-${hash.slice(0, 16)}${ENDING}`
  return { name, bytes: joined([body, new TextEncoder().encode(hash)]) }
}

export async function readShareFile(bytes: Uint8Array): Promise<ShareFile | ShareProblem> {
  const body = bytes.subarray(0, Math.max(0, bytes.length - HASH))
  if ((await sha256(body)) !== new TextDecoder().decode(bytes.subarray(body.length))) return 'half'
  const first = lineAt(body, 0)
  const [, version] = /^espalier-part (\d+)$/.exec(first?.text ?? '') ?? []
  if (!first || version === undefined) return 'foreign'
  if (Number(version) > VERSION) return 'newer'
  const second = lineAt(body, first.next)
  const read = second && headerOf(second.text)
  if (!second || !read) return 'foreign'
  const { header, main, people } = read
  const end = second.next + main
  if (end + (people ?? 0) !== body.length) return 'foreign'
  return { header, main: body.slice(second.next, end), people: people === null ? null : body.slice(end) }
}

function lineAt(bytes: Uint8Array, from: number): { readonly text: string; readonly next: number } | null {
  const end = bytes.indexOf(10, from)
  if (end < 0 || end - from > MAX_HEADER) return null
  return { text: new TextDecoder().decode(bytes.subarray(from, end)), next: end + 1 }
}

interface ReadHeader {
  readonly header: ShareHeader
  readonly main: number
  readonly people: number | null
}

function headerOf(text: string): ReadHeader | null {
  const raw = plainObject(text)
  const { workspace, name, device, no, at, main, people } = raw
  if (!isId(workspace) || !isId(device) || typeof name !== 'string') return null
  if (!isCount(no) || typeof at !== 'number' || !isCount(main)) return null
  if (people !== null && !isCount(people)) return null
  const seen: Record<Id, number> = {}
  for (const [id, count] of Object.entries(isObject(raw['seen']) ? raw['seen'] : {}))
    if (isId(id) && isCount(count)) seen[id] = count
  const erased = readNotices(raw['erased'])
  const isWhole = raw['isWhole'] === true
  return { header: { workspace, name, device, no, at, isWhole, seen, erased }, main, people }
}

function plainObject(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : {}
  } catch {
    return {}
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Ids go into names of files: nothing but letters, digits and dashes. */
function isId(value: unknown): value is Id {
  return typeof value === 'string' && /^[0-9a-zA-Z-]{1,64}$/.test(value)
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
