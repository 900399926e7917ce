// Computes an outcome from what feeds it: (sum of what adds) × what multiplies ÷ what divides.
// What only influences is left out: nobody knows by how much. Percentages count as shares of one.
// Invariant: no number is made up: where one is missing the answer is null and says which.
import type { Id } from '../../lib/ids.ts'
import { memoBy } from '../../lib/memo.ts'
import type { Outcome } from '../model/records.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'
import { driversOf, feedersOf } from './drivers.ts'
import { currentValue } from './measurements-of.ts'

export interface Reckoning {
  /** What the numbers below give today, in the unit of the outcome; null when one is missing or nothing computes. */
  readonly now: number | null
  /** The same once every target below is reached; null as above, or when no target is set below. */
  readonly ifReached: number | null
  /** Feeders that would be needed and have no number. */
  readonly missing: readonly Id[]
  /** Whether anything below computes at all. */
  readonly hasFormula: boolean
  /** The outcome's own number is known and not what the numbers below give (more than one percent off). */
  readonly differs: boolean
}

const NOTHING: Reckoning = { now: null, ifReached: null, missing: [], hasFormula: false, differs: false }
const TOLERANCE = 0.01

const reckonings = memoBy(
  (view: WorkspaceView) => [driversOf(view), view.rows.outcome, view.rows.measurement],
  (view): ReadonlyMap<Id, Reckoning> => {
    const all = new Map<Id, Reckoning>()
    // Parents stand before their children: from the end, all feeders are known.
    for (const id of [...driversOf(view).levels.keys()].reverse()) {
      const row = view.rows.outcome.get(id)
      if (row) all.set(id, reckonOne(view, row, all))
    }
    return all
  },
)

/** What the drivers below an outcome give. */
export function reckon(view: WorkspaceView, outcomeId: Id): Reckoning {
  return reckonings(view).get(outcomeId) ?? NOTHING
}

function reckonOne(view: WorkspaceView, outcome: Outcome, known: ReadonlyMap<Id, Reckoning>): Reckoning {
  const feeders = feedersOf(view, outcome.id)
    .flatMap((id) => view.rows.outcome.get(id) ?? [])
    .filter((row) => row.operator !== 'influences')
  if (feeders.length === 0) return NOTHING
  const today = feeders.map((row) => ({
    row,
    value: currentValue(view, row) ?? known.get(row.id)?.now ?? null,
  }))
  const missing = today.filter(({ value }) => value === null).map(({ row }) => row.id)
  const now = missing.length > 0 ? null : combine(outcome, today)
  const later = today.map(({ row, value }) => ({
    row,
    value: row.target ?? known.get(row.id)?.ifReached ?? value,
  }))
  const hasTarget = feeders.some(
    (row) => row.target !== null || (known.get(row.id)?.ifReached ?? null) !== null,
  )
  const stated = currentValue(view, outcome)
  return {
    now,
    ifReached: hasTarget ? combine(outcome, later) : null,
    missing,
    hasFormula: true,
    differs:
      stated !== null &&
      now !== null &&
      Math.abs(stated - now) > TOLERANCE * Math.max(Math.abs(stated), Math.abs(now)),
  }
}

interface Term {
  readonly row: Outcome
  readonly value: number | null
}

function combine(outcome: Outcome, terms: readonly Term[]): number | null {
  if (terms.some(({ value }) => value === null)) return null
  const of = (operator: Outcome['operator']) =>
    terms.filter(({ row }) => row.operator === operator).map(({ row, value }) => plain(value ?? 0, row.unit))
  const sums = of('sum')
  const divisors = of('ratio').reduce((product, value) => product * value, 1)
  if (divisors === 0) return null
  const start = sums.length === 0 ? 1 : sums.reduce((sum, value) => sum + value, 0)
  const result = of('product').reduce((product, value) => product * value, start) / divisors
  const inUnit = isPercent(outcome.unit) ? result * 100 : result
  return Number.isFinite(inUnit) ? rounded(inUnit) : null
}

function isPercent(unit: string): boolean {
  return /^(%|percent|per cent)$/i.test(unit.trim())
}

function plain(value: number, unit: string): number {
  return isPercent(unit) ? value / 100 : value
}

/** Without the dust of binary fractions: 0.1 + 0.2 is 0.3. */
function rounded(value: number): number {
  return Number(value.toPrecision(12))
}

const SIGNS: Readonly<Record<Outcome['operator'], string>> = {
  sum: '+',
  product: '×',
  ratio: '÷',
  influences: '~',
}

/** The sign of how an outcome feeds the one above. */
export function signOf(operator: Outcome['operator']): string {
  return SIGNS[operator]
}

/** "(Subscriptions + Services) × Months kept ÷ Seats"; '' when nothing computes. */
export function formulaInWords(view: WorkspaceView, outcomeId: Id): string {
  const feeders = feedersOf(view, outcomeId).flatMap((id) => view.rows.outcome.get(id) ?? [])
  const names = (operator: Outcome['operator']) =>
    feeders.filter((row) => row.operator === operator).map((row) => row.metric || row.title)
  const sums = names('sum')
  const products = names('product')
  const ratios = names('ratio')
  const rest = products.length + ratios.length > 0
  const sum = sums.length > 1 && rest ? `(${sums.join(' + ')})` : sums.join(' + ')
  const over = [sum, ...products].filter(Boolean).join(' × ')
  if (over === '' && ratios.length === 0) return ''
  return [over || '1', ...ratios].join(' ÷ ')
}
