// How a record is defined: schema first, its type, defaults and reader follow from it.
// Invariant: field names only ever get added; a retired name never returns (docs/schema-history.json holds that).
import * as v from 'valibot'
import type { Id } from '../../lib/ids.ts'

/** Fields that every record has. Times are milliseconds since 1970. */
const common = {
  id: v.fallback(v.string(), ''),
  createdAt: v.fallback(v.pipe(v.number(), v.finite()), 0),
  createdBy: v.fallback(v.nullable(v.string()), null),
  deletedAt: v.fallback(v.nullable(v.pipe(v.number(), v.finite())), null),
}

export interface CommonFields {
  readonly id: Id
  readonly createdAt: number
  readonly createdBy: Id | null
  readonly deletedAt: number | null
}

type Entries = Record<string, v.GenericSchema<unknown, unknown>>

/** Fields whose keys merge one by one; kept as a nested map in the document. */
export const KEYED_FIELDS: ReadonlySet<string> = new Set(['place', 'quickFacts', 'lens', 'audit'])

/** The field that holds rich text; kept as a shared text in the document, read as plain text. */
export const RICH_TEXT_FIELD = 'notes'

export function defineRecord<const Type extends string, Fields extends Entries>(type: Type, fields: Fields) {
  const entries = { ...common, ...fields }
  const schema = v.object(entries)
  type Row = Readonly<v.InferOutput<typeof schema>>
  // Every field has a fallback, so reading an empty object gives the defaults.
  const names = Object.keys(entries)
  const empty: Record<string, unknown> = {}
  for (const name of names) empty[name] = undefined
  const defaults = v.parse(schema, empty) as Row // a parsed object is a Row; only readonly is added
  const given = new Map<string, unknown>(Object.entries(defaults))
  const fieldsOf = Object.entries(entries).map(([name, entry]) => [name, entry, given.get(name)] as const)
  return {
    type,
    fieldNames: names,
    /** The schema of each field, for what is generated from the model. */
    entries,
    defaults,
    /** Reads anything into a row; fields that do not fit get their defaults. */
    read(raw: Readonly<Record<string, unknown>>): Row {
      const row: Record<string, unknown> = {}
      // What is not there needs no look at its schema: a workspace is opened by reading every record it has.
      for (const [name, entry, fallback] of fieldsOf)
        row[name] = Object.hasOwn(raw, name) ? v.parse(entry, raw[name]) : fallback
      return row as Row // each field is what its entry of the schema gives
    },
  }
}

export type RowOf<Definition extends { readonly defaults: unknown }> = Definition['defaults']
