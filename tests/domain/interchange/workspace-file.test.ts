import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import type { ImportPlan, WorkspaceSource } from '../../../src/domain/interchange/workspace-source.ts'
import { FILE_LIMITS } from '../../../src/domain/interchange/file-limits.ts'
import { type FileRefusal, fileRefusalInWords } from '../../../src/domain/interchange/file-refusal.ts'
import { readWorkspaceFile } from '../../../src/domain/interchange/read-workspace-file.ts'
import { writeWorkspaceFile } from '../../../src/domain/interchange/write-workspace-file.ts'
import { anyWorkspace } from './arbitrary-workspace.ts'

// Laws over many generated workspaces: a busy machine may need longer than one case does.
vi.setConfig({ testTimeout: 30_000 })

const ALL = { exportedAt: 1_763_712_000_000, withPeople: true, withBlobs: true }

function planOf(text: string): ImportPlan {
  const read = readWorkspaceFile(text)
  if (!read.ok) throw new Error(fileRefusalInWords(read.error))
  return read.value
}

function refusalOf(text: string, limits = FILE_LIMITS): FileRefusal {
  const read = readWorkspaceFile(text, limits)
  if (read.ok) throw new Error('was read')
  return read.error
}

function source(records: WorkspaceSource['records'], more: Partial<WorkspaceSource> = {}): WorkspaceSource {
  return { id: 'w1', meta: { name: 'Orchard' }, records, people: null, blobs: null, ...more }
}

const file = (records: unknown, more: object = {}) =>
  JSON.stringify({ format: 'espalier', schema: 1, workspace: { name: 'Orchard' }, records, ...more })

describe('the law of the file', () => {
  test('export, import, export gives the same bytes, and nothing needed mending', () => {
    fc.assert(
      fc.property(anyWorkspace, (workspace) => {
        const first = writeWorkspaceFile(workspace, ALL)
        const plan = planOf(first)
        expect(plan.repairs).toEqual([])
        expect(writeWorkspaceFile(plan, { ...ALL, exportedAt: plan.exportedAt })).toBe(first)
      }),
      { numRuns: 150 },
    )
  })

  test('any JSON that calls itself a workspace is refused or mended once: then it is stable', () => {
    const anyRows = fc.array(
      fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.record({ id: fc.string(), notes: fc.jsonValue() })),
    )
    const records = fc.record(
      { opportunity: anyRows, snapshot: anyRows, test: anyRows, odd: anyRows },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(records, fc.jsonValue({ maxDepth: 3 }), (rows, meta) => {
        const read = readWorkspaceFile(file(rows, { workspace: meta }))
        if (!read.ok) return
        const second = writeWorkspaceFile(read.value, ALL)
        const again = planOf(second)
        expect(again.repairs).toEqual([])
        expect(writeWorkspaceFile(again, ALL)).toBe(second)
      }),
      { numRuns: 300 },
    )
  })

  test('rows in another order, or their fields, give the same bytes', () => {
    fc.assert(
      fc.property(anyWorkspace, (workspace) => {
        const turned = Object.fromEntries(
          Object.entries(workspace.records)
            .reverse()
            .map(([type, rows]) => [
              type,
              [...rows].reverse().map((row) => Object.fromEntries(Object.entries(row).reverse())),
            ]),
        )
        expect(writeWorkspaceFile({ ...workspace, records: turned }, ALL)).toBe(
          writeWorkspaceFile(workspace, ALL),
        )
      }),
      { numRuns: 40 },
    )
  })
})

describe('what a file looks like', () => {
  test('a field per line, rows by id, keys sorted, defaults left out, LF', () => {
    const text = writeWorkspaceFile(
      source({
        opportunity: [
          { id: 'o2', statement: 'Later', status: 'candidate', createdBy: null },
          { statement: 'Sooner', id: 'o1', place: { t1: [1, 'a0'] }, notes: { type: 'doc', content: [] } },
        ],
        member: [],
      }),
      ALL,
    )
    expect(text).toBe(
      [
        '{',
        '  "format": "espalier",',
        '  "schema": 1,',
        '  "exportedAt": "2025-11-21T08:00:00.000Z",',
        '  "workspace": {',
        '    "id": "w1",',
        '    "name": "Orchard"',
        '  },',
        '  "records": {',
        '    "opportunity": [',
        '      {',
        '        "id": "o1",',
        '        "place": {"t1":[1,"a0"]},',
        '        "statement": "Sooner"',
        '      },',
        '      {',
        '        "id": "o2",',
        '        "statement": "Later"',
        '      }',
        '    ]',
        '  }',
        '}',
        '',
      ].join('\n'),
    )
  })

  test('people stay behind unless they are chosen, and so do photos that only they use', () => {
    const bytes = Uint8Array.of(1, 2, 3)
    const hash = '039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81'
    const photo = { hash, name: 'a.webp', mediaType: 'image/webp', size: 3 }
    const workspace = source(
      {},
      {
        people: [{ id: 'p1', name: 'Ada', photo }],
        blobs: new Map([[hash, { mediaType: 'image/webp', bytes }]]),
      },
    )
    const shared = writeWorkspaceFile(workspace, { ...ALL, withPeople: false })
    expect(shared).not.toContain('Ada')
    expect(shared).not.toContain(hash)
    expect(planOf(writeWorkspaceFile(workspace, ALL)).blobs?.get(hash)?.bytes).toEqual(bytes)
  })

  test('archived records go along and are counted apart', () => {
    const plan = planOf(writeWorkspaceFile(source({ heard: [{ id: 'a' }, { id: 'b', deletedAt: 5 }] }), ALL))
    expect(plan.counts.byType.get('heard')).toBe(1)
    expect(plan.counts.archived).toBe(1)
    expect(plan.counts.records).toBe(2)
  })
})

describe('what is mended, and said', () => {
  const repairsOf = (records: unknown, more = {}) =>
    planOf(file(records, more)).repairs.map(({ code, at }) => [code, at])

  test('a field that does not fit is left out, the record stays', () => {
    const plan = planOf(file({ opportunity: [{ id: 'o', statement: 5, status: 'target', later: 7 }] }))
    expect(plan.repairs).toEqual([{ code: 'field-does-not-fit', at: 'records.opportunity[0].statement' }])
    expect(plan.records['opportunity']).toEqual([{ id: 'o', status: 'target', later: 7 }])
  })

  test('part of a field, wrong choices, numbers out of range', () => {
    expect(
      repairsOf({
        snapshot: [
          { id: 's', quote: { text: 'x', at: 1, passage: { turn: 'no' } }, interviewedOn: 'Tuesday' },
        ],
        assumption: [{ id: 'a', importance: 3 }],
        participant: [{ id: 'p', quickFacts: [1] }],
      }),
    ).toEqual([
      ['field-does-not-fit', 'records.snapshot[0].interviewedOn'],
      ['field-partly-fits', 'records.snapshot[0].quote'],
      ['field-does-not-fit', 'records.assumption[0].importance'],
      ['field-does-not-fit', 'records.participant[0].quickFacts'],
    ])
  })

  test('parts of a newer build inside a field stay', () => {
    const quote = { text: 'x', at: 1, passage: null, mood: 'glad' }
    const plan = planOf(file({ snapshot: [{ id: 's', quote }] }))
    expect(plan.repairs).toEqual([])
    expect(plan.records['snapshot']?.[0]?.['quote']).toEqual(quote)
  })

  test('no id, the same id twice, no record at all, a name no record may have', () => {
    expect(
      repairsOf({ heard: [{ id: 'a' }, { id: 'a' }, { statement: 'x' }, 4], meta: [{ id: 'x' }] }),
    ).toEqual([
      ['same-id-twice', 'records.heard[1]'],
      ['no-id', 'records.heard[2]'],
      ['not-a-record', 'records.heard[3]'],
      ['not-a-type', 'records.meta'],
    ])
  })

  test('references to records that are not there are no fault', () => {
    expect(repairsOf({ evidence: [{ id: 'e', heardId: 'gone', opportunityId: 'gone too' }] })).toEqual([])
  })

  test('damaged attachments go, missing ones are named', () => {
    const transcript = { hash: 'ab', name: 't.vtt', mediaType: 'text/vtt', size: 3 }
    expect(
      repairsOf(
        { snapshot: [{ id: 's', transcript }] },
        { blobs: { cd: { base64: 'AAAA', mediaType: 'text/vtt' } } },
      ),
    ).toEqual([
      ['blob-broken', 'blobs.cd'],
      ['blob-missing', 'snapshot s'],
    ])
  })

  test('more repairs than anyone reads are counted, not listed', () => {
    const plan = planOf(file({ heard: Array.from({ length: 1500 }, () => 0) }))
    expect(plan.repairs).toHaveLength(1000)
    expect(plan.repairCount).toBe(1500)
  })
})

describe('what is refused', () => {
  test.each<[string, string]>([
    ['empty', ''],
    ['empty', '\ufeff \n'],
    ['not-json', 'Dear diary'],
    ['not-json', '{"format": "espalier",, }'],
    ['not-espalier', '[]'],
    ['not-espalier', '{"type": "excalidraw"}'],
    ['wrong-shape', '{"format": "espalier"}'],
    ['wrong-shape', '{"format": "espalier", "schema": 1, "workspace": []}'],
    ['wrong-shape', '{"format": "espalier", "schema": 1, "workspace": {}, "records": {"test": {}}}'],
    ['wrong-shape', '{"format": "espalier", "schema": 1, "workspace": {}, "records": {}, "people": {}}'],
    ['too-new', '{"format": "espalier", "schema": 9, "workspace": {}, "records": {}}'],
    ['too-new', '{"format": "espalier", "schema": 1, "workspace": {"minWriter": 2}, "records": {}}'],
    ['too-deep', '['.repeat(100_000)],
    ['too-deep', `{"a":${'['.repeat(65)}${']'.repeat(65)}}`],
  ])('%s: %s', (code, text) => {
    const refusal = refusalOf(text)
    expect(refusal.code).toBe(code)
    expect(fileRefusalInWords(refusal)).toMatch(/^[A-Z].+\.$/)
  })

  test('the place of a fault is told', () => {
    expect(refusalOf('{\n  "format": "espalier",\n  oops\n}')).toEqual({
      code: 'not-json',
      line: 3,
      column: 3,
    })
    expect(
      refusalOf(file({ test: [{ id: 'x' }, { id: 'y', learned: 'long' }] }), { ...FILE_LIMITS, text: 3 }),
    ).toEqual({
      code: 'text-too-long',
      at: 'records.test[1].learned',
      limit: 3,
    })
  })

  test('too large, too many', () => {
    expect(refusalOf(file({}), { ...FILE_LIMITS, size: 20 }).code).toBe('too-large')
    const many = file({ heard: [{ id: 'a' }], insight: [{ id: 'b' }] }, { people: [{ id: 'c' }] })
    expect(refusalOf(many, { ...FILE_LIMITS, records: 2 })).toEqual({ code: 'too-many', count: 3, limit: 2 })
  })

  test('a file cut anywhere is refused whole', () => {
    const text = writeWorkspaceFile(
      source({ insight: [{ id: 'i', text: 'a "quoted" \\ word \ud800 {[', later: [true, null, -1.5e3] }] }),
      ALL,
    )
    for (let end = 1; end < text.length - 1; end += 1)
      expect(refusalOf(text.slice(0, end)).code).toBe('truncated')
  })

  test('names of the language itself are names like others', () => {
    const text = `{"format":"espalier","schema":1,"workspace":{"__proto__":{"name":"x"}},"records":{"__proto__":[],
      "constructor":[{"id":"__proto__","__proto__":{"polluted":1}}],"heard":[{"id":"h","__proto__":1,"toString":2}]}}`
    const plan = planOf(text)
    expect(plan.records['heard']?.[0]).toHaveProperty('toString', 2)
    expect(Object.hasOwn({}, 'polluted')).toBe(false)
    expect(Reflect.get({}, 'polluted')).toBe(undefined)
    expect(writeWorkspaceFile(plan, ALL)).toContain('"__proto__": 1')
  })
})
