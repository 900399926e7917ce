// Dragging in the outline, of rows and of things from outside: finds the place each move, unfolds a branch that is
// hovered for a while, scrolls at the edges. Nothing is written before letting go. Esc cancels.
import type { Id } from '../../lib/ids.ts'
import type { DropTarget } from './why-not-drop.ts'

/** What is being dragged, and what the places mean for it. */
export interface OutlineCargo {
  readonly says: (target: DropTarget) => string
  readonly whyNot: (target: DropTarget) => string | null
}

/** The place under the pointer, as the outline shows it. */
export interface OutlineLanding {
  readonly target: DropTarget
  readonly words: string
  readonly isRefused: boolean
}

export interface OutlineDragPorts {
  readonly scroller: () => HTMLElement | null
  readonly show: (landing: OutlineLanding | null) => void
  readonly unfold: (id: Id) => void
}

export interface OutlineDrag {
  /** The pointer is here now, in window coordinates; the answer is where it would land. */
  readonly move: (x: number, y: number) => DropTarget | null
  readonly end: () => void
}

const UNFOLD_AFTER = 600
const EDGE = 40
const FASTEST = 12
/** The part of a row at its upper and lower side that means "beside". */
const SIDE = 0.3

export function createOutlineDrag(ports: OutlineDragPorts, cargo: OutlineCargo): OutlineDrag {
  let at = { x: -1, y: -1 }
  let landing: OutlineLanding | null = null
  let hoveredSince = performance.now()
  let frame = 0

  const look = (): void => {
    const target = targetAt(ports.scroller(), at.x, at.y)
    if (target?.id === landing?.target.id && target?.zone === landing?.target.zone) return
    hoveredSince = performance.now()
    if (target === null) landing = null
    else {
      const reason = cargo.whyNot(target)
      landing = { target, words: reason ?? cargo.says(target), isRefused: reason !== null }
    }
    ports.show(landing)
  }
  const tick = (now: number): void => {
    scrollAtEdge(ports.scroller(), at.y)
    look()
    const id = landing?.target.zone === 'into' ? landing.target.id : null
    if (id !== null && now - hoveredSince > UNFOLD_AFTER) {
      hoveredSince = Infinity
      ports.unfold(id)
    }
    frame = requestAnimationFrame(tick)
  }
  frame = requestAnimationFrame(tick)
  return {
    move: (x, y) => {
      at = { x, y }
      look()
      return landing?.isRefused ? null : (landing?.target ?? null)
    },
    end: () => {
      cancelAnimationFrame(frame)
      ports.show(null)
    },
  }
}

/** Before, into or after the row at that place. Below the head of an open branch its first child begins. */
function targetAt(scroller: HTMLElement | null, x: number, y: number): DropTarget | null {
  const box = scroller?.getBoundingClientRect()
  if (!scroller || !box || x < box.left || x > box.right || y < box.top || y > box.bottom) return null
  const rows = [...scroller.querySelectorAll<HTMLElement>('[role="treeitem"]')]
  const row = rows.find((each) => {
    const rect = each.getBoundingClientRect()
    return y >= rect.top && y < rect.bottom
  })
  const id = row?.dataset['cardId']
  if (!row || id === undefined) return null
  const rect = row.getBoundingClientRect()
  const share = (y - rect.top) / rect.height
  if (row.ariaLevel === '1' || (share >= SIDE && share <= 1 - SIDE)) return { id, zone: 'into' }
  if (share < SIDE) return { id, zone: 'before' }
  const first = row.ariaExpanded === 'true' ? rows[rows.indexOf(row) + 1]?.dataset['cardId'] : undefined
  return first === undefined ? { id, zone: 'after' } : { id: first, zone: 'before' }
}

function scrollAtEdge(scroller: HTMLElement | null, y: number): void {
  const box = scroller?.getBoundingClientRect()
  if (!scroller || !box || y < box.top || y > box.bottom) return
  if (y < box.top + EDGE) scroller.scrollTop -= FASTEST * (1 - (y - box.top) / EDGE)
  else if (y > box.bottom - EDGE) scroller.scrollTop += FASTEST * (1 - (box.bottom - y) / EDGE)
}
