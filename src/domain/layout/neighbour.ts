// Which card an arrow key leads to, as the tree is drawn: up to the parent, down to the child that stands
// nearest below, left and right along the row, first among siblings, then across to the next branch.
import type { Box } from './layout-node.ts'

export interface PlacedCard extends Box {
  readonly id: string
  readonly parentId: string | null
  readonly level: number
}

export type Direction = 'up' | 'down' | 'left' | 'right'

/** The neighbour in that direction, or null at the edge. `cards` stand in depth-first order. */
export function neighbour(cards: readonly PlacedCard[], id: string, direction: Direction): string | null {
  const from = cards.findIndex((card) => card.id === id)
  const card = cards[from]
  if (card === undefined) return null
  switch (direction) {
    case 'up':
      return cards.some((other) => other.id === card.parentId) ? card.parentId : null
    case 'down':
      return nearestChild(cards, card)
    case 'left':
      return cards.slice(0, from).findLast((other) => other.level === card.level)?.id ?? null
    case 'right':
      return cards.slice(from + 1).find((other) => other.level === card.level)?.id ?? null
  }
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
