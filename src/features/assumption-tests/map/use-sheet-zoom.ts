// Zoom and pan of the assumption map: the sheet grows inside a window that scrolls, so the browser pans it by itself.
// Invariant: what stood in the middle of the window stays there when the sheet grows.
import { type PointerEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'

const MOST = 8

export interface SheetZoom {
  readonly zoom: number
  readonly zoomBy: (factor: number) => void
  readonly fit: () => void
  /** For the window: dragging beside the dots pans. */
  readonly pan: {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void
    readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void
    readonly onPointerCancel: (event: PointerEvent<HTMLElement>) => void
  }
}

export function useSheetZoom(field: RefObject<HTMLElement | null>): SheetZoom {
  const [zoom, setZoom] = useState(1)
  /** What to keep in place: shares of the sheet, and where in the window they stand, in px. */
  const keep = useRef<{ x: number; y: number; atX: number; atY: number } | null>(null)
  const drag = useRef<{ id: number; x: number; y: number } | null>(null)

  function zoomAt(factor: number, atX: number, atY: number): void {
    const window = field.current
    if (!window) return
    keep.current = {
      x: (window.scrollLeft + atX) / window.scrollWidth,
      y: (window.scrollTop + atY) / window.scrollHeight,
      atX,
      atY,
    }
    setZoom((before) => Math.min(MOST, Math.max(1, before * factor)))
  }
  useLayoutEffect(() => {
    const window = field.current
    const kept = keep.current
    keep.current = null
    if (!window || !kept) return
    window.scrollTo({
      left: kept.x * window.scrollWidth - kept.atX,
      top: kept.y * window.scrollHeight - kept.atY,
      behavior: 'instant',
    })
  }, [field, zoom])

  const latest = useRef(zoomAt)
  useEffect(() => {
    latest.current = zoomAt
  })
  useEffect(() => {
    const window = field.current
    if (!window) return
    // React listens passively; a pinch or Ctrl and the wheel must not zoom the whole page.
    function handleWheel(event: WheelEvent): void {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      const box = (event.currentTarget as HTMLElement).getBoundingClientRect() // the element it is set on
      latest.current(2 ** (-event.deltaY / 200), event.clientX - box.left, event.clientY - box.top)
    }
    window.addEventListener('wheel', handleWheel, { passive: false })
    return () => window.removeEventListener('wheel', handleWheel)
  }, [field])

  function handleEnd(event: PointerEvent<HTMLElement>): void {
    if (drag.current?.id === event.pointerId) drag.current = null
  }
  return {
    zoom,
    zoomBy(factor) {
      const window = field.current
      if (window) zoomAt(factor, window.clientWidth / 2, window.clientHeight / 2)
    },
    fit: () => setZoom(1),
    pan: {
      onPointerDown(event) {
        if (event.button !== 0 || event.pointerType === 'touch' || zoom === 1) return
        if (!(event.target instanceof Element) || event.target.closest('[data-dot]')) return
        drag.current = { id: event.pointerId, x: event.clientX, y: event.clientY }
        event.currentTarget.setPointerCapture(event.pointerId)
      },
      onPointerMove(event) {
        const from = drag.current
        if (from?.id !== event.pointerId) return
        const by = { left: from.x - event.clientX, top: from.y - event.clientY }
        event.currentTarget.scrollBy({ ...by, behavior: 'instant' })
        drag.current = { id: from.id, x: event.clientX, y: event.clientY }
      },
      onPointerUp: handleEnd,
      onPointerCancel: handleEnd,
    },
  }
}
