// How much a small result says: the exact interval around "k of n", and how many people a comparison needs.
// Invariant: it tells how sure one can be, never what to decide; the verdict follows from the criteria alone.
import { err, ok, type Result } from '../../lib/result.ts'
import { betaQuantile } from './beta-share.ts'

export interface Interval {
  /** The smallest share (0–1) of all such people that is still compatible with the result. */
  readonly low: number
  /** The largest. */
  readonly high: number
}

/**
 * The exact 95 % interval of a share after k of n did it (Clopper and Pearson 1934, by beta quantiles).
 * Null unless 0 ≤ k ≤ n are whole numbers and n ≥ 1.
 */
export function exactInterval(k: number, n: number, confidence = 0.95): Interval | null {
  if (!Number.isInteger(k) || !Number.isInteger(n) || k < 0 || n < 1 || k > n) return null
  const tail = (1 - confidence) / 2
  return {
    low: k === 0 ? 0 : betaQuantile(tail, k, n - k + 1),
    high: k === n ? 1 : betaQuantile(1 - tail, k + 1, n - k),
  }
}

const asPercent = (share: number) => Math.round(share * 100)

/** "7 of 10: among many such people, between 35 % and 93 % would do it"; null where nothing was counted. */
export function intervalInWords(k: number, n: number, unit = 'people'): string | null {
  const interval = exactInterval(k, n)
  if (!interval) return null
  const [low, high] = [asPercent(interval.low), asPercent(interval.high)]
  const would = unit === 'people' ? 'would do it' : 'would show it'
  if (k === 0) return `0 of ${n}: among many such ${unit}, up to ${high} % ${would} all the same`
  if (k === n) return `${n} of ${n}: among many such ${unit}, at least ${low} % ${would}`
  return `${k} of ${n}: among many such ${unit}, between ${low} % and ${high} % ${would}`
}

/** What the width of the interval means for a decision, in one sentence. */
export function roughnessInWords(k: number, n: number): string {
  const interval = exactInterval(k, n)
  const width = interval ? interval.high - interval.low : 1
  if (width > 0.4) return 'That is a direction, not a measurement. It says more beside the other tests.'
  if (width > 0.15) return 'That is a fair idea of how many do it, still with room on both sides.'
  return 'That is a close look at how many do it.'
}

/** Standard normal quantiles (NIST/SEMATECH e-Handbook 1.3.6.7.1). */
const Z_TWO_SIDED_5_PERCENT = 1.959963984540054
const Z_POWER_80_PERCENT = 0.8416212335729143
const Z_POWER_90_PERCENT = 1.2815515655446004

export interface Comparison {
  /** The share (0–1) that does it now. */
  readonly before: number
  /** The share one would want to notice. */
  readonly after: number
  /** The chance to notice it when it is there; 80 % unless told. */
  readonly power?: 0.8 | 0.9
}

/**
 * People needed in each of two groups to notice a change of a share, two-sided at 5 %, not rounded.
 * n = (z_α/2 √(2 p̄ q̄) + z_β √(p₁q₁ + p₂q₂))² / (p₁ − p₂)², with p̄ the mean of both and q = 1 − p
 * (Fleiss, Statistical Methods for Rates and Proportions, 2nd ed. 1981, §3.2, without continuity correction).
 */
export function peoplePerGroup(comparison: Comparison): Result<number, 'not-a-share' | 'no-difference'> {
  const { before: p1, after: p2, power = 0.8 } = comparison
  if (![p1, p2].every((share) => share >= 0 && share <= 1)) return err('not-a-share')
  if (p1 === p2) return err('no-difference')
  const mean = (p1 + p2) / 2
  const zPower = power === 0.9 ? Z_POWER_90_PERCENT : Z_POWER_80_PERCENT
  const root =
    Z_TWO_SIDED_5_PERCENT * Math.sqrt(2 * mean * (1 - mean)) +
    zPower * Math.sqrt(p1 * (1 - p1) + p2 * (1 - p2))
  return ok((root / (p1 - p2)) ** 2)
}
