// Stops 5 and 6: the set of solutions, and their tests with the criteria as they were set beforehand.
import { assumptionStatus, type AssumptionStatus } from '../assumptions/assumption-status.ts'
import { criteriaInWords } from '../assumptions/criteria.ts'
import { testStateOf, type SolutionTestState } from '../assumptions/solution-state.ts'
import { assumptionsOf, solutionsOf } from '../assumptions/stakes.ts'
import { tally, type Tally } from '../assumptions/tally.ts'
import { testName } from '../assumptions/test-commands.ts'
import { testStatus, type TestStatus } from '../assumptions/test-status.ts'
import { observationsOf, testsOf } from '../assumptions/tests-of.ts'
import type { Assumption, AssumptionTest, Observation, Solution } from '../model/records.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'
import { arrange } from './arrange.ts'
import { shownSource } from './shown-people.ts'
import { solutionsInPlay, type Talk } from './talk.ts'

export interface ShownSolution {
  readonly solution: Solution
  readonly state: SolutionTestState
  /** Whose idea it was: a member's or a stakeholder's name, or ''. */
  readonly from: string
}

export interface SolutionsContent {
  readonly stop: 'solutions'
  readonly solutions: readonly ShownSolution[]
  /** Ideas that this audience is not shown. */
  readonly more: number
}

export function solutionsContent(view: WorkspaceView, talk: Talk): SolutionsContent {
  const shown = talk.detail === 'everything' ? talk.solutions : solutionsInPlay(talk)
  return {
    stop: 'solutions',
    solutions: shown.map((solution) => ({
      solution,
      state: testStateOf(view, solution.id),
      from: shownSource(view, solution.fromId, talk.review),
    })),
    more: talk.solutions.length - shown.length,
  }
}

export interface ShownTest {
  readonly test: AssumptionTest
  readonly name: string
  readonly status: TestStatus
  readonly assumption: Assumption | null
  readonly assumptionStatus: AssumptionStatus
  /** The solutions of this walk that rest on it. */
  readonly solutions: readonly Solution[]
  /** The criteria in one sentence, as they stood when the test started. */
  readonly criteria: string
  readonly tally: Tally
  readonly observations: readonly Observation[]
}

export interface TestsContent {
  readonly stop: 'tests'
  /** Done ones first, then running, then planned. */
  readonly tests: readonly ShownTest[]
  /** Tests still on paper that this audience is not shown. */
  readonly planned: number
}

const ORDER: readonly TestStatus[] = ['done', 'running', 'ready', 'draft']

export function testsContent(view: WorkspaceView, talk: Talk): TestsContent {
  const all = testsOfTalk(view, talk)
  const isShown = (shown: ShownTest) =>
    talk.detail === 'everything' || shown.status === 'done' || shown.status === 'running'
  const tests = all.filter(isShown)
  return { stop: 'tests', tests, planned: all.length - tests.length }
}

/** The tests of a talk, as they were arranged for its audience. */
export function testsOfTalk(view: WorkspaceView, talk: Talk): readonly ShownTest[] {
  return arrange(testsFor(view, talk.solutions), ({ test }) => test.id, talk.review)
}

/** The tests of what the given solutions rest on, each once. */
export function testsFor(view: WorkspaceView, solutions: readonly Solution[]): readonly ShownTest[] {
  const mine = new Set(solutions.map((solution) => solution.id))
  const assumptions = new Set(solutions.flatMap((solution) => assumptionsOf(view, solution.id)))
  const shown = [...assumptions].flatMap((assumption) =>
    testsOf(view, assumption.id).map((test): ShownTest => {
      const observations = observationsOf(view, test.id)
      return {
        test,
        name: testName(test),
        status: testStatus(view, test),
        assumption,
        assumptionStatus: assumptionStatus(view, assumption),
        solutions: solutionsOf(view, assumption.id).filter((solution) => mine.has(solution.id)),
        criteria: criteriaInWords(test),
        tally: tally(test, observations),
        observations,
      }
    }),
  )
  return shown.sort(
    (a, b) =>
      ORDER.indexOf(a.status) - ORDER.indexOf(b.status) ||
      (b.test.finishedAt ?? b.test.startedAt ?? 0) - (a.test.finishedAt ?? a.test.startedAt ?? 0),
  )
}
