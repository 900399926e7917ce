// The working arrays of the tidy layout: one row per node, index 0 an unseen root above all roots, every
// parent before its children. `bottom` includes the free space below a card.
import type { LayoutRow } from './layout-node.ts'

export interface Grove {
  readonly size: number
  readonly parent: Int32Array
  readonly kidStart: Int32Array
  readonly kidCount: Int32Array
  readonly kids: Int32Array
  readonly width: Float64Array
  /** The part of the width that the parent is centred over, from the left. */
  readonly tip: Float64Array
  readonly y: Float64Array
  readonly bottom: Float64Array
  readonly x: Float64Array
  /** Place relative to the parent's frame, and the shift of the whole subtree. */
  readonly prelim: Float64Array
  readonly mod: Float64Array
  readonly shift: Float64Array
  readonly change: Float64Array
  /** From the deepest node of a contour to the next node of it in a neighbouring subtree; -1 is none. */
  readonly leftThread: Int32Array
  readonly rightThread: Int32Array
  /** The deepest node on the left and right contour of a subtree, and the shifts summed down to it. */
  readonly leftEnd: Int32Array
  readonly rightEnd: Int32Array
  readonly leftEndSum: Float64Array
  readonly rightEndSum: Float64Array
}

export function plantGrove(rows: readonly LayoutRow[], levelGap: number): Grove {
  const size = rows.length + 1
  const grove = emptyGrove(size)
  const indexById = new Map<string, number>()
  rows.forEach((row, i) => {
    const t = i + 1
    const parent = row.parentId === null ? 0 : (indexById.get(row.parentId) ?? 0)
    indexById.set(row.id, t)
    grove.parent[t] = parent
    grove.kidCount[parent] = (grove.kidCount[parent] ?? 0) + 1
    grove.width[t] = row.width
    grove.tip[t] = row.tip ?? row.width
    grove.y[t] = grove.bottom[parent] ?? 0
    grove.bottom[t] = (grove.y[t] ?? 0) + row.height + levelGap
  })
  listKids(grove)
  return grove
}

function listKids(grove: Grove): void {
  let next = 0
  for (let t = 0; t < grove.size; t++) {
    grove.kidStart[t] = next
    next += grove.kidCount[t] ?? 0
  }
  const filled = new Int32Array(grove.size)
  for (let t = 1; t < grove.size; t++) {
    const parent = grove.parent[t] ?? 0
    const rank = filled[parent] ?? 0
    grove.kids[(grove.kidStart[parent] ?? 0) + rank] = t
    filled[parent] = rank + 1
  }
}

function emptyGrove(size: number): Grove {
  const ints = (fill: number): Int32Array => new Int32Array(size).fill(fill)
  const floats = (): Float64Array => new Float64Array(size)
  return {
    size,
    parent: ints(-1),
    kidStart: ints(0),
    kidCount: ints(0),
    kids: ints(0),
    width: floats(),
    tip: floats(),
    y: floats(),
    bottom: floats(),
    x: floats(),
    prelim: floats(),
    mod: floats(),
    shift: floats(),
    change: floats(),
    leftThread: ints(-1),
    rightThread: ints(-1),
    leftEnd: ints(-1),
    rightEnd: ints(-1),
    leftEndSum: floats(),
    rightEndSum: floats(),
  }
}
