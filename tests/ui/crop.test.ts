// The square that is cut from a picture: whatever is done to it, it stays inside and keeps its shape.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { changeCrop, firstCrop, sourceSquare } from '../../src/ui/crop.ts'

it('begins with the largest square, for an upright photo in its upper part', () => {
  expect(sourceSquare({ width: 1600, height: 900 }, firstCrop({ width: 1600, height: 900 }))).toEqual({
    x: 350,
    y: 0,
    side: 900,
  })
  const upright = sourceSquare({ width: 600, height: 900 }, firstCrop({ width: 600, height: 900 }))
  expect([upright.x, Math.round(upright.y), upright.side]).toEqual([0, 100, 600])
})

it('never leaves the picture', () => {
  const share = fc.double({ min: -3, max: 3, noNaN: true })
  const step = fc.record({ x: share, y: share, zoom: fc.double({ min: 0.1, max: 10, noNaN: true }) })
  const length = fc.integer({ min: 1, max: 5000 })
  fc.assert(
    fc.property(length, length, fc.array(step, { maxLength: 8 }), (width, height, steps) => {
      const size = { width, height }
      const crop = steps.reduce((now, by) => changeCrop(size, now, by), firstCrop(size))
      const { x, y, side } = sourceSquare(size, crop)
      expect(Math.min(x, y)).toBeGreaterThan(-0.001)
      expect(x + side).toBeLessThan(width + 0.001)
      expect(y + side).toBeLessThan(height + 0.001)
      expect(side).toBeGreaterThan(0)
    }),
  )
})
