// A workspace from a file as a readable view, and changes applied to it again: what works on files without a document.
// Invariant: fields and record types that this build does not know stay as they are.
import type { Id } from '../../lib/ids.ts'
import { KEYED_FIELDS, RICH_TEXT_FIELD } from '../model/define-record.ts'
import { person, RECORD_TYPES, RECORDS, type Person, type RecordType } from '../model/records.ts'
import { readMeta } from '../model/workspace-meta.ts'
import type { Change } from '../view/change.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'
import { richTextOfLines } from './rich-text.ts'
import type { RawRow, WorkspaceSource } from './workspace-source.ts'

type AnyRow = { readonly id: Id; readonly deletedAt: number | null }

/** The view of everything in a file; rich text as its words. */
export function viewOfSource(source: WorkspaceSource): WorkspaceView {
  const rows = new Map<RecordType, Map<Id, AnyRow>>(RECORD_TYPES.map((type) => [type, new Map()]))
  const archived = new Map<RecordType, Map<Id, AnyRow>>(RECORD_TYPES.map((type) => [type, new Map()]))
  for (const type of RECORD_TYPES)
    for (const raw of source.records[type] ?? []) {
      const row: AnyRow = RECORDS[type].read({ ...raw, [RICH_TEXT_FIELD]: wordsOf(raw[RICH_TEXT_FIELD]) })
      ;(row.deletedAt === null ? rows : archived).get(type)?.set(row.id, row)
    }
  const people = new Map<Id, Person>(
    (source.people ?? []).map((raw) => [String(raw['id']), person.read(raw)]),
  )
  const tables = { rows: Object.fromEntries(rows), archived: Object.fromEntries(archived) }
  return { meta: readMeta(source.meta), people, ...tables } as unknown as WorkspaceView // each row was read by its type
}

/** Nodes that begin a line. */
const BLOCKS: ReadonlySet<unknown> = new Set(['paragraph', 'heading', 'codeBlock'])

/** The words of rich text, a line per paragraph; plain text stays as it is. */
function wordsOf(raw: unknown): unknown {
  if (typeof raw !== 'object' || raw === null) return raw
  const lines: string[] = []
  // Rich text nests at most RICH_TEXT_DEPTH deep (read-rich-text.ts).
  const visit = (node: unknown) => {
    const { type, text, content } = (node ?? {}) as { type?: unknown; text?: unknown; content?: unknown } // looked at as unknown
    if (type === 'text') lines.push(`${lines.pop() ?? ''}${typeof text === 'string' ? text : ''}`)
    else if (type === 'hardBreak' || BLOCKS.has(type)) lines.push('')
    if (Array.isArray(content)) for (const child of content) visit(child)
  }
  visit(raw)
  return lines.join('\n')
}

/** The source after some changes. Personal data and meta are not written this way. */
export function applyToSource(source: WorkspaceSource, changes: readonly Change[]): WorkspaceSource {
  const tables = new Map(Object.entries(source.records).map(([type, rows]) => [type, [...rows]]))
  const places = new Map<string, number>()
  for (const [type, rows] of tables) rows.forEach((row, at) => places.set(`${type} ${String(row['id'])}`, at))
  for (const change of changes) {
    if (change.do === 'meta' || change.do === 'person') continue
    const rows = tables.get(change.type) ?? []
    tables.set(change.type, rows)
    if (change.do === 'create') {
      places.set(`${change.type} ${change.row.id}`, rows.length)
      rows.push(rawOf(change.row))
      continue
    }
    const at = places.get(`${change.type} ${change.id}`)
    const before = at === undefined ? undefined : rows[at]
    if (at === undefined || before === undefined) continue
    if (change.do === 'set') rows[at] = { ...before, ...change.fields }
    else if (change.do === 'put') rows[at] = { ...before, [change.field]: withKey(before, change) }
    else rows[at] = withNotesOf(before, rows[places.get(`${change.type} ${change.fromId}`) ?? -1])
  }
  // The shared state would no longer say what the records say.
  return { ...source, records: Object.fromEntries(tables), state: null }
}

function rawOf(row: object): RawRow {
  const raw: Record<string, unknown> = { ...row }
  if (typeof raw[RICH_TEXT_FIELD] === 'string') raw[RICH_TEXT_FIELD] = richTextOfLines(raw[RICH_TEXT_FIELD])
  return raw
}

/** Its own notes, then those of the other, formatting and all. */
function withNotesOf(before: RawRow, other: RawRow | undefined): RawRow {
  const content = [before, other].flatMap((row) => blocksOf(row?.[RICH_TEXT_FIELD]))
  return { ...before, [RICH_TEXT_FIELD]: { type: 'doc', content } }
}

function blocksOf(notes: unknown): readonly unknown[] {
  const rich = typeof notes === 'string' ? richTextOfLines(notes) : notes
  const isRich = typeof rich === 'object' && rich !== null && 'content' in rich
  return isRich && Array.isArray(rich.content) ? rich.content : []
}

function withKey(before: RawRow, change: Extract<Change, { do: 'put' }>): Record<string, unknown> {
  const known = KEYED_FIELDS.has(change.field) ? before[change.field] : {}
  const keyed: Record<string, unknown> = typeof known === 'object' && known !== null ? { ...known } : {}
  if (change.value === null) delete keyed[change.key]
  else keyed[change.key] = change.value
  return keyed
}
