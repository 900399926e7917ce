// An assumption that two candidates share is one assumption, tested once.
import { describe, expect, it } from 'vitest'
import { addAssumption } from '../../../src/domain/assumptions/assumption-commands.ts'
import { joinAssumptions, likeAssumptions } from '../../../src/domain/assumptions/recognise.ts'
import { assumptionsOf, solutionsOf } from '../../../src/domain/assumptions/stakes.ts'
import { createTest } from '../../../src/domain/assumptions/test-commands.ts'
import { testsOf } from '../../../src/domain/assumptions/tests-of.ts'
import { lab } from './lab.ts'

const kind = 'desirability' as const

describe('shared assumptions', () => {
  it('written with the same words for another solution stay one', () => {
    const bench = lab()
    const first = bench.do(addAssumption, { statement: 'Readers trust the marker', kind, solutionId: 's1' })
    const again = bench.do(addAssumption, {
      statement: '  readers trust the  marker.',
      kind,
      solutionId: 's2',
    })
    expect(again).toBe(first)
    expect(bench.view.rows.assumption.size).toBe(1)
    expect(solutionsOf(bench.view, first).map(({ id }) => id)).toEqual(['s1', 's2'])
    expect(
      bench.refusalOf(addAssumption, { statement: 'Readers trust the marker', kind, solutionId: 's1' }),
    ).toBe('already-linked')
  })

  it('with nearly the same words are offered, unless the solution rests on them', () => {
    const bench = lab()
    const first = bench.do(addAssumption, { statement: 'Readers trust the marker', kind, solutionId: 's1' })
    const like = (solutionId: string) =>
      likeAssumptions(bench.view, 'Readers will trust the marker', solutionId).map(({ id }) => id)
    expect(like('s2')).toEqual([first])
    expect(like('s1')).toEqual([])
  })

  it('are joined with their solutions and their tests', () => {
    const bench = lab()
    const keepId = bench.do(addAssumption, { statement: 'Readers trust the marker', kind, solutionId: 's1' })
    const intoId = bench.do(addAssumption, { statement: 'They believe a mark', kind, solutionId: 's2' })
    bench.do(createTest, { assumptionId: intoId })
    bench.do(joinAssumptions, { keepId, intoId })
    expect(assumptionsOf(bench.view, 's2').map(({ id }) => id)).toEqual([keepId])
    expect(testsOf(bench.view, keepId)).toHaveLength(1)
    expect(bench.view.rows.assumption.has(intoId)).toBe(false)
  })
})
