// Chooses the card that stays where it is on the screen while the layout changes around it.
import { seenBox, type Size, type View } from './camera.ts'
import { cardById, cardsTouching, type Scene } from './scene.ts'

/**
 * The first of `wanted` that both scenes have and that can be seen; else the seen card nearest to the middle of
 * the screen; else nothing need stay.
 */
export function anchorCard(
  before: Scene,
  after: Scene,
  wanted: readonly (string | null | undefined)[],
  view: View,
  size: Size,
): string | undefined {
  const seen = seenBox(view, size)
  const kept = cardsTouching(before, seen)
    .map((i) => before.cards[i])
    .filter((card) => card !== undefined && after.indexById.has(card.id))
  const ids = new Set(kept.map((card) => card?.id))
  const named = wanted.find((id) => ids.has(id ?? undefined))
  if (typeof named === 'string') return named
  const middle = { x: seen.x + seen.width / 2, y: seen.y + seen.height / 2 }
  const distance = (id: string | undefined): number => {
    const card = id === undefined ? undefined : cardById(before, id)
    return card
      ? Math.hypot(card.x + card.width / 2 - middle.x, card.y + card.height / 2 - middle.y)
      : Infinity
  }
  return [...ids].reduce((best, id) => (distance(id) < distance(best) ? id : best), undefined)
}
