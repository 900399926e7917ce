// Laid-out cards from a random tree, for the laws of the canvas that need no page.
import type { CanvasCard } from '../../src/canvas/canvas-types.ts'
import { TREE_GAPS, type LayoutNode } from '../../src/domain/layout/layout-node.ts'
import { layoutTree } from '../../src/domain/layout/tidy-tree.ts'

export function cardsFrom(root: LayoutNode): CanvasCard[] {
  const { positions, stacked } = layoutTree(root, TREE_GAPS)
  const visit = (
    node: LayoutNode,
    parentId: string | null,
    level: number,
    posInSet: number,
    setSize: number,
  ): CanvasCard[] => [
    {
      id: node.id,
      parentId,
      width: node.width,
      height: node.height,
      ...(positions.get(node.id) ?? { x: 0, y: 0 }),
      kind: 'opportunity',
      level,
      posInSet,
      setSize,
      label: node.id,
      stacked: stacked.has(node.id),
    },
    ...node.children.flatMap((kid, i) => visit(kid, node.id, level + 1, i + 1, node.children.length)),
  ]
  return visit(root, null, 1, 1, 1)
}

/** The tree after one branch has been moved, or null when it would go into itself. */
export function moved(
  root: LayoutNode,
  id: string,
  targetId: string,
  zone: 'before' | 'into' | 'after',
): LayoutNode | null {
  const find = (node: LayoutNode, wanted: string): LayoutNode | undefined =>
    node.id === wanted ? node : node.children.map((kid) => find(kid, wanted)).find((hit) => hit !== undefined)
  const branch = find(root, id)
  if (branch === undefined || branch === root || find(branch, targetId) !== undefined) return null
  if (zone !== 'into' && targetId === root.id) return null
  const place = (node: LayoutNode): LayoutNode => {
    const kids = node.children
      .filter((kid) => kid.id !== id)
      .flatMap((kid) => {
        const placed = place(kid)
        if (kid.id !== targetId || zone === 'into') return [placed]
        return zone === 'before' ? [branch, placed] : [placed, branch]
      })
    return { ...node, children: zone === 'into' && node.id === targetId ? [...kids, branch] : kids }
  }
  return place(root)
}
