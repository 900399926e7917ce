// Arrow keys follow the drawing, not the order of the data.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LayoutNode } from '../../../src/domain/layout/layout-node.ts'
import { TREE_GAPS } from '../../../src/domain/layout/layout-node.ts'
import { neighbour, type PlacedCard } from '../../../src/domain/layout/neighbour.ts'
import { layoutTree } from '../../../src/domain/layout/tidy-tree.ts'
import { randomForest } from './random-tree.ts'

function place(roots: readonly LayoutNode[]): PlacedCard[] {
  const { positions, stacked } = layoutTree(roots, TREE_GAPS)
  const visit = (node: LayoutNode, parentId: string | null, level: number): PlacedCard[] => [
    {
      id: node.id,
      parentId,
      level,
      width: node.width,
      height: node.height,
      ...(positions.get(node.id) ?? { x: 0, y: 0 }),
      stacked: stacked.has(node.id),
    },
    ...node.children.flatMap((kid) => visit(kid, node.id, level + 1)),
  ]
  return roots.flatMap((root) => visit(root, null, 1))
}

const card = (id: string, ...children: LayoutNode[]): LayoutNode => ({ id, width: 100, height: 40, children })
const tree = place([card('goal', card('a', card('a1'), card('a2')), card('b'), card('c', card('c1')))])

describe('neighbour', () => {
  it.each([
    ['a1', 'up', 'a'],
    ['goal', 'up', null],
    ['goal', 'down', 'b'],
    ['b', 'down', null],
    ['a', 'right', 'b'],
    ['c', 'right', null],
    ['a2', 'right', 'c1'],
    ['c1', 'left', 'a2'],
    ['a1', 'left', null],
    ['nobody', 'up', null],
  ] as const)('from %s %s is %s', (id, direction, expected) => {
    expect(neighbour(tree, id, direction)).toBe(expected)
  })

  it('down and up again comes back', () => {
    fc.assert(
      fc.property(randomForest(), (roots) => {
        const cards = place(roots)
        for (const { id } of cards) {
          const down = neighbour(cards, id, 'down')
          if (down !== null) expect(neighbour(cards, down, 'up')).toBe(id)
        }
      }),
    )
  })

  it('right along a row and left again comes back, and every card can be reached with the arrows', () => {
    fc.assert(
      fc.property(randomForest(), (roots) => {
        const cards = place(roots)
        const byId = new Map(cards.map((each, i) => [each.id, { ...each, i }]))
        const first = cards[0]
        const reached = new Set(first ? [first.id] : [])
        for (const id of reached)
          for (const direction of ['up', 'down', 'left', 'right'] as const) {
            const next = neighbour(cards, id, direction)
            if (next === null) continue
            reached.add(next)
            const [from, to] = [byId.get(id), byId.get(next)]
            if (direction !== 'right' || !from || !to || from.stacked || to.stacked) continue
            if (from.level === to.level && to.i > from.i) expect(neighbour(cards, next, 'left')).toBe(id)
          }
        expect(reached.size).toBe(cards.length)
      }),
    )
  })

  describe('in a column', () => {
    const branch = (id: string): LayoutNode =>
      card(id, card(`${id}1`), card(`${id}2`, card(`${id}21`), card(`${id}22`)), card(`${id}3`))
    const columns = place([card('goal', ...['a', 'b', 'c', 'd', 'e'].map(branch))])

    it.each([
      ['a', 'down', 'a1'],
      ['a1', 'up', 'a'],
      ['a1', 'down', 'a2'],
      ['a2', 'down', 'a21'],
      ['a22', 'down', 'a3'],
      ['a3', 'down', null],
      ['a22', 'left', 'a2'],
      ['a2', 'left', 'a'],
      ['a2', 'right', 'b2'],
      ['a', 'right', 'b'],
      ['b', 'left', 'a'],
      ['e1', 'right', null],
    ] as const)('from %s %s is %s', (id, direction, expected) => {
      expect(neighbour(columns, id, direction)).toBe(expected)
    })
  })
})
