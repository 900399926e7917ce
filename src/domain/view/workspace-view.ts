// The readable view of a workspace: immutable rows by type and id, live and archived apart.
// Invariant: a table object is replaced when, and only when, one of its rows changed.
import type { Id } from '../../lib/ids.ts'
import { RECORD_TYPES, type Person, type RecordOf, type RecordType } from '../model/records.ts'
import { DEFAULT_META, type WorkspaceMeta } from '../model/workspace-meta.ts'

export type Tables = { readonly [Type in RecordType]: ReadonlyMap<Id, RecordOf<Type>> }

export interface WorkspaceView {
  readonly meta: WorkspaceMeta
  /** Rows that are not archived. */
  readonly rows: Tables
  /** Rows with `deletedAt`; they can be restored. */
  readonly archived: Tables
  /** Personal data by participant id; empty where the people document was not opened. */
  readonly people: ReadonlyMap<Id, Person>
}

/** Tables without a row. */
export function emptyTables(): Tables {
  // Object.fromEntries loses the key type; RECORD_TYPES lists every key.
  return Object.fromEntries(RECORD_TYPES.map((type) => [type, new Map()])) as unknown as Tables
}

/** A workspace without a record. */
export function emptyView(): WorkspaceView {
  return { meta: DEFAULT_META, rows: emptyTables(), archived: emptyTables(), people: new Map() }
}

/** The live row, or null when it is archived or unknown. */
export function rowById<Type extends RecordType>(
  view: WorkspaceView,
  type: Type,
  id: Id | null | undefined,
): RecordOf<Type> | null {
  return (id ? view.rows[type].get(id) : null) ?? null
}

/** The row, live or archived, or null when nobody knows the id. */
export function anyRowById<Type extends RecordType>(
  view: WorkspaceView,
  type: Type,
  id: Id | null | undefined,
): RecordOf<Type> | null {
  return (id ? (view.rows[type].get(id) ?? view.archived[type].get(id)) : null) ?? null
}
