// What differs between a workspace now and a kept version of it, and the writes that bring chosen parts back.
// Invariant: bringing back never takes away: records made since stay, and the step can be undone.
import type { Id } from '../../lib/ids.ts'
import { canonicalJson } from '../interchange/canonical-json.ts'
import { canonicalRichText } from '../interchange/canonical-rich-text.ts'
import { FILE_LIMITS } from '../interchange/file-limits.ts'
import type { RawRow, WorkspaceSource } from '../interchange/workspace-source.ts'
import { type FieldWrite, PERSON_TYPE, WORKSPACE_TYPE, type Writes } from '../merge/field-write.ts'
import { RICH_TEXT_FIELD } from '../model/define-record.ts'
import { isRecordType, person, RECORDS } from '../model/records.ts'
import { META_FIELDS, readMeta } from '../model/workspace-meta.ts'
import { edgesOf } from '../tree/forest.ts'

export interface FieldDifference {
  readonly field: string
  readonly now: unknown
  readonly before: unknown
}

export interface RowDifference {
  readonly type: string
  readonly id: Id
  /** missing: not there now; archived: archived since; changed: some fields read otherwise. */
  readonly kind: 'missing' | 'archived' | 'changed'
  /** The record as it was. */
  readonly row: RawRow
  readonly fields: readonly FieldDifference[]
}

export interface Differences {
  readonly rows: readonly RowDifference[]
  /** Records made since; they stay. */
  readonly newer: number
}

/** Fields of a workspace that a person chooses. */
const CHOSEN = META_FIELDS.filter((field) => !['schema', 'minWriter', 'createdAt'].includes(field))

/** Everything in `then` that reads otherwise in `now`. */
export function differencesOf(now: WorkspaceSource, then: WorkspaceSource): Differences {
  const rows: RowDifference[] = []
  let newer = 0
  const [metaNow, metaThen] = [readMeta(now.meta), readMeta(then.meta)]
  const fields = CHOSEN.flatMap((field) => differenceIn(field, metaNow, metaThen))
  if (fields.length > 0) rows.push({ type: WORKSPACE_TYPE, id: '', kind: 'changed', row: then.meta, fields })
  const tables = new Set([...Object.keys(now.records), ...Object.keys(then.records)])
  for (const type of [...tables].sort()) {
    const compared = compareTables(type, now.records[type] ?? [], then.records[type] ?? [])
    rows.push(...compared.rows)
    newer += compared.newer
  }
  rows.push(...compareTables(PERSON_TYPE, now.people ?? [], then.people ?? []).rows)
  return { rows, newer }
}

function compareTables(type: string, now: readonly RawRow[], then: readonly RawRow[]): Differences {
  const present = new Map(now.map((row) => [String(row['id']), row]))
  const rows = then.flatMap((row): RowDifference[] => {
    const id = String(row['id'])
    const known = present.get(id)
    if (typeof row['deletedAt'] === 'number') return []
    if (!known) return [{ type, id, kind: 'missing', row, fields: [] }]
    const fields = fieldsThatDiffer(type, known, row)
    if (typeof known['deletedAt'] === 'number') return [{ type, id, kind: 'archived', row, fields }]
    return fields.length > 0 ? [{ type, id, kind: 'changed', row, fields }] : []
  })
  const before = new Set(then.map((row) => row['id']))
  const newer = now.filter((row) => !before.has(row['id']) && typeof row['deletedAt'] !== 'number').length
  return { rows, newer }
}

function fieldsThatDiffer(type: string, now: RawRow, then: RawRow): FieldDifference[] {
  const definition = type === PERSON_TYPE ? person : isRecordType(type) ? RECORDS[type] : null
  const [readNow, readThen] = definition ? [definition.read(now), definition.read(then)] : [now, then]
  const known: readonly string[] = definition?.fieldNames ?? [
    ...new Set([...Object.keys(now), ...Object.keys(then)]),
  ]
  return known.flatMap((field): FieldDifference[] => {
    if (field === 'id') return []
    if (field === RICH_TEXT_FIELD) {
      const [a, b] = [now[field], then[field]].map((value) => canonicalRichText(value) ?? undefined)
      return sameValue(a, b) ? [] : [{ field, now: a, before: b }]
    }
    return differenceIn(field, readNow, readThen)
  })
}

function differenceIn(field: string, now: object, then: object): FieldDifference[] {
  const [a, b] = [now, then].map((row) => valueOf(field, row))
  return sameValue(a, b) ? [] : [{ field, now: a, before: b }]
}

/** The value as it is written back: the place of a card is where it hangs, not its history. */
function valueOf(field: string, row: object): unknown {
  const value: unknown = Reflect.get(row, field)
  if (field !== 'place') return value
  const [best] = edgesOf((value ?? {}) as Parameters<typeof edgesOf>[0]) // read through the model
  return best && { parentId: best.parentId, order: best.key }
}

function sameValue(a: unknown, b: unknown): boolean {
  return canonicalJson(a ?? null, FILE_LIMITS.depth) === canonicalJson(b ?? null, FILE_LIMITS.depth)
}

/** The writes that make the chosen records as they were. */
export function restoringWrites(chosen: readonly RowDifference[]): Writes {
  return {
    rows: chosen.filter(({ kind }) => kind === 'missing').map(({ type, row }) => ({ type, row })),
    fields: chosen.flatMap(({ type, id, fields }) =>
      fields.map(({ field, before }): FieldWrite => ({ type, id, field, key: null, value: before })),
    ),
  }
}
