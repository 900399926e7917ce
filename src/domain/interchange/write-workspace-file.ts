// Writes a workspace as one text file, `*.espalier.json`, made to be compared and merged line by line.
// Invariant: the same workspace gives the same bytes: rows sorted by id, keys sorted, a field per line, LF, defaults
// left out; what this build does not know is written as it stands. See docs/interchange.md.
import { compareIds } from '../../lib/ids.ts'
import { bytesToBase64 } from '../../lib/base64.ts'
import { RICH_TEXT_FIELD } from '../model/define-record.ts'
import { isRecordType, person, RECORDS } from '../model/records.ts'
import { DEFAULT_META, SCHEMA } from '../model/workspace-meta.ts'
import { hashesOf } from './attachments-of.ts'
import { canonicalJson, sortedEntries } from './canonical-json.ts'
import { canonicalRichText } from './canonical-rich-text.ts'
import { withFileCheck } from './file-check.ts'
import { FILE_LIMITS } from './file-limits.ts'
import type { FileBlob, RawRow, SharedState, WorkspaceSource } from './workspace-source.ts'

export const FILE_FORMAT = 'espalier'

export interface WriteOptions {
  /** When it is written, ms since 1970; null leaves the time out. */
  readonly exportedAt: number | null
  /** Whether names, contacts, photos and consents go along. */
  readonly withPeople: boolean
  /** Whether transcripts and pictures go along. */
  readonly withBlobs: boolean
  /** Whether the state goes along with which a colleague's work merges field by field. */
  readonly withState?: boolean
  /** Whether a check sum stands at the end, by which damage is found. */
  readonly withCheck?: boolean
}

// The defaults of `schema` and `minWriter` move with the build, so these two are always written.
const { schema: _schema, minWriter: _minWriter, ...STABLE_META } = DEFAULT_META

/** Levels of JSON that a field's value may have inside file, records, list and row. */
const FIELD_DEPTH = FILE_LIMITS.depth - 4

/** The text of a workspace file. Total: what JSON cannot say is left out. */
export function writeWorkspaceFile(source: WorkspaceSource, options: WriteOptions): string {
  const schema = typeof source.meta['schema'] === 'number' ? source.meta['schema'] : SCHEMA
  const time = isoTime(options.exportedAt)
  const parts = [`  "format": "${FILE_FORMAT}"`, `  "schema": ${canonicalJson(schema, 1)}`]
  if (time !== null) parts.push(`  "exportedAt": "${time}"`)
  const meta = fieldsOf({ ...source.meta, id: source.id }, STABLE_META)
  parts.push(`  "workspace": ${enclosed('{', indented(meta, '    '), '  }')}`)
  parts.push(`  "records": ${enclosed('{', tablesOf(source.records), '  }')}`)
  if (options.withPeople && source.people)
    parts.push(`  "people": ${enclosed('[', rowBlocks(source.people, person.defaults, '    '), '  ]')}`)
  if (options.withBlobs && source.blobs)
    parts.push(`  "blobs": ${enclosed('{', blobBlocks(source, options.withPeople), '  }')}`)
  if (options.withState && source.state) parts.push(`  "state": ${stateBlock(source.state, options)}`)
  const text = `${enclosed('{', parts, '}')}\n`
  return options.withCheck ? withFileCheck(text) : text
}

function stateBlock(state: SharedState, { withPeople }: WriteOptions): string {
  const lines = [`    "main": "${bytesToBase64(state.main)}"`]
  if (withPeople && state.people) lines.push(`    "people": "${bytesToBase64(state.people)}"`)
  return enclosed('{', lines, '  }')
}

/** Blocks between brackets, a comma behind each but the last; both brackets on one line when there are none. */
function enclosed(open: string, blocks: readonly string[], close: string): string {
  return blocks.length === 0 ? open + close.trim() : `${open}\n${blocks.join(',\n')}\n${close}`
}

function indented(lines: readonly string[], indent: string): string[] {
  return lines.map((line) => indent + line)
}

function tablesOf(records: WorkspaceSource['records']): string[] {
  return Object.keys(records)
    .sort(compareIds)
    .flatMap((type) => {
      const defaults = isRecordType(type) ? RECORDS[type].defaults : null
      const rows = rowBlocks(records[type] ?? [], defaults, '      ')
      return rows.length > 0 ? [`    ${JSON.stringify(type)}: ${enclosed('[', rows, '    ]')}`] : []
    })
}

function isoTime(time: number | null): string | null {
  return time !== null && Math.abs(time) <= 8.64e15 ? new Date(time).toISOString() : null
}

function rowBlocks(rows: readonly RawRow[], defaults: object | null, indent: string): string[] {
  return rows
    .filter((row) => typeof row['id'] === 'string' && row['id'] !== '')
    .sort((a, b) => compareIds(String(a['id']), String(b['id'])))
    .map((row) => indent + enclosed('{', indented(fieldsOf(row, defaults), `${indent}  `), `${indent}}`))
}

/** `"key": value`, sorted by key; known fields at their default are left out. */
function fieldsOf(row: RawRow, defaults: object | null): string[] {
  return sortedEntries(row).flatMap(([key, value]) => {
    const known = defaults !== null && Object.hasOwn(defaults, key)
    const written = known && key === RICH_TEXT_FIELD ? canonicalRichText(value) : value
    if ((known || key === 'id') && written === null) return []
    const json = canonicalJson(written, FIELD_DEPTH)
    if (known && json === canonicalJson(Reflect.get(defaults, key), FIELD_DEPTH)) return []
    return [`${JSON.stringify(key)}: ${json}`]
  })
}

function blobBlocks(source: WorkspaceSource, withPeople: boolean): string[] {
  const personal = withPeople ? new Set<string>() : photosOnly(source)
  return [...(source.blobs ?? new Map<string, FileBlob>())]
    .filter(([hash]) => !personal.has(hash))
    .sort(([a], [b]) => compareIds(a, b))
    .map(([hash, { bytes, mediaType }]) => {
      const fields = [`"base64": "${bytesToBase64(bytes)}"`, `"mediaType": ${JSON.stringify(mediaType)}`]
      return `    ${JSON.stringify(hash)}: ${enclosed('{', indented(fields, '      '), '    }')}`
    })
}

/** Hashes that only the personal data points at. */
function photosOnly(source: WorkspaceSource): Set<string> {
  const hashes = new Set((source.people ?? []).flatMap(hashesOf))
  for (const rows of Object.values(source.records))
    for (const row of rows) for (const hash of hashesOf(row)) hashes.delete(hash)
  return hashes
}
