// Criteria changed while a test runs: with a reason, and never without a trace.
import { describe, expect, it } from 'vitest'
import { amendCriteria } from '../../../src/domain/assumptions/amend-criteria.ts'
import { addAssumption } from '../../../src/domain/assumptions/assumption-commands.ts'
import { createTest, startTest } from '../../../src/domain/assumptions/test-commands.ts'
import { lab } from './lab.ts'

function running() {
  const bench = lab()
  const assumptionId = bench.do(addAssumption, {
    statement: 'They come back',
    kind: 'desirability',
    solutionId: 's1',
  })
  const criteria = { needed: 4, of: 10, action: 'come back', audience: 'Lapsed readers' }
  const testId = bench.do(createTest, { assumptionId, ...criteria })
  bench.do(startTest, { testId })
  return { bench, testId, test: () => bench.view.rows.test.get(testId) }
}

describe('changing the criteria of a running test', () => {
  it('keeps what stood before, each time, and the start as it was', () => {
    const { bench, testId, test } = running()
    const atStart = test()?.criteriaAtStart
    bench.do(amendCriteria, { testId, of: 8, why: 'Two never came' })
    bench.do(amendCriteria, { testId, needed: 3, why: 'Counted wrongly' })
    expect(test()).toMatchObject({ needed: 3, of: 8, criteriaAtStart: atStart })
    expect(test()?.amendments).toMatchObject([
      { why: 'Two never came', before: { needed: 4, of: 10 } },
      { why: 'Counted wrongly', before: { needed: 4, of: 8 } },
    ])
  })

  it.each([
    ['no reason', { of: 8, why: ' ' }, 'needs-reason'],
    ['k over n', { needed: 11, why: 'More' }, 'k-over-n'],
    ['no audience', { audience: '', why: 'Anybody' }, 'needs-audience'],
  ])('is refused: %s', (_name, change, code) => {
    const { bench, testId } = running()
    expect(bench.refusalOf(amendCriteria, { testId, ...change })).toBe(code)
  })

  it('is no step when nothing changes', () => {
    const { bench, testId, test } = running()
    const before = test()
    bench.do(amendCriteria, { testId, of: 10, why: '' })
    expect(test()).toBe(before)
  })
})
