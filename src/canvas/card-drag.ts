// Dragging cards by pointer: a press that moves becomes a drag (on touch after a moment's rest), each frame finds
// where the cards would land, and letting go sends one intent. Nothing is written before that. Esc cancels.
import type { Point } from '../domain/layout/layout-node.ts'
import type { CanvasIntent, TreeCanvasProps } from './canvas-types.ts'
import { createDropSession, type DropSession } from './drop-session.ts'
import type { DragLayer } from './drag-layer.ts'
import { cardById } from './scene.ts'
import type { Stage } from './stage.ts'
import { cardIdOf } from './tree-focus.ts'

export interface DragPorts {
  readonly stage: Stage
  readonly layer: DragLayer
  readonly onIntent: (intent: CanvasIntent) => void
  readonly whyNotDrop: () => TreeCanvasProps['whyNotDrop']
}

/** Screen pixels a pointer moves before a press is a drag, and how long a finger rests first. */
const THRESHOLD = 5
const REST = 380
/** Elements inside a card that keep the pointer for themselves. */
const OWN_POINTER = 'input, textarea, select, button, a, [contenteditable], [data-no-drag]'

interface Press {
  readonly id: string
  readonly pointerId: number
  readonly start: Point
  readonly timer: number
  isArmed: boolean
}

/** Listens on the canvas; the answer ends it. `wasDrag` tells a click handler that the click ended a drag. */
export function attachCardDrag(
  host: HTMLElement,
  ports: DragPorts,
): { stop: () => void; wasDrag: () => boolean } {
  const { stage } = ports
  let press: Press | null = null
  let session: DropSession | null = null
  let wasDrag = false

  const end = (isDropped: boolean): void => {
    if (press !== null) {
      clearTimeout(press.timer)
      if (host.hasPointerCapture(press.pointerId)) host.releasePointerCapture(press.pointerId)
    }
    press = null
    session?.end(isDropped)
    session = null
  }
  const begin = (at: Point): void => {
    if (press === null) return
    capture(host, press.pointerId)
    stage.touch(press.id)
    if (!stage.states.get().selectedIds.has(press.id)) ports.onIntent({ type: 'focus', id: press.id })
    session = createDropSession(ports, draggedIds(stage, press.id), press.start)
    session.move(at)
    wasDrag = true
  }

  const handleDown = (event: PointerEvent): void => {
    wasDrag = false
    if (session !== null) return end(false)
    const target = event.target instanceof Element ? event.target : null
    const id = cardIdOf(target)
    const card = target?.closest('[data-card-id]')
    const isMouse = event.pointerType !== 'touch'
    // With a mouse the card keeps the press; a finger pans and pinches until it rests on a card.
    card?.classList.toggle('nopan', isMouse)
    if (ports.whyNotDrop() === undefined) return
    if (id === null || event.button !== 0 || !event.isPrimary || target?.closest(OWN_POINTER)) return
    const start = { x: event.clientX, y: event.clientY }
    const timer = window.setTimeout(() => {
      if (press !== null && !isMouse) {
        press.isArmed = true
        begin(start)
      }
    }, REST)
    press = { id, pointerId: event.pointerId, start, timer, isArmed: isMouse }
  }
  const handleMove = (event: PointerEvent): void => {
    if (press === null || event.pointerId !== press.pointerId) return
    const at = { x: event.clientX, y: event.clientY }
    if (session !== null) return session.move(at)
    if (Math.hypot(at.x - press.start.x, at.y - press.start.y) < THRESHOLD) return
    if (press.isArmed) begin(at)
    else end(false)
  }
  const handleUp = (event: PointerEvent): void => {
    if (event.pointerId === press?.pointerId) end(event.type === 'pointerup')
  }
  const handleKey = (event: KeyboardEvent): void => {
    if (session === null || event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    end(false)
  }
  /** A finger that drags a card must not pan the view as well. */
  const handleTouch = (event: TouchEvent): void => {
    if (session !== null) event.stopPropagation()
  }

  host.addEventListener('pointerdown', handleDown, true)
  host.addEventListener('pointermove', handleMove)
  host.addEventListener('pointerup', handleUp)
  host.addEventListener('pointercancel', handleUp)
  host.addEventListener('touchmove', handleTouch, true)
  document.addEventListener('keydown', handleKey, true)
  return {
    wasDrag: () => wasDrag,
    stop: () => {
      end(false)
      host.removeEventListener('pointerdown', handleDown, true)
      host.removeEventListener('pointermove', handleMove)
      host.removeEventListener('pointerup', handleUp)
      host.removeEventListener('pointercancel', handleUp)
      host.removeEventListener('touchmove', handleTouch, true)
      document.removeEventListener('keydown', handleKey, true)
    },
  }
}

/** A pointer may be gone by the time a drag begins; the drag then ends with the next event. */
function capture(host: HTMLElement, pointerId: number): void {
  try {
    host.setPointerCapture(pointerId)
  } catch {
    // Not an active pointer any more.
  }
}

/** The pressed card, or the whole selection when it is part of it; a card below another one goes along anyway. */
function draggedIds(stage: Stage, id: string): readonly string[] {
  const { selectedIds } = stage.states.get()
  if (!selectedIds.has(id)) return [id]
  const scene = stage.scene()
  const isBelowOther = (start: string): boolean => {
    let up = cardById(scene, start)?.parentId ?? null
    while (up !== null) {
      if (selectedIds.has(up)) return true
      up = cardById(scene, up)?.parentId ?? null
    }
    return false
  }
  return scene.cards
    .filter((card) => selectedIds.has(card.id) && !isBelowOther(card.id))
    .map((card) => card.id)
}
