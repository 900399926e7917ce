// Which branches stand as columns: those of few enough cards, where "few enough" is chosen so that the whole tree
// comes out about as wide as a screen. It counts cards and never looks at their sizes, so typing moves no branch
// from a row into a column.

/** What a card, a step inwards and a row of the tree measure, about; only their proportions count. */
const CARD = { width: 262, height: 122 }
const INDENT = 28
const LEVEL = 52
/** Width by height of what a screen shows best. */
const SQUARE = 1.6
/** A tree of so few columns stays a plain row: it fits. */
const FITS = 4 * CARD.width
/** How much better a larger column must be, as a part of the logarithm of the proportions. */
const WORTH = 0.04

interface Shape {
  readonly parent: Int32Array
  /** Cards below. */
  readonly below: Int32Array
  /** Levels below. */
  readonly depth: Int32Array
  /** Whether some card of the branch has two children: a mere chain gains nothing as a column. */
  readonly isForked: Uint8Array
}

/**
 * For each card the head of the column it stands in (the head itself included), or -1 outside of columns. `parent` holds
 * the index of each card's parent, or -1, and parents stand before their children. Top cards never head a column.
 */
export function columnHeads(parent: Int32Array): Int32Array {
  const shape = shapeOf(parent)
  const most = bestLimit(shape)
  const heads = new Int32Array(parent.length).fill(-1)
  if (most === 0) return heads
  parent.forEach((up, i) => {
    if (up < 0) return
    const above = heads[up] ?? -1
    heads[i] = above >= 0 ? above : mayHang(shape, i, most) ? i : -1
  })
  return heads
}

function shapeOf(parent: Int32Array): Shape {
  const below = new Int32Array(parent.length)
  const depth = new Int32Array(parent.length)
  const kids = new Int32Array(parent.length)
  const isForked = new Uint8Array(parent.length)
  for (let i = parent.length - 1; i >= 0; i--) {
    const up = parent[i] ?? -1
    if ((kids[i] ?? 0) > 1) isForked[i] = 1
    if (up < 0) continue
    kids[up] = (kids[up] ?? 0) + 1
    below[up] = (below[up] ?? 0) + (below[i] ?? 0) + 1
    depth[up] = Math.max(depth[up] ?? 0, (depth[i] ?? 0) + 1)
    if (isForked[i] === 1) isForked[up] = 1
  }
  return { parent, below, depth, isForked }
}

function mayHang({ parent, below, isForked }: Shape, i: number, most: number): boolean {
  return (below[i] ?? 0) <= most && isForked[i] === 1 && (parent[i] ?? -1) >= 0
}

/** The most cards below the head of a column; 0 when no column is worth it. */
function bestLimit(shape: Shape): number {
  const proportionsOf = proportionsIn(shape)
  const plain = proportionsOf(0)
  if (plain.width <= FITS) return 0
  let best = 0
  let least = misfit(plain)
  const largest = shape.below.reduce((most, count) => Math.max(most, count), 0)
  for (let most = 2; most <= largest; most = Math.max(most + 1, Math.floor(most * 1.35))) {
    const now = proportionsOf(most)
    const cost = misfit(now)
    if (cost < least - WORTH) {
      best = most
      least = cost
    }
    // From here on it only grows taller.
    if (now.width < now.height) break
  }
  return best
}

function misfit({ width, height }: { width: number; height: number }): number {
  return Math.abs(Math.log(width / height / SQUARE))
}

const NEVER = 0x7fffffff

/**
 * Tells about how wide and high the whole is when branches of up to so many cards hang as columns. It is asked a
 * dozen times per layout: what does not depend on the question is reckoned once, and no array is made anew.
 */
function proportionsIn(shape: Shape): (most: number) => { width: number; height: number } {
  const { parent, below, depth } = shape
  const count = parent.length
  const hangsFrom = new Int32Array(count)
  const wideHung = new Float64Array(count)
  for (let i = 0; i < count; i++) {
    hangsFrom[i] = mayHang(shape, i, NEVER) ? (below[i] ?? 0) : NEVER
    wideHung[i] = CARD.width + (depth[i] ?? 0) * INDENT
  }
  const widths = new Float64Array(count)
  const heights = new Float64Array(count)
  return (most) => {
    widths.fill(0)
    heights.fill(0)
    let width = 0
    let height = 1
    for (let i = count - 1; i >= 0; i--) {
      const hangs = (hangsFrom[i] ?? NEVER) <= most
      const wide = hangs ? (wideHung[i] ?? 0) : Math.max(CARD.width, widths[i] ?? 0)
      const high = hangs ? ((below[i] ?? 0) + 1) * CARD.height : CARD.height + (heights[i] ?? 0)
      const up = parent[i] ?? -1
      if (up < 0) {
        width += wide
        if (high > height) height = high
      } else {
        widths[up] = (widths[up] ?? 0) + wide
        if (high + LEVEL > (heights[up] ?? 0)) heights[up] = high + LEVEL
      }
    }
    return { width, height }
  }
}
