// Laws of trees whose small branches stand as columns: as safe and as steady as rows, and closer to a screen's shape.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TREE_GAPS, type LayoutNode, type TreeLayout } from '../../../src/domain/layout/layout-node.ts'
import { layoutTree } from '../../../src/domain/layout/tidy-tree.ts'
import { randomForest, randomTree } from './random-tree.ts'

const { column, ...ROWS } = TREE_GAPS
const indent = column?.indent ?? NaN
const gap = column?.gap ?? NaN
const walk = (nodes: readonly LayoutNode[]): LayoutNode[] => nodes.flatMap((n) => [n, ...walk(n.children)])
const at = (layout: TreeLayout, id: string): { x: number; y: number } => {
  const point = layout.positions.get(id)
  if (point === undefined) throw new Error(`no place for ${id}`)
  return point
}
const card = (id: string, children: LayoutNode[] = [], height = 110): LayoutNode => ({
  id,
  width: 240,
  height,
  children,
})
/** A tree of cards as the product draws them, each with `fan` children down to `depth`. */
const regular = (fan: number, depth: number, id = 'n'): LayoutNode =>
  card(id, depth === 0 ? [] : Array.from({ length: fan }, (_, i) => regular(fan, depth - 1, `${id}.${i}`)))

describe('a layout with columns', () => {
  it('never lets two cards overlap and starts at 0, 0', () => {
    fc.assert(
      fc.property(randomForest(), (roots) => {
        const layout = layoutTree(roots, TREE_GAPS)
        const boxes = walk(roots).map((n) => ({ ...at(layout, n.id), width: n.width, height: n.height }))
        expect(Math.min(...boxes.map((b) => b.x))).toBeCloseTo(0, 6)
        for (const [i, a] of boxes.entries())
          for (const b of boxes.slice(i + 1)) {
            const beside = a.x + a.width + gap <= b.x + 1e-6 || b.x + b.width + gap <= a.x + 1e-6
            const stacked = a.y + a.height + gap <= b.y + 1e-6 || b.y + b.height + gap <= a.y + 1e-6
            expect(beside || stacked).toBe(true)
          }
      }),
      { numRuns: 300 },
    )
  })

  it('keeps siblings in order, from left to right or from top to bottom, and all of them in one way', () => {
    fc.assert(
      fc.property(randomTree(120), (root) => {
        const layout = layoutTree(root, TREE_GAPS)
        for (const node of walk([root])) {
          const isColumn = layout.stacked.has(node.children[0]?.id ?? '')
          node.children.forEach((kid, i) => {
            expect(layout.stacked.has(kid.id)).toBe(isColumn)
            const next = node.children[i + 1]
            if (isColumn) expect(at(layout, kid.id).x).toBeCloseTo(at(layout, node.id).x + indent, 6)
            if (!next) return
            const [here, there] = [at(layout, kid.id), at(layout, next.id)]
            if (isColumn) expect(there.y).toBeGreaterThanOrEqual(here.y + kid.height + gap - 1e-6)
            else expect(there.x).toBeGreaterThanOrEqual(here.x + kid.width - 1e-6)
          })
        }
      }),
    )
  })

  it('does not depend on the sizes of cards: typing moves no branch from a row into a column', () => {
    fc.assert(
      fc.property(randomTree(120), fc.integer({ min: 1, max: 4 }), (root, times) => {
        const grown = (node: LayoutNode): LayoutNode => ({
          ...node,
          height: node.height * times,
          children: node.children.map(grown),
        })
        const { stacked } = layoutTree(root, TREE_GAPS)
        expect(layoutTree(grown(root), TREE_GAPS).stacked).toEqual(stacked)
      }),
    )
  })

  it('leaves a small tree and the top row as they are', () => {
    expect(layoutTree(regular(3, 1), TREE_GAPS).stacked.size).toBe(0)
    expect(layoutTree(regular(2, 2), TREE_GAPS).stacked.size).toBe(0)
    const wide = layoutTree(regular(30, 1), TREE_GAPS)
    expect(wide.stacked.size).toBe(0)
  })

  it.each([
    [3, 3],
    [4, 3],
    [3, 5],
    [7, 3],
    [2, 9],
  ])('brings a tree of %i children each, %i levels deep, near the shape of a screen', (fan, depth) => {
    const tree = regular(fan, depth)
    const shape = ({ bounds }: TreeLayout) => bounds.width / bounds.height
    const before = shape(layoutTree(tree, ROWS))
    const after = shape(layoutTree(tree, TREE_GAPS))
    expect(after).toBeLessThan(6)
    expect(after).toBeGreaterThan(0.3)
    expect(Math.abs(Math.log(after / 1.6))).toBeLessThan(Math.abs(Math.log(before / 1.6)))
  })

  it('only pushes down what stands below when a card comes into a column', () => {
    const branch = (id: string, extra: LayoutNode[] = []): LayoutNode =>
      card(id, [card(`${id}1`), card(`${id}2`, [card(`${id}21`), ...extra]), card(`${id}3`)])
    const grow = (extra: LayoutNode[]): LayoutNode =>
      card('root', [branch('a', extra), branch('b'), branch('c'), branch('d'), branch('e')])
    const before = layoutTree(grow([]), TREE_GAPS)
    const after = layoutTree(grow([card('new')]), TREE_GAPS)
    expect(before.stacked.has('a21')).toBe(true)
    for (const node of walk([grow([])])) {
      const [was, is] = [at(before, node.id), at(after, node.id)]
      expect(is.x).toBeCloseTo(was.x, 6)
      expect(is.y - was.y).toBeCloseTo(node.id === 'a3' ? 110 + gap : 0, 6)
    }
  })
})
