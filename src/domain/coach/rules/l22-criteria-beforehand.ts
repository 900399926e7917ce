// L22: criteria are counts, possible ones, and stand before the test runs.
import { criteriaKey, holdsPercentage } from '../../assumptions/criteria.ts'
import type { AssumptionTest } from '../../model/records.ts'
import { finding, type Finding } from '../finding.ts'
import { perRow } from '../per-row.ts'
import type { Rule } from '../rule.ts'
import { SOURCES } from '../sources.ts'

function countProblem({ needed, of, action }: AssumptionTest): string | null {
  if (holdsPercentage(action))
    return 'A percentage of a few people might mislead. At least how many of how many?'
  if (needed === null || of === null) return null
  if (of < 1 || needed < 1)
    return 'A criterion of zero might be met by nobody. At least how many of how many?'
  return needed > of ? `${needed} of ${of} cannot happen.` : null
}

const ofTest = perRow((test: AssumptionTest): readonly Finding[] => {
  const found: Finding[] = []
  const about = ['test', test.id] as const
  const { needed, of, action, startedAt, finishedAt } = test
  const basis = [needed, of, action]
  const hasNone = needed === null || of === null || action.trim() === ''
  if (hasNone && startedAt !== null && finishedAt === null) {
    const says = 'It is running without criteria, so any result might look like a success.'
    found.push(finding({ rule: 'L22', part: 'a', severity: 'E', about, says, basis }))
  }
  const problem = countProblem(test)
  if (problem) found.push(finding({ rule: 'L22', part: 'b', severity: 'W', about, says: problem, basis }))
  if (startedAt !== null && test.criteriaAtStart !== '' && test.criteriaAtStart !== criteriaKey(test)) {
    const says = 'The criteria have changed since the start. The result might have been known by then.'
    const both = [test.criteriaAtStart, criteriaKey(test)]
    found.push(finding({ rule: 'L22', part: 'c', severity: 'W', about, says, basis: both }))
  }
  return found
})

export const criteriaBeforehand: Rule = {
  id: 'L22',
  title: 'Criteria set beforehand, as counts',
  explain:
    'Once you have seen the result, every number looks like a success. Counts set before let an outsider call it; percentages of six people pretend to know more than they do.',
  mend: 'Write “at least k of n people do …” before it starts. If it has started, finish it, and set up the next one with criteria.',
  source: SOURCES.assumptions,
  group: 'tests',
  reads: ['test'],
  check: (view) => [...view.rows.test.values()].flatMap((test) => ofTest(test)),
}
