// Paints what React does not: every branch of the tree, and every card that has no element, as a plain box in
// the colour of its kind with bars for its lines of text. Pure drawing: it changes nothing but the context.
import { drawFork } from '../domain/layout/fork-path.ts'
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

function isForkSeen(picture: Picture, seen: Box, { parent, kids }: Fork): boolean {
  const { motion } = picture
  const { edges } = picture.scene
  const { x, y } = originOf(picture, parent)
  const first = kids[0] ?? 0
  const last = kids[kids.length - 1] ?? 0
  const left = Math.min(x, (edges[first * 4] ?? 0) + motion.dx(first))
  const right = Math.max(x, (edges[last * 4 + 2] ?? 0) + motion.dx(last))
  const bottom = (edges[first * 4 + 1] ?? 0) + motion.dy(first)
  return left <= seen.x + seen.width && right >= seen.x && y <= seen.y + seen.height && bottom >= seen.y
}

/** Puts the tips where the children are seen now. */
function moveTips({ scene, motion }: Picture, { kids, tips }: Fork): void {
  tips.forEach((tip, k) => {
    const i = kids[k] ?? 0
    tip.x = ((scene.edges[i * 4] ?? 0) + (scene.edges[i * 4 + 2] ?? 0)) / 2 + motion.dx(i)
    tip.y = (scene.edges[i * 4 + 1] ?? 0) + motion.dy(i)
  })
}

function originOf({ scene, motion }: Picture, parent: number): { x: number; y: number } {
  const left = scene.edges[parent * 4] ?? 0
  const right = scene.edges[parent * 4 + 2] ?? 0
  return {
    x: (left + right) / 2 + motion.dx(parent),
    y: (scene.edges[parent * 4 + 3] ?? 0) + motion.dy(parent),
  }
}

function strokeFork(ctx: CanvasRenderingContext2D, picture: Picture, fork: Fork): void {
  const { x, y } = originOf(picture, fork.parent)
  ctx.setLineDash(fork.isDashed ? [5, 4] : [])
  ctx.beginPath()
  drawFork(ctx, x, y, fork.tips, TURN)
  ctx.stroke()
  ctx.setLineDash([])
}

/** The same with square corners as plain rectangles, which thousands of branches need to stay quick. */
function fillFork(ctx: CanvasRenderingContext2D, picture: Picture, { parent, tips }: Fork): void {
  const { x, y } = originOf(picture, parent)
  const first = tips[0]
  const last = tips[tips.length - 1]
  if (first === undefined || last === undefined) return
  const thick = ctx.lineWidth
  const rail = y + (first.y - y) / 2
  const left = Math.min(x, first.x)
  ctx.fillRect(left - thick / 2, rail - thick / 2, Math.max(x, last.x) - left + thick, thick)
  if ((first.y - y) * picture.view.zoom < 1) return
  ctx.fillRect(x - thick / 2, y, thick, rail - y)
  for (const tip of tips) ctx.fillRect(tip.x - thick / 2, rail, thick, tip.y - rail)
}
