// Criteria changed while a test runs: with a reason, and never without a trace.
import { describe, expect, it } from 'vitest'
import { amendmentsOf } from '../../../src/domain/assumptions/amendments.ts'
import { amendCriteria } from '../../../src/domain/assumptions/amend-criteria.ts'
import { addAssumption } from '../../../src/domain/assumptions/assumption-commands.ts'
import { createTest, startTest } from '../../../src/domain/assumptions/test-commands.ts'
import { RECORDS } from '../../../src/domain/model/records.ts'
import { applyChanges } from '../../../src/domain/view/apply-changes.ts'
import { set } from '../../../src/domain/view/command.ts'
import { lab, labEnv } from './lab.ts'

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
    const row = test()
    expect(row && amendmentsOf(bench.view, row)).toMatchObject([
      { why: 'Two never came', before: { needed: 4, of: 10 } },
      { why: 'Counted wrongly', before: { needed: 4, of: 8 } },
    ])
  })

  it('on two devices at once keeps both changes', () => {
    const { bench, testId } = running()
    const one = amendCriteria(bench.view, { testId, of: 8, why: 'Two never came' }, labEnv('one'))
    const two = amendCriteria(bench.view, { testId, needed: 5, why: 'Too easy' }, labEnv('two', 2_000))
    if (!one.ok || !two.ok) throw new Error('refused')
    for (const changes of [
      [...one.value.changes, ...two.value.changes],
      [...two.value.changes, ...one.value.changes],
    ]) {
      const view = applyChanges(bench.view, changes)
      const row = view.rows.test.get(testId)
      expect(row).toMatchObject({ needed: 5, of: 8 })
      expect(row && amendmentsOf(view, row).map(({ why }) => why)).toEqual(['Two never came', 'Too easy'])
    }
  })

  it('changes that an older build kept in the test are still read, before the new ones', () => {
    const { bench, testId, test } = running()
    const before = { needed: 4, of: 10, action: 'come back', audience: 'All', moment: '', method: 'data' }
    const old = RECORDS.test.read({ ...test(), amendments: [{ at: 5, byId: null, why: 'Older', before }] })
    bench.view = applyChanges(bench.view, [set('test', testId, { amendments: old.amendments })])
    bench.do(amendCriteria, { testId, of: 8, why: 'Newer' })
    const row = test()
    expect(row && amendmentsOf(bench.view, row).map(({ why }) => why)).toEqual(['Older', 'Newer'])
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
