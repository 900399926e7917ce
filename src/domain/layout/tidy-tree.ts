// Places cards of any size as a tidy tree, root on top: nothing overlaps, order is kept, parents stand over
// the middle of their children, equal input gives equal output. Written from A. van der Ploeg, "Drawing
// Non-Layered Tidy Trees in Linear Time" (2014), on flat arrays and without recursion, so depth is no limit.
// Small branches may stand as columns (columns.ts); to the rows they are one box each.
import type { LayoutGaps, LayoutNode, LayoutRow, Point, TreeLayout } from './layout-node.ts'
import { foldColumns } from './columns.ts'
import { plantGrove, type Grove } from './grove.ts'
import { separateChildren } from './separate.ts'

const NONE: ReadonlySet<string> = new Set()

/** Lays out one tree or several side by side. Linear in the number of nodes. */
export function layoutTree(roots: LayoutNode | readonly LayoutNode[], gaps: LayoutGaps): TreeLayout {
  return layoutRows(rowsOf(roots), gaps)
}

/**
 * Lays out a flat list in depth-first order; a row whose parent is not before it in the list counts as a root.
 * The fast way in when the caller holds rows anyway.
 */
export function layoutRows(rows: readonly LayoutRow[], gaps: LayoutGaps): TreeLayout {
  if (gaps.column === undefined) return layoutBoxes(rows, gaps)
  const { boxes, boxOf, dx, dy, stacked } = foldColumns(rows, gaps.column)
  const { positions: places, bounds } = layoutBoxes(boxes, gaps)
  const positions = new Map<string, Point>()
  rows.forEach((row, i) => {
    const { x, y } = places.get(boxes[boxOf[i] ?? 0]?.id ?? '') ?? { x: 0, y: 0 }
    positions.set(row.id, { x: x + (dx[i] ?? 0), y: y + (dy[i] ?? 0) })
  })
  return { positions, bounds, stacked }
}

function layoutBoxes(rows: readonly LayoutRow[], gaps: LayoutGaps): TreeLayout {
  const grove = plantGrove(rows, gaps.levelGap)
  // Every child has a higher index than its parent, so counting down meets children first.
  for (let t = grove.size - 1; t >= 0; t--) separateChildren(grove, t, gaps)
  settle(grove)
  return layoutOf(rows, grove, gaps.levelGap)
}

/** Second walk: adds up the shifts from the root down and spreads the slack between far siblings. */
function settle(g: Grove): void {
  const sums = new Float64Array(g.size)
  for (let t = 0; t < g.size; t++) {
    const parent = g.parent[t] ?? -1
    const sum = (parent < 0 ? 0 : (sums[parent] ?? 0)) + (g.mod[t] ?? 0)
    sums[t] = sum
    g.x[t] = (g.prelim[t] ?? 0) + sum
    let shift = 0
    let slack = 0
    const end = (g.kidStart[t] ?? 0) + (g.kidCount[t] ?? 0)
    for (let k = g.kidStart[t] ?? 0; k < end; k++) {
      const kid = g.kids[k] ?? 0
      shift += g.shift[kid] ?? 0
      slack += shift + (g.change[kid] ?? 0)
      g.mod[kid] = (g.mod[kid] ?? 0) + slack
    }
  }
}

/** Moves everything to start at 0, 0 and names the positions; index 0 is the unseen root of all roots. */
function layoutOf(rows: readonly LayoutRow[], g: Grove, levelGap: number): TreeLayout {
  let left = Infinity
  let right = -Infinity
  let bottom = 0
  for (let t = 1; t < g.size; t++) {
    const x = g.x[t] ?? 0
    left = Math.min(left, x)
    right = Math.max(right, x + (g.width[t] ?? 0))
    bottom = Math.max(bottom, (g.bottom[t] ?? 0) - levelGap)
  }
  if (left === Infinity) left = right = 0
  const positions = new Map<string, Point>()
  rows.forEach((row, i) => positions.set(row.id, { x: (g.x[i + 1] ?? 0) - left, y: g.y[i + 1] ?? 0 }))
  return { positions, bounds: { x: 0, y: 0, width: right - left, height: bottom }, stacked: NONE }
}

function rowsOf(roots: LayoutNode | readonly LayoutNode[]): LayoutRow[] {
  const rows: LayoutRow[] = []
  const list = 'id' in roots ? [roots] : roots
  const stack: { node: LayoutNode; parentId: string | null }[] = []
  const push = (nodes: readonly LayoutNode[], parentId: string | null): void => {
    for (let i = nodes.length - 1; i >= 0; i--) {
      const node = nodes[i]
      if (node !== undefined) stack.push({ node, parentId })
    }
  }
  push(list, null)
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { node, parentId } = next
    rows.push({ id: node.id, parentId, width: node.width, height: node.height })
    push(node.children, node.id)
  }
  return rows
}
