// Commands for a test: draft it, change it, start it, archive it.
// Invariant: what an outsider would judge the result by (CRITERIA_FIELDS) stands still once it has started.
import type { Id } from '../../lib/ids.ts'
import type { AssumptionTest } from '../model/records.ts'
import { archive, type Command, create, newRow, planned, refused, restore, set } from '../view/command.ts'
import { anyRowById, rowById } from '../view/workspace-view.ts'
import { statusFollows } from './assumption-status.ts'
import { CRITERIA_FIELDS, type Criteria, criteriaKey } from './criteria.ts'
import { whyNotStart } from './test-status.ts'

type TestWords = Pick<AssumptionTest, 'title' | 'learned' | 'next' | 'nextStep' | 'days'>

export type CreateTest = { readonly assumptionId: Id } & Partial<Criteria> &
  Partial<Pick<TestWords, 'title' | 'days'>>

/** Drafts a test of an assumption; everything but the assumption may come later. */
export const createTest: Command<CreateTest> = (view, args, env) => {
  const assumption = rowById(view, 'assumption', args.assumptionId)
  if (!assumption) return refused('gone')
  const test = newRow('test', env, { ...args, title: args.title?.trim() ?? '' })
  return planned(`Drafted a test of “${assumption.statement}”`, [create('test', test)], test.id)
}

export type EditTest = { readonly testId: Id } & Partial<Criteria> & Partial<TestWords>

/** Changes a test. Refuses `frozen` when a criterion would change after the start. */
export const editTest: Command<EditTest> = (view, { testId, ...fields }) => {
  const test = rowById(view, 'test', testId)
  if (!test) return refused('gone')
  const touchesCriteria = CRITERIA_FIELDS.some(
    (field) => fields[field] !== undefined && fields[field] !== test[field],
  )
  if (touchesCriteria && test.startedAt !== null) return refused('frozen', test.title)
  if (!isCount(fields.needed) || !isCount(fields.of) || !isCount(fields.days))
    return refused('invalid', test.title)
  return planned(`Changed the test “${testName(test)}”`, [set('test', testId, fields)], testId)
}

function isCount(value: number | null | undefined): boolean {
  return value === null || value === undefined || (Number.isInteger(value) && value >= 0)
}

/** Starts a test and freezes its criteria. Refuses with the reason of `whyNotStart`. */
export const startTest: Command<{ readonly testId: Id }> = (view, { testId }, env) => {
  const refusal = whyNotStart(view, testId)
  if (refusal) return refused(refusal.code, refusal.name)
  const test = rowById(view, 'test', testId)
  if (!test) return refused('gone')
  const says = `Started “${testName(test)}”; its criteria are frozen`
  const fields = { startedAt: env.now, criteriaAtStart: criteriaKey(test) }
  return planned(says, [set('test', testId, fields)], testId)
}

/** Archives a test with what was counted; the status of its assumption follows from the tests that stay. */
export const archiveTest: Command<{ readonly testId: Id }> = (view, { testId }, env) => {
  const test = rowById(view, 'test', testId)
  if (!test) return refused('gone')
  const changes = [archive('test', testId, env), ...statusFollows(view, test, null)]
  return planned(`Archived the test “${testName(test)}”`, changes)
}

/** Brings an archived test back with what was counted; the assumption's status follows. Refuses `gone`. */
export const restoreTest: Command<{ readonly testId: Id }> = (view, { testId }) => {
  const test = view.archived.test.get(testId)
  if (!test) return refused('gone')
  const back = { ...test, deletedAt: null }
  const changes = [restore('test', testId), ...statusFollows(view, back, back)]
  return planned(`Brought the test “${testName(test)}” back`, changes, testId)
}

/** What a test is called where its title is empty. */
export function testName(test: Pick<AssumptionTest, 'title' | 'action'>): string {
  return test.title.trim() || test.action.trim() || 'Untitled test'
}

/** The assumption's words for a test, also when it is archived; '' when nobody knows it. */
export function testedStatement(view: Parameters<typeof anyRowById>[0], test: AssumptionTest): string {
  return anyRowById(view, 'assumption', test.assumptionId)?.statement ?? ''
}
