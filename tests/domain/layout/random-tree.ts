// Random trees for the layout laws: a list of parent picks becomes a tree, so that shapes from chain to comb
// come up and shrink well.
import fc from 'fast-check'
import type { LayoutNode } from '../../../src/domain/layout/layout-node.ts'

interface Growing extends LayoutNode {
  readonly children: Growing[]
}

const size = fc.record({ width: fc.integer({ min: 1, max: 300 }), height: fc.integer({ min: 1, max: 200 }) })
const sprout = fc.record({ pick: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), size })

export function randomTree(maxLength = 60): fc.Arbitrary<LayoutNode> {
  return fc.tuple(size, fc.array(sprout, { maxLength }), fc.boolean()).map(([first, sprouts, isDeep]) => {
    const nodes: Growing[] = [{ id: 'n0', ...first, children: [] }]
    sprouts.forEach(({ pick, size: s }, i) => {
      const bent = isDeep ? 1 - (1 - pick) ** 3 : pick
      const parent = nodes[Math.floor(bent * nodes.length)]
      const node: Growing = { id: `n${i + 1}`, ...s, children: [] }
      parent?.children.push(node)
      nodes.push(node)
    })
    return nodes[0] ?? { id: 'n0', ...first, children: [] }
  })
}

export function randomForest(): fc.Arbitrary<LayoutNode[]> {
  const rename = (node: LayoutNode, prefix: string): LayoutNode => ({
    ...node,
    id: prefix + node.id,
    children: node.children.map((kid) => rename(kid, prefix)),
  })
  return fc
    .array(randomTree(25), { minLength: 1, maxLength: 4 })
    .map((trees) => trees.map((tree, i) => rename(tree, `t${i}-`)))
}
