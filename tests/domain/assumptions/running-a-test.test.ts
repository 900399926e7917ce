// A test from draft to verdict: what freezes, what is counted, what the verdict changes.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addAssumption, shareAssumption } from '../../../src/domain/assumptions/assumption-commands.ts'
import { finishTest, isVerdictStale, reopenTest } from '../../../src/domain/assumptions/finish-test.ts'
import {
  addObservation,
  editObservation,
  removeObservation,
} from '../../../src/domain/assumptions/observation-commands.ts'
import { testStateOf } from '../../../src/domain/assumptions/solution-state.ts'
import { tallyOf } from '../../../src/domain/assumptions/tally.ts'
import {
  archiveTest,
  createTest,
  editTest,
  restoreTest,
  startTest,
} from '../../../src/domain/assumptions/test-commands.ts'
import { testBoard, testStatus, whyNotStart } from '../../../src/domain/assumptions/test-status.ts'
import { observationsOf } from '../../../src/domain/assumptions/tests-of.ts'
import { applyChanges } from '../../../src/domain/view/apply-changes.ts'
import type { Change } from '../../../src/domain/view/change.ts'
import { anyRowById, rowById } from '../../../src/domain/view/workspace-view.ts'
import { type Lab, lab, labEnv } from './lab.ts'

const criteria = { needed: 2, of: 4, action: 'go back to where they were', audience: 'Four lapsed readers' }

function drafted(): { bench: Lab; assumptionId: string; testId: string } {
  const bench = lab()
  const assumptionId = bench.do(addAssumption, {
    statement: 'They come back',
    kind: 'desirability',
    solutionId: 's1',
  })
  const testId = bench.do(createTest, { assumptionId, title: 'Come back', ...criteria })
  return { bench, assumptionId, testId }
}

function running() {
  const at = drafted()
  at.bench.do(startTest, { testId: at.testId })
  return at
}

function see(bench: Lab, testId: string, results: readonly boolean[]) {
  for (const met of results) bench.do(addObservation, { testId, who: 'P', met, note: '' })
}

const statusOf = (bench: Lab, testId: string) => {
  const test = anyRowById(bench.view, 'test', testId)
  return test ? testStatus(bench.view, test) : null
}

describe('starting', () => {
  it('goes from draft over ready to running', () => {
    const { bench, testId } = drafted()
    expect(statusOf(bench, testId)).toBe('ready')
    bench.do(editTest, { testId, audience: '' })
    expect(statusOf(bench, testId)).toBe('draft')
    expect(bench.refusalOf(startTest, { testId })).toBe('needs-audience')
    bench.do(editTest, { testId, audience: 'Lapsed readers' })
    bench.do(startTest, { testId })
    expect(statusOf(bench, testId)).toBe('running')
    expect(whyNotStart(bench.view, testId)?.code).toBe('started')
  })

  it.each([
    [{ needed: null }, 'needs-criteria'],
    [{ needed: 9 }, 'k-over-n'],
    [{ action: 'convert at 40 %' }, 'percentage'],
  ])('is refused for %j', (change, code) => {
    const { bench, testId } = drafted()
    bench.do(editTest, { testId, ...change })
    expect(bench.refusalOf(startTest, { testId })).toBe(code)
  })

  it('freezes the criteria and leaves the title and the notes open', () => {
    const { bench, testId } = running()
    for (const change of [
      { needed: 1 },
      { of: 9 },
      { action: 'x' },
      { audience: 'x' },
      { moment: 'x' },
      { method: 'survey' as const },
    ])
      expect(bench.refusalOf(editTest, { testId, ...change })).toBe('frozen')
    bench.do(editTest, { testId, title: 'Coming back', learned: 'They look for the date', needed: 2 })
    expect(rowById(bench.view, 'test', testId)).toMatchObject({ title: 'Coming back', needed: 2 })
  })

  it('takes whole counts only', () => {
    const { bench, testId } = drafted()
    expect(bench.refusalOf(editTest, { testId, needed: 1.5 })).toBe('invalid')
    expect(bench.refusalOf(editTest, { testId, of: -1 })).toBe('invalid')
  })
})

describe('counting', () => {
  it('waits for the start and ends with the verdict', () => {
    const { bench, testId } = drafted()
    const one = { testId, who: 'Ana', met: true, note: '' }
    expect(bench.refusalOf(addObservation, one)).toBe('not-started')
    bench.do(startTest, { testId })
    const observationId = bench.do(addObservation, one)
    bench.do(finishTest, { testId })
    expect(bench.refusalOf(addObservation, one)).toBe('finished')
    expect(bench.refusalOf(editObservation, { observationId, met: false })).toBe('finished')
    expect(bench.refusalOf(removeObservation, { observationId })).toBe('finished')
    bench.do(editObservation, { observationId, note: 'She hesitated' })
  })

  it('can be corrected and taken back', () => {
    const { bench, testId } = running()
    const id = bench.do(addObservation, { testId, who: ' Ana ', met: true, note: '' })
    expect(observationsOf(bench.view, testId)[0]?.who).toBe('Ana')
    bench.do(editObservation, { observationId: id, met: false })
    expect(tallyOf(bench.view, testId)).toMatchObject({ met: 0, notMet: 1, left: 3 })
    bench.do(removeObservation, { observationId: id })
    expect(tallyOf(bench.view, testId)).toMatchObject({ met: 0, notMet: 0, left: 4 })
  })

  it('law: two who count at the same time lose nothing, in whatever order it arrives', () => {
    const sessions = fc.array(fc.boolean(), { maxLength: 6 })
    fc.assert(
      fc.property(sessions, sessions, fc.boolean(), (here, there, hereFirst) => {
        const { bench, testId } = running()
        const changesOf = (prefix: string, results: readonly boolean[]): Change[] => {
          const client = lab(bench.view, labEnv(prefix, 5_000))
          const before = client.view.rows.observation.size
          see(client, testId, results)
          const rows = [...client.view.rows.observation.values()].slice(before)
          return rows.map((row) => ({ do: 'create', type: 'observation', row }))
        }
        const [a, b] = [changesOf('a', here), changesOf('b', there)]
        const merged = applyChanges(bench.view, hereFirst ? [...a, ...b] : [...b, ...a])
        const other = applyChanges(bench.view, hereFirst ? [...b, ...a] : [...a, ...b])
        expect(observationsOf(merged, testId)).toHaveLength(here.length + there.length)
        expect(tallyOf(merged, testId)).toEqual(tallyOf(other, testId))
        const total = tallyOf(merged, testId)
        expect(total.met + total.notMet + total.extra).toBe(here.length + there.length)
      }),
      { numRuns: 60 },
    )
  })
})

describe('the verdict', () => {
  it.each([
    [[true, true], 'supported'],
    [[false, false, false], 'refuted'],
    [[true, false], 'inconclusive'],
    [[], 'inconclusive'],
  ] as const)('after %j is %s', (results, verdict) => {
    const { bench, testId } = running()
    see(bench, testId, results)
    bench.do(finishTest, { testId, learned: ' They scroll ', nextStep: 'Go on' })
    expect(rowById(bench.view, 'test', testId)).toMatchObject({
      verdict,
      learned: 'They scroll',
      overruledWhy: '',
    })
    expect(statusOf(bench, testId)).toBe('done')
  })

  it('is overruled only with a reason, which is kept', () => {
    const { bench, testId, assumptionId } = running()
    see(bench, testId, [true, true])
    const verdict = 'inconclusive' as const
    expect(bench.refusalOf(finishTest, { testId, overrule: { verdict, why: ' ' } })).toBe('needs-reason')
    bench.do(finishTest, { testId, overrule: { verdict, why: 'Both had seen it before' } })
    expect(rowById(bench.view, 'test', testId)).toMatchObject({
      verdict,
      overruledWhy: 'Both had seen it before',
    })
    expect(rowById(bench.view, 'assumption', assumptionId)?.status).toBe('open')
  })

  it('agreeing with the criteria is not overruling', () => {
    const { bench, testId } = running()
    see(bench, testId, [true, true])
    bench.do(finishTest, { testId, overrule: { verdict: 'supported', why: '' } })
    expect(rowById(bench.view, 'test', testId)).toMatchObject({ verdict: 'supported', overruledWhy: '' })
  })

  it('changes the assumption in the same step, on every solution that rests on it', () => {
    const { bench, testId, assumptionId } = running()
    bench.do(shareAssumption, { assumptionId, solutionId: 's2' })
    expect(testStateOf(bench.view, 's2')).toEqual({ supported: 0, refuted: 0, running: 1, open: 0 })
    see(bench, testId, [false, false, false])
    bench.do(finishTest, { testId })
    expect(rowById(bench.view, 'assumption', assumptionId)?.status).toBe('refuted')
    for (const solutionId of ['s1', 's2'])
      expect(testStateOf(bench.view, solutionId)).toEqual({ supported: 0, refuted: 1, running: 0, open: 0 })
  })

  it('goes when the test is opened again, and falls back to the other tests', () => {
    const { bench, testId, assumptionId } = running()
    see(bench, testId, [true, true])
    bench.do(finishTest, { testId })
    const second = bench.do(createTest, { assumptionId, ...criteria })
    bench.do(startTest, { testId: second })
    see(bench, second, [false, false, false])
    bench.do(finishTest, { testId: second })
    expect(rowById(bench.view, 'assumption', assumptionId)?.status).toBe('refuted')
    bench.do(reopenTest, { testId: second })
    expect(rowById(bench.view, 'assumption', assumptionId)?.status).toBe('supported')
    bench.do(reopenTest, { testId })
    expect(rowById(bench.view, 'assumption', assumptionId)?.status).toBe('open')
    expect(bench.refusalOf(reopenTest, { testId })).toBe('not-finished')
  })

  it('goes with the test that is archived, and comes back with it', () => {
    const { bench, testId, assumptionId } = running()
    see(bench, testId, [true, true])
    bench.do(finishTest, { testId })
    bench.do(archiveTest, { testId })
    expect(rowById(bench.view, 'assumption', assumptionId)?.status).toBe('open')
    bench.do(restoreTest, { testId })
    expect(rowById(bench.view, 'assumption', assumptionId)?.status).toBe('supported')
    expect(bench.refusalOf(restoreTest, { testId })).toBe('gone')
  })

  it('is called stale when a count arrives after it', () => {
    const { bench, testId } = running()
    see(bench, testId, [true])
    const late = lab(bench.view, labEnv('late', 9_000))
    see(late, testId, [true])
    bench.do(finishTest, { testId })
    const rows = [...late.view.rows.observation.values()].slice(1)
    bench.view = applyChanges(
      bench.view,
      rows.map((row) => ({ do: 'create', type: 'observation', row })),
    )
    const test = rowById(bench.view, 'test', testId)
    expect(test && isVerdictStale(bench.view, test)).toBe(true)
  })
})

describe('the board', () => {
  it('holds every live test in one column', () => {
    const { bench, testId, assumptionId } = running()
    const draft = bench.do(createTest, { assumptionId })
    const ready = bench.do(createTest, { assumptionId, ...criteria })
    const gone = bench.do(createTest, { assumptionId })
    bench.do(archiveTest, { testId: gone })
    const board = testBoard(bench.view)
    const ids = Object.fromEntries(
      Object.entries(board).map(([column, tests]) => [column, tests.map((test) => test.id)]),
    )
    expect(ids).toEqual({ draft: [draft], ready: [ready], running: [testId], done: [] })
  })
})
