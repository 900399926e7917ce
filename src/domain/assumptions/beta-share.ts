// The regularised incomplete beta function I_x(a, b): how much of a beta distribution lies below x.
// Sources: NIST DLMF §8.17 (8.17.22 for the continued fraction, 8.17.4 for the mirror), evaluated by the
// modified Lentz algorithm (Thompson and Barnett 1986); log-gamma by Stirling's series, DLMF 5.11.1.

const TINY = 1e-300
const CLOSE = 1e-15
const MOST_STEPS = 10_000

/** I_x(a, b) for a, b > 0 and x in 0–1; about 12 digits. */
export function betaShare(x: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  // The fraction converges fast left of the mean; right of it the mirror image does.
  return x <= (a + 1) / (a + b + 2) ? lowerShare(x, a, b) : 1 - lowerShare(1 - x, b, a)
}

/** The x with I_x(a, b) = share, by halving: the function only ever rises. */
export function betaQuantile(share: number, a: number, b: number): number {
  let low = 0
  let high = 1
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2
    if (betaShare(middle, a, b) < share) low = middle
    else high = middle
  }
  return (low + high) / 2
}

function lowerShare(x: number, a: number, b: number): number {
  const front = a * Math.log(x) + b * Math.log1p(-x) + logGamma(a + b) - logGamma(a) - logGamma(b)
  return (Math.exp(front) / a) * continuedFraction(x, a, b)
}

/** 1 / (1 + d₁/(1 + d₂/(1 + …))) with the d of DLMF 8.17.23. */
function continuedFraction(x: number, a: number, b: number): number {
  let value = 1
  let c = 1
  let d = 0
  for (let n = 0; n <= MOST_STEPS; n++) {
    const m = Math.floor(n / 2)
    const term =
      n === 0
        ? 1
        : n % 2 === 0
          ? (m * (b - m) * x) / ((a + n - 1) * (a + n))
          : (-(a + m) * (a + b + m) * x) / ((a + n - 1) * (a + n))
    d = 1 / away(1 + term * d)
    c = away(1 + term / c)
    value *= c * d
    if (n > 0 && Math.abs(c * d - 1) < CLOSE) break
  }
  return value - 1
}

function away(value: number): number {
  return Math.abs(value) < TINY ? TINY : value
}

/** ln Γ(z) for z > 0: raised above 10 by Γ(z + 1) = z Γ(z), then Stirling's series. */
function logGamma(z: number): number {
  let shift = 0
  let at = z
  while (at < 10) {
    shift += Math.log(at)
    at += 1
  }
  const square = at * at
  const series = (1 / 12 - (1 / 360 - (1 / 1260 - 1 / (1680 * square)) / square) / square) / at
  return (at - 0.5) * Math.log(at) - at + 0.5 * Math.log(2 * Math.PI) + series - shift
}
