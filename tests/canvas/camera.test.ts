// Views show what they promise, and move no further than needed.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  contains,
  fittingZoom,
  openingView,
  seenBox,
  toDrawing,
  viewOnMiddle,
  viewRevealing,
  viewZoomed,
} from '../../src/canvas/camera.ts'

const length = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true })
const size = fc.record({ width: length(300, 2000), height: length(300, 1500) })
const box = fc.record({
  x: length(-5000, 5000),
  y: length(-5000, 5000),
  width: length(1, 280),
  height: length(1, 280),
})
const view = fc.record({ x: length(-9000, 9000), y: length(-9000, 9000), zoom: length(0.1, 0.8) })
const roomy = (b: { x: number; y: number; width: number; height: number }) => ({
  x: b.x - 1e-3,
  y: b.y - 1e-3,
  width: b.width + 2e-3,
  height: b.height + 2e-3,
})

describe('the view', () => {
  it('shows the whole box when it is fitted', () => {
    fc.assert(
      fc.property(size, box, (s, b) => {
        const fitted = viewOnMiddle(b, s, fittingZoom(b, s))
        expect(contains(roomy(seenBox(fitted, s)), b)).toBe(true)
        expect(fitted.zoom).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('reveals a card, and stays when the card is well in view', () => {
    fc.assert(
      fc.property(size, box, view, (s, b, v) => {
        const next = viewRevealing(v, b, s)
        expect(contains(roomy(seenBox(next, s)), b)).toBe(true)
        expect(next.zoom).toBe(v.zoom)
        const again = viewRevealing(next, b, s)
        expect(again.x).toBeCloseTo(next.x, 6)
        expect(again.y).toBeCloseTo(next.y, 6)
      }),
    )
  })

  it('keeps the middle of the screen when it zooms', () => {
    fc.assert(
      fc.property(size, view, length(0.1, 2), (s, v, zoom) => {
        const middle = { x: s.width / 2, y: s.height / 2 }
        const before = toDrawing(v, middle)
        const after = toDrawing(viewZoomed(v, zoom, s), middle)
        expect(after.x).toBeCloseTo(before.x, 3)
        expect(after.y).toBeCloseTo(before.y, 3)
      }),
    )
  })

  it('opens on all of a small tree, and on the start of a large one at a size that can be read', () => {
    const screen = { width: 1280, height: 800 }
    const start = { x: 900, y: 0, width: 280, height: 80 }
    expect(openingView({ x: 0, y: 0, width: 1200, height: 500 }, start, screen).zoom).toBe(1)
    const large = openingView({ x: 0, y: 0, width: 90_000, height: 900 }, start, screen)
    expect(large.zoom).toBeGreaterThan(0.8)
    expect(contains(seenBox(large, screen), start)).toBe(true)
  })
})
