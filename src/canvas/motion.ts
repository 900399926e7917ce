// The way of cards from where they were seen to where the layout now puts them. A card's offset shrinks to
// nothing within the given time; a change that comes midway starts from what is on the screen.
import type { Point } from '../domain/layout/layout-node.ts'
import type { Scene } from './scene.ts'

export interface Motion {
  /**
   * Starts moving from `before`; `shift` is how far the view has moved to keep a card still. Nothing moves when
   * no offset reaches `least`, the width of half a pixel in the drawing.
   */
  start: (before: Scene, after: Scene, shift: Point, duration: number, now: number, least?: number) => void
  /** Lets cards start from elsewhere than where they stand: a branch that was dragged and let go. */
  displace: (scene: Scene, first: number, end: number, by: Point) => void
  /** Lets displaced cards go home. */
  release: (duration: number, now: number) => void
  /** Goes on to `now`; says whether anything still moves. */
  advance: (now: number) => boolean
  readonly isMoving: () => boolean
  /** Did this card come with the last change? */
  readonly isNew: (index: number) => boolean
  /** How much of the way is done, 0 to 1. */
  readonly done: () => number
  readonly dx: (index: number) => number
  readonly dy: (index: number) => number
}

export function createMotion(): Motion {
  let offsets: Float64Array = new Float64Array(0)
  let startedAt = 0
  let duration = 0
  let fresh: ReadonlySet<number> = new Set()
  /** The share of each offset that is left. */
  let left = 0

  const dx = (i: number): number => (left === 0 ? 0 : (offsets[2 * i] ?? 0) * left)
  const dy = (i: number): number => (left === 0 ? 0 : (offsets[2 * i + 1] ?? 0) * left)
  const begin = (next: Float64Array, least: number, length: number, now: number): void => {
    offsets = next
    duration = length
    startedAt = now
    const isWorthIt = fresh.size > 0 || next.some((offset) => Math.abs(offset) > least)
    left = length > 0 && isWorthIt ? 1 : 0
  }

  return {
    dx,
    dy,
    isMoving: () => left > 0,
    isNew: (i) => fresh.has(i),
    done: () => 1 - left,
    start: (before, after, shift, length, now, least = 0.25) => {
      const next = new Float64Array(after.cards.length * 2)
      const added = new Set<number>()
      after.cards.forEach((card, i) => {
        const was = before.indexById.get(card.id)
        if (was === undefined) added.add(i)
        const up = after.parent[i] ?? -1
        // A new card comes along with its parent.
        next[2 * i] =
          was === undefined ? (next[2 * up] ?? 0) : (before.cards[was]?.x ?? 0) + dx(was) + shift.x - card.x
        next[2 * i + 1] =
          was === undefined
            ? (next[2 * up + 1] ?? 0)
            : (before.cards[was]?.y ?? 0) + dy(was) + shift.y - card.y
      })
      fresh = added
      begin(next, least, length, now)
    },
    displace: (scene, first, end, by) => {
      const next = new Float64Array(scene.cards.length * 2)
      for (let i = 0; i < scene.cards.length; i++) {
        const isTaken = i >= first && i < end
        next[2 * i] = dx(i) + (isTaken ? by.x : 0)
        next[2 * i + 1] = dy(i) + (isTaken ? by.y : 0)
      }
      offsets = next
      left = 1
    },
    release: (length, now) => begin(offsets, 0, length, now),
    advance: (now) => {
      if (left === 0) return false
      const part = Math.min(1, Math.max(0, (now - startedAt) / duration))
      left = (1 - part) ** 3
      return left > 0
    },
  }
}
