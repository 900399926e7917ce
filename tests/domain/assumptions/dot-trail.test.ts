// The dot of an assumption moves after a test, leaves a trail, and goes back when the test is opened again.
import { describe, expect, it } from 'vitest'
import { addAssumption, placeAssumption } from '../../../src/domain/assumptions/assumption-commands.ts'
import { trailOf } from '../../../src/domain/assumptions/dot-trail.ts'
import { finishTest, reopenTest } from '../../../src/domain/assumptions/finish-test.ts'
import { isLeapOfFaith, leapsWithOutcome } from '../../../src/domain/assumptions/leaps-of-faith.ts'
import { addObservation } from '../../../src/domain/assumptions/observation-commands.ts'
import { createTest, startTest } from '../../../src/domain/assumptions/test-commands.ts'
import { lab } from './lab.ts'

function placed() {
  const bench = lab()
  const assumptionId = bench.do(addAssumption, {
    statement: 'They come back',
    kind: 'desirability',
    solutionId: 's1',
  })
  bench.do(placeAssumption, { assumptionId, importance: 0.9, evidence: 0.2 })
  const row = () => {
    const found = bench.view.rows.assumption.get(assumptionId)
    if (!found) throw new Error('gone')
    return found
  }
  const tested = (met: boolean) => {
    const criteria = { needed: 1, of: 1, action: 'come back', audience: 'Lapsed readers' }
    const testId = bench.do(createTest, { assumptionId, ...criteria })
    bench.do(startTest, { testId })
    bench.do(addObservation, { testId, who: '', met, note: '' })
    bench.do(finishTest, { testId })
    return testId
  }
  return { bench, assumptionId, row, tested }
}

describe('the trail of a dot', () => {
  it('goes left, half the way that is left, when a test supports it', () => {
    const { bench, row, tested } = placed()
    tested(true)
    expect(row()).toMatchObject({ importance: 0.9, evidence: 0.6, status: 'supported' })
    tested(true)
    expect(row().evidence).toBe(0.8)
    expect(trailOf(bench.view, row()).map(({ evidence }) => evidence)).toEqual([0.2, 0.6])
  })

  it('stays where it is when a test refutes it, and the leap is still told with its outcome', () => {
    const { bench, row, tested } = placed()
    tested(false)
    expect(row()).toMatchObject({ evidence: 0.2, status: 'refuted' })
    expect(isLeapOfFaith(bench.view, row())).toBe(false)
    expect(leapsWithOutcome(bench.view, 's1').map(({ id }) => id)).toEqual([row().id])
  })

  it('goes back when the test is opened again, but not over a place somebody chose since', () => {
    const first = placed()
    const testId = first.tested(true)
    first.bench.do(reopenTest, { testId })
    expect(first.row().evidence).toBe(0.2)
    expect(trailOf(first.bench.view, first.row())).toEqual([])

    const second = placed()
    const again = second.tested(true)
    second.bench.do(placeAssumption, {
      assumptionId: second.assumptionId,
      importance: 0.7,
      evidence: 0.9,
    })
    second.bench.do(reopenTest, { testId: again })
    expect(second.row()).toMatchObject({ importance: 0.7, evidence: 0.9 })
  })
})
