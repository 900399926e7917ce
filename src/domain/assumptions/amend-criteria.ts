// Criteria changed after the start: possible, with a reason, marked, and the old ones kept in the test's history.
// Invariant: every change is a record of its own that is only ever added; `criteriaAtStart` never changes.
import type { Id } from '../../lib/ids.ts'
import type { AssumptionTest } from '../model/records.ts'
import { type Command, create, newRow, planned, refused, set } from '../view/command.ts'
import { rowById } from '../view/workspace-view.ts'
import { CRITERIA_FIELDS, type Criteria, criteriaInWords, problemsBeforeStart } from './criteria.ts'
import { testName } from './test-commands.ts'

export type AmendCriteria = { readonly testId: Id; readonly why: string } & Partial<Criteria>

/**
 * Changes the criteria of a running test and keeps what they were, when and why.
 * Refuses `not-started`, `finished`, `needs-reason`, and what a start would refuse; nothing changed is no step.
 */
export const amendCriteria: Command<AmendCriteria> = (view, { testId, why, ...fields }, env) => {
  const test = rowById(view, 'test', testId)
  if (!test) return refused('gone')
  if (test.startedAt === null) return refused('not-started', test.title)
  if (test.finishedAt !== null) return refused('finished', test.title)
  const before = criteriaOf(test)
  const after = { ...before, ...fields }
  if (CRITERIA_FIELDS.every((field) => before[field] === after[field])) return planned('Nothing changed', [])
  const problem = problemsBeforeStart(after)[0]
  if (problem) return refused(problem.code, test.title)
  if (why.trim() === '') return refused('needs-reason', test.title)
  const became = criteriaInWords(after)
  const entry = newRow('amendment', env, { testId, why: why.trim(), became, ...before })
  const says = `Changed the criteria of “${testName(test)}” while it runs`
  return planned(says, [set('test', testId, fields), create('amendment', entry)], testId)
}

function criteriaOf({ needed, of, action, audience, moment, method }: AssumptionTest): Criteria {
  return { needed, of, action, audience, moment, method }
}
