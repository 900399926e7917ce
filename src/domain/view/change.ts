// A change is data: what a command plans and what the one door for writes applies.
import type { Id } from '../../lib/ids.ts'
import type { Person, RecordOf, RecordType } from '../model/records.ts'
import type { WorkspaceMeta } from '../model/workspace-meta.ts'

/** A whole new record, written once with its children. `row.notes` becomes its first rich text. */
export type CreateChange = {
  [Type in RecordType]: { readonly do: 'create'; readonly type: Type; readonly row: RecordOf<Type> }
}[RecordType]

/** Some fields of a record. Keyed fields (place, quickFacts, lens, audit) and notes are not set this way. */
export type SetChange = {
  [Type in RecordType]: {
    readonly do: 'set'
    readonly type: Type
    readonly id: Id
    readonly fields: Partial<Omit<RecordOf<Type>, 'id' | 'place' | 'quickFacts' | 'lens' | 'audit' | 'notes'>>
  }
}[RecordType]

/** One key of a keyed field; `value: null` removes the key. */
export type PutChange =
  | {
      readonly do: 'put'
      readonly type: 'opportunity' | 'outcome'
      readonly id: Id
      readonly field: 'place'
      readonly key: Id
      readonly value: readonly [number, string] | null
    }
  | {
      readonly do: 'put'
      readonly type: 'participant'
      readonly id: Id
      readonly field: 'quickFacts'
      readonly key: string
      readonly value: string | null
    }
  | {
      readonly do: 'put'
      readonly type: 'opportunity'
      readonly id: Id
      readonly field: 'lens'
      readonly key: string
      readonly value: string | null
    }
  | {
      readonly do: 'put'
      readonly type: 'outcome'
      readonly id: Id
      readonly field: 'audit'
      readonly key: string
      readonly value: string | null
    }

/** Adds the rich notes of another opportunity, formatting and all, after an opportunity's own. */
export interface JoinNotesChange {
  readonly do: 'join-notes'
  readonly type: 'opportunity'
  readonly id: Id
  readonly fromId: Id
}

export interface MetaChange {
  readonly do: 'meta'
  readonly fields: Partial<WorkspaceMeta>
}

/** Personal data of a participant; goes to the people document. */
export interface PersonChange {
  readonly do: 'person'
  readonly id: Id
  readonly fields: Partial<Omit<Person, 'id'>>
}

export type Change = CreateChange | SetChange | PutChange | JoinNotesChange | MetaChange | PersonChange
