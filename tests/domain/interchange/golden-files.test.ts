// Files of every schema that was ever released open, for good. A golden file is never written anew.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from '../../../src/domain/interchange/canonical-json.ts'
import { readWorkspaceFile } from '../../../src/domain/interchange/read-workspace-file.ts'
import { writeWorkspaceFile } from '../../../src/domain/interchange/write-workspace-file.ts'
import { RECORD_TYPES, RECORDS } from '../../../src/domain/model/records.ts'

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
