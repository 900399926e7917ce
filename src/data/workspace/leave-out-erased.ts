// Keeps somebody who was erased here out of what comes in from a file: a merge, a copy, a backup that is opened again.
// Invariant: what tells who it was reaches no store of this device; nobody else's data is touched.
import { type ErasedNotice, type StillThere, stillThere } from '../../domain/people/erased-people.ts'
import { attachmentsOf } from '../../domain/interchange/attachments-of.ts'
import type { FileBlob, ImportPlan, WorkspaceSource } from '../../domain/interchange/workspace-source.ts'
import { docsOfState, newDocs, readSource, sharedStateOf, writeSource } from '../crdt/documents.ts'
import { type BlobPointer, erasePerson, erasureOf } from '../crdt/erase-person.ts'
import { blockingWords } from './blocking-words.ts'

export interface LeavingOut {
  readonly people: readonly StillThere[]
  /** Texts of the file that were written anew without those words: the old hash, and what to point at instead. */
  readonly rewritten: ReadonlyMap<string, BlobPointer>
  /** The attachments of the file, those texts in place of the old ones. */
  readonly blobs: WorkspaceSource['blobs']
}

/** What of a file stays out, or null when it holds nothing of anybody who was erased. */
export async function leavingOut(
  source: WorkspaceSource,
  notices: readonly ErasedNotice[],
): Promise<LeavingOut | null> {
  const people = stillThere(source, notices)
  if (people.length === 0) return null
  const block = blockingWords(people.flatMap((one) => one.words))
  const blobs = new Map<string, FileBlob>()
  const rewritten = new Map<string, BlobPointer>()
  for (const [hash, blob] of source.blobs ?? []) {
    const next = await block(blob)
    blobs.set(next?.hash ?? hash, next ?? blob)
    if (next) rewritten.set(hash, { hash: next.hash, size: next.bytes.length })
  }
  return { people, rewritten, blobs: source.blobs && blobs }
}

/** `source` without everybody who was erased, and how many of them were in it. */
export async function withoutErased<Source extends WorkspaceSource>(
  source: Source,
  notices: readonly ErasedNotice[],
): Promise<{ readonly source: Source; readonly leftOut: number }> {
  const leaving = await leavingOut(source, notices)
  if (!leaving) return { source, leftOut: 0 }
  const { state } = source
  const shared = state ? docsOfState(state) : null
  const docs = shared ?? newDocs()
  if (!shared) writeSource(docs, source)
  for (const one of leaving.people) erasePerson(docs, erasureOf(one, leaving.rewritten))
  const { meta, records, people: left } = readSource(docs)
  const people = source.people && left
  const named = attachmentsOf({ records, people })
  const blobs = leaving.blobs && new Map([...leaving.blobs].filter(([hash]) => named.has(hash)))
  const rest = { ...source, meta, records, people, blobs }
  const exact = shared
    ? { ...rest, state: { ...sharedStateOf(docs), ...(people ? {} : { people: null }) } }
    : rest
  return { source: counted(exact), leftOut: leaving.people.length }
}

/** A plan counts what is in it. */
function counted<Source extends WorkspaceSource>(source: Source): Source {
  if (!('counts' in source)) return source
  const { counts } = source as unknown as ImportPlan // the one source that counts
  const rows = Object.entries(source.records)
  const isLive = (row: Readonly<Record<string, unknown>>) => typeof row['deletedAt'] !== 'number'
  const byType = new Map(rows.map(([type, all]) => [type, all.filter(isLive).length]))
  const all = rows.flatMap(([, table]) => table)
  const now = {
    ...counts,
    byType,
    records: all.length,
    archived: all.filter((row) => !isLive(row)).length,
    people: source.people?.length ?? 0,
    blobs: source.blobs?.size ?? 0,
  }
  return { ...source, counts: now }
}
