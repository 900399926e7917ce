// Arrow keys follow the drawing, not the order of the data.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LayoutNode } from '../../../src/domain/layout/layout-node.ts'
import { TREE_GAPS } from '../../../src/domain/layout/layout-node.ts'
import { neighbour, type PlacedCard } from '../../../src/domain/layout/neighbour.ts'
import { layoutTree } from '../../../src/domain/layout/tidy-tree.ts'
import { randomForest } from './random-tree.ts'

function place(roots: readonly LayoutNode[]): PlacedCard[] {
  const { positions } = layoutTree(roots, TREE_GAPS)
  const visit = (node: LayoutNode, parentId: string | null, level: number): PlacedCard[] => [
    {
      id: node.id,
      parentId,
      level,
      width: node.width,
      height: node.height,
      ...(positions.get(node.id) ?? { x: 0, y: 0 }),
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

  it('down and up again comes back, right and left again too', () => {
    fc.assert(
      fc.property(randomForest(), (roots) => {
        const cards = place(roots)
        for (const { id } of cards) {
          const down = neighbour(cards, id, 'down')
          if (down !== null) expect(neighbour(cards, down, 'up')).toBe(id)
          const right = neighbour(cards, id, 'right')
          if (right !== null) expect(neighbour(cards, right, 'left')).toBe(id)
        }
      }),
    )
  })
})
