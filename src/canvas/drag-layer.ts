// Shows a drag above the cards: the dragged branches faintly under the pointer, the slot they would get with its
// new branch, and in words where they would go or why they may not.
import { drawBranches } from '../domain/layout/fork-path.ts'
import type { Box, Point } from '../domain/layout/layout-node.ts'
import type { CanvasDropTarget } from './canvas-types.ts'
import type { DropSlot } from './drop-slot.ts'
import { createPainter } from './painter.ts'
import { cardById, type Scene } from './scene.ts'
import type { Stage } from './stage.ts'

export interface DragLayer {
  readonly begin: (ids: readonly string[], foreignTitle: string | null) => void
  readonly setTarget: (
    target: CanvasDropTarget | null,
    slot: DropSlot | null,
    reason: string | null,
    says?: string,
  ) => void
  /** Where the pointer is in the canvas, and how far it has taken the cards in the drawing. */
  readonly setPointer: (local: Point, travelled: Point) => void
  readonly travelled: () => Point
  readonly end: () => void
  readonly toLocal: (client: Point) => Point
  /** The scene for which the slot was worked out. */
  readonly shownScene: () => Scene | null
}

const WORDS = { before: 'Move before', into: 'Move into', after: 'Move after' } as const
const LINK_WORDS = { before: 'Add before', into: 'Add into', after: 'Add after' } as const
/** A larger branch follows the pointer as its top card only. */
const MOST_GHOSTS = 300

export function createDragLayer(
  stage: Stage,
  parts: { host: HTMLElement; canvas: HTMLCanvasElement; label: HTMLElement; refusedClass: string },
): DragLayer & { stop: () => void } {
  const { host, canvas, label } = parts
  let ids: readonly string[] = []
  let isShown = false
  let isForeign = false
  let slot: DropSlot | null = null
  let targetBox: Box | null = null
  let isRefused = false
  let scene: Scene | null = null
  let travelled: Point = { x: 0, y: 0 }

  const painter = createPainter(canvas, stage.size, (ctx, ratio) => {
    const view = stage.view()
    ctx.setTransform(1, 0, 0, 1, 0, 0)
    ctx.clearRect(0, 0, canvas.width, canvas.height)
    if (!isShown) return false
    const scale = ratio * view.zoom
    ctx.setTransform(scale, 0, 0, scale, ratio * view.x, ratio * view.y)
    const palette = stage.palette()
    if (!isForeign) paintGhosts(ctx, stage, ids, travelled)
    if (targetBox !== null) {
      outline(ctx, targetBox, isRefused ? palette.danger : palette.accent, 2 / view.zoom, [6, 4])
    }
    if (slot !== null) paintSlot(ctx, slot, palette.accent, palette.accentTint, view.zoom)
    return false
  })
  const unsubscribe = stage.onPainted(() => {
    if (isShown) painter.request()
  })

  return {
    begin: (nextIds, foreignTitle) => {
      ids = nextIds
      isForeign = foreignTitle !== null
      isShown = true
      host.dataset['dragging'] = 'true'
      for (const id of ids) markBranch(stage, id, true)
    },
    setTarget: (target, nextSlot, reason, says) => {
      scene = stage.scene()
      slot = nextSlot
      const card = target === null ? undefined : cardById(scene, target.id)
      isRefused = reason !== null
      targetBox = isRefused || target?.zone === 'into' ? (card ?? null) : null
      const words = isForeign ? LINK_WORDS : WORDS
      const text =
        target === null || card === undefined ? '' : `${words[target.zone]}: ${card.title ?? card.label}`
      label.textContent = reason ?? says ?? text
      label.classList.toggle(parts.refusedClass, reason !== null)
      label.hidden = label.textContent === ''
      painter.request()
    },
    setPointer: (local, by) => {
      travelled = by
      const x = Math.min(local.x + 16, stage.size().width - label.offsetWidth - 8)
      label.style.transform = `translate(${Math.max(8, x)}px, ${local.y + 20}px)`
      painter.request()
    },
    travelled: () => travelled,
    end: () => {
      isShown = false
      slot = null
      targetBox = null
      scene = null
      label.hidden = true
      label.textContent = ''
      delete host.dataset['dragging']
      for (const id of ids) markBranch(stage, id, false)
      painter.request()
    },
    toLocal: ({ x, y }) => {
      const rect = host.getBoundingClientRect()
      return { x: x - rect.left, y: y - rect.top }
    },
    shownScene: () => scene,
    stop: () => {
      unsubscribe()
      painter.stop()
    },
  }
}

function branchOf(stage: Stage, id: string): readonly number[] {
  const scene = stage.scene()
  const first = scene.indexById.get(id)
  if (first === undefined) return []
  return Array.from({ length: (scene.branchEnd[first] ?? first) - first }, (_, k) => first + k)
}

/** The original stays in place, faint, until it is known where it goes. */
function markBranch(stage: Stage, id: string, isTaken: boolean): void {
  for (const i of branchOf(stage, id)) {
    const element = stage.element(stage.scene().cards[i]?.id ?? '')
    if (element !== undefined) element.toggleAttribute('data-taken', isTaken)
  }
}

function paintGhosts(ctx: CanvasRenderingContext2D, stage: Stage, ids: readonly string[], by: Point): void {
  const { kinds } = stage.palette()
  const { cards } = stage.scene()
  for (const id of ids) {
    const branch = branchOf(stage, id)
    for (const i of branch.length > MOST_GHOSTS ? branch.slice(0, 1) : branch) {
      const card = cards[i]
      if (card === undefined) continue
      const moved = { x: card.x + by.x, y: card.y + by.y, width: card.width, height: card.height }
      ctx.globalAlpha = 0.45
      ctx.fillStyle = kinds[card.kind].tint
      ctx.beginPath()
      ctx.roundRect(moved.x, moved.y, moved.width, moved.height, 10)
      ctx.fill()
      outline(ctx, moved, kinds[card.kind].middle, 1, [])
    }
  }
  ctx.globalAlpha = 1
}

function paintSlot(
  ctx: CanvasRenderingContext2D,
  slot: DropSlot,
  accent: string,
  tint: string,
  zoom: number,
): void {
  const line = Math.max(2, 1.5 / zoom)
  if (slot.parent !== null) {
    ctx.strokeStyle = accent
    ctx.lineWidth = line
    ctx.setLineDash([])
    ctx.beginPath()
    drawBranches(ctx, slot.parent, slot.boxes, slot.isStacked, 10)
    ctx.stroke()
  }
  for (const box of slot.boxes) {
    ctx.globalAlpha = 0.8
    ctx.fillStyle = tint
    ctx.beginPath()
    ctx.roundRect(box.x, box.y, box.width, box.height, 10)
    ctx.fill()
    ctx.globalAlpha = 1
    outline(ctx, box, accent, line, [6, 4])
  }
}

function outline(
  ctx: CanvasRenderingContext2D,
  box: Box,
  colour: string,
  line: number,
  dash: number[],
): void {
  ctx.strokeStyle = colour
  ctx.lineWidth = line
  ctx.setLineDash(dash)
  ctx.beginPath()
  ctx.roundRect(box.x, box.y, box.width, box.height, 10)
  ctx.stroke()
  ctx.setLineDash([])
}
