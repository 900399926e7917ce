// Branches as columns: the places of their cards within the column, and the column as one box among the rows.
// Invariant: a column is a rectangle that holds all its cards, so what keeps boxes apart keeps cards apart.
import { columnHeads } from './column-heads.ts'
import type { ColumnGaps, LayoutRow } from './layout-node.ts'

export interface Columns {
  /** The rows outside of columns and the heads, each as large as its column. */
  readonly boxes: readonly LayoutRow[]
  /** For each row its index in `boxes`: its own or that of its head. */
  readonly boxOf: Int32Array
  /** Where each row stands within its box. */
  readonly dx: Float64Array
  readonly dy: Float64Array
  readonly stacked: ReadonlySet<string>
}

export function foldColumns(rows: readonly LayoutRow[], gaps: ColumnGaps): Columns {
  const parent = parentsOf(rows)
  const heads = columnHeads(parent)
  const dx = new Float64Array(rows.length)
  const dy = new Float64Array(rows.length)
  const width = Float64Array.from(rows, (row) => row.width)
  const height = Float64Array.from(rows, (row) => row.height)
  const last = new Int32Array(rows.length).fill(-1)
  const stacked = new Set<string>()
  rows.forEach((row, i) => {
    const head = heads[i] ?? -1
    const up = parent[i] ?? -1
    if (head < 0 || head === i) return
    stacked.add(row.id)
    dx[i] = (dx[up] ?? 0) + gaps.indent
    const isFirst = last[head] === -1 || last[head] === up
    dy[i] = (height[head] ?? 0) + (isFirst || parent[last[head] ?? 0] === up ? gaps.gap : gaps.endGap)
    height[head] = (dy[i] ?? 0) + row.height
    width[head] = Math.max(width[head] ?? 0, (dx[i] ?? 0) + row.width)
    last[head] = i
  })
  const boxes: LayoutRow[] = []
  const boxOf = new Int32Array(rows.length)
  rows.forEach((row, i) => {
    const head = heads[i] ?? -1
    if (head >= 0 && head !== i) boxOf[i] = boxOf[head] ?? 0
    else {
      boxOf[i] = boxes.length
      boxes.push(head < 0 ? row : { ...row, width: width[i] ?? 0, height: height[i] ?? 0, tip: row.width })
    }
  })
  return { boxes, boxOf, dx, dy, stacked }
}

function parentsOf(rows: readonly LayoutRow[]): Int32Array {
  const indexById = new Map<string, number>()
  const parent = new Int32Array(rows.length)
  rows.forEach((row, i) => {
    parent[i] = row.parentId === null ? -1 : (indexById.get(row.parentId) ?? -1)
    indexById.set(row.id, i)
  })
  return parent
}
