// Stop 7: what we conclude, what is next, when we return. Everything follows from what was written before the walk.
import { compareIds, type Id } from '../../lib/ids.ts'
import { leapsOfFaith } from '../assumptions/leaps-of-faith.ts'
import { testStateOf, type SolutionTestState } from '../assumptions/solution-state.ts'
import { testsOf } from '../assumptions/tests-of.ts'
import type { Review, Solution, Verdict } from '../model/records.ts'
import { rowById, type WorkspaceView } from '../view/workspace-view.ts'
import { solutionsInPlay, type Talk } from './talk.ts'
import { testsOfTalk } from './tests-stop.ts'

export interface Conclusion {
  readonly solution: Solution
  readonly state: SolutionTestState
}

export interface Lesson {
  readonly testId: Id
  readonly verdict: Verdict | null
  /** What was learned about customers, in the trio's words. */
  readonly words: string
}

export interface NextStep {
  /** Written with a test, or following from what is open. */
  readonly from: 'written' | 'running' | 'leap'
  readonly words: string
  readonly aboutId: Id
}

export interface NextContent {
  readonly stop: 'next'
  readonly conclusions: readonly Conclusion[]
  readonly lessons: readonly Lesson[]
  readonly steps: readonly NextStep[]
  /** The day of the next review: planned already, or by the audience's rhythm; null when neither is known. */
  readonly returnOn: { readonly day: string; readonly isPlanned: boolean } | null
}

/** An audience of highlights gets this many lessons and steps. */
const FEW = 4

export function nextContent(view: WorkspaceView, talk: Talk): NextContent {
  const solutions = solutionsInPlay(talk)
  const tests = testsOfTalk(view, talk)
  const lessons = tests
    .filter(({ test }) => test.finishedAt !== null && test.learned.trim() !== '')
    .map(({ test }) => ({ testId: test.id, verdict: test.verdict, words: test.learned.trim() }))
  const written = tests
    .filter(({ test }) => test.nextStep.trim() !== '')
    .map(({ test }): NextStep => ({ from: 'written', words: test.nextStep.trim(), aboutId: test.id }))
  const running = tests
    .filter(({ status }) => status === 'running')
    .map(({ test, name, tally }): NextStep => {
      const words = tally.left > 0 ? `Watch ${tally.left} more: ${name}` : `Close the test: ${name}`
      return { from: 'running', words, aboutId: test.id }
    })
  const steps = [...written, ...running, ...untestedLeaps(view, solutions)]
  const few = talk.detail === 'everything' ? Number.POSITIVE_INFINITY : FEW
  return {
    stop: 'next',
    conclusions: solutions.map((solution) => ({ solution, state: testStateOf(view, solution.id) })),
    lessons: lessons.slice(0, few),
    steps: steps.slice(0, few),
    returnOn: returnOn(view, talk),
  }
}

function untestedLeaps(view: WorkspaceView, solutions: readonly Solution[]): NextStep[] {
  const leaps = new Set(solutions.flatMap((solution) => leapsOfFaith(view, solution.id)))
  return [...leaps]
    .filter((assumption) => testsOf(view, assumption.id).length === 0)
    .map((assumption) => ({ from: 'leap', words: `Test: ${assumption.statement}`, aboutId: assumption.id }))
}

function returnOn(view: WorkspaceView, talk: Talk): NextContent['returnOn'] {
  const { review } = talk
  if (!review) return null
  const planned = [...view.rows.review.values()]
    .filter((other) => isLater(other, review))
    .sort((a, b) => compareIds(a.on, b.on))[0]
  if (planned) return { day: planned.on, isPlanned: true }
  const rhythms = review.audienceIds.flatMap((id) => rowById(view, 'stakeholder', id)?.cadenceDays ?? [])
  const day = rhythms.length > 0 ? dayAfter(review.on, Math.min(...rhythms)) : null
  return day === null ? null : { day, isPlanned: false }
}

function isLater(other: Review, review: Review): boolean {
  return (
    other.id !== review.id &&
    other.treeId === review.treeId &&
    other.startedAt === null &&
    other.on > review.on
  )
}

/** `days` after a calendar day, or null when the day is unknown. */
export function dayAfter(day: string, days: number): string | null {
  const at = Date.parse(`${day}T00:00:00Z`)
  if (Number.isNaN(at)) return null
  const later = new Date(at + Math.min(days, 36_500) * 86_400_000)
  return Number.isNaN(later.getTime()) ? null : later.toISOString().slice(0, 10)
}
