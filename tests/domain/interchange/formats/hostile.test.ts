// Files that are built to do harm, and files that were damaged on the way: refused in words or read, never thrown over.
import fc from 'fast-check'
import { deflateSync, strToU8, zipSync } from 'fflate'
import { afterAll, describe, expect, test } from 'vitest'
import { foreignRefusalInWords } from '../../../../src/domain/interchange/formats/foreign-refusal.ts'
import { countNodes } from '../../../../src/domain/interchange/formats/foreign-tree.ts'
import { plantKinds } from '../../../../src/domain/interchange/formats/plant-kinds.ts'
import { readForeign } from '../../../../src/domain/interchange/formats/read-foreign.ts'
import { readForeignMap } from '../../../../src/domain/interchange/formats/read-foreign-map.ts'
import { guessNoteMapping, notesOfTable } from '../../../../src/domain/interchange/formats/notes-of-table.ts'
import { guessSplit, notesOfText } from '../../../../src/domain/interchange/formats/read-note-text.ts'
import { readNotes } from '../../../../src/domain/interchange/formats/read-notes.ts'
import { bytesToBase64 } from '../../../../src/lib/base64.ts'
import { packed, PACKED_PARTS, TEXT_SOURCES, WRITTEN_SOURCES } from '../../../support/foreign-sources.ts'

function codeOf(name: string, content: string | Uint8Array): string {
  const reading = readForeign(name, content)
  if (reading.ok) return 'read'
  expect(foreignRefusalInWords(reading.error)).toMatch(/\.$/)
  return reading.error.code
}

const DEEP = 100_000

describe('limits', () => {
  test.each([
    ['deep.json', '['.repeat(DEEP), 'too-deep'],
    ['deep.json', `${'{"children":['.repeat(DEEP)}`, 'too-deep'],
    ['deep.opml', `<opml><body>${'<outline text="a">'.repeat(DEEP)}`, 'too-deep'],
    ['deep.mm', `<map>${'<node TEXT="a">'.repeat(DEEP)}`, 'too-deep'],
    ['deep.txt', Array.from({ length: 3000 }, (_, i) => `${' '.repeat(i)}a`).join('\n'), 'too-deep'],
    ['deep.md', Array.from({ length: 3000 }, (_, i) => `${' '.repeat(i)}- a`).join('\n'), 'too-deep'],
    [
      'deep.puml',
      `@startmindmap\n${Array.from({ length: 3000 }, (_, i) => `${'*'.repeat(i + 1)} a`).join('\n')}`,
      'too-deep',
    ],
    [
      'chain.mmd',
      `flowchart TD\n${Array.from({ length: 5000 }, (_, i) => `n${i} --> n${i + 1}`).join('\n')}`,
      'too-deep',
    ],
    ['many.txt', 'a\n'.repeat(60_000), 'too-many'],
    ['lines.md', '- a\n'.repeat(500_000), 'too-many'],
    ['tags.html', `<html>${'<p>'.repeat(500_000)}`, 'too-many'],
    ['elements.mm', `<map>${'<a/>'.repeat(500_000)}</map>`, 'too-many'],
    ['brackets.json', `[${'[],'.repeat(500_000)}[]]`, 'too-many'],
    ['line.md', `- ${'a '.repeat(600_000)}`, 'text-too-long'],
    ['long.txt', 'a'.repeat(1_000_001), 'text-too-long'],
    [
      'entities.opml',
      '<!DOCTYPE opml [<!ENTITY a "b"><!ENTITY c "&a;&a;">]><opml><body><outline text="&c;"/></body></opml>',
      'doctype',
    ],
    [
      'outside.opml',
      '<!DOCTYPE opml SYSTEM "file:///etc/passwd" [ <!ENTITY x SYSTEM "http://a/"> ]><opml><body/></opml>',
      'doctype',
    ],
    ['empty.md', '', 'empty'],
    ['blank.md', ' \n\t\n', 'empty'],
    ['large.md', `- ${'word '.repeat(20)}\n`.repeat(200_000), 'source-too-large'],
    ['values.json', `{"nodeData":{"topic":"a","children":[${'1,'.repeat(1_100_000)}1]}}`, 'too-many'],
    ['cells.csv', `${'a,'.repeat(150)}b\n`.repeat(7000), 'too-many'],
    [
      'attributes.opml',
      `<opml><body><outline ${Array.from({ length: 1_100_000 }, (_, i) => `a${i}=""`).join(' ')}/></body></opml>`,
      'too-many',
    ],
    ['entities.mm', `<map><node TEXT="${'&lt;'.repeat(1_100_000)}"/></map>`, 'too-many'],
    ['a.espalier.json', '{"format": "espalier", "schema": 1}', 'workspace-file'],
    ['half.json', '{"nodeData": {"topic": "a", "chil', 'broken'],
    [
      'other.xml',
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
      'unknown-format',
    ],
  ])('%s is refused: %#', (name, content, code) => {
    expect(codeOf(name, content)).toBe(code)
  })

  test('an archive that unpacks a thousandfold is stopped on the way', () => {
    const bomb = zipSync({ 'content.json': new Uint8Array(30_000_000) }, { level: 6 })
    expect(codeOf('bomb.xmind', bomb)).toBe('unpacks-too-large')
  })

  test('a packed page of a diagram has the same limits', () => {
    const packed = bytesToBase64(deflateSync(new Uint8Array(20_000_000), { level: 6 }))
    expect(codeOf('bomb.drawio', `<mxfile><diagram name="a">${packed}</diagram></mxfile>`)).toBe(
      'unpacks-too-large',
    )
  })

  test('an archive with too many files, a locked one, one cut short, and pictures are refused', () => {
    const many = Object.fromEntries(Array.from({ length: 5001 }, (_, i) => [`${i}.md`, strToU8('a')]))
    expect(codeOf('many.zip', zipSync(many, { level: 0 }))).toBe('too-many-entries')
    const zip = zipSync({ 'content.json': strToU8('[{"rootTopic": {"title": "a"}}]') })
    expect(codeOf('ok.xmind', zip)).toBe('read')
    expect(codeOf('short.xmind', zip.subarray(0, zip.length - 30))).toBe('broken')
    const locked = zip.slice()
    const at = locked.findLastIndex(
      (byte, i) => byte === 0x50 && locked[i + 1] === 0x4b && locked[i + 2] === 1,
    )
    locked[at + 8] = 1
    expect(codeOf('locked.xmind', locked)).toBe('encrypted')
    expect(codeOf('a.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]))).toBe('not-readable')
  })

  test('keys of objects cannot reach what all objects share', () => {
    const json =
      '{"nodeData": {"__proto__": {"topic": "x", "polluted": 1}, "topic": "a", "children": [{"constructor": {"prototype": {"polluted": 1}}, "topic": "b"}]}}'
    expect(codeOf('a.json', json)).toBe('read')
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})

const SOURCES = [...WRITTEN_SOURCES, ...TEXT_SOURCES]
const PACKED = PACKED_PARTS.map(([name, parts]) => [name, packed(parts)] as const)

const PIECES = [
  '<',
  '>',
  '"',
  "'",
  '&',
  ']]>',
  '-->',
  '\\',
  '\n',
  '\t',
  '\0',
  '{',
  '}',
  '[',
  ']',
  '`'.repeat(50),
  '- ',
  '# ',
  '"'.repeat(30),
  '\ud800',
  '<!DOCTYPE',
  '<![CDATA[',
  '::',
  '|',
  '*'.repeat(200),
  ' '.repeat(500),
  '(((((',
  '1e999',
  '__proto__',
]

const flip = fc.record({
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  byte: fc.integer({ min: 0, max: 255 }),
})
const LONG = 600_000

const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 0, max: 20 }),
  what: fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 8 })),
})

/** `ESPALIER_MUTATIONS=10000` makes the long run; the figures stand in docs/interchange.md. */
const MUTATIONS = Number(process.env['ESPALIER_MUTATIONS'] ?? 200)
const SLOWEST = { ms: 0, name: '' }

/** Reads in every way a file can come in; what is no tree may be a map or notes. */
function readEveryWay(name: string, content: Uint8Array): void {
  const start = performance.now()
  const reading = readForeign(name, content)
  if (reading.ok)
    for (const tree of reading.value) {
      const { roots } = plantKinds(tree.nodes, [], 'new', 'x')
      if (countNodes(tree.nodes) > 0) expect(roots.length).toBeGreaterThan(0)
    }
  else expect(foreignRefusalInWords(reading.error)).not.toBe('')
  readForeignMap(name, content)
  const notes = readNotes([{ name, content }])
  if (notes.ok)
    for (const source of notes.value)
      if (source.is === 'text') notesOfText(source.files, guessSplit(source.files))
      else notesOfTable(source.rows, guessNoteMapping(source.rows))
  const ms = performance.now() - start
  if (ms > SLOWEST.ms) Object.assign(SLOWEST, { ms, name })
}

describe('damaged files', () => {
  afterAll(() => {
    if (MUTATIONS > 200)
      process.stdout.write(
        `${MUTATIONS} files per format; the slowest: ${SLOWEST.name}, ${SLOWEST.ms.toFixed(0)} ms\n`,
      )
  })

  test.each(PACKED)(
    '%s, bytes damaged, is read or refused',
    (name, source) => {
      fc.assert(
        fc.property(fc.array(flip, { minLength: 1, maxLength: 8 }), fc.boolean(), (flips, isCut) => {
          const bytes = source.slice()
          for (const { at, byte } of flips) bytes[Math.floor(at * bytes.length)] = byte
          readEveryWay(
            name,
            isCut ? bytes.subarray(0, Math.floor((flips[0]?.at ?? 1) * bytes.length)) : bytes,
          )
        }),
        { numRuns: MUTATIONS },
      )
    },
    LONG,
  )

  test.each(SOURCES)(
    '%s, damaged in many ways, is read or refused',
    (name, source) => {
      fc.assert(
        fc.property(fc.array(mutation, { minLength: 1, maxLength: 6 }), fc.boolean(), (mutations, isCut) => {
          let text = source
          for (const { at, length, what } of mutations) {
            const from = Math.floor(at * text.length)
            text = text.slice(0, from) + what + text.slice(from + length)
          }
          if (isCut) text = text.slice(0, Math.floor((mutations[0]?.at ?? 1) * text.length))
          readEveryWay(name, new TextEncoder().encode(text))
        }),
        { numRuns: MUTATIONS },
      )
    },
    LONG,
  )

  test.each([
    ['stars.md', '*'.repeat(300_000)],
    ['run.md', `a ${'`'.repeat(100_000)}`],
    ['blank.md', `# a\n${'\n \n'.repeat(100_000)}`],
    ['ticks.mmd', `mindmap\n${'a["`x\n'.repeat(30_000)}`],
    ['wide.csv', `${'a,'.repeat(3000)}\n`.repeat(100)],
    ['opens.md', '[a]('.repeat(80_000)],
    ['under.md', '_a '.repeat(100_000)],
    ['ticks.md', '`a '.repeat(100_000)],
    ['tags.md', `x ${'<a '.repeat(100_000)}`],
    ['rules.md', `${'- '.repeat(150_000)}x`],
    ['labels.md', 'Solution '.repeat(40_000)],
    ['html.html', `<html>${'<p '.repeat(100_000)}`],
    ['quotes.csv', '"'.repeat(400_000)],
    ['arrows.mmd', `graph TD\na ${'-- b '.repeat(60_000)}`],
    ['spaces.mmd', `graph TD\na --${' '.repeat(300_000)}x`],
    ['nbsp.mmd', `graph TD\na --${'\u00a0'.repeat(300_000)}x`],
    ['colon.puml', `@startmindmap\n*:${'a\n'.repeat(20_000)}`],
    ['lines.puml', `${'\n'.repeat(20_000)}x`],
    ['amps.mm', `<map><node TEXT="${'&'.repeat(200_000)}"/></map>`],
    ['closes.mm', `<map>${'</a>'.repeat(100_000)}</map>`],
    ['hash.md', `# a${' #'.repeat(150_000)}`],
    ['pipes.md', `${'|'.repeat(200_000)}\n`.repeat(2)],
    ['entities.html', `<p>${'&#'.repeat(150_000)}`],
  ])('%s, made to be slow, is read or refused', (name, text) => {
    // The bench prints how long each takes; a quadratic reader would run into the time limit of the test.
    expect(codeOf(name, new TextEncoder().encode(text))).not.toBe('')
  })
})
