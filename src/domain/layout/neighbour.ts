// Which card an arrow key leads to, as the tree is drawn. In a row: up to the parent, down to the child that stands
// nearest below, left and right along the row, first among siblings, then across to the next branch. In a column: up
// and down through it, left to the parent, right across to what stands beside the column.
import type { Box } from './layout-node.ts'

export interface PlacedCard extends Box {
  readonly id: string
  readonly parentId: string | null
  readonly level: number
  /** It stands in a column below its parent. */
  readonly stacked?: boolean | undefined
}

export type Direction = 'up' | 'down' | 'left' | 'right'

/** The neighbour in that direction, or null at the edge. `cards` stand in depth-first order. */
export function neighbour(cards: readonly PlacedCard[], id: string, direction: Direction): string | null {
  const from = cards.findIndex((card) => card.id === id)
  const card = cards[from]
  if (card === undefined) return null
  const isStacked = card.stacked === true
  switch (direction) {
    case 'up':
      return (isStacked ? cards[from - 1]?.id : parentIn(cards, card)) ?? null
    case 'down': {
      const next = cards[from + 1]
      return next?.stacked === true ? next.id : isStacked ? null : nearestChild(cards, card)
    }
    case 'left':
      return isStacked ? parentIn(cards, card) : (alongRow(cards, from, -1) ?? null)
    case 'right':
      return (isStacked ? undefined : alongRow(cards, from, 1)) ?? across(cards, card)
  }
}

function parentIn(cards: readonly PlacedCard[], { parentId }: PlacedCard): string | null {
  return cards.some((other) => other.id === parentId) ? parentId : null
}

/** The next card of the same level to that side that stands in a row as well. */
function alongRow(cards: readonly PlacedCard[], from: number, by: 1 | -1): string | undefined {
  const level = cards[from]?.level
  for (let i = from + by; i >= 0 && i < cards.length; i += by) {
    const other = cards[i]
    if (other?.level === level && other?.stacked !== true) return other?.id
  }
  return undefined
}

/** The card that stands nearest to the right, the one at the same height before all others. */
function across(cards: readonly PlacedCard[], from: PlacedCard): string | null {
  const right = from.x + from.width
  const middle = from.y + from.height / 2
  let best: PlacedCard | undefined
  let least = Infinity
  for (const card of cards) {
    if (card.x < right) continue
    const off = Math.max(card.y - middle, middle - card.y - card.height, 0)
    const distance = card.x - right + 3 * off
    if (distance >= least) continue
    least = distance
    best = card
  }
  return best?.id ?? null
}

function nearestChild(cards: readonly PlacedCard[], parent: PlacedCard): string | null {
  let best: PlacedCard | undefined
  const distance = (card: PlacedCard): number =>
    Math.abs(card.x + card.width / 2 - parent.x - parent.width / 2)
  for (const card of cards) {
    if (card.parentId !== parent.id) continue
    if (best === undefined || distance(card) < distance(best) - 0.5) best = card
  }
  return best?.id ?? null
}
