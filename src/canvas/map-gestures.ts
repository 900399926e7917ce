// The pointer on a free-form map: drag cards (on touch after a moment's rest), draw a link from a card's handle,
// Shift and drag on free room for the rubber band. Letting go sends one intent; Escape cancels.
import type { Box, Point } from '../domain/layout/layout-node.ts'
import { toDrawing } from './camera.ts'
import type { MapStage } from './map-stage.ts'
import type { MapIntent } from './map-types.ts'
import { cardAt, cardById, cardsTouching } from './scene.ts'
import { cardIdOf, type TreeFocus } from './tree-focus.ts'

const THRESHOLD = 4
const REST = 380
const READABLE = 0.6
const OWN_POINTER = 'input, textarea, select, button, a, [contenteditable], [data-no-drag]'

type Mode = 'card' | 'wire' | 'band'

interface Press {
  readonly mode: Mode
  readonly id: string
  readonly pointerId: number
  readonly start: Point
  readonly timer: number
  isArmed: boolean
  isDragging: boolean
}

export interface MapGesturePorts {
  readonly stage: MapStage
  readonly focus: TreeFocus
  readonly grid: () => number
  readonly isReadOnly: () => boolean
  readonly onIntent: (intent: MapIntent) => void
}

/** Listens on the canvas; the answer ends it. */
export function attachMapGestures(host: HTMLElement, ports: MapGesturePorts): () => void {
  const { stage, focus, onIntent } = ports
  let press: Press | null = null
  let wasDrag = false

  const local = ({ clientX, clientY }: MouseEvent): Point => {
    const rect = host.getBoundingClientRect()
    return { x: clientX - rect.left, y: clientY - rect.top }
  }
  const drawn = (event: MouseEvent): Point => toDrawing(stage.view(), local(event))
  const draggedIds = (id: string): ReadonlySet<string> => {
    const { selectedIds } = stage.states.get()
    return selectedIds.has(id) ? selectedIds : new Set([id])
  }
  /** How far the cards have come, so that the pressed one stands on the grid. */
  const travelled = (event: MouseEvent, id: string): Point => {
    const at = drawn(event)
    const start = press?.start ?? at
    // The scene as shown moves with the drag: where the card came from is told by its stored place.
    const from = origin ?? { x: 0, y: 0 }
    const grid = ports.grid()
    const snap = (value: number): number => Math.round(value / grid) * grid
    return id === ''
      ? { x: 0, y: 0 }
      : { x: snap(from.x + at.x - start.x) - from.x, y: snap(from.y + at.y - start.y) - from.y }
  }
  let origin: Point | null = null
  let last: Point = { x: 0, y: 0 }

  const end = (event: PointerEvent | null): void => {
    const done = press
    press = null
    if (!done) return
    clearTimeout(done.timer)
    if (host.hasPointerCapture(done.pointerId)) host.releasePointerCapture(done.pointerId)
    delete host.dataset['dragging']
    if (!done.isDragging) return
    if (done.mode === 'card') endCards(done, event !== null)
    else if (done.mode === 'wire') endWire(done, event)
    else endBand(done, event)
  }
  const endCards = (done: Press, isDropped: boolean): void => {
    const ids = draggedIds(done.id)
    const { cards } = stage.scene()
    const places = new Map(
      cards.filter((card) => ids.has(card.id)).map(({ id, x, y }) => [id, { x, y }] as const),
    )
    stage.drag(ids, isDropped ? null : { x: 0, y: 0 })
    if (!isDropped) stage.drag(ids, null)
    else if (last.x !== 0 || last.y !== 0) onIntent({ type: 'move', places })
  }
  const endWire = (done: Press, event: PointerEvent | null): void => {
    stage.setWire(null)
    if (!event) return
    const at = drawn(event)
    const over = cardAt(stage.scene(), at)
    if (over?.id === done.id) return
    onIntent({ type: 'connect', fromId: done.id, toId: over?.id ?? null, place: { x: at.x, y: at.y - 40 } })
  }
  const endBand = (done: Press, event: PointerEvent | null): void => {
    stage.setBand(null)
    if (!event) return
    const scene = stage.scene()
    const ids = cardsTouching(scene, boxBetween(done.start, drawn(event))).flatMap(
      (i) => scene.cards[i]?.id ?? [],
    )
    onIntent({ type: 'select', ids })
    focus.take()
  }

  const begin = (event: PointerEvent | null): void => {
    if (!press) return
    press.isDragging = true
    wasDrag = true
    host.setPointerCapture(press.pointerId)
    host.dataset['dragging'] = press.mode
    const card = cardById(stage.scene(), press.id)
    origin = card ? { x: card.x, y: card.y } : null
    last = { x: 0, y: 0 }
    if (event) move(event)
  }
  const move = (event: PointerEvent): void => {
    if (!press) return
    if (press.mode === 'card') {
      last = travelled(event, press.id)
      stage.drag(draggedIds(press.id), last)
    } else if (press.mode === 'wire') {
      const to = drawn(event)
      const over = cardAt(stage.scene(), to)
      stage.setWire({ fromId: press.id, to, overId: over && over.id !== press.id ? over.id : null })
    } else stage.setBand(boxBetween(press.start, drawn(event)))
  }

  const handleDown = (event: PointerEvent): void => {
    wasDrag = false
    if (press?.isDragging) return end(null)
    const target = event.target instanceof Element ? event.target : null
    const id = cardIdOf(target)
    const isMouse = event.pointerType !== 'touch'
    const wire = target?.closest('[data-connect]')
    target?.closest('[data-card-id]')?.classList.toggle('nopan', isMouse || Boolean(wire))
    if (event.button !== 0 || !event.isPrimary) return
    const mode: Mode | null = wire ? 'wire' : id !== null ? 'card' : event.shiftKey && isMouse ? 'band' : null
    if (mode === null || (mode !== 'band' && ports.isReadOnly())) return
    if (mode === 'card' && target?.closest(OWN_POINTER)) return
    const timer = window.setTimeout(() => {
      if (press && mode === 'card' && !isMouse) {
        press.isArmed = true
        begin(null)
      }
    }, REST)
    const isArmed = isMouse || mode === 'wire'
    press = {
      mode,
      id: id ?? '',
      pointerId: event.pointerId,
      start: drawn(event),
      timer,
      isArmed,
      isDragging: false,
    }
  }
  const handleMove = (event: PointerEvent): void => {
    if (!press || event.pointerId !== press.pointerId) return
    if (press.isDragging) return move(event)
    const at = drawn(event)
    if (Math.hypot(at.x - press.start.x, at.y - press.start.y) * stage.view().zoom < THRESHOLD) return
    if (press.isArmed) begin(event)
    else end(null)
  }
  const handleUp = (event: PointerEvent): void => {
    if (event.pointerId === press?.pointerId) end(event.type === 'pointerup' ? event : null)
  }
  const handleKey = (event: KeyboardEvent): void => {
    if (!press?.isDragging || event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    end(null)
  }
  /** While a band or a card is drawn the view must stay. */
  const holdStill = (event: Event): void => {
    if (press && (press.mode === 'band' || press.mode === 'wire' || press.isDragging)) event.stopPropagation()
  }

  const handleClick = (event: MouseEvent): void => {
    if (wasDrag || !(event.target instanceof Element)) return
    if (event.target.closest('input, textarea, select, [contenteditable], [data-connect], [data-intent]'))
      return
    const id = cardIdOf(event.target)
    if (id === null) return clickFree(event)
    stage.touch(id)
    if (event.type === 'dblclick') onIntent({ type: 'edit', id })
    else if (event.shiftKey || event.metaKey || event.ctrlKey) onIntent({ type: 'toggle', id })
    else if (event.detail === 1 && focus.hadFocus(id) && stage.states.get().focusedId === id)
      onIntent({ type: 'edit', id })
    else onIntent({ type: 'focus', id })
  }
  const clickFree = (event: MouseEvent): void => {
    const at = drawn(event)
    const link = stage.linkAt(at)
    if (event.type === 'dblclick') {
      if (!link && !ports.isReadOnly()) onIntent({ type: 'add', place: { x: at.x - 24, y: at.y - 24 } })
      return
    }
    focus.take()
    const card = stage.isFar() ? cardAt(stage.scene(), at, 3 / stage.view().zoom) : undefined
    if (card) {
      stage.touch(card.id)
      onIntent({ type: 'focus', id: card.id })
      stage.center(card.id, Math.max(READABLE, stage.view().zoom))
    } else if (link) onIntent({ type: 'link', id: link.id })
    else onIntent({ type: 'clear' })
  }

  host.addEventListener('pointerdown', handleDown, true)
  host.addEventListener('mousedown', holdStill, true)
  host.addEventListener('touchmove', holdStill, true)
  host.addEventListener('pointermove', handleMove)
  host.addEventListener('pointerup', handleUp)
  host.addEventListener('pointercancel', handleUp)
  host.addEventListener('click', handleClick)
  host.addEventListener('dblclick', handleClick)
  document.addEventListener('keydown', handleKey, true)
  return () => {
    end(null)
    host.removeEventListener('pointerdown', handleDown, true)
    host.removeEventListener('mousedown', holdStill, true)
    host.removeEventListener('touchmove', holdStill, true)
    host.removeEventListener('pointermove', handleMove)
    host.removeEventListener('pointerup', handleUp)
    host.removeEventListener('pointercancel', handleUp)
    host.removeEventListener('click', handleClick)
    host.removeEventListener('dblclick', handleClick)
    document.removeEventListener('keydown', handleKey, true)
  }
}

function boxBetween(a: Point, b: Point): Box {
  return {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  }
}
