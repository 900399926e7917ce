// A command is a pure planner: it reads the view and either plans changes or refuses.
// Invariant: it is total, writes nothing, and takes time, ids and chance from `env`.
import type { Id } from '../../lib/ids.ts'
import { type Result, err, ok } from '../../lib/result.ts'
import type { RecordOf, RecordType } from '../model/records.ts'
import { RECORDS } from '../model/records.ts'
import type { Change } from './change.ts'
import type { Refusal } from './refusal.ts'
import type { WorkspaceView } from './workspace-view.ts'

export interface Env {
  /** Milliseconds since 1970. */
  readonly now: number
  readonly newId: () => Id
  /** A number in [0, 1). */
  readonly random: () => number
  /** The member who acts, when known. */
  readonly me: Id | null
  /** Today as `YYYY-MM-DD` where the person is. */
  readonly today: string
}

export interface Plan {
  /** What was done, for undo and the live region: "Moved under …". Past tense, no full stop. */
  readonly says: string
  readonly changes: readonly Change[]
  /** The record to look at afterwards (a created card, a moved branch). */
  readonly focusId?: Id
}

export type Planned = Result<Plan, Refusal>
export type Command<Args> = (view: WorkspaceView, args: Args, env: Env) => Planned

/** A plan that stands. */
export function planned(says: string, changes: readonly Change[], focusId?: Id): Planned {
  return ok(focusId === undefined ? { says, changes } : { says, changes, focusId })
}

/** A refusal with its code; `name` is the word to show for the record in question. */
export function refused(code: Refusal['code'], name = ''): Planned {
  return err({ code, name })
}

type Given<Type extends RecordType> = Partial<Omit<RecordOf<Type>, 'createdAt' | 'createdBy' | 'deletedAt'>>

/** A new row: defaults, then what is given; a fresh id unless one is given. */
export function newRow<Type extends RecordType>(type: Type, env: Env, given: Given<Type>): RecordOf<Type> {
  return {
    ...RECORDS[type].defaults,
    id: env.newId(),
    createdAt: env.now,
    createdBy: env.me,
    deletedAt: null,
    ...given,
  } as RecordOf<Type> // defaults of the type with fields of the type
}

/** The change that creates `row`. */
export function create<Type extends RecordType>(type: Type, row: RecordOf<Type>): Change {
  return { do: 'create', type, row } as Change // type and row belong together by the signature
}

type Settable<Type extends RecordType> = Partial<
  Omit<RecordOf<Type>, 'id' | 'place' | 'quickFacts' | 'lens' | 'audit' | 'notes'>
>

/** The change that sets some fields of a record. */
export function set<Type extends RecordType>(type: Type, id: Id, fields: Settable<Type>): Change {
  return { do: 'set', type, id, fields } as Change // type and fields belong together by the signature
}

/** The change that archives a record; nothing is ever deleted by a command. */
export function archive(type: RecordType, id: Id, env: Env): Change {
  return set(type, id, { deletedAt: env.now } as Settable<typeof type>) // every record has deletedAt
}

/** The change that brings an archived record back. */
export function restore(type: RecordType, id: Id): Change {
  return set(type, id, { deletedAt: null } as Settable<typeof type>) // every record has deletedAt
}
