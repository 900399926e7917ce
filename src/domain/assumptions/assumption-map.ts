// The assumption map as numbers: who stands where, who is not placed yet, and where a step or an arrow leads.
// Invariant: a point is {importance, evidence}, both 0–1; the drawing puts evidence 1 at the left, importance 1 on top.
import { compareIds, type Id } from '../../lib/ids.ts'
import { memoBy } from '../../lib/memo.ts'
import type { Assumption } from '../model/records.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'
import { isLeapOfFaith } from './leaps-of-faith.ts'
import { solutionsOf } from './stakes.ts'

export interface MapPoint {
  readonly importance: number
  readonly evidence: number
}

export interface MapDot extends MapPoint {
  readonly id: Id
  readonly assumption: Assumption
  readonly isLeap: boolean
}

export interface AssumptionMap {
  /** The riskiest first: most at stake and least known. */
  readonly dots: readonly MapDot[]
  /** Not on the map yet, oldest first. */
  readonly unplaced: readonly Assumption[]
}

/** All live assumptions that some live solution rests on, placed or not. */
export const assumptionMap = memoBy(
  (view: WorkspaceView) => [view.rows.assumption, view.rows.stake, view.rows.solution, view.rows.test],
  (view): AssumptionMap => {
    const dots: MapDot[] = []
    const unplaced: Assumption[] = []
    for (const assumption of view.rows.assumption.values()) {
      const { id, importance, evidence } = assumption
      if (solutionsOf(view, id).length === 0) continue
      if (importance === null || evidence === null) unplaced.push(assumption)
      else dots.push({ id, importance, evidence, assumption, isLeap: isLeapOfFaith(view, assumption) })
    }
    dots.sort((a, b) => riskOf(b) - riskOf(a) || compareIds(a.id, b.id))
    unplaced.sort((a, b) => a.createdAt - b.createdAt || compareIds(a.id, b.id))
    return { dots, unplaced }
  },
)

function riskOf({ importance, evidence }: MapPoint): number {
  return importance - evidence
}

/** The part of the map that belongs to one solution; all of it for null. */
export function mapOfSolution(view: WorkspaceView, map: AssumptionMap, solutionId: Id | null): AssumptionMap {
  if (solutionId === null) return map
  const belongs = (id: Id) => solutionsOf(view, id).some((solution) => solution.id === solutionId)
  return {
    dots: map.dots.filter((dot) => belongs(dot.id)),
    unplaced: map.unplaced.filter((row) => belongs(row.id)),
  }
}

export type MapDirection = 'up' | 'down' | 'left' | 'right'

/** One step as it is seen: right is less evidence. Stays on the map. */
export function stepped(point: MapPoint, direction: MapDirection, by: number): MapPoint {
  const { importance, evidence } = point
  switch (direction) {
    case 'up':
      return { evidence, importance: within(importance + by) }
    case 'down':
      return { evidence, importance: within(importance - by) }
    case 'left':
      return { importance, evidence: within(evidence + by) }
    case 'right':
      return { importance, evidence: within(evidence - by) }
  }
}

/** 0–1, to three digits: finer than any hand. */
function within(value: number): number {
  return Math.round(Math.max(0, Math.min(1, value)) * 1000) / 1000
}

/** The point for a place on the drawing, as shares of its width and height from the top left corner. */
export function pointAt(x: number, y: number): MapPoint {
  return { importance: within(1 - y), evidence: within(1 - x) }
}

/** The nearest dot in a direction, straight ahead before aside; null at the rim. */
export function dotTowards(dots: readonly MapDot[], from: MapDot, direction: MapDirection): MapDot | null {
  let best: MapDot | null = null
  let least = Number.POSITIVE_INFINITY
  for (const dot of dots) {
    if (dot.id === from.id) continue
    const x = from.evidence - dot.evidence
    const y = dot.importance - from.importance
    const ahead = direction === 'up' ? y : direction === 'down' ? -y : direction === 'right' ? x : -x
    const aside = direction === 'up' || direction === 'down' ? x : y
    // Dots on one spot are told apart by their id, so that every dot can be reached.
    const isAhead = ahead > 0 || (ahead === 0 && aside === 0 && isAfter(direction, dot, from))
    const cost = ahead + 2 * Math.abs(aside)
    if (isAhead && cost < least) {
      least = cost
      best = dot
    }
  }
  return best
}

function isAfter(direction: MapDirection, dot: MapDot, from: MapDot): boolean {
  const order = compareIds(dot.id, from.id)
  return direction === 'right' || direction === 'down' ? order > 0 : order < 0
}

/** "much at stake, little known": a place in words. */
export function placeInWords({ importance, evidence }: MapPoint): string {
  const stake = importance > 0.66 ? 'much' : importance > 0.33 ? 'something' : 'little'
  const known = evidence > 0.66 ? 'much' : evidence > 0.33 ? 'something' : 'little'
  return `${stake} at stake, ${known} known`
}

export type LabelSide = 'start' | 'end' | 'none'

/** About the room that two short lines of words take, as shares of the drawing. */
const ROOM = { width: 0.27, height: 0.065, gap: 0.015 }

/**
 * On which side of its dot each name fits without covering another one; the riskiest choose first.
 * On a drawing `zoom` times as large, words take that much less of it.
 */
export function labelSides(dots: readonly MapDot[], zoom = 1): ReadonlyMap<Id, LabelSide> {
  const room = { width: ROOM.width / zoom, height: ROOM.height / zoom, gap: ROOM.gap / zoom }
  const sides = new Map<Id, LabelSide>()
  const taken: { readonly left: number; readonly right: number; readonly y: number }[] = dots.map((dot) => ({
    left: 1 - dot.evidence - room.gap / 2,
    right: 1 - dot.evidence + room.gap / 2,
    y: 1 - dot.importance,
  }))
  for (const dot of dots) {
    const [x, y] = [1 - dot.evidence, 1 - dot.importance]
    const boxes = {
      end: { left: x + room.gap, right: x + room.gap + room.width, y },
      start: { left: x - room.gap - room.width, right: x - room.gap, y },
    }
    const side = (['end', 'start'] as const).find((one) => {
      const { left, right } = boxes[one]
      if (left < -0.03 || right > 1.03) return false
      return taken.every(
        (other) => other.right <= left || other.left >= right || Math.abs(other.y - y) >= room.height,
      )
    })
    sides.set(dot.id, side ?? 'none')
    if (side) taken.push(boxes[side])
  }
  return sides
}
