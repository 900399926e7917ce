// Statistics agree with published values, and are told in words that promise nothing.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { betaShare } from '../../../src/domain/assumptions/beta-share.ts'
import {
  exactInterval,
  intervalInWords,
  peoplePerGroup,
} from '../../../src/domain/assumptions/how-much-it-says.ts'

describe('the exact interval', () => {
  // R. G. Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998),
  // 857–872, Table I, method 5 (Clopper–Pearson); the last line from the example of R's `binom.test`.
  it.each([
    [81, 263, 0.2527, 0.3676],
    [15, 148, 0.0578, 0.1617],
    [0, 20, 0, 0.1684],
    [1, 29, 0.0009, 0.1776],
    [682, 925, 0.7077, 0.7654],
  ])('%i of %i', (k, n, low, high) => {
    const interval = exactInterval(k, n)
    expect(interval?.low.toFixed(4)).toBe(low.toFixed(4))
    expect(interval?.high.toFixed(4)).toBe(high.toFixed(4))
  })

  it.each([
    [3, 2],
    [-1, 5],
    [0, 0],
    [1.5, 4],
  ])('is not there for %d of %d', (k, n) => expect(exactInterval(k, n)).toBeNull())

  it('holds the share itself, and mirrors', () => {
    const counts = fc.integer({ min: 1, max: 400 }).chain((n) => fc.tuple(fc.nat(n), fc.constant(n)))
    fc.assert(
      fc.property(counts, ([k, n]) => {
        const { low, high } = exactInterval(k, n) ?? { low: 2, high: -1 }
        const mirror = exactInterval(n - k, n)
        expect(low).toBeLessThanOrEqual(k / n)
        expect(high).toBeGreaterThanOrEqual(k / n)
        expect(mirror?.high).toBeCloseTo(1 - low, 9)
      }),
      { numRuns: 60 },
    )
  })

  it('rests on a beta function that is the sum of binomial chances (DLMF 8.17.5)', () => {
    // I_x(m, n − m + 1) = Σ from j = m to n of C(n, j) x^j (1 − x)^(n − j)
    const sum = (m: number, n: number, x: number) => {
      let total = 0
      for (let j = m; j <= n; j++) {
        let chance = x ** j * (1 - x) ** (n - j)
        for (let i = 1; i <= j; i++) chance *= (n - j + i) / i
        total += chance
      }
      return total
    }
    for (const [m, n, x] of [
      [1, 1, 0.3],
      [4, 10, 0.4],
      [9, 12, 0.91],
      [20, 40, 0.5],
    ] as const)
      expect(betaShare(x, m, n - m + 1)).toBeCloseTo(sum(m, n, x), 11)
  })
})

describe('in words', () => {
  it.each([
    [7, 10, '7 of 10: among many such people, between 35 % and 93 % would do it'],
    [0, 10, '0 of 10: among many such people, up to 31 % would do it all the same'],
    [10, 10, '10 of 10: among many such people, at least 69 % would do it'],
  ])('%i of %i', (k, n, words) => expect(intervalInWords(k, n)).toBe(words))

  it('says nothing before the first was counted', () => expect(intervalInWords(0, 0)).toBeNull())
})

describe('people per group', () => {
  // The printed results of R's own examples of `power.prop.test` (r-source, tests/Examples/stats-Ex.Rout.save):
  // n = 76.70693 for 50 % → 75 % at power 0.9, and p2 = 0.8026141 for n = 50 at power 0.9.
  it('agrees with R’s power.prop.test to four digits', () => {
    const people = peoplePerGroup({ before: 0.5, after: 0.75, power: 0.9 })
    expect(people.ok && people.value.toPrecision(4)).toBe((76.70693).toPrecision(4))
    let [low, high] = [0.5001, 0.9999]
    for (let i = 0; i < 50; i++) {
      const after = (low + high) / 2
      const needed = peoplePerGroup({ before: 0.5, after, power: 0.9 })
      if (needed.ok && needed.value > 50) low = after
      else high = after
    }
    expect(low.toPrecision(4)).toBe((0.8026141).toPrecision(4))
  })

  it('has the power it promises, by the normal distribution computed here', () => {
    // Φ by its Taylor series around 0 (DLMF 7.6.1), which converges for every argument.
    const below = (z: number) => {
      let [term, sum] = [z, z]
      for (let k = 1; k < 200; k++) {
        term *= -(z * z) / (2 * k)
        sum += term / (2 * k + 1)
      }
      return 0.5 + sum / Math.sqrt(2 * Math.PI)
    }
    for (const [before, after, power] of [
      [0.5, 0.75, 0.8],
      [0.1, 0.12, 0.9],
      [0.02, 0.05, 0.8],
    ] as const) {
      const people = peoplePerGroup({ before, after, power })
      if (!people.ok) throw new Error(people.error)
      const mean = (before + after) / 2
      const under0 = 1.959963985 * Math.sqrt(2 * mean * (1 - mean))
      const spread = Math.sqrt(before * (1 - before) + after * (1 - after))
      const z = (Math.sqrt(people.value) * Math.abs(after - before) - under0) / spread
      expect(below(z)).toBeCloseTo(power, 6)
    }
  })

  it('does not mind which of the two comes first', () => {
    expect(peoplePerGroup({ before: 0.2, after: 0.1 })).toEqual(peoplePerGroup({ before: 0.1, after: 0.2 }))
  })

  it('refuses what is no share, and what is no difference', () => {
    expect(peoplePerGroup({ before: 0.2, after: 1.2 })).toEqual({ ok: false, error: 'not-a-share' })
    expect(peoplePerGroup({ before: 0.2, after: 0.2 })).toEqual({ ok: false, error: 'no-difference' })
  })
})
