// The workspace as a folder in an archive: the same bytes each time, and the same workspace when it is opened.
import { expect, test } from 'vitest'
import { applyUpdates, newDocs, sourceWithState, writeSource } from '../../src/data/crdt/documents.ts'
import { readBytes } from '../../src/data/files/read-bytes.ts'
import { writeWorkspaceFolder } from '../../src/domain/interchange/workspace-folder.ts'
import { sampleWorkspace } from '../../src/domain/sample/sample-workspace.ts'
import { zipFolder } from '../../src/data/files/zip-folder.ts'
import { TEST_NOW } from '../support/test-env.ts'

const ALL = { withPeople: true, withBlobs: true }

function sample() {
  const source = sampleWorkspace(TEST_NOW)
  const docs = newDocs()
  writeSource(docs, source)
  return { id: source.id, ...sourceWithState(docs), blobs: source.blobs }
}

test('folder, archive, open, folder gives the same bytes', () => {
  const source = sample()
  const files = writeWorkspaceFolder(source, ALL)
  const archive = zipFolder(files)
  expect(Buffer.compare(zipFolder(writeWorkspaceFolder(source, ALL)), archive)).toBe(0)
  const read = readBytes(archive.buffer)
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  expect(read.value.repairs).toEqual([])
  const docs = newDocs()
  applyUpdates(docs.main, read.value.state ? [read.value.state.main] : [], 'merge')
  applyUpdates(docs.people, read.value.state?.people ? [read.value.state.people] : [], 'merge')
  const again = { id: read.value.id, ...sourceWithState(docs), blobs: read.value.blobs }
  expect(Buffer.compare(zipFolder(writeWorkspaceFolder(again, ALL)), archive)).toBe(0)
})

test('it holds readable interviews, trees and maps, and people only when they are chosen', () => {
  const files = writeWorkspaceFolder(sample(), { withPeople: false, withBlobs: false })
  const paths = [...files.keys()]
  expect(paths).toEqual(expect.arrayContaining(['README.md', 'workspace.espalier.json', 'state/main.update']))
  for (const folder of [/^interviews\/.+\.md$/, /^trees\/.+\.md$/, /^maps\/.+\.canvas$/])
    expect(paths.some((path) => folder.test(path))).toBe(true)
  expect(paths.some((path) => path.startsWith('attachments/') || path === 'state/people.update')).toBe(false)
  const text = [...files.values()].map((bytes) => new TextDecoder().decode(bytes)).join('\n')
  expect(text).not.toContain('@example.org')
  const interview = paths.find((path) => path.startsWith('interviews/')) ?? ''
  expect(new TextDecoder().decode(files.get(interview))).toMatch(/^---\ntype: snapshot\nid: "/)
})

test('an archive without a workspace is refused in words', () => {
  const read = readBytes(zipFolder(new Map([['a.txt', new TextEncoder().encode('hello')]])).buffer)
  expect(read).toMatchObject({ ok: false, error: { code: 'archive' } })
})
