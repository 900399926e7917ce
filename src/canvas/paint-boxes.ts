// Cards that have no element: too small to read, or not mounted yet. The smaller they are drawn, the plainer.
import type { Box } from '../domain/layout/layout-node.ts'
import { seenBox } from './camera.ts'
import type { CanvasCard } from './canvas-types.ts'
import type { Motion } from './motion.ts'
import { DIMMED, KINDS, type Picture } from './picture.ts'
import type { KindColours } from './palette.ts'
import { cardsTouching, type Scene } from './scene.ts'

/** Zooms at which a box gets a stripe and a tint, and bars for its text. */
const SHOW_TINT = 0.06
const SHOW_BARS = 0.16
const STRIPE = 4
const RADIUS = 10

export function paintBoxes(ctx: CanvasRenderingContext2D, picture: Picture): void {
  const indices = unmountedCards(picture)
  for (const isDimmed of [true, false]) {
    if (isDimmed && picture.litIds === undefined) continue
    ctx.globalAlpha = isDimmed ? DIMMED : 1
    for (const kind of KINDS) {
      const some = indices.filter((i) => {
        const card = picture.scene.cards[i]
        return (
          card?.kind === kind && (picture.litIds === undefined || picture.litIds.has(card.id) !== isDimmed)
        )
      })
      if (some.length > 0) paintKind(ctx, picture, some, picture.palette.kinds[kind], isDimmed)
    }
  }
  ctx.globalAlpha = 1
  paintRings(ctx, picture, indices)
}

function unmountedCards({ scene, motion, view, size, mounted }: Picture): number[] {
  const seen = seenBox(view, size, 4)
  const all = motion.isMoving() ? movingCards(scene, motion, seen) : cardsTouching(scene, seen)
  if (mounted.size === 0) return all
  return all.filter((i) => !mounted.has(scene.cards[i]?.id ?? ''))
}

/** The same as `cardsTouching`, for where the cards are on their way. */
function movingCards({ cards }: Scene, motion: Motion, seen: Box): number[] {
  const found: number[] = []
  cards.forEach((card, i) => {
    const x = card.x + motion.dx(i)
    const y = card.y + motion.dy(i)
    const isSeen = x <= seen.x + seen.width && x + card.width >= seen.x
    if (isSeen && y <= seen.y + seen.height && y + card.height >= seen.y) found.push(i)
  })
  return found
}

function paintKind(
  ctx: CanvasRenderingContext2D,
  picture: Picture,
  indices: readonly number[],
  colours: KindColours,
  isDimmed: boolean,
): void {
  const { zoom } = picture.view
  if (zoom < SHOW_TINT) {
    fillSpecks(ctx, picture, indices, colours.middle)
    return
  }
  // Half transparent, the outline would shine through.
  const line = isDimmed ? 0 : Math.max(1, 0.8 / zoom)
  if (zoom < SHOW_BARS) {
    if (!isDimmed) fillAll(ctx, picture, indices, colours.middle, 0)
    fillAll(ctx, picture, indices, colours.tint, line)
  } else {
    if (!isDimmed) roundAll(ctx, picture, indices, colours.middle, 0)
    roundAll(ctx, picture, indices, colours.tint, line)
  }
  ctx.fillStyle = colours.stripe
  eachBox(picture, indices, (x, y, card) => ctx.fillRect(x, y, Math.max(STRIPE, 1.5 / zoom), card.height))
  if (zoom >= SHOW_BARS) paintBars(ctx, picture, indices, colours)
}

/** Thousands of cards on a few pixels: one that would cover the same pixels as the last is left out. */
function fillSpecks(
  ctx: CanvasRenderingContext2D,
  picture: Picture,
  indices: readonly number[],
  colour: string,
): void {
  ctx.fillStyle = colour
  const { zoom } = picture.view
  const least = 1 / zoom
  let lastX = NaN
  let lastY = NaN
  eachBox(picture, indices, (x, y, { width, height }) => {
    const pixelX = Math.round(x * zoom)
    const pixelY = Math.round(y * zoom)
    if (pixelX === lastX && pixelY === lastY) return
    lastX = pixelX
    lastY = pixelY
    ctx.fillRect(x, y, Math.max(least, width), Math.max(least, height))
  })
}

function fillAll(
  ctx: CanvasRenderingContext2D,
  picture: Picture,
  indices: readonly number[],
  colour: string,
  inset: number,
): void {
  ctx.fillStyle = colour
  const least = 1 / picture.view.zoom
  eachBox(picture, indices, (x, y, { width, height }) => {
    ctx.fillRect(
      x + inset,
      y + inset,
      Math.max(least, width - 2 * inset),
      Math.max(least, height - 2 * inset),
    )
  })
}

function roundAll(
  ctx: CanvasRenderingContext2D,
  picture: Picture,
  indices: readonly number[],
  colour: string,
  inset: number,
): void {
  ctx.fillStyle = colour
  ctx.beginPath()
  eachBox(picture, indices, (x, y, { width, height }) => {
    ctx.roundRect(x + inset, y + inset, width - 2 * inset, height - 2 * inset, RADIUS)
  })
  ctx.fill()
}

function paintBars(
  ctx: CanvasRenderingContext2D,
  picture: Picture,
  indices: readonly number[],
  colours: KindColours,
): void {
  const alpha = ctx.globalAlpha
  ctx.globalAlpha = alpha * 0.4
  ctx.fillStyle = colours.stripe
  eachBox(picture, indices, (x, y, card) => {
    const lines = card.lines ?? Math.max(1, Math.floor((card.height - 36) / 18))
    const room = card.width - 32
    ctx.fillRect(x + 16, y + 12, room * 0.3, 6)
    for (let k = 0; k < lines; k++) {
      ctx.fillRect(x + 16, y + 32 + k * 17.5, k === lines - 1 ? room * 0.6 : room * 0.95, 8)
    }
  })
  ctx.globalAlpha = alpha
}

/** The chosen and the focused card, drawn around the box and thick enough to be found from afar. */
function paintRings(ctx: CanvasRenderingContext2D, picture: Picture, indices: readonly number[]): void {
  const { focusedId, selectedIds, view, palette } = picture
  if (focusedId === null && selectedIds.size === 0) return
  const line = 2 / view.zoom
  ctx.strokeStyle = palette.accent
  ctx.lineWidth = line
  eachBox(picture, indices, (x, y, card) => {
    const isFocused = card.id === focusedId
    if (!isFocused && !selectedIds.has(card.id)) return
    const out = isFocused ? line * 2 : line / 2
    ctx.strokeRect(x - out, y - out, card.width + 2 * out, card.height + 2 * out)
  })
}

function eachBox(
  { scene, motion }: Picture,
  indices: readonly number[],
  visit: (x: number, y: number, card: CanvasCard) => void,
): void {
  for (const i of indices) {
    const card = scene.cards[i]
    if (card !== undefined) visit(card.x + motion.dx(i), card.y + motion.dy(i), card)
  }
}
