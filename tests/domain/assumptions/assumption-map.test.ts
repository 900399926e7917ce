// The assumption map as numbers: who is on it, where a step leads, and that arrows reach every dot.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addAssumption, placeAssumption } from '../../../src/domain/assumptions/assumption-commands.ts'
import {
  assumptionMap,
  dotTowards,
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
