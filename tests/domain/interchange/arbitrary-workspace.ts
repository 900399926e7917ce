// Workspaces for property tests: every record type, odd texts, unknown fields and types, blobs, people.
import fc from 'fast-check'
import { sha256Hex } from '../../../src/lib/sha256.ts'
import { RECORD_TYPES } from '../../../src/domain/model/records.ts'
import type { RawRow, WorkspaceSource } from '../../../src/domain/interchange/workspace-source.ts'

const lone = fc.constantFrom('\ud83d', '\udc00', 'a\ud800b', '\u2028', '\u0000', '\ufeff', '"', '\\', '\r\n')
export const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.tuple(fc.string(), lone, fc.constantFrom('👩🏽‍🔧', 'ڪتاب', '修理', '')).map((parts) => parts.join('')),
)
const id = fc.stringMatching(/^[0-9a-z]{4,16}$/)
const time = fc.integer({ min: 0, max: 4_000_000_000_000 })
const oddKey = fc.oneof(
  fc.string({ minLength: 1 }),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'ü ö'),
)

function fromPairs<Value>(value: fc.Arbitrary<Value>, key: fc.Arbitrary<string> = oddKey) {
  return fc
    .uniqueArray(fc.tuple(key, value), { selector: ([name]) => name, maxLength: 4 })
    .map((pairs) => Object.fromEntries(pairs))
}

const passage = fc.record({ turn: fc.nat(90), from: fc.nat(900), to: fc.nat(900) })
const marks = fc
  .subarray(['bold', 'italic', 'strike', 'code'], { maxLength: 2 })
  .map((types) => types.map((type) => ({ type })))
const textNode = fc.record({
  type: fc.constant('text'),
  text: anyText.filter((text) => text !== ''),
  marks: fc.oneof(
    marks,
    fc.constant([{ type: 'link', attrs: { href: 'https://example.org/a', target: null } }]),
  ),
})
const paragraph = fc.record({ type: fc.constant('paragraph'), content: fc.array(textNode, { maxLength: 3 }) })
const list = fc.array(paragraph, { minLength: 1, maxLength: 3 }).map((paragraphs) => ({
  type: 'bulletList',
  content: paragraphs.map((one) => ({ type: 'listItem', content: [one] })),
}))
const notes = fc
  .array(fc.oneof(paragraph, list), { maxLength: 4 })
  .map((content) => ({ type: 'doc', content }))

/** Values that fit, by field name; a few fields are enough to meet every kind of field. */
const FITTING: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  createdAt: time,
  createdBy: fc.option(id),
  deletedAt: fc.option(time),
  quickFacts: fromPairs(anyText),
  lens: fromPairs(anyText),
  place: fromPairs(fc.tuple(fc.nat(), anyText)),
  notes,
  passage: fc.option(passage),
  presentIds: fc.array(id, { maxLength: 3 }),
  importance: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  value: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
  statement: anyText,
  label: anyText,
  text: anyText,
  status: fc.constant('open'),
}

const row = (type: string): fc.Arbitrary<RawRow> => {
  const known = Object.entries(FITTING).filter(([name]) => {
    if (name === 'place') return type === 'opportunity' || type === 'outcome'
    if (name === 'lens') return type === 'opportunity'
    if (name === 'quickFacts') return type === 'participant'
    if (name === 'notes') return type === 'snapshot' || type === 'opportunity'
    if (name === 'status') return type === 'assumption' || type === 'feedback'
    if (name === 'text') return type === 'insight' || type === 'feedback'
    return true
  })
  return fc
    .tuple(
      id,
      fc.record(Object.fromEntries(known), { requiredKeys: [] }),
      fromPairs(
        fc.jsonValue({ maxDepth: 3 }),
        fc.oneof(
          fc.constant('__proto__'),
          fc.string().map((s) => `x-${s}`),
        ),
      ),
    )
    .map(([own, fields, unknown]) => ({ ...unknown, ...fields, id: own }))
}

const rowsOf = (type: string) =>
  fc.uniqueArray(row(type), { selector: (one) => String(one['id']), maxLength: 4 })

const blobs = fc
  .array(fc.uint8Array({ maxLength: 40 }), { maxLength: 3 })
  .map(
    (all) =>
      new Map(
        all.map(
          (bytes) => [sha256Hex(bytes), { mediaType: 'image/webp', bytes: Uint8Array.from(bytes) }] as const,
        ),
      ),
  )

const TYPES: readonly string[] = [...RECORD_TYPES, 'future', 'other-future']
const records = fc
  .subarray([...TYPES], { maxLength: 8 })
  .chain((types) => fc.tuple(...types.map((type) => rowsOf(type).map((rows) => [type, rows] as const))))
  .map((tables): WorkspaceSource['records'] => Object.fromEntries(tables))

export const anyWorkspace: fc.Arbitrary<WorkspaceSource> = fc.record({
  id: fc.option(id),
  meta: fc.record({
    name: anyText,
    schema: fc.constant(1),
    quickFactKeys: fc.array(anyText, { maxLength: 4 }),
    interviewsPerWeek: fc.nat(9),
    later: fc.jsonValue({ maxDepth: 2 }),
  }),
  records,
  people: fc.option(
    fc.uniqueArray(
      fc.record({ id, name: anyText, contact: anyText, consentQuotes: fc.boolean(), later: fc.jsonValue() }),
      { selector: (one) => one.id, maxLength: 3 },
    ),
  ),
  blobs: fc.option(blobs),
})

/** The same without `__proto__` as a key, which storage leaves out, and without halves of characters, which UTF-8 cannot hold. */
export const anyStorableWorkspace: fc.Arbitrary<WorkspaceSource> = anyWorkspace.map((workspace) => ({
  ...workspace,
  meta: storable(workspace.meta),
  records: storable(workspace.records),
  people: workspace.people && storable(workspace.people),
}))

function storable<Value>(value: Value): Value {
  const text = JSON.stringify(value).replaceAll('"__proto__":', '"proto":')
  return wellFormed(JSON.parse(text)) as Value // the same shape, but for the name of a key
}

function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed()
  if (Array.isArray(value)) return value.map(wellFormed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inside]) => [key.toWellFormed(), wellFormed(inside)]),
  )
}
