// Fields and rows as they are to be again: what "put mine back" and restoring a version write.
import type { Id } from '../../lib/ids.ts'
import type { RawRow } from '../interchange/workspace-source.ts'

/** Personal data stands under this type, a workspace's own fields under the other, beside the record types. */
export const PERSON_TYPE = 'person'
export const WORKSPACE_TYPE = 'workspace'

/** One field of a record. */
export interface FieldPlace {
  /** A record type, `person` or `workspace`. */
  readonly type: string
  /** '' for the workspace. */
  readonly id: Id
  readonly field: string
  /** The key of a keyed field that merges key by key, else null. */
  readonly key: string | null
}

/** A field with the value it is to have. `place` takes `{parentId, order}`: a move is written as a newer move. */
export interface FieldWrite extends FieldPlace {
  /** As stored; undefined takes the field away. */
  readonly value: unknown
}

/** A whole record that is not there, as a file carries it. */
export interface RowWrite {
  readonly type: string
  readonly row: RawRow
}

export interface Writes {
  readonly fields: readonly FieldWrite[]
  readonly rows: readonly RowWrite[]
}

/** Where a card hangs, as a value of its own. */
export interface HangingPlace {
  readonly parentId: Id
  readonly order: string
}
