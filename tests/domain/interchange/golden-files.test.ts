// Files of every schema that was ever released open, for good. A golden file is never written anew.
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { canonicalJson } from '../../../src/domain/interchange/canonical-json.ts'
import { fileRefusalInWords } from '../../../src/domain/interchange/file-refusal.ts'
import { readWorkspaceFile } from '../../../src/domain/interchange/read-workspace-file.ts'
import { writeWorkspaceFile } from '../../../src/domain/interchange/write-workspace-file.ts'
import { RECORD_TYPES, RECORDS } from '../../../src/domain/model/records.ts'

vi.setConfig({ testTimeout: 30_000 })

const folder = new URL('../../fixtures/files/', import.meta.url)

describe.each(readdirSync(folder))('%s', (name) => {
  const text = readFileSync(new URL(name, folder), 'utf8')
  const read = readWorkspaceFile(text)
  if (!read.ok) throw new Error(read.error.code)
  const plan = read.value

  test('opens without a repair', () => {
    expect(plan.repairs).toEqual([])
    expect(plan.counts.blobs).toBe(1)
  })

  test('is written back byte for byte', () => {
    expect(writeWorkspaceFile(plan, { exportedAt: plan.exportedAt, withPeople: true, withBlobs: true })).toBe(
      text,
    )
  })

  test('every field it holds is read to what it says', () => {
    const wrong = RECORD_TYPES.flatMap((type) =>
      (plan.records[type] ?? []).flatMap((row) => {
        const understood = new Map<string, unknown>(Object.entries(RECORDS[type].read(row)))
        return Object.entries(row)
          .filter(([field]) => field !== 'notes' && field !== 'later')
          .filter(([field, value]) => canonicalJson(understood.get(field), 9) !== canonicalJson(value, 9))
          .map(([field]) => `${type}.${field}`)
      }),
    )
    expect(wrong).toEqual([])
  })
})

test('a file changed anywhere is read or refused, and never more than that', () => {
  const golden = readFileSync(new URL('schema-1.espalier.json', folder), 'utf8')
  const bits = fc.oneof(
    fc.string({ maxLength: 3 }),
    fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"',
      ',',
      ':',
      'null',
      '-1',
      '1e999',
      '{}',
      '[]',
      '"__proto__"',
      '\u0000',
    ),
  )
  const changes = fc.array(fc.tuple(fc.nat(golden.length), fc.nat(12), bits), { minLength: 1, maxLength: 3 })
  fc.assert(
    fc.property(changes, (all) => {
      let text = golden
      for (const [at, removed, added] of all) text = text.slice(0, at) + added + text.slice(at + removed)
      const read = readWorkspaceFile(text)
      if (!read.ok) {
        expect(fileRefusalInWords(read.error)).toMatch(/\.$/)
        return
      }
      const again = readWorkspaceFile(
        writeWorkspaceFile(read.value, { exportedAt: 0, withPeople: true, withBlobs: true }),
      )
      expect(again.ok).toBe(true)
    }),
    { numRuns: 200 },
  )
})
