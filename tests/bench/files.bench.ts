// How long a workspace of 10,000 records takes to write as a file or folder, to read and check, and to merge.
import { applyUpdates, newDocs, sourceWithState, writeSource } from '../../src/data/crdt/documents.ts'
import { mergeDocs } from '../../src/data/crdt/merge-docs.ts'
import { readBytes } from '../../src/data/files/read-bytes.ts'
import { writeWorkspaceFolder } from '../../src/domain/interchange/workspace-folder.ts'
import { writeWorkspaceFile } from '../../src/domain/interchange/write-workspace-file.ts'
import { zipFolder } from '../../src/data/files/zip-folder.ts'
import { generateWorkspace } from '../support/generate-workspace.ts'

const ALL = { exportedAt: 0, withPeople: true, withBlobs: true, withState: true, withCheck: true }

function timed<Answer>(name: string, task: () => Answer): Answer {
  const started = performance.now()
  const answer = task()
  console.log(`${name.padEnd(46)} ${(performance.now() - started).toFixed(0).padStart(6)} ms`)
  return answer
}

const docs = newDocs()
writeSource(docs, generateWorkspace({ records: 10_000 }))
const source = timed('everything as plain data, with its state', () => ({
  id: 'w',
  ...sourceWithState(docs),
  blobs: new Map(),
}))
const text = timed('written as a file', () => writeWorkspaceFile(source, ALL))
console.log(`${'the file'.padEnd(46)} ${(text.length / 1e6).toFixed(1).padStart(6)} MB`)
const bytes = new TextEncoder().encode(text)
const read = timed('read, checked, state compared', () => readBytes(bytes.buffer))
if (!read.ok) throw new Error(read.error.code)
timed('put into an empty workspace', () => {
  const empty = newDocs()
  applyUpdates(empty.main, read.value.state ? [read.value.state.main] : [], 'merge')
})
timed('merged into the same workspace', () => mergeDocs(docs, read.value))
timed('written as a folder in an archive', () => zipFolder(writeWorkspaceFolder(source, ALL)))
