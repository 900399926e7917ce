// Laws of the exports: what was written reads back as the same tree, whatever the cards say.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EXPORT_FORMATS } from '../../../../src/domain/interchange/formats/export-formats.ts'
import type { ForeignNode } from '../../../../src/domain/interchange/formats/foreign-tree.ts'
import { readForeign } from '../../../../src/domain/interchange/formats/read-foreign.ts'
import { anyTree } from './arbitrary-tree.ts'

type Outline = readonly [kind: string, text: string, below: readonly Outline[]]
const outlineOf = (nodes: readonly ForeignNode[]): Outline[] =>
  nodes.map((node) => [node.kind ?? '', node.text, outlineOf(node.children)])

interface Whole {
  readonly text: string
  readonly note: string
  readonly fields: Readonly<Record<string, string>>
  readonly below: readonly Whole[]
}
const wholeOf = (nodes: readonly ForeignNode[], plain: (note: string) => string): Whole[] =>
  nodes.map((node) => ({
    text: node.text,
    note: plain(node.note ?? ''),
    // Names of fields may be spelled with a hyphen where a format has no spaces.
    fields: Object.fromEntries(
      (node.fields ?? []).map(([name, value]) => [name.replace(/^field-/, '').replaceAll('-', ' '), value]),
    ),
    below: wholeOf(node.children, plain),
  }))

function readBack(extension: string, text: string) {
  const reading = readForeign(`file.${extension}`, new TextEncoder().encode(text))
  if (!reading.ok) throw new Error(`${JSON.stringify(reading.error)} in\n${text}`)
  const [tree] = reading.value
  if (!tree) throw new Error('no tree')
  return tree
}

/** Notes and fields travel in these; a note in HTML keeps its words, not its indentation. */
const WITH_NOTES: Readonly<Record<string, (note: string) => string>> = {
  markdown: (note) => note,
  opml: (note) => note,
  canvas: (note) => note,
  csv: (note) => note,
  json: (note) => note,
  freemind: (note) => note.replace(/ +/g, ' ').replace(/\n\s*/g, '\n').trim(),
}

describe.each(EXPORT_FORMATS.map((format) => [format.id, format] as const))('%s', (id, format) => {
  test('text, order and kinds come back unchanged', () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        const [text = ''] = format.write(tree)
        expect(outlineOf(readBack(format.extension, text).nodes)).toEqual(outlineOf(tree.nodes))
      }),
      { numRuns: 150 },
    )
  })

  const plain = WITH_NOTES[id]
  test.skipIf(!plain)('notes and fields come back, too', () => {
    if (!plain) return
    fc.assert(
      fc.property(anyTree, (tree) => {
        const [text = ''] = format.write(tree)
        expect(wholeOf(readBack(format.extension, text).nodes, plain)).toEqual(wholeOf(tree.nodes, plain))
      }),
      { numRuns: 100 },
    )
  })

  test('what was read and written again is the same file', () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        const nodes = plain ? tree.nodes.map((node) => withNotes(node, plain)) : tree.nodes
        const [first = ''] = format.write({ ...tree, nodes })
        const back = readBack(format.extension, first)
        const [second = ''] = format.write({ ...back, title: tree.title, nodes: back.nodes.map(spelled) })
        expect(second).toBe(first)
      }),
      { numRuns: 50 },
    )
  })
})

test('FreeMind: says a version that Freeplane opens without a warning', () => {
  const root = { text: 'a', children: [] }
  const tree = { format: 'json', title: null, nodes: [root], problems: [], problemCount: 0 } as const
  expect(EXPORT_FORMATS.find(({ id }) => id === 'freemind')?.write(tree)[0]).toMatch(/^<map version="0\.9\./)
})

test('FreeMind: no card, note or field is a formula that Freeplane runs', () => {
  const words = '=new File("x").delete()'
  const root = {
    text: words,
    note: `  ${words}\n${words}`,
    fields: [['metric', words]],
    children: [],
  } as const
  const tree = { format: 'json', title: null, nodes: [root], problems: [], problemCount: 0 } as const
  const written = EXPORT_FORMATS.find(({ id }) => id === 'freemind')?.write(tree)[0] ?? ''
  expect(written).not.toMatch(/"\s*=|<body><p>\s*=/)
  expect(readBack('mm', written).nodes[0]).toMatchObject({ text: words, fields: [['metric', words]] })
})

test('FreeMind: an emoji that Freeplane wrote as two halves is one', () => {
  const woman = '&#xd83d;&#xdc69;'
  const text = `<map version="freeplane 1.7.0"><node TEXT="${woman}&#x200d;&#55357;&#56425; goal"/></map>`
  const tree = readBack('mm', text)
  expect(tree.nodes[0]?.text).toBe('\u{1f469}\u200d\u{1f469} goal')
  expect(tree.problemCount).toBe(0)
})

test('Markdown: an address stays one that can be followed, and comes back as it was', () => {
  const text = 'see https://example.com/a_b_c?d=*&lt;=f#g, and https://example.com.'
  const tree = { format: 'json', title: null, problems: [], problemCount: 0 } as const
  const [format] = EXPORT_FORMATS
  const [written = ''] = format?.write({ ...tree, nodes: [{ text, note: text, children: [] }] }) ?? []
  expect(written).toContain('<https://example.com/a_b_c?d=*&lt;=f#g>, and https://example.com.')
  expect(readBack('md', written).nodes[0]).toMatchObject({ text, note: text })
})

/** OPML has no spaces in names of fields; the prefix goes when they are read into records. */
function spelled(node: ForeignNode): ForeignNode {
  const fields = node.fields?.map(([name, value]) => [name.replace(/^field-/, ''), value] as const)
  return { ...node, ...(fields ? { fields } : {}), children: node.children.map(spelled) }
}

function withNotes(node: ForeignNode, plain: (note: string) => string): ForeignNode {
  const note = node.note === undefined ? {} : { note: plain(node.note) }
  return { ...node, ...note, children: node.children.map((child) => withNotes(child, plain)) }
}
