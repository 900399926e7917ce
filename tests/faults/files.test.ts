// Files that were damaged or built to do harm: refused or read within two seconds and 200 MB, and nothing is changed.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readBytes } from '../../src/data/files/read-bytes.ts'
import { FOREIGN_LIMITS } from '../../src/domain/interchange/formats/foreign-limits.ts'
import { readForeignMap } from '../../src/domain/interchange/formats/read-foreign-map.ts'
import { readNotes } from '../../src/domain/interchange/formats/read-notes.ts'
import { readForeign } from '../../src/domain/interchange/formats/read-foreign.ts'
import { writeWorkspaceFile } from '../../src/domain/interchange/write-workspace-file.ts'
import { sourceWithState } from '../../src/data/crdt/documents.ts'
import { aClient } from '../support/a-client.ts'
import { aTreeChanges } from '../support/a-tree.ts'
import { packed, PACKED_PARTS, TEXT_SOURCES, WRITTEN_SOURCES } from '../support/foreign-sources.ts'
import { isLong, noteFigure, times } from '../support/note-figure.ts'
import { testEnv } from '../support/test-env.ts'

const SECONDS = 2
const MEMORY = 200_000_000

function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

const PIECES = [
  '<',
  '"',
  '\\',
  '\n',
  '\0',
  '{',
  ']',
  '- ',
  '# ',
  '\ud800',
  '<!DOCTYPE',
  '::',
  '|',
  '__proto__',
  '1e999',
  ',',
]

function mutated(text: string, random: () => number): string {
  let out = text
  for (let turn = 0, turns = 1 + Math.floor(random() * 5); turn < turns; turn++) {
    const at = Math.floor(random() * out.length)
    const piece = PIECES[Math.floor(random() * PIECES.length)] ?? ''
    out = out.slice(0, at) + piece + out.slice(at + Math.floor(random() * 12))
  }
  return random() < 0.3 ? out.slice(0, Math.floor(random() * out.length)) : out
}

function workspaceFile(): string {
  const client = aClient(testEnv('f'))
  client.apply(aTreeChanges('One\n  Two\n  Three\nFour'))
  const options = { exportedAt: 0, withPeople: true, withBlobs: true, withState: true, withCheck: true }
  return writeWorkspaceFile({ id: 'w', ...sourceWithState(client.docs), blobs: null }, options)
}

const workspaceText = workspaceFile()
const encode = (text: string) => new TextEncoder().encode(text)
const readWorkspace = (text: string | Uint8Array) =>
  readBytes(Uint8Array.from(typeof text === 'string' ? encode(text) : text).buffer)

interface Format {
  readonly name: string
  /** A damaged file, and what came of it. */
  readonly read: (random: () => number) => void
}

/** Reads as a tree, as a map and as notes, as a person may try; each way ends in a reading or a refusal. */
function readEveryWay(name: string, content: Uint8Array): void {
  expect(readForeign(name, content)).toHaveProperty('ok')
  expect(readForeignMap(name, content)).toHaveProperty('ok')
  expect(readNotes([{ name, content }])).toHaveProperty('ok')
}

/** One part of the archive is damaged before it is packed, or the archive itself. */
function damagedArchive(parts: Readonly<Record<string, string>>, random: () => number): Uint8Array {
  if (random() < 0.5) {
    const names = Object.keys(parts)
    const name = names[Math.floor(random() * names.length)] ?? ''
    return packed({ ...parts, [name]: mutated(parts[name] ?? '', random) })
  }
  const bytes = packed(parts)
  for (let turn = 0, turns = 1 + Math.floor(random() * 8); turn < turns; turn++)
    bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256)
  return random() < 0.3 ? bytes.subarray(0, Math.floor(random() * bytes.length)) : bytes
}

const FORMATS: readonly Format[] = [
  {
    name: 'workspace.espalier.json',
    read: (random) => expect(readWorkspace(mutated(workspaceText, random))).toHaveProperty('ok'),
  },
  ...[...WRITTEN_SOURCES, ...TEXT_SOURCES].map(([name, text]): Format => ({
    name,
    read: (random) => readEveryWay(name, encode(mutated(text, random))),
  })),
  ...PACKED_PARTS.map(([name, parts]): Format => ({
    name,
    read: (random) => readEveryWay(name, damagedArchive(parts, random)),
  })),
]

describe('mutated files', () => {
  let [all, slowest] = [0, 0]
  test.each(FORMATS)('$name is read or refused, however it was damaged', ({ name, read }) => {
    const count = times(100, 10_000)
    const random = chance(name.length)
    const polluted = Object.keys(Object.prototype).length
    for (let turn = 0; turn < count; turn++) {
      const started = performance.now()
      read(random)
      slowest = Math.max(slowest, performance.now() - started)
    }
    all += count
    expect(Object.keys(Object.prototype).length).toBe(polluted)
    const each = count.toLocaleString('en')
    noteFigure(
      9,
      `${each} mutated or cut files for each of ${FORMATS.length} formats, as tree, map and notes`,
      all,
      `all read or refused, the slowest in ${Math.ceil(slowest)} ms`,
    )
  })
})

test('files built to do harm are refused within two seconds and 200 MB', () => {
  const deep = 100_000
  const tooDeep = '{"format":"espalier","schema":1,"workspace":{},"records":{"a":['
  const bomb = zipSync({ 'content.json': new Uint8Array(60_000_000) }, { level: 9 })
  const harmful: readonly (readonly [string, () => { readonly ok: boolean }])[] = [
    ['brackets 100,000 deep', () => readWorkspace('['.repeat(deep))],
    ['records 100,000 deep', () => readWorkspace(`${tooDeep}${'{"a":'.repeat(deep)}`)],
    [
      'outlines 100,000 deep',
      () => readForeign('a.opml', `<opml><body>${'<outline text="a">'.repeat(deep)}`),
    ],
    ['nodes 100,000 deep', () => readForeign('a.mm', `<map>${'<node TEXT="a">'.repeat(deep)}`)],
    ['children 100,000 deep', () => readForeign('a.json', '{"children":['.repeat(deep))],
    ['a zip that unpacks a thousandfold', () => readForeign('a.xmind', bomb)],
    ['values to the limit', () => readForeign('a.json', upTo('{"nodeData":{"topic":"a","children":[', '1,'))],
    ['attributes to the limit', () => readForeign('a.opml', upTo('<opml><body><outline ', 'a="" '))],
    ['entities to the limit', () => readForeign('a.mm', upTo('<map><node TEXT="', '&lt;'))],
    ['cells to the limit', () => readForeign('a.csv', upTo('a,b\n', '"x",'))],
    ['a truncated file', () => readWorkspace(workspaceFile().slice(0, -40))],
    ['a file with bytes of zero', () => readWorkspace('{"format":"espalier"}\0')],
    ['nothing', () => readWorkspace('')],
    ['60 MB', () => readWorkspace(new Uint8Array(60_000_000).fill(32))],
    ['a state of rubbish', () => ({ ok: !isStateKept('/////w==') })],
    ['a state that claims four thousand million entries', () => ({ ok: !isStateKept('/////w8B/////w8A') })],
  ]
  let [slowest, most] = [0, 0]
  for (const [name, read] of harmful) {
    const [before, started] = [process.memoryUsage().rss, process.cpuUsage()]
    const { ok } = read()
    const { user, system } = process.cpuUsage(started)
    slowest = Math.max(slowest, (user + system) / 1000)
    most = Math.max(most, process.memoryUsage().rss - before)
    expect([name, ok]).toEqual([name, name.startsWith('a state')])
  }
  // The time of the processor, since others may use the machine; judged in the long run alone.
  if (isLong) {
    expect(slowest).toBeLessThan(SECONDS * 1000)
    expect(most).toBeLessThan(MEMORY)
  }
  noteFigure(
    10,
    '100,000 levels, 1000:1 zip, truncated, too large, forged state',
    harmful.length,
    `all refused, the slowest in ${Math.ceil(slowest)} ms of computing, at most ${Math.ceil(most / 1_000_000)} MB`,
  )
})

/** As much text as is read at all, and as bytes, so that decoding counts too. */
function upTo(start: string, piece: string): Uint8Array {
  return encode(start + piece.repeat(Math.floor((FOREIGN_LIMITS.source - start.length) / piece.length)))
}

function isStateKept(main: string): boolean {
  const text = `{"format":"espalier","schema":1,"workspace":{"name":"a"},"records":{},"state":{"main":"${main}"}}`
  const read = readWorkspace(text)
  return read.ok && read.value.state !== null
}

test('keys such as __proto__ stay keys', () => {
  const text =
    '{"format":"espalier","schema":1,"workspace":{"__proto__":{"polluted":1}},"records":{"__proto__":[],"heard":[{"id":"a","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}]}}'
  expect(readWorkspace(text)).toHaveProperty('ok', true)
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
})

test('golden files of every released schema open', () => {
  const history = JSON.parse(readFileSync(join(process.cwd(), 'docs/schema-history.json'), 'utf8')) as object // our own file
  const folder = join(process.cwd(), 'tests/fixtures/files')
  const files = existsSync(folder)
    ? readdirSync(folder).filter((name) => name.endsWith('.espalier.json'))
    : []
  const schemas = new Set<string>()
  for (const name of files) {
    const read = readWorkspace(readFileSync(join(folder, name)))
    expect([name, read.ok]).toEqual([name, true])
    if (read.ok) schemas.add(String(read.value.schema))
  }
  expect([...schemas].sort()).toEqual(expect.arrayContaining(Object.keys(history)))
  noteFigure(
    12,
    'golden files of every released schema',
    files.length,
    `all open; schemas ${[...schemas].join(', ')}`,
  )
})
