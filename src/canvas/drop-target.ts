// Where something held at a point would land: before or after a card at its sides (in a column above and below it),
// into it in the middle and in the free space below it. Pure geometry; whether it may land there is asked elsewhere.
import type { Point } from '../domain/layout/layout-node.ts'
import type { CanvasCard, CanvasDropTarget, DropZone } from './canvas-types.ts'
import { cardsTouching, type Scene } from './scene.ts'

/** The share of a card's width, in a column of its height, at each side that means "beside". */
const SIDE = 0.26
/** How far around a card its zones reach. */
const BESIDE = 18
const ABOVE = 10
const BELOW = 44

export function dropTargetAt(scene: Scene, point: Point): CanvasDropTarget | null {
  const around = { x: point.x - BESIDE, y: point.y - BELOW, width: 2 * BESIDE, height: ABOVE + BELOW }
  let best: { id: string; zone: DropZone; distance: number } | null = null
  for (const i of cardsTouching(scene, around)) {
    const card = scene.cards[i]
    if (card === undefined) continue
    const across = outside(point.x, card.x, card.x + card.width)
    const down = outside(point.y, card.y, card.y + card.height)
    const distance = Math.hypot(across, down)
    if (best !== null && distance >= best.distance) continue
    best = { id: card.id, zone: zoneAt(card, point), distance }
  }
  return best === null ? null : { id: best.id, zone: best.zone }
}

function zoneAt(card: CanvasCard, { x, y }: Point): DropZone {
  const isStacked = card.stacked === true
  const share = isStacked ? (y - card.y) / card.height : (x - card.x) / card.width
  const isBelow = y > card.y + card.height && x >= card.x && x <= card.x + card.width
  if (!isStacked && isBelow) return 'into'
  if (share >= SIDE && share <= 1 - SIDE) return 'into'
  return share < SIDE ? 'before' : 'after'
}

function outside(value: number, from: number, to: number): number {
  return Math.max(from - value, 0, value - to)
}
