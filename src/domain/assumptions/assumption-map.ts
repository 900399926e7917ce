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

export type LabelSide = 'start' | 'end' | 'above' | 'below' | 'none'

/** The size of the drawing on the screen, in CSS pixels. */
export interface DrawingSize {
  readonly width: number
  readonly height: number
}

interface Area {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const SIDES = ['end', 'start', 'below', 'above'] as const
/** In CSS pixels: two short lines of words, how far they stand from the middle of their dot, and half a dot. */
const WORDS = { width: 168, height: 30, gap: 12, rise: 9 }
const HALF_DOT = 8
/** Words may reach a little into the margin of the drawing. */
const MARGIN = 12
/** Where the name of the corner itself stands. */
const CORNER_WORDS = { width: 112, height: 18 }

/**
 * On which side of its dot each name fits without covering a name, a dot, the line around the leaps of faith or the
 * `trails` of dots (each the places on one way); the riskiest choose first. `none` where there is no such side.
 */
export function labelSides(
  dots: readonly MapDot[],
  size: DrawingSize,
  trails: readonly (readonly MapPoint[])[] = [],
): ReadonlyMap<Id, LabelSide> {
  const { width, height } = size
  const middles = dots.map((dot) => ({ x: (1 - dot.evidence) * width, y: (1 - dot.importance) * height }))
  const taken: Area[] = [
    ...leapsOutline(size),
    ...trails.flatMap((trail) => trail.slice(1).flatMap((to, i) => along(trail[i] ?? to, to, size))),
    ...middles.map(({ x, y }) => ({
      left: x - HALF_DOT,
      right: x + HALF_DOT,
      top: y - HALF_DOT,
      bottom: y + HALF_DOT,
    })),
  ]
  return new Map(
    dots.map((dot, i): [Id, LabelSide] => {
      const { x, y } = middles[i] ?? { x: 0, y: 0 }
      const side = SIDES.find((one) => {
        const area = wordsAt(x, y, one)
        return isInside(area, size) && taken.every((other) => isApart(area, other))
      })
      if (side !== undefined) taken.push(wordsAt(x, y, side))
      return [dot.id, side ?? 'none']
    }),
  )
}

/** Where the words of a dot stand, in pixels of the drawing. */
export function wordsAt(x: number, y: number, side: Exclude<LabelSide, 'none'>): Area {
  const { width, height, gap, rise } = WORDS
  if (side === 'above' || side === 'below') {
    const top = side === 'below' ? y + gap : y - gap - height
    return { left: x - width / 2, right: x + width / 2, top, bottom: top + height }
  }
  const left = side === 'end' ? x + gap : x - gap - width
  return { left, right: left + width, top: y - rise, bottom: y - rise + height }
}

/** The two drawn lines of the corner with the leaps of faith, and its name. */
function leapsOutline({ width, height }: DrawingSize): readonly Area[] {
  const [x, y] = [width / 2, height / 2]
  return [
    { left: x, right: x, top: -MARGIN, bottom: y },
    { left: x, right: width + MARGIN, top: y, bottom: y },
    {
      left: width + MARGIN - CORNER_WORDS.width,
      right: width + MARGIN,
      top: -2 * MARGIN,
      bottom: CORNER_WORDS.height - MARGIN,
    },
  ]
}

/** A drawn line as the small areas it passes. */
function along(from: MapPoint, to: MapPoint, { width, height }: DrawingSize): readonly Area[] {
  const [x, y] = [(1 - from.evidence) * width, (1 - from.importance) * height]
  const [dx, dy] = [(from.evidence - to.evidence) * width, (from.importance - to.importance) * height]
  const steps = Math.ceil(Math.hypot(dx, dy) / HALF_DOT)
  return Array.from({ length: steps + 1 }, (_, i) => {
    const share = steps === 0 ? 0 : i / steps
    const [at, down] = [x + dx * share, y + dy * share]
    return { left: at - 2, right: at + 2, top: down, bottom: down }
  })
}

function isInside(area: Area, { width, height }: DrawingSize): boolean {
  return (
    area.left >= -MARGIN &&
    area.right <= width + MARGIN &&
    area.top >= -MARGIN &&
    area.bottom <= height + MARGIN
  )
}

function isApart(a: Area, b: Area): boolean {
  return a.right <= b.left || a.left >= b.right || a.bottom <= b.top || a.top >= b.bottom
}
