// Mermaid draws at most 500 arrows and reads at most 50,000 characters: a large tree comes as several diagrams, and every
// card is in one of them.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ForeignNode, ForeignTree } from '../../../../src/domain/interchange/formats/foreign-tree.ts'
import { readForeign } from '../../../../src/domain/interchange/formats/read-foreign.ts'
import {
  MERMAID_EDGES,
  MERMAID_LETTERS,
  writeMermaidFlowcharts,
  writeMermaidMindmaps,
} from '../../../../src/domain/interchange/formats/write-mermaid.ts'

/** A tree of `count` cards, each hanging under the card at a part of the way back. */
function treeOf(count: number, reach: readonly number[], words = ''): ForeignTree {
  const nodes: (ForeignNode & { children: ForeignNode[] })[] = [{ text: `card 0${words}`, children: [] }]
  for (let i = 1; i < count; i += 1) {
    const node = { text: `card ${i}${words}`, children: [] }
    nodes[Math.floor(((reach[i % reach.length] ?? 0) * i) / 100)]?.children.push(node)
    nodes.push(node)
  }
  return { format: 'json', title: null, nodes: nodes.slice(0, 1), problems: [], problemCount: 0 }
}

test('no chart is too large for Mermaid, and no card is missing', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2500 }),
      fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 1, maxLength: 7 }),
      fc.constantFrom('', ' a few words', ' [long] words: "quoted"; '.repeat(12)),
      (count, reach, words) => {
        const tree = treeOf(count, reach, words)
        for (const diagrams of [writeMermaidFlowcharts(tree), writeMermaidMindmaps(tree)]) {
          for (const text of diagrams) {
            expect(text.match(/-->/g)?.length ?? 0).toBeLessThanOrEqual(MERMAID_EDGES)
            expect(text.length).toBeLessThanOrEqual(MERMAID_LETTERS)
          }
          const cards = new Set(diagrams.flatMap((text) => text.match(/card \d+/g) ?? []))
          expect(cards.size).toBe(count)
        }
      },
    ),
    { numRuns: 40 },
  )
})

test('what Mermaid would read as a line break or as mathematics is kept from it, and comes back', () => {
  const text = String.raw`C:\new \\n costs $$x^2$$ and $$$` + '\nsecond line'
  const tree: ForeignTree = { ...treeOf(1, [0]), nodes: [{ text, children: [] }] }
  const [chart = ''] = writeMermaidFlowcharts(tree)
  expect(chart).not.toMatch(/#92;n|#36;#36;/)
  const read = readForeign('a.mmd', chart)
  expect(read.ok && read.value[0]?.nodes[0]?.text).toBe(text)
})
