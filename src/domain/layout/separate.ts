// First walk of the tidy layout, for one node whose children are done: pushes each child's subtree just clear
// of those to its left, then puts the node over their middle. Follows the contours by threads (see grove.ts),
// so all calls together cost linear time.
import type { LayoutGaps } from './layout-node.ts'
import type { Grove } from './grove.ts'

/** For each left sibling still seen from the right: its rank and the lowest y to which it reaches. */
interface Skyline {
  readonly lowY: number[]
  readonly rank: number[]
}

const at = (list: Int32Array | Float64Array | readonly number[], i: number): number => list[i] ?? 0

export function separateChildren(g: Grove, t: number, gaps: LayoutGaps): void {
  const count = at(g.kidCount, t)
  const start = at(g.kidStart, t)
  if (count === 0) {
    g.leftEnd[t] = t
    g.rightEnd[t] = t
    return
  }
  const first = at(g.kids, start)
  const skyline: Skyline = { lowY: [at(g.bottom, at(g.leftEnd, first))], rank: [0] }
  for (let k = 1; k < count; k++) {
    const reach = at(g.bottom, at(g.rightEnd, at(g.kids, start + k)))
    separate(g, start, k, skyline, gaps)
    while (skyline.lowY.length > 0 && reach >= at(skyline.lowY, skyline.lowY.length - 1)) {
      skyline.lowY.pop()
      skyline.rank.pop()
    }
    skyline.lowY.push(reach)
    skyline.rank.push(k)
  }
  placeOver(g, t, first, at(g.kids, start + count - 1))
}

function placeOver(g: Grove, t: number, first: number, last: number): void {
  const left = at(g.prelim, first) + at(g.mod, first)
  const right = at(g.prelim, last) + at(g.mod, last) + at(g.tip, last)
  g.prelim[t] = (left + right - at(g.width, t)) / 2
  g.leftEnd[t] = at(g.leftEnd, first)
  g.leftEndSum[t] = at(g.leftEndSum, first)
  g.rightEnd[t] = at(g.rightEnd, last)
  g.rightEndSum[t] = at(g.rightEndSum, last)
}

/** Walks down the right contour of the left siblings and the left contour of child k side by side. */
function separate(g: Grove, start: number, k: number, skyline: Skyline, gaps: LayoutGaps): void {
  const current = at(g.kids, start + k)
  let r = at(g.kids, start + k - 1)
  let l = current
  let rSum = at(g.mod, r)
  let lSum = at(g.mod, l)
  let seen = skyline.lowY.length - 1
  let isFirst = true
  while (r >= 0 && l >= 0) {
    if (at(g.bottom, r) > at(skyline.lowY, seen)) seen--
    const push =
      rSum + at(g.prelim, r) + at(g.width, r) + gapBetween(g, r, l, gaps) - (lSum + at(g.prelim, l))
    // The first pair may also pull: a wide subtree's root would else keep away from a narrow sibling.
    if (push > 0 || (push < 0 && isFirst)) {
      lSum += push
      moveChild(g, start, k, at(skyline.rank, seen), push)
    }
    isFirst = false
    const rBottom = at(g.bottom, r)
    const lBottom = at(g.bottom, l)
    if (rBottom <= lBottom) {
      r = nextRight(g, r)
      if (r >= 0) rSum += at(g.mod, r)
    }
    if (rBottom >= lBottom) {
      l = nextLeft(g, l)
      if (l >= 0) lSum += at(g.mod, l)
    }
  }
  if (r < 0 && l >= 0) threadLeft(g, start, k, l, lSum)
  else if (r >= 0 && l < 0) threadRight(g, start, k, r, rSum)
}

/** Roots hang under the unseen node 0, but are no siblings. */
function gapBetween(g: Grove, r: number, l: number, gaps: LayoutGaps): number {
  const parent = at(g.parent, r)
  return parent > 0 && parent === at(g.parent, l) ? gaps.siblingGap : gaps.branchGap
}

function nextLeft(g: Grove, t: number): number {
  return at(g.kidCount, t) === 0 ? at(g.leftThread, t) : at(g.kids, at(g.kidStart, t))
}

function nextRight(g: Grove, t: number): number {
  const count = at(g.kidCount, t)
  return count === 0 ? at(g.rightThread, t) : at(g.kids, at(g.kidStart, t) + count - 1)
}

/** Moves child k; the slack goes evenly between the children that stand between it and the one it hit. */
function moveChild(g: Grove, start: number, k: number, hit: number, push: number): void {
  const kid = at(g.kids, start + k)
  g.mod[kid] = at(g.mod, kid) + push
  g.leftEndSum[kid] = at(g.leftEndSum, kid) + push
  g.rightEndSum[kid] = at(g.rightEndSum, kid) + push
  const steps = k - hit
  if (steps <= 1) return
  const after = at(g.kids, start + hit + 1)
  g.shift[after] = at(g.shift, after) + push / steps
  g.shift[kid] = at(g.shift, kid) - push / steps
  g.change[kid] = at(g.change, kid) - (push - push / steps)
}

/** Child k reaches deeper than all before it: the common left contour goes on in it. */
function threadLeft(g: Grove, start: number, k: number, l: number, lSum: number): void {
  const first = at(g.kids, start)
  const kid = at(g.kids, start + k)
  const end = at(g.leftEnd, first)
  const diff = lSum - at(g.mod, l) - at(g.leftEndSum, first)
  g.leftThread[end] = l
  g.mod[end] = at(g.mod, end) + diff
  g.prelim[end] = at(g.prelim, end) - diff
  g.leftEnd[first] = at(g.leftEnd, kid)
  g.leftEndSum[first] = at(g.leftEndSum, kid)
}

/** Child k ends above the ones before it: the common right contour goes on in them. */
function threadRight(g: Grove, start: number, k: number, r: number, rSum: number): void {
  const kid = at(g.kids, start + k)
  const before = at(g.kids, start + k - 1)
  const end = at(g.rightEnd, kid)
  const diff = rSum - at(g.mod, r) - at(g.rightEndSum, kid)
  g.rightThread[end] = r
  g.mod[end] = at(g.mod, end) + diff
  g.prelim[end] = at(g.prelim, end) - diff
  g.rightEnd[kid] = at(g.rightEnd, before)
  g.rightEndSum[kid] = at(g.rightEndSum, before)
}
