// The assumption map as numbers: who is on it, where a step leads, and that arrows reach every dot.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addAssumption, placeAssumption } from '../../../src/domain/assumptions/assumption-commands.ts'
import {
  assumptionMap,
  dotTowards,
  labelSides,
  wordsAt,
  type MapDirection,
  type MapDot,
  mapOfSolution,
  placeInWords,
  pointAt,
  stepped,
} from '../../../src/domain/assumptions/assumption-map.ts'
import { lab } from './lab.ts'

function someAssumptions() {
  const bench = lab()
  const add = (statement: string) =>
    bench.do(addAssumption, { statement, kind: 'desirability', solutionId: 's1' })
  const ids = ['They come back', 'They pay', 'They tell others'].map(add)
  bench.do(placeAssumption, { assumptionId: ids[0] ?? '', importance: 0.9, evidence: 0.1 })
  bench.do(placeAssumption, { assumptionId: ids[1] ?? '', importance: 0.2, evidence: 0.8 })
  return { bench, ids }
}

describe('the map', () => {
  it('holds what is placed, the riskiest first, and what is not', () => {
    const { bench, ids } = someAssumptions()
    const { dots, unplaced } = assumptionMap(bench.view)
    expect(dots.map((dot) => [dot.id, dot.isLeap])).toEqual([
      [ids[0], true],
      [ids[1], false],
    ])
    expect(unplaced.map((row) => row.id)).toEqual([ids[2]])
  })

  it('can show one solution alone', () => {
    const { bench } = someAssumptions()
    const all = assumptionMap(bench.view)
    expect(mapOfSolution(bench.view, all, 's1')).toEqual(all)
    expect(mapOfSolution(bench.view, all, 'another')).toEqual({ dots: [], unplaced: [] })
  })
})

describe('places', () => {
  it('top right is much at stake and nothing known', () => {
    expect(pointAt(1, 0)).toEqual({ importance: 1, evidence: 0 })
    expect(placeInWords(pointAt(1, 0))).toBe('much at stake, little known')
    expect(pointAt(-3, 7)).toEqual({ importance: 0, evidence: 1 })
  })

  it.each<[MapDirection, number, number]>([
    ['up', 0.6, 0.5],
    ['down', 0.4, 0.5],
    ['left', 0.5, 0.6],
    ['right', 0.5, 0.4],
  ])('a step %s', (direction, importance, evidence) => {
    expect(stepped({ importance: 0.5, evidence: 0.5 }, direction, 0.1)).toEqual({ importance, evidence })
  })
})

describe('arrows', () => {
  const share = fc.integer({ min: 0, max: 4 }).map((value) => value / 4)
  const some = fc.array(fc.record({ importance: share, evidence: share }), { minLength: 1, maxLength: 15 })

  it('lead in their direction, and tell apart what stands on one spot', () => {
    fc.assert(
      fc.property(some, (points) => {
        // An arrow reads the place and the id alone.
        const dots = points.map((point, i) => ({ ...point, id: `a${i + 10}` })) as unknown as MapDot[]
        for (const dot of dots) {
          const up = dotTowards(dots, dot, 'up')
          const right = dotTowards(dots, dot, 'right')
          expect(up === null || up.importance >= dot.importance).toBe(true)
          expect(right === null || right.evidence <= dot.evidence).toBe(true)
          expect(up !== dot && right !== dot).toBe(true)
          const isLastOnSpot = !dots.some(
            (other) =>
              other.id > dot.id && other.importance === dot.importance && other.evidence === dot.evidence,
          )
          if (!isLastOnSpot) expect(right).toMatchObject({ evidence: dot.evidence })
        }
      }),
    )
  })
})

describe('names on the map', () => {
  const share = fc.integer({ min: 0, max: 100 }).map((value) => value / 100)
  const some = fc.array(fc.record({ importance: share, evidence: share }), { maxLength: 24 })
  const sizes = fc.record({
    width: fc.integer({ min: 280, max: 1000 }),
    height: fc.integer({ min: 280, max: 560 }),
  })

  it('cover neither each other nor the lines around the leaps of faith', () => {
    fc.assert(
      fc.property(some, sizes, (points, size) => {
        // A name's place is read from the place of its dot and the id alone.
        const dots = points.map((point, i) => ({ ...point, id: `a${i}` })) as unknown as MapDot[]
        const sides = labelSides(dots, size)
        const areas = dots.flatMap((dot) => {
          const side = sides.get(dot.id) ?? 'none'
          if (side === 'none') return []
          return [wordsAt((1 - dot.evidence) * size.width, (1 - dot.importance) * size.height, side)]
        })
        for (const [i, a] of areas.entries()) {
          for (const b of areas.slice(i + 1))
            expect(a.right <= b.left || a.left >= b.right || a.bottom <= b.top || a.top >= b.bottom).toBe(
              true,
            )
          const [x, y] = [size.width / 2, size.height / 2]
          expect(a.left < x && a.right > x && a.top < y).toBe(false)
          expect(a.top < y && a.bottom > y && a.right > x).toBe(false)
        }
      }),
    )
  })

  it('stand somewhere beside a dot that is alone', () => {
    const alone = [{ importance: 0.5, evidence: 0.2, id: 'a' }] as unknown as MapDot[]
    expect(labelSides(alone, { width: 900, height: 500 }).get('a')).toBe('below')
  })
})
