// Moving dots of the assumption map with a pointer: the dot follows by a transform, and the drop is one write.
// Invariant: nothing renders while a dot is dragged; Escape or a lost pointer puts it back.
import { type PointerEvent, useEffect, useRef } from 'react'
import { type MapPoint, pointAt } from '../../../domain/assumptions/assumption-map.ts'
import type { Id } from '../../../lib/ids.ts'

interface Drag {
  readonly id: Id
  readonly element: HTMLElement
  readonly pointerId: number
  readonly startX: number
  readonly startY: number
  isMoving: boolean
  x: number
  y: number
  frame: number
}

export interface DotDragPorts {
  /** The drawing that shares 0–1 are measured on. */
  readonly plane: () => HTMLElement | null
  /** Null: let go outside the map. */
  readonly onDrop: (id: Id, point: MapPoint | null) => void
}

/** A tap is not a drag until the pointer has gone this far, in px. */
const SLACK = 4

export function useDotDrag({ plane, onDrop }: DotDragPorts) {
  const drag = useRef<Drag | null>(null)

  function end(): Drag | null {
    const current = drag.current
    if (!current) return null
    drag.current = null
    cancelAnimationFrame(current.frame)
    current.element.style.removeProperty('translate')
    delete current.element.dataset['dragging']
    return current
  }
  useEffect(() => {
    function handleKeyDown(event: KeyboardEvent): void {
      if (event.key !== 'Escape' || !drag.current?.isMoving) return
      event.stopPropagation()
      end()
    }
    window.addEventListener('keydown', handleKeyDown, true)
    return () => window.removeEventListener('keydown', handleKeyDown, true)
  }, [])

  function handlePointerDown(event: PointerEvent<HTMLElement>): void {
    if (event.button !== 0 || !(event.target instanceof Element) || drag.current) return
    const element = event.target.closest<HTMLElement>('[data-dot]')
    const id = element?.dataset['dot']
    if (!element || !id) return
    const { pointerId, clientX: startX, clientY: startY } = event
    drag.current = { id, element, pointerId, startX, startY, isMoving: false, x: 0, y: 0, frame: 0 }
  }
  function handlePointerMove(event: PointerEvent<HTMLElement>): void {
    const current = drag.current
    if (!current || event.pointerId !== current.pointerId) return
    current.x = event.clientX - current.startX
    current.y = event.clientY - current.startY
    if (!current.isMoving) {
      if (Math.hypot(current.x, current.y) < SLACK) return
      current.isMoving = true
      current.element.dataset['dragging'] = ''
      event.currentTarget.setPointerCapture(event.pointerId)
    }
    if (current.frame === 0)
      current.frame = requestAnimationFrame(() => {
        current.frame = 0
        current.element.style.translate = `${current.x}px ${current.y}px`
      })
  }
  function handlePointerUp(event: PointerEvent<HTMLElement>): void {
    if (drag.current?.pointerId !== event.pointerId) return
    const current = end()
    const box = plane()?.getBoundingClientRect()
    if (!current?.isMoving || !box) return
    const x = (event.clientX - box.left) / box.width
    const y = (event.clientY - box.top) / box.height
    const isInside = x >= -0.05 && x <= 1.05 && y >= -0.05 && y <= 1.05
    onDrop(current.id, isInside ? pointAt(x, y) : null)
  }
  return {
    onPointerDown: handlePointerDown,
    onPointerMove: handlePointerMove,
    onPointerUp: handlePointerUp,
    onPointerCancel: () => void end(),
  }
}
