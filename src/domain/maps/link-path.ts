// How a link is drawn between two cards: one cubic curve, an arrow head, and the place of its mark and words.
// Pure geometry in CSS pixels, shared by canvas, thumbnail and export.
import type { Box, Point } from '../layout/layout-node.ts'
import type { LinkKind } from './map-graph.ts'

export interface LinkPath {
  readonly start: Point
  readonly c1: Point
  readonly c2: Point
  readonly end: Point
  /** Where the mark stands. */
  readonly mark: Point
  /** The direction of the arrow, a unit vector. */
  readonly heading: Point
  /** Whether there is nothing at its end. */
  readonly isOpen: boolean
}

/** How far below its top a card is entered and left, so that cards in one row are joined by straight lines. */
const ANCHOR = 24
const OPEN_DROP = 44
const OPEN_STEP = 36

/** The curve from one card to another; `to` null is an open end, the `nth` (from 0) of its card. */
export function linkPath(from: Box, to: Box | null, kind: LinkKind, nth = 0): LinkPath {
  if (to === null) return openPath(from, nth)
  if (kind === 'loop') return loopPath(from, to)
  return flowPath(from, to)
}

function made(start: Point, c1: Point, c2: Point, end: Point, isOpen = false): LinkPath {
  const length = Math.hypot(end.x - c2.x, end.y - c2.y) || 1
  return {
    start,
    c1,
    c2,
    end,
    isOpen,
    heading: { x: (end.x - c2.x) / length, y: (end.y - c2.y) / length },
    mark: {
      x: (start.x + 3 * c1.x + 3 * c2.x + end.x) / 8,
      y: (start.y + 3 * c1.y + 3 * c2.y + end.y) / 8,
    },
  }
}

/** Down from the foot of the card, to nowhere. */
function openPath(from: Box, nth: number): LinkPath {
  const x = from.x + from.width - 32 - (nth % 5) * OPEN_STEP
  const start = { x, y: from.y + from.height }
  const end = { x, y: start.y + OPEN_DROP }
  return made(start, { x, y: start.y + 12 }, { x, y: end.y - 12 }, end, true)
}

/** An arch over the cards, back to an earlier one or to the same. */
function loopPath(from: Box, to: Box): LinkPath {
  const isSame = from === to || (from.x === to.x && from.y === to.y)
  const start = { x: from.x + from.width * (isSame ? 0.7 : 0.5), y: from.y }
  const end = { x: to.x + to.width * (isSame ? 0.3 : 0.5), y: to.y }
  const wide = Math.abs(end.x - start.x)
  if (!isSame && wide < from.width / 2) {
    // One above the other: out to the left side and back.
    const out = Math.min(from.x, to.x) - 64
    const a = { x: from.x, y: from.y + from.height / 2 }
    const b = { x: to.x, y: to.y + to.height / 2 }
    return made(a, { x: out, y: a.y }, { x: out, y: b.y }, b)
  }
  const rise = Math.min(160, Math.max(56, wide * 0.22))
  const top = Math.min(start.y, end.y) - rise
  return made(start, { x: start.x, y: top }, { x: end.x, y: top }, end)
}

function flowPath(from: Box, to: Box): LinkPath {
  const fromMid = { x: from.x + from.width / 2, y: from.y + from.height / 2 }
  const toMid = { x: to.x + to.width / 2, y: to.y + to.height / 2 }
  const right = from.x + from.width
  if (to.x >= right + 16) {
    const start = { x: right, y: from.y + Math.min(from.height / 2, ANCHOR) }
    const end = { x: to.x, y: to.y + Math.min(to.height / 2, ANCHOR) }
    const bend = Math.max(24, (end.x - start.x) / 2)
    return made(start, { x: start.x + bend, y: start.y }, { x: end.x - bend, y: end.y }, end)
  }
  const isBelow = to.y >= from.y + from.height
  if (isBelow || to.y + to.height <= from.y) {
    const start = { x: fromMid.x, y: isBelow ? from.y + from.height : from.y }
    const end = { x: toMid.x, y: isBelow ? to.y : to.y + to.height }
    const bend = Math.max(24, Math.abs(end.y - start.y) / 2) * (isBelow ? 1 : -1)
    return made(start, { x: start.x, y: start.y + bend }, { x: end.x, y: end.y - bend }, end)
  }
  // Leftwards in the same row: below the cards.
  const start = { x: fromMid.x, y: from.y + from.height }
  const end = { x: toMid.x, y: to.y + to.height }
  const low = Math.max(start.y, end.y) + 64
  return made(start, { x: start.x, y: low }, { x: end.x, y: low }, end)
}

/** A point of the curve at `t` from 0 to 1. */
export function pointOn({ start, c1, c2, end }: LinkPath, t: number): Point {
  const u = 1 - t
  const mix = (a: number, b: number, c: number, d: number): number =>
    u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d
  return { x: mix(start.x, c1.x, c2.x, end.x), y: mix(start.y, c1.y, c2.y, end.y) }
}

/** The curve as the `d` of an SVG path. */
export function pathData({ start, c1, c2, end }: LinkPath): string {
  const at = ({ x, y }: Point): string => `${round(x)} ${round(y)}`
  return `M${at(start)}C${at(c1)} ${at(c2)} ${at(end)}`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
