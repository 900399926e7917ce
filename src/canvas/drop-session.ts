// One drag from start to end, of cards or of something from outside: finds the target each frame, shows the slot
// or the reason why not, scrolls at the edges, unfolds a branch that is hovered for a while.
import { TREE_GAPS, type Point } from '../domain/layout/layout-node.ts'
import { seenBox, toDrawing } from './camera.ts'
import type { CanvasDropTarget, CanvasIntent, ForeignDrag, TreeCanvasProps } from './canvas-types.ts'
import { dropSlot, type Dragged } from './drop-slot.ts'
import { dropTargetAt } from './drop-target.ts'
import type { DragLayer } from './drag-layer.ts'
import { cardById } from './scene.ts'
import type { Stage } from './stage.ts'

export interface SessionPorts {
  readonly stage: Stage
  readonly layer: DragLayer
  readonly onIntent: (intent: CanvasIntent) => void
  readonly whyNotDrop: () => TreeCanvasProps['whyNotDrop']
}

export interface DropSession {
  /** The pointer is here now, in window coordinates. */
  readonly move: (at: Point) => void
  readonly target: () => CanvasDropTarget | null
  readonly end: (isDropped: boolean) => void
}

const UNFOLD_AFTER = 600
const EDGE = 44
const FASTEST = 16

/** `ids` are cards of this tree; with `foreign` they are empty. `start` is where the pointer went down. */
export function createDropSession(
  { stage, layer, onIntent, whyNotDrop }: SessionPorts,
  ids: readonly string[],
  start: Point,
  foreign?: ForeignDrag,
): DropSession {
  let at = start
  let target: CanvasDropTarget | null = null
  let reason: string | null = null
  let shownFor: unknown = null
  let hoveredSince = performance.now()
  let frame = 0
  const from = toDrawing(stage.view(), layer.toLocal(start))

  const dragged = (): readonly Dragged[] =>
    foreign === undefined
      ? ids.map((id) => cardById(stage.scene(), id)).filter((card) => card !== undefined)
      : [{ id: '\0foreign', width: foreign.width, height: foreign.height }]

  const refusal = (to: CanvasDropTarget): string | null =>
    foreign === undefined ? (whyNotDrop()?.(ids, to.id, to.zone) ?? null) : (foreign.whyNot?.(to) ?? null)

  const look = (): void => {
    const local = layer.toLocal(at)
    const here = toDrawing(stage.view(), local)
    const next = isInside(local, stage) ? dropTargetAt(stage.scene(), here) : null
    const key = `${next?.id} ${next?.zone}`
    const isNew = key !== shownFor || layer.shownScene() !== stage.scene()
    if (key !== shownFor) hoveredSince = performance.now()
    shownFor = key
    target = next
    if (isNew) {
      reason = next === null ? null : refusal(next)
      const hasSlot = next !== null && reason === null && (foreign?.isCard?.(next) ?? true)
      const slot = hasSlot ? dropSlot(stage.scene(), dragged(), next, TREE_GAPS) : null
      const says = next === null ? undefined : foreign?.says?.(next)
      layer.setTarget(next, slot, reason, says)
    }
    layer.setPointer(local, { x: here.x - from.x, y: here.y - from.y })
  }

  const tick = (now: number): void => {
    scrollAtEdge(stage, layer.toLocal(at))
    look()
    const card = target === null ? undefined : cardById(stage.scene(), target.id)
    if (card?.expanded === false && target?.zone === 'into' && now - hoveredSince > UNFOLD_AFTER) {
      hoveredSince = Infinity
      stage.keepStill(card.id)
      onIntent({ type: 'unfold', id: card.id })
    }
    frame = requestAnimationFrame(tick)
  }

  layer.begin(ids, foreign?.title ?? null)
  frame = requestAnimationFrame(tick)
  return {
    move: (next) => {
      at = next
      look()
    },
    target: () => target,
    end: (isDropped) => {
      cancelAnimationFrame(frame)
      look()
      layer.end()
      if (foreign !== undefined) return
      const by = layer.travelled()
      const isLanding = isDropped && target !== null && reason === null
      letGo(stage, ids, isLanding ? by : { x: 0, y: 0 })
      if (isLanding && target !== null) {
        stage.keepStill(target.id)
        onIntent({ type: 'drop', ids, targetId: target.id, zone: target.zone })
      }
    },
  }
}

/** The branches settle from where they were let go, to their new place or back to the old one. */
function letGo(stage: Stage, ids: readonly string[], by: Point): void {
  const scene = stage.scene()
  const { duration } = stage.palette()
  if (duration === 0 || (by.x === 0 && by.y === 0)) return
  for (const id of ids) {
    const first = scene.indexById.get(id)
    if (first !== undefined) stage.motion.displace(scene, first, scene.branchEnd[first] ?? first, by)
  }
  stage.motion.release(duration, performance.now())
  stage.redraw()
}

function isInside(local: Point, stage: Stage): boolean {
  const { width, height } = stage.size()
  return local.x >= 0 && local.y >= 0 && local.x <= width && local.y <= height
}

function scrollAtEdge(stage: Stage, local: Point): void {
  const { width, height } = stage.size()
  if (!isInside(local, stage)) return
  const x = pull(local.x, width)
  const y = pull(local.y, height)
  if (x === 0 && y === 0) return
  const view = stage.view()
  const seen = seenBox(view, stage.size(), -EDGE)
  const { bounds } = stage.scene()
  const canX = x > 0 ? bounds.x < seen.x : bounds.x + bounds.width > seen.x + seen.width
  const canY = y > 0 ? bounds.y < seen.y : bounds.y + bounds.height > seen.y + seen.height
  stage.moveView({ ...view, x: view.x + (canX ? x : 0), y: view.y + (canY ? y : 0) }, 0)
}

function pull(at: number, length: number): number {
  if (at < EDGE) return FASTEST * (1 - at / EDGE)
  if (at > length - EDGE) return -FASTEST * (1 - (length - at) / EDGE)
  return 0
}
