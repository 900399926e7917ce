// Solutions of the target with votes and story maps, their assumptions, and the tests with what was observed.
import { freshOrderKeys } from '../../lib/order-keys.ts'
import { sampleId } from './sample-id.ts'
import { MEMBERS } from './people.ts'
import type { SampleRows } from './sample-rows.ts'
import { ASSUMPTIONS, SOLUTIONS, TESTS } from './solutions-content.ts'
import { TARGET_KEY } from './tree-content.ts'

export function addSolutions({ add, clock }: SampleRows): void {
  const orders = freshOrderKeys(SOLUTIONS.length)
  for (const [index, { key, title, description, status, by, votes, steps, daysAgo }] of SOLUTIONS.entries()) {
    const at = clock.at(daysAgo, 11, index)
    const isMember = MEMBERS.some((member) => member.key === by)
    const fields = { title, description, status, order: orders[index] ?? '' }
    const solutionId = add(
      'solution',
      key,
      {
        ...fields,
        opportunityId: sampleId('opportunity', TARGET_KEY),
        fromId: sampleId(isMember ? 'member' : 'stakeholder', by),
      },
      at,
      isMember ? by : 'noor',
    )
    for (const voter of votes)
      add(
        'vote',
        `${key} ${voter}`,
        { solutionId, memberId: sampleId('member', voter) },
        at + 3_600_000,
        voter,
      )
    const stepOrders = freshOrderKeys(steps.length)
    for (const [step, [actor, label]] of steps.entries())
      add(
        'step',
        `${key} ${step}`,
        { solutionId, actor, label, order: stepOrders[step] ?? '' },
        at + 7_200_000 + step,
      )
  }
}

export function addAssumptions({ add, clock }: SampleRows): void {
  for (const { key, on, daysAgo, ...fields } of ASSUMPTIONS) {
    const at = clock.at(daysAgo, 14)
    const assumptionId = add('assumption', key, fields, at, 'adaeze')
    for (const [solution, step] of on) {
      const stepId = step === undefined ? null : sampleId('step', `${solution} ${step}`)
      add(
        'stake',
        `${key} ${solution}`,
        { assumptionId, solutionId: sampleId('solution', solution), stepId },
        at,
        'adaeze',
      )
    }
  }
}

export function addTests({ add, clock }: SampleRows): void {
  for (const { key, assumption, fields, daysAgo, started, finished, observed = [] } of TESTS) {
    const testId = add(
      'test',
      key,
      {
        ...fields,
        assumptionId: sampleId('assumption', assumption),
        startedAt: started === undefined ? null : clock.at(started),
        finishedAt: finished === undefined ? null : clock.at(finished, 17),
      },
      clock.at(daysAgo, 15),
      'jonas',
    )
    const from = clock.at(started ?? daysAgo, 10)
    const until = finished === undefined ? clock.at(1, 18) : clock.at(finished, 16)
    for (const [index, [who, met, note]] of observed.entries()) {
      const at = Math.round(from + ((until - from) * index) / observed.length)
      add('observation', `${key} ${index}`, { testId, who, met, note }, at, 'jonas')
    }
  }
}
