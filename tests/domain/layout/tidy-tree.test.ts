// Laws of the tidy layout on random trees, and equality with an independent implementation of the same paper.
import { flextree } from 'd3-flextree'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LayoutNode, TreeLayout } from '../../../src/domain/layout/layout-node.ts'
import { layoutRows, layoutTree } from '../../../src/domain/layout/tidy-tree.ts'
import { randomForest, randomTree } from './random-tree.ts'

const gaps = { siblingGap: 12, branchGap: 30, levelGap: 40 }
const walk = (nodes: readonly LayoutNode[]): LayoutNode[] => nodes.flatMap((n) => [n, ...walk(n.children)])
const at = (layout: TreeLayout, id: string): { x: number; y: number } => {
  const point = layout.positions.get(id)
  if (point === undefined) throw new Error(`no place for ${id}`)
  return point
}

describe('the tidy layout', () => {
  it('never lets two cards come closer than the sibling gap, beside or below each other', () => {
    fc.assert(
      fc.property(randomForest(), (roots) => {
        const layout = layoutTree(roots, gaps)
        const boxes = walk(roots).map((n) => ({ ...at(layout, n.id), width: n.width, height: n.height }))
        for (const [i, a] of boxes.entries())
          for (const b of boxes.slice(i + 1)) {
            const beside = a.x + a.width + 12 <= b.x + 1e-6 || b.x + b.width + 12 <= a.x + 1e-6
            const stacked = a.y + a.height + 40 <= b.y + 1e-6 || b.y + b.height + 40 <= a.y + 1e-6
            expect(beside || stacked).toBe(true)
          }
      }),
      { numRuns: 300 },
    )
  })

  it('keeps siblings in order, sets children below their parent, and parents over the middle of them', () => {
    fc.assert(
      fc.property(randomTree(), (root) => {
        const layout = layoutTree(root, gaps)
        for (const node of walk([root])) {
          const first = node.children[0]
          const last = node.children.at(-1)
          if (first === undefined || last === undefined) continue
          const middle = (at(layout, first.id).x + at(layout, last.id).x + last.width) / 2
          expect(at(layout, node.id).x + node.width / 2).toBeCloseTo(middle, 6)
          node.children.forEach((kid, i) => {
            expect(at(layout, kid.id).y).toBeCloseTo(at(layout, node.id).y + node.height + 40, 6)
            const next = node.children[i + 1]
            if (next)
              expect(at(layout, next.id).x).toBeGreaterThanOrEqual(
                at(layout, kid.id).x + kid.width + 12 - 1e-6,
              )
          })
        }
      }),
    )
  })

  it('equals d3-flextree', () => {
    fc.assert(
      fc.property(randomTree(), (root) => {
        const oracle = flextree<LayoutNode>({
          children: (n) => [...n.children],
          nodeSize: (n) => [n.data.width, n.data.height + gaps.levelGap],
          spacing: (a, b) => (a.parent === b.parent ? gaps.siblingGap : gaps.branchGap),
        })
        const expected = oracle(oracle.hierarchy(root))
        const mine = layoutTree(root, gaps)
        const rootAt = at(mine, root.id).x + root.width / 2
        expected.each((n) => {
          expect(at(mine, n.data.id).x + n.data.width / 2 - rootAt).toBeCloseTo(n.x, 5)
          expect(at(mine, n.data.id).y).toBeCloseTo(n.y, 5)
        })
      }),
      { numRuns: 1000 },
    )
  })

  it('starts at 0, 0 and bounds every card tightly', () => {
    fc.assert(
      fc.property(randomForest(), (roots) => {
        const layout = layoutTree(roots, gaps)
        const boxes = walk(roots).map((n) => ({ ...at(layout, n.id), width: n.width, height: n.height }))
        expect(Math.min(...boxes.map((b) => b.x))).toBeCloseTo(0, 6)
        expect(Math.min(...boxes.map((b) => b.y))).toBe(0)
        expect(layout.bounds.width).toBeCloseTo(Math.max(...boxes.map((b) => b.x + b.width)), 6)
        expect(layout.bounds.height).toBeCloseTo(Math.max(...boxes.map((b) => b.y + b.height)), 6)
      }),
    )
  })

  it('gives the same for a tree and for its rows, and sets roots side by side in order', () => {
    fc.assert(
      fc.property(randomForest(), (roots) => {
        const layout = layoutTree(roots, gaps)
        const rows = (
          nodes: readonly LayoutNode[],
          parentId: string | null,
        ): Parameters<typeof layoutRows>[0][number][] =>
          nodes.flatMap((n) => [
            { id: n.id, parentId, width: n.width, height: n.height },
            ...rows(n.children, n.id),
          ])
        expect(layoutRows(rows(roots, null), gaps)).toEqual(layout)
        roots.forEach((root, i) => {
          const next = roots[i + 1]
          if (next)
            expect(at(layout, next.id).x).toBeGreaterThanOrEqual(
              at(layout, root.id).x + root.width + 30 - 1e-6,
            )
          expect(at(layout, root.id).y).toBe(0)
        })
      }),
    )
  })

  it('takes a chain of 20,000 cards and no card at all', () => {
    let chain: LayoutNode = { id: 'leaf', width: 10, height: 10, children: [] }
    for (let i = 0; i < 20_000; i++) chain = { id: String(i), width: 10, height: 10, children: [chain] }
    expect(layoutTree(chain, gaps).bounds).toEqual({ x: 0, y: 0, width: 10, height: 20_000 * 50 + 10 })
    expect(layoutTree([], gaps)).toEqual({
      positions: new Map(),
      bounds: { x: 0, y: 0, width: 0, height: 0 },
      stacked: new Set(),
    })
  })
})
