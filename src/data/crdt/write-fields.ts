// Writes fields and rows as they are to be again ("put mine back", restoring a version).
// Invariant: what already has the value is not written; a move becomes the newest move, never an older one.
import * as Y from 'yjs'
import { KEYED_FIELDS } from '../../domain/model/define-record.ts'
import { type FieldWrite, PERSON_TYPE, WORKSPACE_TYPE, type Writes } from '../../domain/merge/field-write.ts'
import { type Docs, PEOPLE_ROOT } from './apply-to-doc.ts'
import { replaceContent } from './rich-text-json.ts'
import { sameData } from './same-data.ts'
import { isRichText, plainField, storedField, writeNewRows } from './source.ts'
import { META_ROOT, type Origin, recordMap, rootMap } from './workspace-doc.ts'

/** Applies `writes` in one transaction per document. */
export function writeFields(docs: Docs, writes: Writes, origin: Origin): void {
  const people = writes.fields.filter(({ type }) => type === PERSON_TYPE)
  const main = writes.fields.filter(({ type }) => type !== PERSON_TYPE)
  const rows = { main: rowsOf(writes, false), people: rowsOf(writes, true) }
  if (main.length > 0 || Object.keys(rows.main.records).length > 0)
    docs.main.transact(() => {
      writeNewRows(docs, { ...rows.main, people: null })
      for (const write of main) writeField(docs, write)
    }, origin)
  if (people.length > 0 || rows.people.people.length > 0)
    docs.people.transact(() => {
      writeNewRows(docs, { meta: {}, records: {}, people: rows.people.people })
      for (const write of people) writeField(docs, write)
    }, origin)
}

function rowsOf({ rows }: Writes, arePeople: boolean) {
  const wanted = rows.filter(({ type }) => (type === PERSON_TYPE) === arePeople)
  const byType = new Map<string, Writes['rows'][number]['row'][]>()
  for (const { type, row } of wanted) byType.set(type, [...(byType.get(type) ?? []), row])
  const records = arePeople ? {} : Object.fromEntries(byType)
  return { meta: {}, records, people: arePeople ? wanted.map(({ row }) => row) : [] }
}

function writeField(docs: Docs, { type, id, field, key, value }: FieldWrite): void {
  const record =
    type === WORKSPACE_TYPE
      ? rootMap(docs.main, META_ROOT)
      : type === PERSON_TYPE
        ? recordMap(docs.people, PEOPLE_ROOT, id)
        : recordMap(docs.main, type, id)
  if (!record || sameData(plainField(record.get(field)), value)) return
  if (field === 'place') return hang(record, value)
  const shown = record.get(field)
  if (shown instanceof Y.XmlFragment) return replaceContent(shown, isRichText(value) ? value : null)
  if (key === null) {
    if (value === undefined && !KEYED_FIELDS.has(field)) record.delete(field)
    else record.set(field, storedField(field, value ?? {}))
    return
  }
  const keyed: Y.Map<unknown> = shown instanceof Y.Map ? shown : new Y.Map()
  if (!(shown instanceof Y.Map)) record.set(field, keyed)
  if (value === undefined) keyed.delete(key)
  else if (!sameData(keyed.get(key), value)) keyed.set(key, value)
}

function hang(record: Y.Map<unknown>, value: unknown): void {
  const place = record.get('place')
  if (!(place instanceof Y.Map) || !isHanging(value)) return
  const counters = [...place.values()].map((edge: unknown) =>
    Array.isArray(edge) ? Number(edge[0]) || 0 : 0,
  )
  place.set(value.parentId, [Math.max(0, ...counters) + 1, value.order])
}

function isHanging(value: unknown): value is { parentId: string; order: string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'parentId' in value &&
    typeof value.parentId === 'string' &&
    'order' in value &&
    typeof value.order === 'string'
  )
}
