// The JSON Schema of the workspace file and the history of its field names, both made from the model.
// Invariant: pure; the same model gives the same text.
import type * as v from 'valibot'
import { RICH_TEXT_FIELD } from '../src/domain/model/define-record.ts'
import { person, RECORD_TYPES, RECORDS } from '../src/domain/model/records.ts'
import { META_ENTRIES, SCHEMA } from '../src/domain/model/workspace-meta.ts'
import { FILE_LIMITS } from '../src/domain/interchange/file-limits.ts'
import { RICH_TEXT_BLOCKS, RICH_TEXT_DEPTH, RICH_TEXT_MARKS } from '../src/domain/interchange/rich-text.ts'

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
type JsonObject = { readonly [key: string]: Json }

/** Names of a schema version: fields by record type, with each field's default. */
export type SchemaNames = Readonly<Record<string, Readonly<Record<string, Json>>>>
export type SchemaHistory = Readonly<Record<string, SchemaNames>>

/** What a valibot schema shows of itself; only the kinds that the model uses. */
interface Shown {
  readonly type: string
  readonly wrapped?: Shown
  readonly item?: Shown
  readonly items?: readonly Shown[]
  readonly value?: Shown
  readonly entries?: Readonly<Record<string, Shown>>
  readonly options?: readonly string[]
  readonly pipe?: readonly { readonly kind: string; readonly type: string; readonly requirement?: unknown }[]
}

function schemaOf(shown: Shown): JsonObject {
  switch (shown.type) {
    case 'string':
    case 'boolean':
    case 'number':
      return { type: shown.type, ...boundsOf(shown) }
    case 'nullable': {
      const inner = schemaOf(wrappedOf(shown.wrapped))
      if (typeof inner['type'] === 'string' && !inner['enum'])
        return { ...inner, type: [inner['type'], 'null'] }
      return { anyOf: [inner, { type: 'null' }] }
    }
    case 'picklist':
      return { type: 'string', enum: [...(shown.options ?? [])] }
    case 'array':
      return { type: 'array', items: schemaOf(wrappedOf(shown.item)) }
    case 'tuple':
      return {
        type: 'array',
        prefixItems: (shown.items ?? []).map(schemaOf),
        minItems: shown.items?.length ?? 0,
      }
    case 'record':
      return { type: 'object', additionalProperties: schemaOf(wrappedOf(shown.value)) }
    case 'object':
      return { type: 'object', properties: propertiesOf(shown.entries ?? {}) }
    default:
      throw new Error(`The model uses a kind of field that the file's schema does not know: ${shown.type}`)
  }
}

function wrappedOf(shown: Shown | undefined): Shown {
  if (!shown) throw new Error('A schema that wraps another shows none')
  return shown
}

function boundsOf({ type, pipe = [] }: Shown): JsonObject {
  const bounds: Record<string, Json> = {}
  for (const action of pipe) {
    if (action.type === 'integer') bounds['type'] = 'integer'
    if (action.type === 'min_value' && type === 'number') bounds['minimum'] = Number(action.requirement)
    if (action.type === 'max_value' && type === 'number') bounds['maximum'] = Number(action.requirement)
    if (action.requirement instanceof RegExp) bounds['pattern'] = action.requirement.source
  }
  return bounds
}

function propertiesOf(entries: Readonly<Record<string, Shown>>): JsonObject {
  const properties = Object.entries(entries).map(([name, shown]): [string, Json] => [
    name,
    name === RICH_TEXT_FIELD ? { $ref: '#/$defs/richText' } : schemaOf(shown),
  ])
  return Object.fromEntries(properties)
}

/** A definition's or the meta's schemas as they show themselves. */
function shownEntries(entries: Readonly<Record<string, v.GenericSchema<unknown, unknown>>>) {
  return entries as unknown as Readonly<Record<string, Shown>> // the public type hides what every schema object holds
}

function rowSchema(entries: Readonly<Record<string, Shown>>): JsonObject {
  const { id, ...others } = entries
  const known = { id: { type: 'string', minLength: 1 }, ...propertiesOf(others) }
  return { type: 'object', required: id ? ['id'] : [], properties: known }
}

const listOf = (name: string): JsonObject => ({ type: 'array', items: { $ref: `#/$defs/${name}` } })

/** The JSON Schema (2020-12) of a workspace file. Unknown fields and types are allowed everywhere: they are kept. */
export function workspaceFileSchema(): JsonObject {
  const rows = RECORD_TYPES.map((type): [string, Json] => [
    type,
    rowSchema(shownEntries(RECORDS[type].entries)),
  ])
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Espalier workspace file',
    description:
      'Generated from the model; see interchange.md. A missing field has its default. Fields and record types that are not listed here are allowed and kept.',
    type: 'object',
    required: ['format', 'schema', 'workspace', 'records'],
    properties: {
      format: { const: 'espalier' },
      schema: { type: 'integer', minimum: 1, maximum: SCHEMA },
      exportedAt: { type: 'string', format: 'date-time' },
      workspace: {
        type: 'object',
        properties: { id: { type: 'string' }, ...propertiesOf(shownEntries(META_ENTRIES)) },
      },
      records: {
        type: 'object',
        description: `At most ${FILE_LIMITS.records} records in all; a text of at most ${FILE_LIMITS.text} characters.`,
        properties: Object.fromEntries(RECORD_TYPES.map((type): [string, Json] => [type, listOf(type)])),
        additionalProperties: { type: 'array' },
      },
      people: { ...listOf('person'), description: 'Personal data, each under the id of its participant.' },
      blobs: {
        type: 'object',
        description: 'Attachments by the SHA-256 of their bytes, in lower-case hex.',
        propertyNames: { pattern: '^[0-9a-f]{64}$' },
        additionalProperties: {
          type: 'object',
          required: ['base64', 'mediaType'],
          properties: {
            base64: { type: 'string', contentEncoding: 'base64' },
            mediaType: { type: 'string' },
          },
        },
      },
      state: {
        type: 'object',
        description:
          'The exact state of the shared documents, for merging. Left out: merging compares records.',
        required: ['main'],
        properties: {
          main: { type: 'string', contentEncoding: 'base64' },
          people: { type: 'string', contentEncoding: 'base64' },
        },
      },
      check: {
        type: 'string',
        description: 'SHA-256 of all bytes before the comma in front of this field, in lower-case hex.',
        pattern: '^[0-9a-f]{64}$',
      },
    },
    $defs: {
      ...Object.fromEntries(rows),
      person: rowSchema(shownEntries(person.entries)),
      richText: {
        type: 'object',
        description: `The editor's JSON, nested at most ${RICH_TEXT_DEPTH} nodes deep. Blocks: ${Object.keys(RICH_TEXT_BLOCKS).join(', ')}, listItem in lists. Marks: ${[...RICH_TEXT_MARKS].join(', ')}. Links are http, https or mailto.`,
        required: ['type'],
        properties: { type: { const: 'doc' }, content: { type: 'array', items: { type: 'object' } } },
      },
    },
  }
}

/** Field names and defaults as the model has them now, the workspace's own under `workspace`. */
export function schemaNames(): SchemaNames {
  const names = RECORD_TYPES.map((type): [string, Readonly<Record<string, Json>>] => [
    type,
    defaultsOf(RECORDS[type].defaults),
  ])
  const meta = Object.fromEntries(Object.keys(META_ENTRIES).map((name): [string, Json] => [name, null]))
  return { ...Object.fromEntries(names), person: defaultsOf(person.defaults), workspace: meta }
}

function defaultsOf(defaults: object): Readonly<Record<string, Json>> {
  return JSON.parse(JSON.stringify(defaults)) as Readonly<Record<string, Json>> // defaults are plain JSON
}

/** The history with what the present version adds; nothing is ever taken away. */
export function historyWithPresent(history: SchemaHistory): SchemaHistory {
  const version = String(SCHEMA)
  const known = history[version] ?? {}
  const present = schemaNames()
  const types = [...new Set([...Object.keys(known), ...Object.keys(present)])]
  const merged = types.map((type): [string, SchemaNames[string]] => [
    type,
    { ...present[type], ...known[type] },
  ])
  return { ...history, [version]: Object.fromEntries(merged) }
}
