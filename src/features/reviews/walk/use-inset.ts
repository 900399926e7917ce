// How much of the stage its content and bars cover, so that the camera keeps the lit cards in what is left.
import { type RefObject, useLayoutEffect, useState } from 'react'
import type { CanvasInset } from '../../../canvas/index.ts'

export type StageLayout = 'side' | 'band' | 'none'

/** The content fades in over this many pixels; cards may lie under them. */
const SOFT = 28
const NOTHING: CanvasInset = { top: 0, right: 0, bottom: 0, left: 0 }

export function useInset(
  stage: RefObject<HTMLElement | null>,
  content: RefObject<HTMLElement | null>,
  layout: StageLayout,
): CanvasInset {
  // What was measured for a layout before serves its first frame: most often it still holds.
  const [insets, setInsets] = useState<Partial<Record<StageLayout, CanvasInset>>>({})
  useLayoutEffect(() => {
    const [frame, cover] = [stage.current, content.current]
    if (!frame || !cover) return
    const measure = () => {
      const next = layout === 'none' ? barsOf(frame) : coveredBy(frame, cover)
      setInsets((before) =>
        JSON.stringify(before[layout]) === JSON.stringify(next) ? before : { ...before, [layout]: next },
      )
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(frame)
    observer.observe(cover)
    return () => observer.disconnect()
  }, [stage, content, layout])
  return insets[layout] ?? NOTHING
}

function coveredBy(frame: HTMLElement, cover: HTMLElement): CanvasInset {
  const [outer, inner] = [frame.getBoundingClientRect(), cover.getBoundingClientRect()]
  const bars = barsOf(frame)
  const isBeside = inner.left - outer.left > 1
  return isBeside
    ? { ...bars, right: Math.round(outer.right - inner.left) - SOFT }
    : { ...bars, bottom: Math.round(outer.bottom - inner.top) - SOFT }
}

/** The head and the foot of the stage. */
function barsOf(frame: HTMLElement): CanvasInset {
  const height = (name: string) =>
    frame.querySelector(`[data-bar=${name}]`)?.getBoundingClientRect().height ?? 0
  return {
    top: Math.max(0, Math.round(height('head')) - SOFT),
    right: 0,
    bottom: Math.round(height('foot')),
    left: 0,
  }
}
