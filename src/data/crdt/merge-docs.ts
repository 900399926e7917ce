// Merges another copy of the workspace into documents, and says where one side's edit gave way.
// Invariant: nothing that either side made is lost: a field both changed apart is in the report with both values, and a
// record that both made under one id keeps the fields of both.
import * as Y from 'yjs'
import type { RawRow, WorkspaceSource } from '../../domain/interchange/workspace-source.ts'
import { hashesOf } from '../../domain/interchange/attachments-of.ts'
import type { GaveWay, MergeReport } from '../../domain/merge/merge-report.ts'
import type { StillThere } from '../../domain/people/erased-people.ts'
import { eachText } from '../../domain/people/personal-text.ts'
import type { Id } from '../../lib/ids.ts'
import { type Docs, PEOPLE_ROOT } from './apply-to-doc.ts'
import { gaveWayBetween, type Pair, recordsInBoth } from './compare-docs.ts'
import { type Erasure, erasePerson, erasureOf, isPointer } from './erase-person.ts'
import { sameData } from './same-data.ts'
import { docsOfState } from './shared-state.ts'
import { readSource, storedField, writeNewRows } from './source.ts'
import { newDoc, type WorkspaceDoc } from './workspace-doc.ts'

/** Who was erased here and is still in the other copy; their words, and texts that were written anew without them. */
export interface Leaving {
  readonly people: readonly StillThere[]
  readonly rewritten: Erasure['rewritten']
}

export interface MergedDocs {
  readonly report: MergeReport
  /** Attachments of the other copy that only somebody who was erased here pointed at. */
  readonly unwanted: ReadonlySet<string>
  /** What the documents lack, as updates: applying them is the merge. */
  readonly updates: { readonly main: Uint8Array; readonly people: Uint8Array }
}

/** Plans the merge of `theirs` into `mine`, without what is `leaving`; changes neither. `onPart`: how far it is, 0 to 1. */
export function mergeDocs(
  mine: Docs,
  theirs: WorkspaceSource,
  leaving: Leaving | null = null,
  onPart: (part: number) => void = () => {},
): MergedDocs {
  const before = { main: copyOf(mine.main), people: copyOf(mine.people) }
  const after = { main: copyOf(mine.main), people: copyOf(mine.people) }
  onPart(0.2)
  const shared = theirs.state ? docsOfState(theirs.state) : null
  const other = shared ?? docsOfRows(theirs)
  if (shared) {
    Y.applyUpdate(after.main, Y.encodeStateAsUpdate(shared.main))
    Y.applyUpdate(after.people, Y.encodeStateAsUpdate(shared.people))
    joinTwins(before, other, after)
  } else writeNewRows(after, theirs)
  onPart(0.5)
  const isShared = shared !== null
  const erasures = (leaving?.people ?? []).map((one) => erasureOf(one, leaving?.rewritten ?? new Map()))
  for (const erasure of erasures) erasePerson(after, erasure)
  const gaveWay = gaveWayBetween(before, other, after, isShared)
  onPart(0.7)
  const left = erasures.reduce(withoutPerson(theirs), gaveWay)
  return {
    report: { isShared, ...countChanges(before, after), gaveWay: left, leftOut: erasures.length },
    unwanted: leaving ? onlyOf(leaving.people, theirs, after) : new Set(),
    updates: { main: lackOf(mine.main, after.main), people: lackOf(mine.people, after.people) },
  }
}

/** Entries that do not tell of the erased person: their own fields go, their words are taken out of the others. */
function withoutPerson({ records }: WorkspaceSource) {
  return (entries: readonly GaveWay[], { participantId, takeOut, rewritten }: Erasure): GaveWay[] => {
    const interviews = snapshotsOf(records, participantId)
    return entries.flatMap((entry): GaveWay[] => {
      const { type, id, field } = entry
      if (id === participantId && (type === 'participant' || type === PEOPLE_ROOT)) return []
      if (interviews.has(id) && (field === 'transcript' || field === 'picture')) return []
      const said = eachText({ [field]: entry.theirs }, takeOut)[field]
      const theirs = isPointer(said) ? { ...said, ...rewritten.get(said.hash) } : said
      return sameData(entry.mine, theirs) ? [] : [{ ...entry, theirs }]
    })
  }
}

function onlyOf(people: readonly StillThere[], theirs: WorkspaceSource, after: Docs): ReadonlySet<string> {
  const ids = people.map(({ notice }) => notice.participantId)
  const persons = (theirs.people ?? []).filter((row) => ids.some((id) => id === row['id']))
  const talks = ids.map((id) => snapshotsOf(theirs.records, id))
  const snapshots = (theirs.records['snapshot'] ?? []).filter((row) =>
    talks.some((talk) => talk.has(String(row['id']))),
  )
  const only = new Set([...persons, ...snapshots].flatMap(hashesOf))
  const { records, people: left } = readSource(after)
  for (const row of [...Object.values(records).flat(), ...(left ?? [])])
    for (const hash of hashesOf(row)) only.delete(hash)
  return only
}

function snapshotsOf(records: WorkspaceSource['records'], participantId: Id): ReadonlySet<string> {
  const rows = (records['snapshot'] ?? []).filter((row) => row['participantId'] === participantId)
  return new Set(rows.map((row) => String(row['id'])))
}

function copyOf(doc: WorkspaceDoc): WorkspaceDoc {
  const copy = newDoc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  return copy
}

function lackOf(doc: WorkspaceDoc, full: WorkspaceDoc): Uint8Array {
  return Y.encodeStateAsUpdate(full, Y.encodeStateVector(doc))
}

function docsOfRows(source: WorkspaceSource): Docs {
  const docs = { main: newDoc(), people: newDoc() }
  writeNewRows(docs, source)
  return docs
}

/** Records that both sides made under one id: the shared document keeps one of them, the other's fields are added to it. */
function joinTwins(mine: Docs, theirs: Docs, after: Docs): void {
  for (const home of ['main', 'people'] as const)
    after[home].transact(() => {
      for (const pair of recordsInBoth(mine[home], theirs[home]))
        if (!pair.isSameRecord) joinTwin(pair, after[home])
    }, 'merge')
}

function joinTwin({ type, id, mine, theirs }: Pair, after: WorkspaceDoc): void {
  const kept = after.getMap(type).get(id)
  if (!(kept instanceof Y.Map)) return
  for (const side of [mine, theirs])
    for (const [key, value] of side.entries()) {
      const found: unknown = kept.get(key)
      if (value instanceof Y.Map && found instanceof Y.Map) {
        for (const [name, entry] of value.entries()) if (!found.has(name)) found.set(name, entry)
      } else if (value instanceof Y.XmlFragment && found instanceof Y.XmlFragment) {
        if (found.length === 0 && value.length > 0) kept.set(key, value.clone())
      } else if (found === undefined && !(value instanceof Y.AbstractType))
        kept.set(key, storedField(key, value))
    }
}

function countChanges(before: Docs, after: Docs): Pick<MergeReport, 'added' | 'changed'> {
  const [old, now] = [readSource(before), readSource(after)]
  const added = new Map<string, number>()
  let changed = sameData(old.meta, now.meta) ? 0 : 1
  for (const [type, rows] of Object.entries(now.records)) {
    const known = byId(old.records[type] ?? [])
    const live = rows.filter((row) => !known.has(row['id']) && typeof row['deletedAt'] !== 'number').length
    if (live > 0) added.set(type, live)
    changed += rows.filter((row) => known.has(row['id']) && !sameData(known.get(row['id']), row)).length
  }
  const people = byId(old.people ?? [])
  changed += (now.people ?? []).filter((row) => !sameData(people.get(row['id']), row)).length
  return { added, changed }
}

function byId(rows: readonly RawRow[]): ReadonlyMap<unknown, RawRow> {
  return new Map(rows.map((row) => [row['id'], row]))
}
