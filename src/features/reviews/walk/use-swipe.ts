// A finger drawn sideways over the content is a step; up and down still scrolls.
import { type TouchEvent, useRef } from 'react'

const FAR = 56

export function useSwipe({
  onNext,
  onPrevious,
}: {
  readonly onNext: () => void
  readonly onPrevious: () => void
}) {
  const from = useRef<{ x: number; y: number } | null>(null)
  return {
    onTouchStart(event: TouchEvent) {
      const touch = event.touches.item(0)
      from.current = touch && event.touches.length === 1 ? { x: touch.clientX, y: touch.clientY } : null
    },
    onTouchEnd(event: TouchEvent) {
      const touch = event.changedTouches.item(0)
      const start = from.current
      from.current = null
      if (!touch || !start) return
      const [dx, dy] = [touch.clientX - start.x, touch.clientY - start.y]
      if (Math.abs(dx) < FAR || Math.abs(dx) < 2 * Math.abs(dy)) return
      if (dx < 0) onNext()
      else onPrevious()
    },
  }
}
