// Criteria: counts, fixed beforehand, explained where they do not hold.
import { describe, expect, it } from 'vitest'
import {
  criteriaInWords,
  holdsPercentage,
  problemsBeforeStart,
  readCount,
} from '../../../src/domain/assumptions/criteria.ts'
import { tally } from '../../../src/domain/assumptions/tally.ts'
import fc from 'fast-check'

const sound = {
  needed: 4,
  of: 10,
  action: 'find their place without help',
  audience: 'People who stopped halfway last month',
  moment: 'Coming back after a week',
  method: 'prototype',
} as const

describe('what keeps a test from starting', () => {
  it.each([
    ['nothing', {}, []],
    ['no number needed', { needed: null }, ['needed']],
    ['none needed', { needed: 0 }, ['needed']],
    ['nobody watched', { of: 0 }, ['of']],
    ['k over n', { needed: 11 }, ['needed']],
    ['no action', { action: ' ' }, ['action']],
    ['a percentage in the action', { action: '40% click' }, ['action']],
    ['no audience', { audience: '' }, ['audience']],
    [
      'everything',
      { needed: null, of: null, action: '', audience: '' },
      ['of', 'needed', 'action', 'audience'],
    ],
  ])('%s', (_name, change, fields) => {
    expect(problemsBeforeStart({ ...sound, ...change }).map((problem) => problem.field)).toEqual(fields)
  })

  it('says for k over n what to do about it', () => {
    expect(problemsBeforeStart({ ...sound, needed: 12 })[0]?.words).toContain('12 of 10')
  })
})

describe('typing a count', () => {
  it.each([
    ['4', 4],
    [' 12 ', 12],
    ['', null],
    ['007', 7],
  ])('reads %j', (typed, value) => {
    expect(readCount(typed)).toEqual({ ok: true, value })
  })

  it.each(['four', '-1', '1.5', '1e9', '99999999', '4 of 10'])('explains %j', (typed) => {
    expect(readCount(typed)).toMatchObject({ ok: false, words: expect.stringMatching(/number/) })
  })

  it('turns a percentage into a count of the people watched', () => {
    expect(readCount('40%', 10)).toEqual({
      ok: false,
      words: 'Write a count, not a percentage. 40 % of 10 is 4.',
    })
    expect(readCount('40 percent')).toEqual({ ok: false, words: 'Write a count, not a percentage.' })
  })

  it.each([
    ['40% click', true],
    ['40 per cent click', true],
    ['a percentage of them', true],
    ['click within 40 seconds', false],
    ['say 100 times', false],
  ])('finds percentages in %j', (words, expected) => {
    expect(holdsPercentage(words)).toBe(expected)
  })
})

describe('criteria in words', () => {
  it('read as one sentence', () => {
    expect(criteriaInWords(sound)).toBe('At least 4 of 10 people find their place without help')
    expect(criteriaInWords({ ...sound, method: 'data' })).toContain('10 cases')
  })

  it('show their gaps', () => {
    expect(criteriaInWords({ needed: null, of: null, action: '', method: 'survey' })).toBe(
      'At least … of … people do …',
    )
  })
})

describe('the tally', () => {
  it.each([
    [0, 0, 'inconclusive', 10, true],
    [4, 0, 'supported', 6, true],
    [4, 6, 'supported', 0, true],
    [3, 6, 'inconclusive', 1, true],
    [3, 7, 'refuted', 0, false],
    [0, 7, 'refuted', 3, false],
    [0, 6, 'inconclusive', 4, true],
  ])('%i met, %i not: %s', (met, notMet, verdict, left, canStill) => {
    expect(tally(sound, seen(met, notMet))).toEqual({ met, notMet, left, canStill, verdict, extra: 0 })
  })

  it('counts the first n and keeps the rest aside', () => {
    const rows = [...seen(3, 7), ...seen(5, 0)]
    expect(tally(sound, rows)).toMatchObject({ met: 3, notMet: 7, extra: 5, verdict: 'refuted' })
  })

  it('never says yes or no without sound criteria', () => {
    for (const change of [{ needed: null }, { of: null }, { needed: 11 }, { needed: 0 }])
      expect(tally({ ...sound, ...change }, seen(10, 0)).verdict).toBe('inconclusive')
  })

  it('law: a verdict, once reached, stands however the sessions go on', () => {
    const criteria = fc
      .integer({ min: 1, max: 30 })
      .chain((of) => fc.record({ of: fc.constant(of), needed: fc.integer({ min: 1, max: of }) }))
    const sessions = fc.array(fc.boolean(), { maxLength: 60 })
    fc.assert(
      fc.property(criteria, sessions, sessions, (test, first, later) => {
        const before = tally(test, first.map(asSeen))
        const after = tally(test, [...first, ...later].map(asSeen))
        if (before.verdict !== 'inconclusive') expect(after.verdict).toBe(before.verdict)
        expect(after.met + after.notMet + after.left).toBe(test.of)
        if (after.left === 0) expect(after.verdict).not.toBe('inconclusive')
        expect(after.verdict === 'refuted').toBe(!after.canStill)
      }),
    )
  })
})

const asSeen = (met: boolean) => ({ met })

function seen(met: number, notMet: number): { met: boolean }[] {
  return [
    ...Array.from({ length: met }, () => asSeen(true)),
    ...Array.from({ length: notMet }, () => asSeen(false)),
  ]
}
