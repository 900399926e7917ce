// Rows of a file, checked against the model one field at a time.
// Invariant: unknown fields and unknown types pass untouched; a field that does not fit is left out and listed, so
// one bad value never costs a record. References are not checked: a missing record shows as a ghost.
import { err, ok, type Result } from '../../lib/result.ts'
import { RICH_TEXT_FIELD } from '../model/define-record.ts'
import { isRecordType, person, RECORDS } from '../model/records.ts'
import { DEFAULT_META, readMeta } from '../model/workspace-meta.ts'
import type { FileLimits } from './file-limits.ts'
import type { FileRefusal } from './file-refusal.ts'
import type { RepairList } from './file-repair.ts'
import { fitOfField, ownValue } from './fit-field.ts'
import { readRichText } from './read-rich-text.ts'
import type { RawRow } from './workspace-source.ts'

/** Reads a raw row by the model: `defaults` and `read` of its definition. */
interface Reader {
  readonly defaults: object
  readonly read: (raw: RawRow) => object
}

interface Tables {
  readonly records: Readonly<Record<string, readonly RawRow[]>>
  readonly byType: ReadonlyMap<string, number>
  readonly archived: number
  readonly count: number
}

/** Rows in all lists of `records`, before any is looked at. */
export function countRows(records: object): number {
  return Object.values(records).reduce<number>(
    (sum, rows) => sum + (Array.isArray(rows) ? rows.length : 0),
    0,
  )
}

/** Names that records may stand under. `meta` is where a workspace keeps what it says about itself. */
function isTypeName(name: string): boolean {
  return /^[a-z][A-Za-z0-9-]{0,63}$/.test(name) && name !== 'meta'
}

/** All tables of a file. */
export function readTables(
  records: object,
  limits: FileLimits,
  repairs: RepairList,
): Result<Tables, FileRefusal> {
  const tables: [string, readonly RawRow[]][] = []
  const byType = new Map<string, number>()
  let archived = 0
  let count = 0
  for (const [type, list] of Object.entries(records) as [string, unknown][]) {
    const at = pathTo('records', type)
    if (!Array.isArray(list)) return err({ code: 'wrong-shape', at, expected: 'a list of records' })
    if (!isTypeName(type)) {
      repairs.add('not-a-type', at)
      continue
    }
    const rows = readList(list, at, isRecordType(type) ? RECORDS[type] : null, limits, repairs)
    if (!rows.ok) return rows
    const gone = rows.value.filter((row) => typeof row['deletedAt'] === 'number').length
    tables.push([type, rows.value])
    byType.set(type, rows.value.length - gone)
    archived += gone
    count += rows.value.length
  }
  return ok({ records: Object.fromEntries(tables), byType, archived, count })
}

/** Personal data of a file. */
export function readPeople(
  list: readonly unknown[],
  limits: FileLimits,
  repairs: RepairList,
): Result<readonly RawRow[], FileRefusal> {
  return readList(list, 'people', person, limits, repairs)
}

/** The workspace's own fields, `id` included. */
export function readMetaRow(workspace: object, repairs: RepairList): RawRow {
  return fittedRow(workspace as RawRow, { defaults: DEFAULT_META, read: readMeta }, 'workspace', repairs) // an object
}

function readList(
  list: readonly unknown[],
  at: string,
  reader: Reader | null,
  limits: FileLimits,
  repairs: RepairList,
): Result<readonly RawRow[], FileRefusal> {
  const rows = new Map<string, RawRow>()
  for (const [index, raw] of list.entries()) {
    const place = `${at}[${index}]`
    if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
      repairs.add('not-a-record', place)
      continue
    }
    const tooLong = longTextIn(raw, place, limits.text)
    if (tooLong !== null) return err({ code: 'text-too-long', at: tooLong, limit: limits.text })
    const id = ownValue(raw, 'id')
    if (typeof id !== 'string' || id === '') repairs.add('no-id', place)
    else if (rows.has(id)) repairs.add('same-id-twice', place)
    else rows.set(id, reader ? fittedRow(raw as RawRow, reader, place, repairs) : (raw as RawRow)) // an object, see above
  }
  return ok([...rows.values()])
}

/** The row without what does not fit; the very row when all of it does. */
function fittedRow(raw: RawRow, reader: Reader, at: string, repairs: RepairList): RawRow {
  const read = reader.read(raw)
  const mended = new Map<string, unknown>()
  for (const [key, fallback] of Object.entries(reader.defaults) as [string, unknown][]) {
    const value = ownValue(raw, key)
    if (value === undefined) continue
    if (key === RICH_TEXT_FIELD) {
      const before = repairs.count()
      const notes = readRichText(value, pathTo(at, key), repairs.add)
      if (repairs.count() > before || notes === null || typeof value === 'string')
        mended.set(key, notes ?? undefined)
      continue
    }
    if (value === null) {
      if (fallback !== null) mended.set(key, undefined)
      continue
    }
    const fit = fitOfField(value, ownValue(read, key), fallback)
    if (fit === 'fits') continue
    repairs.add(fit === 'not' ? 'field-does-not-fit' : 'field-partly-fits', pathTo(at, key))
    mended.set(key, fit === 'not' ? undefined : ownValue(read, key))
  }
  if (mended.size === 0) return raw
  const entries = Object.entries(raw).flatMap(([key, value]): [string, unknown][] => {
    if (!mended.has(key)) return [[key, value]]
    const better = mended.get(key)
    return better === undefined ? [] : [[key, better]]
  })
  return Object.fromEntries(entries) // defines own properties, so a key `__proto__` stays a key
}

/** Where a text longer than `limit` stands, or null. The depth was bounded before. */
function longTextIn(value: unknown, at: string, limit: number): string | null {
  if (typeof value === 'string') return value.length > limit ? at : null
  if (typeof value !== 'object' || value === null) return null
  for (const [key, part] of Object.entries(value) as [string, unknown][]) {
    if (typeof part !== 'object' && typeof part !== 'string') continue
    const found = longTextIn(part, Array.isArray(value) ? `${at}[${key}]` : pathTo(at, key), limit)
    if (found !== null) return found
  }
  return null
}

/** `at.key`, or `at["odd key"]`. */
export function pathTo(at: string, key: string): string {
  return /^[A-Za-z_][A-Za-z0-9_-]*$/.test(key) ? `${at}.${key}` : `${at}[${JSON.stringify(key)}]`
}
