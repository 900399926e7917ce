// The arithmetic of the view: `View` maps the drawing to the screen by screen = drawing * zoom + (x, y).
import type { Box, Point } from '../domain/layout/layout-node.ts'
import type { CanvasInset } from './canvas-types.ts'

export interface View extends Point {
  readonly zoom: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

export const MAX_ZOOM = 2
const MARGIN = 40

export function toDrawing(view: View, screen: Point): Point {
  return { x: (screen.x - view.x) / view.zoom, y: (screen.y - view.y) / view.zoom }
}

/** The part of the drawing that is seen, widened by `margin` screen pixels on every side. */
export function seenBox(view: View, size: Size, margin = 0): Box {
  return {
    x: (-margin - view.x) / view.zoom,
    y: (-margin - view.y) / view.zoom,
    width: (size.width + 2 * margin) / view.zoom,
    height: (size.height + 2 * margin) / view.zoom,
  }
}

export function contains(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  )
}

/** The largest zoom that shows the whole box, at most `most`. */
export function fittingZoom(box: Box, size: Size, most = 1): number {
  const across = (size.width - 2 * MARGIN) / Math.max(1, box.width)
  const down = (size.height - 2 * MARGIN) / Math.max(1, box.height)
  return Math.min(most, Math.max(0.001, Math.min(across, down)))
}

export function viewOnMiddle(box: Box, size: Size, zoom: number): View {
  return {
    zoom,
    x: size.width / 2 - (box.x + box.width / 2) * zoom,
    y: size.height / 2 - (box.y + box.height / 2) * zoom,
  }
}

export const NO_INSET: CanvasInset = { top: 0, right: 0, bottom: 0, left: 0 }

/** The whole box as large as it may be, in the middle of what the inset leaves free. */
export function viewFitting(box: Box, size: Size, inset: CanvasInset): View {
  const free = {
    width: Math.max(1, size.width - inset.left - inset.right),
    height: Math.max(1, size.height - inset.top - inset.bottom),
  }
  const view = viewOnMiddle(box, free, fittingZoom(box, free))
  return { ...view, x: view.x + inset.left, y: view.y + inset.top }
}

/** All of it when it can be read at that size, else the start of it: the root's row at the top. */
export function openingView(bounds: Box, start: Box, size: Size): View {
  const zoom = fittingZoom(bounds, size)
  if (zoom >= 0.55) {
    const view = viewOnMiddle(bounds, size, zoom)
    return { ...view, y: Math.min(view.y, MARGIN * 2 - bounds.y * zoom) }
  }
  const near = 0.85
  return {
    zoom: near,
    x: size.width / 2 - (start.x + start.width / 2) * near,
    y: MARGIN * 1.5 - start.y * near,
  }
}

/** The smallest move that brings the box into view; the same view when it is in view already. */
export function viewRevealing(view: View, box: Box, size: Size): View {
  const pad = Math.min(MARGIN, size.width / 8, size.height / 8)
  return {
    zoom: view.zoom,
    x: view.x + shiftInto(box.x * view.zoom + view.x, box.width * view.zoom, size.width, pad),
    y: view.y + shiftInto(box.y * view.zoom + view.y, box.height * view.zoom, size.height, pad),
  }
}

function shiftInto(start: number, length: number, space: number, pad: number): number {
  if (start < pad || length > space - 2 * pad)
    return start >= pad && start + length <= space - pad ? 0 : pad - start
  return Math.min(0, space - pad - (start + length))
}

/** The view at another zoom, with the middle of the screen staying where it is. */
export function viewZoomed(view: View, zoom: number, size: Size): View {
  const middle = toDrawing(view, { x: size.width / 2, y: size.height / 2 })
  return { zoom, x: size.width / 2 - middle.x * zoom, y: size.height / 2 - middle.y * zoom }
}
