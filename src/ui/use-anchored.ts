// Keeps a surface of the top layer beside its anchor while either moves or changes size.
// How tall the surface may get there is told to its style as --layer-room.
import { useLayoutEffect, type RefObject } from 'react'
import { placeBeside, type Align, type Box, type Side, type Size } from './anchor-position.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

/** An element, or a point of the viewport (a context menu). */
export type Anchor = Element | Point

export interface AnchoredOptions {
  readonly side?: Side
  readonly align?: Align
  readonly gap?: number
  /** The surface is at least as wide as its anchor. */
  readonly matchWidth?: boolean
}

export function useAnchored(
  surfaceRef: RefObject<HTMLElement | null>,
  anchor: Anchor | null,
  { side = 'bottom', align = 'start', gap = 4, matchWidth = false }: AnchoredOptions,
): void {
  useLayoutEffect(() => {
    const surface = surfaceRef.current
    if (!surface || !anchor) return
    // Once it stands on one side it stays there while it fits, also when it shrinks under typing.
    let standing = side
    const place = (): void => {
      const box = boxOf(anchor)
      if (matchWidth) surface.style.minInlineSize = `${box.width}px`
      const scrolled = surface.scrollTop
      surface.style.removeProperty('--layer-room')
      const size = { width: surface.offsetWidth, height: surface.offsetHeight }
      const rtl = getComputedStyle(surface).direction === 'rtl'
      const spot = placeBeside(box, size, viewportSize(), { side: standing, align, gap, rtl })
      standing = spot.side
      surface.style.left = `${Math.round(spot.left)}px`
      surface.style.top = `${Math.round(spot.top)}px`
      surface.style.setProperty('--layer-room', `${Math.floor(spot.maxHeight)}px`)
      surface.scrollTop = scrolled
    }
    place()
    const handleScroll = (event: Event): void => {
      if (event.target instanceof Node && !surface.contains(event.target)) place()
    }
    // In the next frame: placing changes sizes, and an observer that does so at once is told of its own doing.
    let frame = 0
    const observer = new ResizeObserver(() => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(place)
    })
    observer.observe(surface)
    if (anchor instanceof Element) observer.observe(anchor)
    window.addEventListener('resize', place)
    window.visualViewport?.addEventListener('resize', place)
    window.addEventListener('scroll', handleScroll, { capture: true, passive: true })
    return () => {
      cancelAnimationFrame(frame)
      observer.disconnect()
      window.removeEventListener('resize', place)
      window.visualViewport?.removeEventListener('resize', place)
      window.removeEventListener('scroll', handleScroll, { capture: true })
    }
  }, [surfaceRef, anchor, side, align, gap, matchWidth])
}

function boxOf(anchor: Anchor): Box {
  return anchor instanceof Element
    ? anchor.getBoundingClientRect()
    : { left: anchor.x, top: anchor.y, width: 0, height: 0 }
}

/** What can be seen: less than the window while a phone shows its keyboard. */
function viewportSize(): Size {
  const seen = window.visualViewport
  const height = seen ? seen.offsetTop + seen.height : window.innerHeight
  return { width: document.documentElement.clientWidth, height: Math.min(height, window.innerHeight) }
}
