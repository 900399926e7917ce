// Holds what is on the canvas between renders and keeps its parts in step: the view, the cards React Flow has,
// the painted layer and the cards' way to their places. React calls in from effects; nothing here renders.
import type { Point } from '../domain/layout/layout-node.ts'
import { anchorCard } from './anchor.ts'
import type { Size, View } from './camera.ts'
import type { CanvasInset } from './canvas-types.ts'
import { createCardStates, type CardMarks, type CardStates } from './card-states.ts'
import type { FlowPort } from './flow-port.ts'
import { forksOf, type Fork } from './forks.ts'
import { createMotion, type Motion } from './motion.ts'
import { createNearNodes } from './near-nodes.ts'
import { paintScene } from './paint-scene.ts'
import { createPainter, type Painter } from './painter.ts'
import { watchTheme } from '../ui/watch-theme.ts'
import { readPalette, type Palette } from './palette.ts'
import { buildScene, cardById, openingViewOf, type Scene } from './scene.ts'
import { createStageCamera } from './stage-camera.ts'

export interface Stage {
  readonly states: CardStates
  readonly motion: Motion
  readonly scene: () => Scene
  readonly view: () => View
  readonly size: () => Size
  readonly palette: () => Palette
  readonly isFar: () => boolean
  readonly moveView: (view: View, duration?: number) => void
  /** Starts painting on the canvas inside the host; the answer ends it. */
  readonly attach: (host: HTMLElement, canvas: HTMLCanvasElement) => () => void
  readonly show: (scene: Scene, size: Size, marks: CardMarks) => void
  readonly keepStill: (id: string) => void
  /** This card is being pressed: taking the focus must not move it away from the pointer. */
  readonly touch: (id: string) => void
  /** Keeps the view on these cards from now on, clear of the inset; null sets it free. */
  readonly follow: (ids: readonly string[] | null, inset?: CanvasInset) => void
  readonly fit: (ids: readonly string[], duration?: number) => void
  readonly center: (id: string, scale?: number) => void
  readonly reveal: (id: string) => void
  readonly redraw: () => void
  /** The element of a mounted card, so that it can move along. */
  readonly setElement: (id: string, element: HTMLElement | null) => void
  readonly element: (id: string) => HTMLElement | undefined
  /** Calls back after every picture: for the minimap and the drag layer. */
  readonly onPainted: (listener: () => void) => () => void
}

export function createStage(flow: FlowPort, firstSize: Size): Stage {
  const states = createCardStates()
  const motion = createMotion()
  const near = createNearNodes()
  const elements = new Map<string, HTMLElement>()
  const listeners = new Set<() => void>()
  let scene = buildScene([])
  let forks: readonly Fork[] = []
  let size = firstSize
  let host: HTMLElement | null = null
  let painter: Painter | null = null
  let palette: Palette | null = null
  let mounted: ReadonlySet<string> = new Set()
  let stillId: string | null = null
  let touchedId: string | null = null

  const currentPalette = (): Palette => (palette ??= readPalette(host ?? document.body))
  const redraw = (): void => painter?.request()
  const camera = createStageCamera({
    flow,
    scene: () => scene,
    size: () => size,
    duration: () => currentPalette().duration,
    host: () => host,
  })

  const syncNodes = (): void => {
    const nodes = near.update(scene, flow.view(), size, states.get().tabStop)
    if (nodes === null) return
    mounted = new Set(nodes.map((node) => node.id))
    flow.setNodes(nodes)
  }

  const applyOffsets = (): void => {
    for (const [id, element] of elements) {
      const i = scene.indexById.get(id) ?? -1
      const offset = motion.isMoving() ? `translate(${motion.dx(i)}px, ${motion.dy(i)}px)` : ''
      if (element.style.transform !== offset) element.style.transform = offset
      const fade = motion.isMoving() && motion.isNew(i) ? String(motion.done()) : ''
      if (element.style.opacity !== fade) element.style.opacity = fade
    }
  }

  const frame = (ctx: CanvasRenderingContext2D, ratio: number, now: number): boolean => {
    const wasMoving = motion.isMoving()
    const isMoving = motion.advance(now)
    syncNodes()
    if (wasMoving) applyOffsets()
    const { focusedId, selectedIds, litIds } = states.get()
    const view = flow.view()
    const marks = { focusedId, selectedIds, litIds }
    paintScene(ctx, { scene, forks, motion, view, size, palette: currentPalette(), mounted, ...marks }, ratio)
    for (const listener of listeners) listener()
    return isMoving
  }

  /** The card that must not move on the screen: the touched one, else the focused one, else its parent. */
  const anchorFor = (next: Scene, focusedId: string | null): string | undefined => {
    if (stillId !== null && scene.indexById.has(stillId) && next.indexById.has(stillId)) return stillId
    const parentId = focusedId === null ? null : cardById(next, focusedId)?.parentId
    return anchorCard(scene, next, [focusedId, states.get().focusedId, parentId], flow.view(), size)
  }

  const changeScene = (next: Scene, focusedId: string | null): void => {
    const before = scene
    const anchor = anchorFor(next, focusedId)
    const was = anchor === undefined ? undefined : cardById(before, anchor)
    const is = anchor === undefined ? undefined : cardById(next, anchor)
    const shift: Point = was && is ? { x: is.x - was.x, y: is.y - was.y } : { x: 0, y: 0 }
    stillId = null
    scene = next
    if (before.cards.length === 0) {
      flow.setView(openingViewOf(next, focusedId, size))
      return
    }
    const view = flow.view()
    if (shift.x !== 0 || shift.y !== 0) {
      flow.setView({ ...view, x: view.x - shift.x * view.zoom, y: view.y - shift.y * view.zoom })
    }
    const { duration } = currentPalette()
    motion.start(before, next, shift, duration, performance.now(), 0.5 / view.zoom)
    if (duration === 0) camera.crossFade()
    applyOffsets()
  }

  return {
    states,
    motion,
    scene: () => scene,
    view: flow.view,
    size: () => size,
    palette: currentPalette,
    isFar: near.isFar,
    moveView: camera.move,
    attach: (nextHost, canvas) => {
      host = nextHost
      palette = null
      near.forget()
      painter = createPainter(canvas, () => size, frame)
      const unwatch = watchTheme(() => {
        palette = null
        redraw()
      })
      const unsubscribe = flow.onView(redraw)
      redraw()
      return () => {
        unwatch()
        unsubscribe()
        painter?.stop()
        painter = null
        host = null
      }
    },
    show: (nextScene, nextSize, marks) => {
      const { focusedId, litIds } = states.get()
      const isNewScene = nextScene !== scene
      const isOpening = isNewScene && scene.cards.length === 0
      const isOtherSize = nextSize !== size
      const wasSeen = focusedId !== null && camera.isSeen(focusedId)
      size = nextSize
      if (isNewScene) changeScene(nextScene, marks.focusedId)
      if (isNewScene || litIds !== marks.litIds) forks = forksOf(nextScene, marks.litIds)
      states.set(marks)
      syncNodes()
      if (marks.focusedId !== null && !camera.isFollowing() && !isOpening) {
        const isArriving = marks.focusedId !== focusedId && marks.focusedId !== touchedId
        if (isArriving || (isOtherSize && wasSeen) || camera.isRevealing()) camera.reveal(marks.focusedId)
      }
      if (marks.focusedId !== focusedId) touchedId = null
      if (isOtherSize || isNewScene) camera.keepFollowing(isOtherSize)
      redraw()
    },
    keepStill: (id) => {
      stillId = id
    },
    touch: (id) => {
      touchedId = id
    },
    follow: camera.follow,
    fit: camera.fit,
    center: camera.center,
    reveal: camera.reveal,
    redraw,
    setElement: (id, element) => {
      if (element === null) elements.delete(id)
      else elements.set(id, element)
      if (motion.isMoving()) applyOffsets()
    },
    element: (id) => elements.get(id),
    onPainted: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
