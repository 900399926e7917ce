// Everything a workspace holds as plain data, and back: what files are written from and read into.
// Invariant: fields and record types this build does not know are kept.
import * as Y from 'yjs'
import type { RawRow, WorkspaceSource } from '../../domain/interchange/workspace-source.ts'
import { KEYED_FIELDS, RICH_TEXT_FIELD } from '../../domain/model/define-record.ts'
import { isRecordType, RECORDS } from '../../domain/model/records.ts'
import { type Docs, PEOPLE_ROOT, textToFragment } from './apply-to-doc.ts'
import { fragmentToJson, jsonToFragment, type RichTextNode } from './rich-text-json.ts'
import { META_ROOT, rootMap } from './workspace-doc.ts'

export type DocsSource = Pick<WorkspaceSource, 'meta' | 'records' | 'people'>

/** All records as plain rows; rich text as JSON. */
export function readSource(docs: Docs): DocsSource {
  const records: Record<string, readonly RawRow[]> = {}
  for (const name of docs.main.share.keys()) {
    if (name === META_ROOT) continue
    const rows = rowsOf(rootMap(docs.main, name))
    if (rows.length > 0 && name !== '__proto__') records[name] = rows
  }
  const meta = Object.fromEntries(rootMap(docs.main, META_ROOT).entries())
  return { meta, records, people: rowsOf(rootMap(docs.people, PEOPLE_ROOT)) }
}

function rowsOf(root: Y.Map<unknown>): RawRow[] {
  const rows: RawRow[] = []
  for (const [id, value] of root.entries()) {
    if (!(value instanceof Y.Map)) continue
    const row: Record<string, unknown> = { id }
    for (const [key, field] of value.entries()) {
      const plain = plainField(field)
      if (plain !== undefined && key !== '__proto__') row[key] = plain
    }
    rows.push(row)
  }
  return rows
}

/** A stored field as plain data; rich text as JSON, empty nested fields as undefined. */
export function plainField(field: unknown): unknown {
  if (field instanceof Y.XmlFragment) return field.length > 0 ? fragmentToJson(field) : undefined
  if (field instanceof Y.Map) return field.size > 0 ? Object.fromEntries(field.entries()) : undefined
  return field instanceof Y.AbstractType ? undefined : field
}

/** Writes all rows of `source` as new records, in one transaction per document, outside undo. */
export function writeSource(docs: Docs, source: DocsSource): void {
  docs.main.transact(() => {
    const meta = rootMap(docs.main, META_ROOT)
    for (const [key, value] of Object.entries(source.meta)) meta.set(key, value)
    for (const [type, rows] of Object.entries(source.records)) writeRows(type, rootMap(docs.main, type), rows)
  }, 'merge')
  const { people } = source
  if (people && people.length > 0)
    docs.people.transact(() => writeRows(PEOPLE_ROOT, rootMap(docs.people, PEOPLE_ROOT), people), 'merge')
}

/** Writes the rows that are not there yet; what is known stays as it is. */
export function writeNewRows(docs: Docs, source: DocsSource): void {
  const { meta, ...rest } = source
  const isNew = rootMap(docs.main, META_ROOT).size === 0
  writeSource(docs, { ...rest, meta: isNew ? meta : {} })
}

function writeRows(type: string, root: Y.Map<unknown>, rows: readonly RawRow[]): void {
  for (const row of rows) {
    const { id } = row
    if (typeof id !== 'string' || root.has(id)) continue
    const record = new Y.Map<unknown>()
    for (const [key, value] of Object.entries(row)) if (key !== 'id') record.set(key, storedField(key, value))
    for (const key of nestedFieldsOf(type))
      if (!Object.hasOwn(row, key)) record.set(key, storedField(key, key === RICH_TEXT_FIELD ? '' : {}))
    root.set(id, record)
  }
}

/** Fields of a type that are maps or rich text of their own; they must exist from the record's birth. */
function nestedFieldsOf(type: string): readonly string[] {
  if (!isRecordType(type)) return []
  return RECORDS[type].fieldNames.filter((name) => KEYED_FIELDS.has(name) || name === RICH_TEXT_FIELD)
}

/** A plain value as it is stored: keyed fields and rich text become shared types of their own. */
export function storedField(key: string, value: unknown): unknown {
  if (KEYED_FIELDS.has(key) && typeof value === 'object' && value !== null)
    return new Y.Map(Object.entries(value))
  if (key === RICH_TEXT_FIELD)
    return isRichText(value) ? jsonToFragment(value) : textToFragment(typeof value === 'string' ? value : '')
  return value
}

/** Whether a stored value is rich text. */
export function isRichText(value: unknown): value is RichTextNode {
  return typeof value === 'object' && value !== null && 'type' in value
}
