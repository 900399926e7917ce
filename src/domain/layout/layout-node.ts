// The shapes a tree layout takes and gives. Sizes and positions are CSS pixels at 100 % zoom; x grows to
// the right, y downwards; a position is the top left corner of its card.

/** A card to place, with what hangs below it, in drawing order from left to right. */
export interface LayoutNode {
  readonly id: string
  readonly width: number
  readonly height: number
  readonly children: readonly LayoutNode[]
}

/** The same as one row of a flat list in depth-first order (a parent stands before its children). */
export interface LayoutRow {
  readonly id: string
  readonly parentId: string | null
  readonly width: number
  readonly height: number
  /** The width that its parent is centred over, when it is not the whole width. */
  readonly tip?: number | undefined
}

/** Free space to keep: beside a sibling, beside a card of another branch, and between parent and child. */
export interface LayoutGaps {
  readonly siblingGap: number
  readonly branchGap: number
  readonly levelGap: number
  /** Lets small branches stand as a column where that makes the tree more square; without it none does. */
  readonly column?: ColumnGaps
}

/** A branch as a column: each card below the one before it, a child set in from its parent. */
export interface ColumnGaps {
  /** How far a child is set in. */
  readonly indent: number
  /** Free space below a card, and below the last card of a branch. */
  readonly gap: number
  readonly endGap: number
}

export interface Point {
  readonly x: number
  readonly y: number
}

export interface Box extends Point {
  readonly width: number
  readonly height: number
}

/** Where every card stands. The bounds always start at 0, 0. */
export interface TreeLayout {
  readonly positions: ReadonlyMap<string, Point>
  readonly bounds: Box
  /** The cards that stand in a column below their parent and not in a row. */
  readonly stacked: ReadonlySet<string>
}

/** What the product draws its trees with. */
export const TREE_GAPS: LayoutGaps = {
  siblingGap: 20,
  branchGap: 36,
  levelGap: 52,
  column: { indent: 28, gap: 12, endGap: 22 },
}
