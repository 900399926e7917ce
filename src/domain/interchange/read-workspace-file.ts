// Reads a workspace file into a plan that is shown before anything happens. It never trusts: limits first, then the
// envelope, then row by row. Invariant: a file is read whole or refused whole; every repair is listed.
import { err, ok, type Result } from '../../lib/result.ts'
import { MIN_WRITER, SCHEMA } from '../model/workspace-meta.ts'
import { base64ToBytes } from '../../lib/base64.ts'
import { fileCheckOf } from './file-check.ts'
import { FILE_LIMITS, type FileLimits } from './file-limits.ts'
import type { FileRefusal } from './file-refusal.ts'
import { newRepairList, type RepairList } from './file-repair.ts'
import { ownValue } from './fit-field.ts'
import { placeOfParseError, scanJson } from './json-scan.ts'
import { readBlobs, reportMissingBlobs } from './read-blobs.ts'
import { countRows, readMetaRow, readPeople, readTables } from './read-rows.ts'
import { FILE_FORMAT } from './write-workspace-file.ts'
import type { ImportPlan, SharedState } from './workspace-source.ts'

/** The plan in `text`, or why the file is refused. Throws nothing, changes nothing. */
export function readWorkspaceFile(
  text: string,
  limits: FileLimits = FILE_LIMITS,
): Result<ImportPlan, FileRefusal> {
  const parsed = parseWithin(text, limits)
  if (!parsed.ok) return parsed
  const envelope = readEnvelope(parsed.value)
  if (!envelope.ok) return envelope
  const { schema, exportedAt, workspace, records, people, blobs } = envelope.value

  const count = countRows(records) + (people?.length ?? 0)
  if (count > limits.records) return err({ code: 'too-many', count, limit: limits.records })

  const repairs = newRepairList()
  const tables = readTables(records, limits, repairs)
  if (!tables.ok) return tables
  const peopleRows = people && readPeople(people, limits, repairs)
  if (peopleRows && !peopleRows.ok) return peopleRows
  const fileBlobs = blobs && readBlobs(blobs, repairs)
  if (fileBlobs) {
    reportMissingBlobs(tables.value.records, fileBlobs, repairs)
    if (peopleRows) reportMissingBlobs({ people: peopleRows.value }, fileBlobs, repairs)
  }
  const { id, ...meta } = readMetaRow(workspace, repairs)
  return ok({
    schema,
    exportedAt,
    id: typeof id === 'string' && id !== '' ? id : null,
    meta,
    records: tables.value.records,
    people: peopleRows?.value ?? null,
    blobs: fileBlobs,
    repairs: repairs.listed,
    repairCount: repairs.count(),
    check: fileCheckOf(text),
    state: readState(envelope.value.state, repairs),
    counts: {
      byType: tables.value.byType,
      archived: tables.value.archived,
      records: tables.value.count,
      people: peopleRows?.value.length ?? 0,
      blobs: fileBlobs?.size ?? 0,
    },
  })
}

function parseWithin(text: string, limits: FileLimits): Result<unknown, FileRefusal> {
  if (text.length > limits.size) return err({ code: 'too-large', limit: limits.size })
  const json = text.startsWith('\ufeff') ? text.slice(1) : text
  if (json.trim() === '') return err({ code: 'empty' })
  const scan = scanJson(json, limits.depth)
  if (scan.found === 'too-deep') return err({ code: 'too-deep', limit: limits.depth, line: scan.line })
  try {
    return ok(JSON.parse(json) as unknown)
  } catch (error) {
    const place = placeOfParseError(error, json)
    const isAtEnd = place.offset === null || place.offset >= json.trimEnd().length - LONGEST_WORD
    if (scan.found === 'open-end' && isAtEnd) return err({ code: 'truncated' })
    return err({ code: 'not-json', line: place.line, column: place.column })
  }
}

/** A file may stop inside `false`: the parser then points at the word's beginning. */
const LONGEST_WORD = 5

interface Envelope {
  readonly schema: number
  readonly exportedAt: number | null
  readonly workspace: object
  readonly records: object
  readonly people: readonly unknown[] | null
  readonly blobs: object | null
  readonly state: unknown
}

function readEnvelope(file: unknown): Result<Envelope, FileRefusal> {
  if (!isObject(file) || ownValue(file, 'format') !== FILE_FORMAT) return err({ code: 'not-espalier' })
  const schema = ownValue(file, 'schema')
  if (typeof schema !== 'number' || !Number.isInteger(schema) || schema < 1)
    return err({ code: 'wrong-shape', at: 'schema', expected: 'a version number' })
  const workspace = ownValue(file, 'workspace')
  const newest = newestOf(schema, workspace)
  if (newest > SCHEMA) return err({ code: 'too-new', schema: newest, known: SCHEMA })
  if (!isObject(workspace)) return err({ code: 'wrong-shape', at: 'workspace', expected: 'an object' })
  const records = ownValue(file, 'records')
  if (!isObject(records)) return err({ code: 'wrong-shape', at: 'records', expected: 'an object of lists' })
  const people = ownValue(file, 'people') ?? null
  if (people !== null && !Array.isArray(people))
    return err({ code: 'wrong-shape', at: 'people', expected: 'a list' })
  const blobs = ownValue(file, 'blobs') ?? null
  if (blobs !== null && !isObject(blobs))
    return err({ code: 'wrong-shape', at: 'blobs', expected: 'an object' })
  const state = ownValue(file, 'state') ?? null
  return ok({
    schema,
    exportedAt: timeOf(ownValue(file, 'exportedAt')),
    workspace,
    records,
    people,
    blobs,
    state,
  })
}

/** The bytes of the shared state; whether they say the same as the rows is asked later, where they can be read. */
function readState(raw: unknown, repairs: RepairList): SharedState | null {
  if (raw === null) return null
  const main = isObject(raw) ? bytesOf(ownValue(raw, 'main')) : null
  const people = isObject(raw) ? ownValue(raw, 'people') : undefined
  const peopleBytes = people === undefined ? null : bytesOf(people)
  if (main && (people === undefined || peopleBytes)) return { main, people: peopleBytes }
  repairs.add('state-unreadable', 'state')
  return null
}

function bytesOf(raw: unknown): Uint8Array | null {
  return typeof raw === 'string' ? base64ToBytes(raw) : null
}

/** The newest build that a file names: its own version, its workspace's, and the least that may write it. */
function newestOf(schema: number, workspace: unknown): number {
  if (!isObject(workspace)) return schema
  const stored = ownValue(workspace, 'schema')
  const minWriter = ownValue(workspace, 'minWriter')
  const isFenced = typeof minWriter === 'number' && minWriter > MIN_WRITER
  return Math.max(schema, typeof stored === 'number' ? stored : 0, isFenced ? SCHEMA + 1 : 0)
}

function timeOf(raw: unknown): number | null {
  const time = typeof raw === 'string' ? Date.parse(raw) : Number.NaN
  return Number.isNaN(time) ? null : time
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
