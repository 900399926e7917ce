// Text that is built to run: it goes through every field and every exporter, and no address comes out that could run.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sourceWithState, writeSource, newDocs } from '../../src/data/crdt/documents.ts'
import { readBytes } from '../../src/data/files/read-bytes.ts'
import { EXPORT_FORMATS } from '../../src/domain/interchange/formats/export-formats.ts'
import { readForeign } from '../../src/domain/interchange/formats/read-foreign.ts'
import { treeToForeign } from '../../src/domain/interchange/formats/tree-to-foreign.ts'
import { writeWorkspaceFolder } from '../../src/domain/interchange/workspace-folder.ts'
import { viewOfSource } from '../../src/domain/interchange/view-of-source.ts'
import { writeWorkspaceFile } from '../../src/domain/interchange/write-workspace-file.ts'
import { RECORD_TYPES, RECORDS } from '../../src/domain/model/records.ts'
import { noteFigure, times } from '../support/note-figure.ts'

const OWN = [
  '<script>globalThis.__ran = 1</script>',
  '<img src=x onerror=alert(1)>',
  '[click](javascript:alert(1))',
  'javascript:alert(1)',
  ' JaVa\tScRiPt:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  '${globalThis.__ran = 1}',
  '{{constructor.constructor("alert(1)")()}}',
  ']]><x xmlns="http://www.w3.org/1999/xhtml"><script>alert(1)</script>',
]

/** Lines of the foreign corpora beside the project, where there are any. */
function corpora(): string[] {
  const folder = join(process.cwd(), '../shared/samples/nasty/text')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
}

/** A record of each type with the line in each field that takes words. */
function everywhere(line: string) {
  const records = Object.fromEntries(
    RECORD_TYPES.map((type) => {
      const { defaults } = RECORDS[type]
      const words = Object.entries(defaults as object).filter(
        ([key, value]) => value === '' && !/Id$|^id$|^on$|^due$/.test(key),
      )
      return [type, [{ id: `${type}1`, ...Object.fromEntries(words.map(([key]) => [key, line])) }]]
    }),
  )
  const notes = {
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [{ type: 'text', text: line, marks: [{ type: 'link', attrs: { href: line } }] }],
      },
    ],
  }
  const place = { tree1: [1, 'a0'] }
  return {
    ...records,
    snapshot: [
      {
        ...records['snapshot']?.[0],
        id: 'snapshot1',
        interviewedOn: '',
        participantId: 'participant1',
        notes,
      },
    ],
    opportunity: [{ id: 'opportunity1', statement: line, notes, place, treeId: 'tree1' }],
    moment: [{ ...records['moment']?.[0], id: 'moment1', mapId: 'map1' }],
    solution: [{ id: 'solution1', title: line, opportunityId: 'opportunity1' }],
  }
}

/** An address in markup that a reader would follow. */
const IN_MARKUP = /(?:href|xlink:href|LINK|src)="\s*(?:javascript|vbscript|data):/i
/** The same in Markdown; elsewhere these are only words. */
const IN_MARKDOWN = /(?<!\\)\]\(\s*<?(?:javascript|vbscript|data):/i

function runnableIn(name: string, text: string): string | null {
  const isMarkdown = /(?:\.md|\.canvas|markdown|canvas)$/.test(name)
  return (IN_MARKUP.exec(text) ?? (isMarkdown ? IN_MARKDOWN.exec(text) : null))?.[0] ?? null
}

/** Front matter is data: no reader makes links of it. */
function bodyOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replace(/^---\n[^]*?\n---\n/, '')
}

describe('text that is built to run', () => {
  const lines = [...OWN, ...corpora()]
  test('goes through every field, file and exporter as words', () => {
    const chosen = lines.slice(0, times(120, lines.length))
    let files = 0
    for (const line of chosen) {
      const docs = newDocs()
      const text = writeWorkspaceFile(
        { id: 'w', meta: { name: line }, records: everywhere(line), people: null, blobs: null },
        { exportedAt: null, withPeople: true, withBlobs: true },
      )
      const read = readBytes(new TextEncoder().encode(text).buffer)
      if (!read.ok) throw new Error(`${line}: ${read.error.code}`)
      writeSource(docs, read.value)
      const source = { id: 'w', ...sourceWithState(docs), blobs: null }
      const notes = JSON.stringify(source.records['snapshot'])
      expect(/"href":"\s*(?:javascript|vbscript|data):/i.test(notes)).toBe(false)
      for (const [path, bytes] of writeWorkspaceFolder(source, { withPeople: true, withBlobs: true })) {
        if (path.startsWith('state/') || path.endsWith('.json')) continue
        expect([path, runnableIn(path, bodyOf(bytes))]).toEqual([path, null])
        files += 1
      }
      const tree = treeToForeign(viewOfSource(source), 'tree1')
      for (const format of tree ? EXPORT_FORMATS : [])
        for (const written of format.write(
          tree ?? { format: 'json', title: null, nodes: [], problems: [], problemCount: 0 },
        )) {
          expect([format.id, runnableIn(format.id, written)]).toEqual([format.id, null])
          expect(readForeign(`a.${format.extension}`, new TextEncoder().encode(written))).toHaveProperty('ok')
          files += 1
        }
    }
    expect((globalThis as Record<string, unknown>)['__ran']).toBeUndefined()
    noteFigure(
      13,
      'text built to run, in every field and exporter',
      chosen.length,
      `${files.toLocaleString('en')} files written, no address in them that could run`,
    )
  })
})
