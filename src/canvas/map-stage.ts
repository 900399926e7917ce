// Holds what is on a free-form map between renders and keeps its parts in step: the view, the cards React Flow has,
// the painted layer, cards under way and a drag. React calls in from effects; nothing here renders.
import type { Box, Point } from '../domain/layout/layout-node.ts'
import {
  contains,
  fittingZoom,
  seenBox,
  viewOnMiddle,
  viewRevealing,
  type Size,
  type View,
} from './camera.ts'
import { createCardStates, type CardMarks, type CardStates } from './card-states.ts'
import type { FlowPort } from './flow-port.ts'
import { linkPaths, paintMap, type MapPicture } from './map-paint.ts'
import type { MapLink } from './map-types.ts'
import { createMotion } from './motion.ts'
import { createNearNodes } from './near-nodes.ts'
import { createPainter, type Painter } from './painter.ts'
import { watchTheme } from '../ui/watch-theme.ts'
import { readPalette, type Palette } from './palette.ts'
import { boxAround, buildScene, cardById, type Scene } from './scene.ts'

export interface MapStage {
  readonly states: CardStates
  /** As it is seen now, also during a drag. */
  readonly scene: () => Scene
  readonly view: () => View
  readonly size: () => Size
  readonly isFar: () => boolean
  readonly moveView: (view: View) => void
  readonly attach: (host: HTMLElement, canvas: HTMLCanvasElement) => () => void
  readonly show: (scene: Scene, links: readonly MapLink[], size: Size, marks: CardMarks) => void
  /** This card is being pressed: taking the focus must not move it away from the pointer. */
  readonly touch: (id: string) => void
  /** Shows cards moved by a stretch of the drawing; null ends the drag, where it came from or where it led. */
  readonly drag: (ids: ReadonlySet<string>, by: Point | null) => void
  readonly setWire: (wire: MapPicture['wire']) => void
  readonly setBand: (band: Box | null) => void
  readonly linkAt: (point: Point) => MapLink | null
  readonly fit: (ids: readonly string[]) => void
  readonly center: (id: string, scale?: number) => void
  readonly setElement: (id: string, element: HTMLElement | null) => void
  readonly element: (id: string) => HTMLElement | undefined
}

const LINK_SLACK = 14

export function createMapStage(flow: FlowPort, firstSize: Size): MapStage {
  const states = createCardStates()
  const motion = createMotion()
  const near = createNearNodes()
  const elements = new Map<string, HTMLElement>()
  let scene = buildScene([])
  let links: readonly MapLink[] = []
  let dragged: Scene | null = null
  let landed: Scene | null = null
  let size = firstSize
  let host: HTMLElement | null = null
  let painter: Painter | null = null
  let palette: Palette | null = null
  let font = ''
  let mounted: ReadonlySet<string> = new Set()
  let touchedId: string | null = null
  let wire: MapPicture['wire'] = null
  let band: Box | null = null

  const currentPalette = (): Palette => (palette ??= readPalette(host ?? document.body))
  const currentFont = (): string => (font ||= `12px ${getComputedStyle(host ?? document.body).fontFamily}`)
  const redraw = (): void => painter?.request()
  const shown = (): Scene => dragged ?? scene

  const syncNodes = (): void => {
    const nodes = near.update(shown(), flow.view(), size, states.get().tabStop)
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
    // What was let go has been answered by now, or stays where it was.
    landed = null
    syncNodes()
    if (wasMoving) applyOffsets()
    const { focusedId, selectedIds, litIds } = states.get()
    const marks = { focusedId, selectedIds, litIds, wire, band }
    const stands = { scene: shown(), links, motion, view: flow.view(), size, mounted }
    paintMap(ctx, { ...stands, ...marks, palette: currentPalette(), font: currentFont() }, ratio)
    return isMoving
  }
  const setView = (view: View): void => flow.setView(view, currentPalette().duration)

  const changeScene = (next: Scene, focusedId: string | null): void => {
    const before = landed ?? dragged ?? scene
    landed = null
    dragged = null
    const isOpening = scene.cards.length === 0
    scene = next
    if (isOpening) {
      flow.setView(openingMapView(next, size, focusedId))
      return
    }
    const least = 0.5 / flow.view().zoom
    motion.start(before, next, { x: 0, y: 0 }, least, currentPalette().duration, performance.now())
    applyOffsets()
  }

  const reveal = (id: string): void => {
    const card = cardById(scene, id)
    if (!card) return
    const view = flow.view()
    const next = viewRevealing(view, card, size)
    if (next.x !== view.x || next.y !== view.y) setView(next)
  }

  return {
    states,
    scene: shown,
    view: flow.view,
    size: () => size,
    isFar: near.isFar,
    moveView: setView,
    attach: (nextHost, canvas) => {
      host = nextHost
      palette = null
      font = ''
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
    show: (nextScene, nextLinks, nextSize, marks) => {
      const { focusedId } = states.get()
      const isOpening = scene.cards.length === 0
      size = nextSize
      links = nextLinks
      if (nextScene !== scene) changeScene(nextScene, marks.focusedId)
      states.set(marks)
      syncNodes()
      if (marks.focusedId !== null && marks.focusedId !== focusedId) {
        if (!isOpening && marks.focusedId !== touchedId) reveal(marks.focusedId)
        touchedId = null
      }
      redraw()
    },
    touch: (id) => {
      touchedId = id
    },
    drag: (ids, by) => {
      if (by === null) {
        landed = dragged
        dragged = null
      } else {
        const { cards } = scene
        dragged = buildScene(
          cards.map((card) => (ids.has(card.id) ? { ...card, x: card.x + by.x, y: card.y + by.y } : card)),
        )
        landed = null
      }
      redraw()
    },
    setWire: (next) => {
      wire = next
      redraw()
    },
    setBand: (next) => {
      band = next
      redraw()
    },
    linkAt: ({ x, y }) => {
      const slack = LINK_SLACK / Math.min(1, flow.view().zoom)
      const hit = linkPaths({ scene: shown(), links, motion }).find(([, path]) => {
        const at = path.isOpen ? path.end : path.mark
        return Math.hypot(at.x - x, at.y - y) <= slack
      })
      return hit?.[0] ?? null
    },
    fit: (ids) => {
      const box = boxAround(scene, ids)
      setView(viewOnMiddle(box, size, fittingZoom(box, size)))
    },
    center: (id, scale) => {
      const card = cardById(scene, id)
      if (card) setView(viewOnMiddle(card, size, scale ?? flow.view().zoom))
    },
    setElement: (id, element) => {
      if (element === null) elements.delete(id)
      else elements.set(id, element)
      if (motion.isMoving()) applyOffsets()
    },
    element: (id) => elements.get(id),
  }
}

/** All of it when it can be read at that size, else its start, the upper left corner; or around the card in focus. */
export function openingMapView(scene: Scene, size: Size, focusedId: string | null): View {
  const { bounds } = scene
  const whole = fittingZoom(bounds, size)
  if (whole >= 0.6) return viewOnMiddle(bounds, size, whole)
  const zoom = size.width < 640 ? 0.8 : 0.7
  const start = { zoom, x: 40 - bounds.x * zoom, y: Math.max(40, 96 - bounds.y * zoom) }
  const card = focusedId === null ? null : cardById(scene, focusedId)
  if (!card || contains(seenBox(start, size), card)) return start
  return { zoom, x: viewOnMiddle(card, size, zoom).x, y: viewRevealing(start, card, size).y }
}
