// Holds what is on the canvas between renders and keeps its parts in step: the view, the cards React Flow has,
// the painted layer and the cards' way to their places. React calls in from effects; nothing here renders.
import type { Point } from '../domain/layout/layout-node.ts'
import { fittingZoom, viewFitting, viewOnMiddle, viewRevealing, type Size, type View } from './camera.ts'
import type { CanvasInset } from './canvas-types.ts'
import { createCardStates, type CardMarks, type CardStates } from './card-states.ts'
import type { FlowPort } from './flow-port.ts'
import { forksOf, type Fork } from './forks.ts'
import { createMotion, type Motion } from './motion.ts'
import { createNearNodes } from './near-nodes.ts'
import { paintScene } from './paint-scene.ts'
import { createPainter, type Painter } from './painter.ts'
import { readPalette, watchTheme, type Palette } from './palette.ts'
import { boxAround, buildScene, cardById, openingViewOf, type Scene } from './scene.ts'

/** Milliseconds that a flight along a branch takes at most. */
const FLIGHT = 420

const NO_INSET: CanvasInset = { top: 0, right: 0, bottom: 0, left: 0 }

function isSameInset(a: CanvasInset | undefined, b: CanvasInset): boolean {
  return a?.top === b.top && a.right === b.right && a.bottom === b.bottom && a.left === b.left
}

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
  let wasFollowing = false
  let followed: { readonly ids: readonly string[]; readonly inset: CanvasInset } | null = null

  const currentPalette = (): Palette => (palette ??= readPalette(host ?? document.body))
  const redraw = (): void => painter?.request()

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
    const parentId = focusedId === null ? null : cardById(next, focusedId)?.parentId
    return [stillId, focusedId, states.get().focusedId, parentId]
      .filter((id) => typeof id === 'string')
      .find((id) => scene.indexById.has(id) && next.indexById.has(id))
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
    motion.start(before, next, shift, 0.5 / view.zoom, duration, performance.now())
    if (duration === 0) crossFade(host)
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
    moveView: (view, duration = currentPalette().duration) => {
      flow.setView(view, currentPalette().duration === 0 ? 0 : duration)
    },
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
      size = nextSize
      if (isNewScene) changeScene(nextScene, marks.focusedId)
      if (isNewScene || litIds !== marks.litIds) forks = forksOf(nextScene, marks.litIds)
      states.set(marks)
      syncNodes()
      if (marks.focusedId !== null && marks.focusedId !== focusedId) {
        if (!isOpening && marks.focusedId !== touchedId && followed === null) reveal(marks.focusedId)
        touchedId = null
      }
      if (followed && (isOtherSize || isNewScene)) fly(isOtherSize ? 0 : FLIGHT)
      redraw()
    },
    keepStill: (id) => {
      stillId = id
    },
    touch: (id) => {
      touchedId = id
    },
    follow: (ids, inset = NO_INSET) => {
      const isFirst = followed === null && !wasFollowing
      if (followed?.ids.join() === ids?.join() && isSameInset(followed?.inset, inset)) return
      followed = ids && { ids, inset }
      wasFollowing = true
      if (scene.cards.length > 0) fly(isFirst ? 0 : FLIGHT)
    },
    fit,
    center: (id, scale) => {
      const card = cardById(scene, id)
      const { duration } = currentPalette()
      if (card !== undefined) flow.setView(viewOnMiddle(card, size, scale ?? flow.view().zoom), duration)
    },
    reveal,
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

  function fit(ids: readonly string[], duration = currentPalette().duration): void {
    const box = boxAround(scene, ids)
    flow.setView(
      viewOnMiddle(box, size, fittingZoom(box, size)),
      currentPalette().duration === 0 ? 0 : duration,
    )
  }

  /** To the cards that are followed; without motion a short fade says that the view is another one. */
  function fly(duration: number): void {
    if (!followed) return
    const isStill = currentPalette().duration === 0
    flow.setView(viewFitting(boxAround(scene, followed.ids), size, followed.inset), isStill ? 0 : duration)
    if (isStill && duration > 0) crossFade(host)
  }

  function reveal(id: string): void {
    const card = cardById(scene, id)
    if (card === undefined) return
    const view = flow.view()
    const next = viewRevealing(view, card, size)
    if (next.x !== view.x || next.y !== view.y) flow.setView(next, currentPalette().duration)
  }
}

/** Stands in for moving when motion is reduced. */
function crossFade(host: HTMLElement | null): void {
  host?.animate({ opacity: [0.4, 1] }, { duration: 120, easing: 'ease-out' })
}
