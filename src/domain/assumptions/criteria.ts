// The criteria of a test: "at least k of n people do X", fixed before it runs, as counts.
// Invariant: a test is ready exactly when `problemsBeforeStart` finds nothing.
import type { AssumptionTest } from '../model/records.ts'
import type { Refusal } from '../view/refusal.ts'
import { numberText } from '../../lib/locale.ts'

/** Fields that freeze when the test starts. */
export const CRITERIA_FIELDS = ['needed', 'of', 'action', 'audience', 'moment', 'method'] as const
export type CriteriaField = (typeof CRITERIA_FIELDS)[number]
export type Criteria = Pick<AssumptionTest, CriteriaField>

/** All criteria as one text: a test keeps it from its start, so that a change made elsewhere meanwhile is noticed. */
export function criteriaKey(criteria: Criteria): string {
  return JSON.stringify(CRITERIA_FIELDS.map((field) => criteria[field]))
}

export interface StartProblem {
  /** Where to mend it. */
  readonly field: CriteriaField
  readonly code: Refusal['code']
  /** What to do, in one sentence. */
  readonly words: string
}

/** What keeps a test from starting, field by field; empty when it may start. */
export function problemsBeforeStart(criteria: Criteria): readonly StartProblem[] {
  const problems: StartProblem[] = []
  const say = (field: CriteriaField, code: Refusal['code'], words: string) =>
    problems.push({ field, code, words })
  const { needed, of } = criteria
  if (of === null || of < 1) say('of', 'needs-criteria', 'Say how many people (or cases) you will watch.')
  if (needed === null || needed < 1)
    say('needed', 'needs-criteria', 'Say how many of them have to do it: at least one.')
  else if (of !== null && of >= 1 && needed > of)
    say(
      'needed',
      'k-over-n',
      `${needed} of ${of} cannot happen. Lower the first number or watch more people.`,
    )
  if (criteria.action.trim() === '')
    say('action', 'needs-criteria', 'Say what they do, so that an outsider could count it.')
  else if (holdsPercentage(criteria.action))
    say('action', 'percentage', 'Use the two counts instead of a percentage: with few people it misleads.')
  if (criteria.audience.trim() === '')
    say('audience', 'needs-audience', 'Say who takes part, and how you will find them.')
  return problems
}

/** Whether words speak of a percentage. */
export function holdsPercentage(words: string): boolean {
  return /\d\s*(%|٪|％|per\s?cent\b|percent\b)|\bpercentage\b/i.test(words)
}

export type ReadCount =
  { readonly ok: true; readonly value: number | null } | { readonly ok: false; readonly words: string }

/**
 * Reads what was typed into a count field: a whole number, or nothing (null).
 * Anything else comes back as the sentence to show; `of` makes the advice on percentages concrete.
 */
export function readCount(typed: string, of: number | null = null): ReadCount {
  const words = typed.trim()
  if (words === '') return { ok: true, value: null }
  const percent = /^(\d{1,3}(?:[.,]\d+)?)\s*(?:%|٪|％|per\s?cent|percent)$/i.exec(words)
  if (percent) return { ok: false, words: percentAdvice(Number((percent[1] ?? '').replace(',', '.')), of) }
  if (!/^\d+$/.test(words)) return { ok: false, words: 'Write a whole number, such as 4.' }
  const value = Number(words)
  if (value > MOST) return { ok: false, words: `Write a number up to ${numberText(MOST)}.` }
  return { ok: true, value }
}

/** No trio watches more; a larger number is a slip of the finger. */
const MOST = 1_000_000

function percentAdvice(percent: number, of: number | null): string {
  const counts = of !== null && of > 0 ? ` ${percent} % of ${of} is ${Math.round((percent / 100) * of)}.` : ''
  return `Write a count, not a percentage.${counts}`
}

const METHOD_UNIT = { prototype: 'people', survey: 'people', data: 'cases', spike: 'tries' } as const

/** "At least 4 of 10 people pick a filter without help"; gaps stand as "…". */
export function criteriaInWords(test: Pick<AssumptionTest, 'needed' | 'of' | 'action' | 'method'>): string {
  const needed = test.needed === null ? '…' : String(test.needed)
  const of = test.of === null ? '…' : String(test.of)
  const action = test.action.trim() === '' ? 'do …' : test.action.trim()
  return `At least ${needed} of ${of} ${METHOD_UNIT[test.method]} ${action}`
}
