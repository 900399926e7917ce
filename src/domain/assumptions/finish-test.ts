// The verdict. It follows from the criteria that were set beforehand; overruling it needs a reason that is kept.
// Invariant: the assumption's written status changes in the same step as the verdict.
import type { Id } from '../../lib/ids.ts'
import type { AssumptionTest, NextMove, Verdict } from '../model/records.ts'
import { type Command, planned, refused, set } from '../view/command.ts'
import { rowById, type WorkspaceView } from '../view/workspace-view.ts'
import { statusFollows } from './assumption-status.ts'
import { dotBack, dotMoves, placeNow } from './dot-trail.ts'
import { tallyOf } from './tally.ts'
import { testName } from './test-commands.ts'

export interface FinishTest {
  readonly testId: Id
  /** What was learned about customers. */
  readonly learned?: string
  /** Design around it, drop it, test again, go on. */
  readonly next?: NextMove
  /** The same in the trio's own words. */
  readonly nextStep?: string
  /** Another verdict than the criteria give, and why. */
  readonly overrule?: { readonly verdict: Verdict; readonly why: string }
}

/** Ends a test with the verdict of its criteria, and the dot moves. Refuses `needs-reason` when overruled without one. */
export const finishTest: Command<FinishTest> = (view, args, env) => {
  const test = rowById(view, 'test', args.testId)
  if (!test) return refused('gone')
  if (test.startedAt === null) return refused('not-started', test.title)
  if (test.finishedAt !== null) return refused('finished', test.title)
  const byCriteria = tallyOf(view, test.id).verdict
  const why = args.overrule?.why.trim() ?? ''
  const isOverruled = args.overrule !== undefined && args.overrule.verdict !== byCriteria
  if (isOverruled && why === '') return refused('needs-reason', test.title)
  const verdict = args.overrule?.verdict ?? byCriteria
  const fields = {
    finishedAt: env.now,
    verdict,
    overruledWhy: isOverruled ? why : '',
    ...placeNow(view, test),
    ...(args.learned === undefined ? {} : { learned: args.learned.trim() }),
    ...(args.next === undefined ? {} : { next: args.next }),
    ...(args.nextStep === undefined ? {} : { nextStep: args.nextStep.trim() }),
  }
  const after = { ...test, ...fields }
  const changes = [
    set('test', test.id, fields),
    ...statusFollows(view, test, after),
    ...dotMoves(view, after),
  ]
  return planned(`Finished “${testName(test)}”: ${verdict}`, changes, test.id)
}

/**
 * Opens a finished test again; its verdict goes, the assumption's status follows from its other tests,
 * and the dot goes back unless somebody has moved it since.
 */
export const reopenTest: Command<{ readonly testId: Id }> = (view, { testId }) => {
  const test = rowById(view, 'test', testId)
  if (!test) return refused('gone')
  if (test.finishedAt === null) return refused('not-finished', test.title)
  const fields = {
    finishedAt: null,
    verdict: null,
    overruledWhy: '',
    fromImportance: null,
    fromEvidence: null,
  }
  const changes = [
    set('test', testId, fields),
    ...statusFollows(view, test, { ...test, ...fields }),
    ...dotBack(view, test),
  ]
  return planned(`Opened “${testName(test)}” again`, changes, testId)
}

/** Whether a finished test's counts now say something else than its verdict (somebody counted offline). */
export function isVerdictStale(view: WorkspaceView, test: AssumptionTest): boolean {
  if (test.finishedAt === null || test.verdict === null || test.overruledWhy !== '') return false
  return tallyOf(view, test.id).verdict !== test.verdict
}
