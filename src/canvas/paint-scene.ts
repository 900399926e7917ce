// Paints what React does not: every branch of the tree, and every card that has no element, as a plain box in
// the colour of its kind with bars for its lines of text. Pure drawing: it changes nothing but the context.
import { drawFork, drawSpine } from '../domain/layout/fork-path.ts'
import type { Box } from '../domain/layout/layout-node.ts'
import { seenBox } from './camera.ts'
import type { Fork } from './forks.ts'
import { paintBoxes } from './paint-boxes.ts'
import { DIMMED, type Picture } from './picture.ts'

/** Below this zoom the turns of a branch are smaller than what the eye resolves. */
const SQUARE_BELOW = 0.2
const TURN = 10

export function paintScene(ctx: CanvasRenderingContext2D, picture: Picture, ratio: number): void {
  const { view, size } = picture
  ctx.setTransform(1, 0, 0, 1, 0, 0)
  ctx.clearRect(0, 0, size.width * ratio, size.height * ratio)
  const scale = ratio * view.zoom
  ctx.setTransform(scale, 0, 0, scale, ratio * view.x, ratio * view.y)
  paintForks(ctx, picture)
  paintBoxes(ctx, picture)
}

function paintForks(ctx: CanvasRenderingContext2D, picture: Picture): void {
  const { view, palette } = picture
  ctx.strokeStyle = palette.edge
  ctx.fillStyle = palette.edge
  const thin = Math.max(1.5, 0.75 / view.zoom)
  const thick = picture.litIds === undefined ? thin : thin * 1.6
  const draw = view.zoom < SQUARE_BELOW ? fillFork : strokeFork
  const seen = seenBox(view, picture.size, 4)
  for (const fork of picture.forks) {
    if (!isForkSeen(picture, seen, fork)) continue
    ctx.globalAlpha = fork.isDimmed ? DIMMED : 1
    ctx.lineWidth = fork.isDimmed ? thin : thick
    moveTips(picture, fork)
    draw(ctx, picture, fork)
  }
  ctx.globalAlpha = 1
}

function isForkSeen(picture: Picture, seen: Box, fork: Fork): boolean {
  const { motion } = picture
  const { edges } = picture.scene
  const { x, y } = originOf(picture, fork)
  const first = fork.kids[0] ?? 0
  const last = fork.kids[fork.kids.length - 1] ?? 0
  const left = Math.min(x, (edges[first * 4] ?? 0) + motion.dx(first))
  const right = Math.max(x, (edges[last * 4 + 2] ?? 0) + motion.dx(last))
  const lowest = fork.isStacked ? last : first
  const bottom = (edges[lowest * 4 + (fork.isStacked ? 3 : 1)] ?? 0) + motion.dy(lowest)
  return left <= seen.x + seen.width && right >= seen.x && y <= seen.y + seen.height && bottom >= seen.y
}

/** Puts the tips where the children are seen now: at the top of each, or at its side in a column. */
function moveTips({ scene: { edges }, motion }: Picture, { kids, tips, isStacked }: Fork): void {
  tips.forEach((tip, k) => {
    const i = kids[k] ?? 0
    const left = edges[i * 4] ?? 0
    const top = edges[i * 4 + 1] ?? 0
    tip.x = motion.dx(i) + (isStacked ? left : (left + (edges[i * 4 + 2] ?? 0)) / 2)
    tip.y = motion.dy(i) + (isStacked ? (top + (edges[i * 4 + 3] ?? 0)) / 2 : top)
  })
}

/** Where the branches leave the parent: the middle of its lower edge, or where the spine of a column begins. */
function originOf({ scene, motion }: Picture, { parent, kids, isStacked }: Fork): { x: number; y: number } {
  const { edges } = scene
  const left = edges[parent * 4] ?? 0
  const first = kids[0] ?? parent
  const y = (edges[parent * 4 + 3] ?? 0) + motion.dy(parent)
  return isStacked
    ? { x: (left + motion.dx(parent) + (edges[first * 4] ?? 0) + motion.dx(first)) / 2, y }
    : { x: (left + (edges[parent * 4 + 2] ?? 0)) / 2 + motion.dx(parent), y }
}

function strokeFork(ctx: CanvasRenderingContext2D, picture: Picture, fork: Fork): void {
  const { x, y } = originOf(picture, fork)
  ctx.setLineDash(fork.isDashed ? [5, 4] : [])
  ctx.beginPath()
  if (fork.isStacked) drawSpine(ctx, x, y, fork.tips, TURN)
  else drawFork(ctx, x, y, fork.tips, TURN)
  ctx.stroke()
  ctx.setLineDash([])
}

/** The same with square corners as plain rectangles, which thousands of branches need to stay quick. */
function fillFork(ctx: CanvasRenderingContext2D, picture: Picture, fork: Fork): void {
  const { tips } = fork
  const { x, y } = originOf(picture, fork)
  const first = tips[0]
  const last = tips[tips.length - 1]
  if (first === undefined || last === undefined) return
  const thick = ctx.lineWidth
  if (fork.isStacked) {
    ctx.fillRect(x - thick / 2, y, thick, last.y - y + thick / 2)
    if ((first.x - x) * picture.view.zoom < 1) return
    for (const tip of tips) ctx.fillRect(x, tip.y - thick / 2, tip.x - x, thick)
    return
  }
  const rail = y + (first.y - y) / 2
  const left = Math.min(x, first.x)
  ctx.fillRect(left - thick / 2, rail - thick / 2, Math.max(x, last.x) - left + thick, thick)
  if ((first.y - y) * picture.view.zoom < 1) return
  ctx.fillRect(x - thick / 2, y, thick, rail - y)
  for (const tip of tips) ctx.fillRect(tip.x - thick / 2, rail, thick, tip.y - rail)
}
