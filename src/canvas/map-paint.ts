// Paints a map's links, told apart by line, mark and words, and every card that has no element as a plain box.
// Pure drawing: it changes nothing but the context.
import type { Box, Point } from '../domain/layout/layout-node.ts'
import { linkPath, type LinkPath } from '../domain/maps/link-path.ts'
import { seenBox, type Size, type View } from './camera.ts'
import type { MapLink } from './map-types.ts'
import type { Motion } from './motion.ts'
import type { Palette } from './palette.ts'
import { DIMMED } from './picture.ts'
import { cardsTouching, type Scene } from './scene.ts'

export interface MapPicture {
  readonly scene: Scene
  readonly links: readonly MapLink[]
  readonly motion: Motion
  readonly view: View
  readonly size: Size
  readonly palette: Palette
  readonly font: string
  readonly mounted: ReadonlySet<string>
  readonly focusedId: string | null
  readonly selectedIds: ReadonlySet<string>
  readonly litIds: ReadonlySet<string> | undefined
  /** A link being drawn: from a card to the pointer. */
  readonly wire: { readonly fromId: string; readonly to: Point; readonly overId: string | null } | null
  /** The rubber band. */
  readonly band: Box | null
}

const MARK = 9
const SHOW_MARKS = 0.3
const SHOW_WORDS = 0.45

export function paintMap(ctx: CanvasRenderingContext2D, picture: MapPicture, ratio: number): void {
  const { view, size } = picture
  ctx.setTransform(1, 0, 0, 1, 0, 0)
  ctx.clearRect(0, 0, size.width * ratio, size.height * ratio)
  const scale = ratio * view.zoom
  ctx.setTransform(scale, 0, 0, scale, ratio * view.x, ratio * view.y)
  paintLinks(ctx, picture)
  paintCards(ctx, picture)
  paintWire(ctx, picture)
  paintBand(ctx, picture)
}

/** The way of every link as it is seen now. */
export function linkPaths(
  picture: Pick<MapPicture, 'scene' | 'links' | 'motion'>,
): readonly (readonly [MapLink, LinkPath])[] {
  const { scene, motion } = picture
  const open = new Map<string, number>()
  const boxAt = (id: string): Box | null => {
    const i = scene.indexById.get(id)
    const card = i === undefined ? undefined : scene.cards[i]
    if (i === undefined || card === undefined) return null
    return { x: card.x + motion.dx(i), y: card.y + motion.dy(i), width: card.width, height: card.height }
  }
  return picture.links.flatMap((link) => {
    const from = boxAt(link.fromId)
    const to = link.toId === null ? null : boxAt(link.toId)
    if (from === null || (link.toId !== null && to === null)) return []
    const nth = to === null ? (open.get(link.fromId) ?? 0) : 0
    if (to === null) open.set(link.fromId, nth + 1)
    return [[link, linkPath(from, to, link.kind, nth)] as const]
  })
}

function paintLinks(ctx: CanvasRenderingContext2D, picture: MapPicture): void {
  const { view, size, focusedId, selectedIds, litIds, palette } = picture
  const seen = seenBox(view, size, 40)
  const width = Math.max(1.5, 0.9 / view.zoom)
  ctx.lineCap = 'round'
  ctx.font = picture.font
  ctx.textBaseline = 'middle'
  for (const [link, path] of linkPaths(picture)) {
    if (!isSeen(path, seen)) continue
    const isNear =
      link.fromId === focusedId ||
      link.toId === focusedId ||
      selectedIds.has(link.fromId) ||
      (link.toId !== null && selectedIds.has(link.toId))
    const isDim =
      litIds !== undefined && !(litIds.has(link.fromId) && (link.toId === null || litIds.has(link.toId)))
    const isLit = isNear || link.isGhost === true
    const colour = link.kind === 'error' ? palette.danger : isLit ? palette.accent : palette.edge
    ctx.globalAlpha = isDim ? DIMMED : 1
    ctx.strokeStyle = colour
    ctx.fillStyle = colour
    ctx.lineWidth = isNear ? width * 1.35 : width
    ctx.setLineDash(
      link.isGhost ? [1, 6] : link.kind === 'loop' ? [6, 5] : link.kind === 'exit' ? [2, 5] : [],
    )
    ctx.beginPath()
    ctx.moveTo(path.start.x, path.start.y)
    ctx.bezierCurveTo(path.c1.x, path.c1.y, path.c2.x, path.c2.y, path.end.x, path.end.y)
    ctx.stroke()
    ctx.setLineDash([])
    if (path.isOpen) paintOpenEnd(ctx, path, link, picture)
    else {
      paintHead(ctx, path, Math.max(9, 5 / view.zoom))
      if (link.kind !== 'next' && !link.isGhost) paintMark(ctx, path.mark, link.kind, picture)
      paintWords(ctx, link, path.mark, picture)
    }
  }
  ctx.globalAlpha = 1
}

function isSeen({ start, c1, c2, end }: LinkPath, seen: Box): boolean {
  const xs = [start.x, c1.x, c2.x, end.x]
  const ys = [start.y, c1.y, c2.y, end.y]
  return (
    Math.min(...xs) <= seen.x + seen.width &&
    Math.max(...xs) >= seen.x &&
    Math.min(...ys) <= seen.y + seen.height &&
    Math.max(...ys) >= seen.y
  )
}

function paintHead(ctx: CanvasRenderingContext2D, { end, heading }: LinkPath, size: number): void {
  const { x, y } = heading
  const half = size * 0.5
  ctx.beginPath()
  ctx.moveTo(end.x, end.y)
  ctx.lineTo(end.x - x * size - y * half, end.y - y * size + x * half)
  ctx.lineTo(end.x - x * size + y * half, end.y - y * size - x * half)
  ctx.closePath()
  ctx.fill()
}

/** The mark of its kind in a small disc that covers the line. */
function paintMark(
  ctx: CanvasRenderingContext2D,
  { x, y }: Point,
  kind: MapLink['kind'],
  { view, palette }: MapPicture,
): void {
  if (view.zoom < SHOW_MARKS) return
  const colour = ctx.strokeStyle
  ctx.beginPath()
  ctx.arc(x, y, MARK, 0, Math.PI * 2)
  ctx.fillStyle = palette.surface
  ctx.fill()
  ctx.lineWidth = 1.25
  ctx.stroke()
  ctx.fillStyle = colour
  ctx.lineWidth = 1.6
  ctx.beginPath()
  if (kind === 'error') {
    for (const s of [-1, 1]) {
      ctx.moveTo(x - 3.2, y - 3.2 * s)
      ctx.lineTo(x + 3.2, y + 3.2 * s)
    }
  } else if (kind === 'loop') {
    ctx.arc(x, y, 4.2, -Math.PI * 0.75, Math.PI * 0.95)
    ctx.moveTo(x - 3.2, y - 6.2)
    ctx.lineTo(x - 3.2, y - 2.8)
    ctx.lineTo(x + 0.4, y - 2.8)
  } else if (kind === 'exit') {
    ctx.moveTo(x - 0.5, y - 4.2)
    ctx.lineTo(x - 4, y - 4.2)
    ctx.lineTo(x - 4, y + 4.2)
    ctx.lineTo(x - 0.5, y + 4.2)
    ctx.moveTo(x - 1.5, y)
    ctx.lineTo(x + 4.6, y)
    ctx.moveTo(x + 2.4, y - 2.2)
    ctx.lineTo(x + 4.6, y)
    ctx.lineTo(x + 2.4, y + 2.2)
  } else {
    ctx.moveTo(x - 4, y)
    ctx.lineTo(x + 4, y)
  }
  ctx.stroke()
}

function paintWords(ctx: CanvasRenderingContext2D, link: MapLink, at: Point, picture: MapPicture): void {
  if (link.label === '' || picture.view.zoom < SHOW_WORDS) return
  const room = link.kind === 'next' ? 0 : MARK + 4
  const words = shortened(ctx, link.label, link.kind === 'next' ? 88 : 132)
  const width = ctx.measureText(words).width
  const isPlain = link.kind === 'next'
  const x = isPlain ? at.x - width / 2 : at.x - width / 2
  const y = isPlain ? at.y - 12 : at.y - room - 8
  paintPill(ctx, words, x, y, width, picture)
}

function paintOpenEnd(
  ctx: CanvasRenderingContext2D,
  path: LinkPath,
  link: MapLink,
  picture: MapPicture,
): void {
  const at = { x: path.end.x, y: path.end.y + MARK - 2 }
  paintMark(ctx, at, link.kind, picture)
  if (picture.view.zoom < SHOW_WORDS) return
  const words = shortened(ctx, link.label || (link.kind === 'error' ? 'Goes wrong' : 'Leaves'), 150)
  const width = ctx.measureText(words).width
  // Words at the left, so that further exits of the same card do not write over them.
  paintPill(ctx, words, at.x - MARK - 8 - width, at.y, width, picture)
}

function paintPill(
  ctx: CanvasRenderingContext2D,
  words: string,
  x: number,
  y: number,
  width: number,
  { palette }: MapPicture,
): void {
  const before = ctx.fillStyle
  ctx.fillStyle = palette.surface
  ctx.beginPath()
  ctx.roundRect(x - 5, y - 9, width + 10, 18, 9)
  ctx.fill()
  ctx.fillStyle = palette.text
  ctx.fillText(words, x, y + 0.5)
  ctx.fillStyle = before
}

function shortened(ctx: CanvasRenderingContext2D, text: string, most: number): string {
  const line = text.replaceAll(/\s+/g, ' ')
  if (ctx.measureText(line).width <= most) return line
  let end = line.length
  while (end > 1 && ctx.measureText(`${line.slice(0, end)}…`).width > most) end -= 1
  return `${line.slice(0, end).trimEnd()}…`
}

function paintCards(ctx: CanvasRenderingContext2D, picture: MapPicture): void {
  const { scene, motion, view, size, palette, mounted, litIds, focusedId, selectedIds } = picture
  const all = motion.isMoving() ? scene.cards.map((_, i) => i) : cardsTouching(scene, seenBox(view, size, 4))
  const line = Math.max(1, 0.9 / view.zoom)
  for (const i of all) {
    const card = scene.cards[i]
    if (card === undefined || mounted.has(card.id)) continue
    const x = card.x + motion.dx(i)
    const y = card.y + motion.dy(i)
    ctx.globalAlpha = litIds && !litIds.has(card.id) ? DIMMED : 1
    ctx.beginPath()
    ctx.roundRect(x, y, card.width, card.height, 10)
    ctx.fillStyle = palette.surface
    ctx.fill()
    const isMarked = card.id === focusedId || selectedIds.has(card.id)
    ctx.strokeStyle = isMarked ? palette.accent : palette.edge
    ctx.lineWidth = isMarked ? line * 2.5 : line
    ctx.stroke()
    ctx.globalAlpha *= 0.45
    ctx.fillStyle = palette.text
    const lines = card.lines ?? 1
    for (let k = 0; k < lines; k++)
      ctx.fillRect(x + 14, y + 15 + k * 17.5, (card.width - 28) * (k === lines - 1 ? 0.6 : 0.95), 8)
  }
  ctx.globalAlpha = 1
}

function paintWire(ctx: CanvasRenderingContext2D, { scene, wire, palette, view }: MapPicture): void {
  const from = wire && scene.cards[scene.indexById.get(wire.fromId) ?? -1]
  if (!wire || !from) return
  const over = wire.overId === null ? undefined : scene.cards[scene.indexById.get(wire.overId) ?? -1]
  const path = linkPath(from, over ?? { x: wire.to.x, y: wire.to.y - 40, width: 224, height: 80 }, 'next')
  ctx.strokeStyle = palette.accent
  ctx.fillStyle = palette.accent
  ctx.lineWidth = Math.max(2, 1.5 / view.zoom)
  ctx.setLineDash(over ? [] : [6, 4])
  ctx.beginPath()
  ctx.moveTo(path.start.x, path.start.y)
  ctx.bezierCurveTo(path.c1.x, path.c1.y, path.c2.x, path.c2.y, path.end.x, path.end.y)
  ctx.stroke()
  if (!over) {
    ctx.beginPath()
    ctx.roundRect(wire.to.x, wire.to.y - 40, 224, 80, 10)
    ctx.stroke()
  }
  ctx.setLineDash([])
  paintHead(ctx, path, 10)
}

function paintBand(ctx: CanvasRenderingContext2D, { band, palette, view }: MapPicture): void {
  if (!band) return
  ctx.globalAlpha = 0.35
  ctx.fillStyle = palette.accentTint
  ctx.fillRect(band.x, band.y, band.width, band.height)
  ctx.globalAlpha = 1
  ctx.strokeStyle = palette.accent
  ctx.lineWidth = 1 / view.zoom
  ctx.strokeRect(band.x, band.y, band.width, band.height)
}
