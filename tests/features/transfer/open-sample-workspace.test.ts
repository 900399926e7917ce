// The sample on a real (in-memory) IndexedDB.
import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { openEspalier } from '../../../src/data/workspace/open-espalier.ts'
import { readWorkspaceFile } from '../../../src/domain/interchange/read-workspace-file.ts'
import { writeWorkspaceFile } from '../../../src/domain/interchange/write-workspace-file.ts'
import type { WorkspaceSource } from '../../../src/domain/interchange/workspace-source.ts'
import { editMeta } from '../../../src/domain/model/edit-meta.ts'
import { sampleWorkspace } from '../../../src/domain/sample/sample-workspace.ts'
import { openSampleWorkspace } from '../../../src/features/transfer/open-sample-workspace.ts'
import { anyStorableWorkspace } from '../../domain/interchange/arbitrary-workspace.ts'
import { testEnv } from '../../support/test-env.ts'

vi.setConfig({ testTimeout: 30_000 })

const NOW = Date.UTC(2026, 10, 20, 9)
const ALL = { exportedAt: NOW, withPeople: true, withBlobs: true }
let made = 0

function open() {
  return openEspalier({
    databaseName: `sample-test-${++made}`,
    env: () => testEnv('id'),
    later(task, ms) {
      const timer = setTimeout(task, ms)
      return () => clearTimeout(timer)
    },
    random: Math.random,
    now: () => 1,
  })
}

test('opening it again gives the same workspace as it was left, not a second one', async () => {
  const espalier = await open()
  const id = await openSampleWorkspace(espalier)
  const workspace = await espalier.open(id)
  workspace?.run(editMeta, { name: 'Mine now' })
  await workspace?.flush()
  expect(await openSampleWorkspace(espalier)).toBe(id)
  expect((await espalier.list()).map((row) => row.id)).toEqual([id])
  expect(workspace?.store.getState().view.meta.name).toBe('Mine now')
  await workspace?.close()
})

async function throughStorage(source: WorkspaceSource): Promise<WorkspaceSource> {
  const espalier = await open()
  const workspace = await espalier.open(await espalier.import(source, { id: source.id ?? 'w' }))
  if (!workspace) throw new Error('the workspace is not known')
  const out = await espalier.source(workspace)
  await workspace.close()
  return out
}

test('stored and exported, it is the same file byte for byte', async () => {
  const source = sampleWorkspace(NOW)
  expect(writeWorkspaceFile(await throughStorage(source), ALL)).toBe(writeWorkspaceFile(source, ALL))
})

test('any workspace comes out of storage as the file that went in', async () => {
  await fc.assert(
    fc.asyncProperty(anyStorableWorkspace, async (given) => {
      const source = { ...given, id: 'w', people: given.people ?? [], blobs: new Map() }
      const read = readWorkspaceFile(writeWorkspaceFile(source, ALL))
      if (!read.ok) throw new Error(read.error.code)
      expect(writeWorkspaceFile(await throughStorage(read.value), ALL)).toBe(writeWorkspaceFile(source, ALL))
    }),
    { numRuns: 25 },
  )
})
