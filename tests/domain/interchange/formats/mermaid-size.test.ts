// Mermaid draws at most 500 arrows: a large tree comes as several charts, and every card is in one of them.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ForeignNode, ForeignTree } from '../../../../src/domain/interchange/formats/foreign-tree.ts'
import {
  MERMAID_EDGES,
  writeMermaidFlowcharts,
} from '../../../../src/domain/interchange/formats/write-mermaid.ts'

/** A tree of `count` cards, each hanging under the card at a part of the way back. */
function treeOf(count: number, reach: readonly number[]): ForeignTree {
  const nodes: (ForeignNode & { children: ForeignNode[] })[] = [{ text: 'card 0', children: [] }]
  for (let i = 1; i < count; i += 1) {
    const node = { text: `card ${i}`, children: [] }
    nodes[Math.floor(((reach[i % reach.length] ?? 0) * i) / 100)]?.children.push(node)
    nodes.push(node)
  }
  return { format: 'json', title: null, nodes: nodes.slice(0, 1), problems: [], problemCount: 0 }
}

test('no chart is too large for Mermaid, and no card is missing', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2500 }),
      fc.array(fc.integer({ min: 50, max: 99 }), { minLength: 1, maxLength: 7 }),
      (count, reach) => {
        const charts = writeMermaidFlowcharts(treeOf(count, reach))
        for (const chart of charts)
          expect(chart.match(/-->/g)?.length ?? 0).toBeLessThanOrEqual(MERMAID_EDGES)
        const cards = new Set(charts.flatMap((chart) => chart.match(/card \d+/g) ?? []))
        expect(cards.size).toBe(count)
      },
    ),
    { numRuns: 40 },
  )
})
