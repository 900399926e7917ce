// The branches from one card to its children, like a tree trained against a wall: one trunk, one rail, and a
// rounded turn down to each child. Drawn with any pen: a canvas, or the writer of an SVG path.

/** The part of a drawing context that a fork needs. */
export interface Pen {
  moveTo(x: number, y: number): void
  lineTo(x: number, y: number): void
  quadraticCurveTo(turnX: number, turnY: number, x: number, y: number): void
}

/** Where a branch ends: the middle of a child's top edge, or of its left edge when it stands in a column. */
export interface Tip {
  readonly x: number
  readonly y: number
}

/** Below this distance a child counts as straight under its parent. */
const STRAIGHT = 0.75

/**
 * Draws from (`x`, `y`), the middle of the parent's lower edge, to the tips, ordered from left to right.
 * `radius` is the size of the turns; 0 draws square corners.
 */
export function drawFork(pen: Pen, x: number, y: number, tips: readonly Tip[], radius: number): void {
  const first = tips[0]
  const last = tips[tips.length - 1]
  if (first === undefined || last === undefined) return
  const rail = y + (first.y - y) / 2
  const turn = Math.max(0, Math.min(radius, Math.abs(first.y - y) / 2))
  for (const tip of tips) {
    const side = tip.x - x
    if (Math.abs(side) < STRAIGHT) {
      pen.moveTo(x, y)
      pen.lineTo(tip.x, tip.y)
    } else if (Math.abs(side) < turn) {
      drawBend(pen, x, y, tip, rail)
    } else if (tip === first || tip === last || Math.abs(side) < 2 * turn) {
      drawBranch(pen, x, y, tip, rail, Math.min(turn, Math.abs(side) / 2))
    } else {
      const back = side < 0 ? turn : -turn
      pen.moveTo(tip.x + back, rail)
      pen.quadraticCurveTo(tip.x, rail, tip.x, rail + turn)
      pen.lineTo(tip.x, tip.y)
    }
  }
}

/** Almost straight down: a gentle bend, where turns would look like a kink. */
function drawBend(pen: Pen, x: number, y: number, tip: Tip, rail: number): void {
  const middle = (rail + tip.y) / 2
  pen.moveTo(x, y)
  pen.lineTo(x, rail)
  pen.quadraticCurveTo(x, (rail + middle) / 2, (x + tip.x) / 2, middle)
  pen.quadraticCurveTo(tip.x, (middle + tip.y) / 2, tip.x, tip.y)
}

/** The whole way: down the trunk, along the rail, down to the tip. */
function drawBranch(pen: Pen, x: number, y: number, tip: Tip, rail: number, turn: number): void {
  const way = tip.x < x ? -turn : turn
  pen.moveTo(x, y)
  pen.lineTo(x, rail - turn)
  pen.quadraticCurveTo(x, rail, x + way, rail)
  pen.lineTo(tip.x - way, rail)
  pen.quadraticCurveTo(tip.x, rail, tip.x, rail + turn)
  pen.lineTo(tip.x, tip.y)
}

/**
 * The branches to children in a column: one spine at the left of them, and a rounded turn to each. Draws from (`x`,
 * `y`), where the spine leaves the parent's lower edge, to the tips, ordered from top to bottom.
 */
export function drawSpine(pen: Pen, x: number, y: number, tips: readonly Tip[], radius: number): void {
  const last = tips[tips.length - 1]
  if (last === undefined) return
  const turnOf = (tip: Tip): number => Math.max(0, Math.min(radius, tip.x - x, tip.y - y))
  pen.moveTo(x, y)
  pen.lineTo(x, last.y - turnOf(last))
  for (const tip of tips) {
    const turn = turnOf(tip)
    pen.moveTo(x, tip.y - turn)
    pen.quadraticCurveTo(x, tip.y, x + turn, tip.y)
    pen.lineTo(tip.x, tip.y)
  }
}

/** The box of a card, as far as its branches need it. */
interface Standing {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Draws the branches from a card to some of its children, which all stand in its row or all in its column. */
export function drawBranches(
  pen: Pen,
  parent: Standing,
  kids: readonly Standing[],
  isStacked: boolean,
  radius: number,
): void {
  const bottom = parent.y + parent.height
  if (isStacked) drawSpine(pen, spineOf(parent, kids), bottom, kids.map(sideOf), radius)
  else drawFork(pen, parent.x + parent.width / 2, bottom, kids.map(topOf), radius)
}

/** The spine stands half-way in from the parent to its children. */
function spineOf(parent: Standing, kids: readonly Standing[]): number {
  return (parent.x + (kids[0]?.x ?? parent.x)) / 2
}

function topOf({ x, y, width }: Standing): Tip {
  return { x: x + width / 2, y }
}

function sideOf({ x, y, height }: Standing): Tip {
  return { x, y: y + height / 2 }
}
