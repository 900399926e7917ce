// Who said it: people, not mentions, up the branches; and what a collapsed branch says about its inside.
import { expect, test } from 'vitest'
import { branchCounts, countsInWords } from '../../../src/domain/tree/branch-counts.ts'
import { evidenceOf, peopleOf } from '../../../src/domain/tree/people-of.ts'
import { applyChanges } from '../../../src/domain/view/apply-changes.ts'
import type { Change } from '../../../src/domain/view/change.ts'
import { create, newRow, set } from '../../../src/domain/view/command.ts'
import { emptyView } from '../../../src/domain/view/workspace-view.ts'
import { aTree } from '../../support/a-tree.ts'
import { testEnv } from '../../support/test-env.ts'

function interview(
  n: number,
  participantId: string | null,
  links: readonly string[],
  on = '2026-11-01',
): Change[] {
  const env = testEnv()
  const snapshot = newRow('snapshot', env, { id: `s${n}`, participantId, interviewedOn: on })
  const heard = newRow('heard', env, {
    id: `h${n}`,
    snapshotId: `s${n}`,
    statement: `said ${n}`,
    quote: n === 1 ? 'my words' : '',
  })
  return [
    create('snapshot', snapshot),
    create('heard', heard),
    ...links.map((opportunityId, i) =>
      create('evidence', newRow('evidence', env, { id: `e${n}-${i}`, heardId: heard.id, opportunityId })),
    ),
  ]
}

const view = applyChanges(aTree('Arrive\n  Park\n    Pay\n  Door\nStay'), [
  create('participant', newRow('participant', testEnv(), { id: 'p1', alias: 'Ada' })),
  ...interview(1, 'p1', ['o3', 'o4']),
  ...interview(2, 'p1', ['o2'], '2026-11-09'),
  ...interview(3, null, ['o2', 'o2']),
])

test('distinct people are counted over the whole branch', () => {
  expect(peopleOf(view, 'o3').size).toBe(1)
  expect([...peopleOf(view, 'o2')].sort()).toEqual(['p1', 's3'])
  expect(peopleOf(view, 'o1').size).toBe(2)
  expect(peopleOf(view, 't1').size).toBe(2)
  expect(peopleOf(view, 'o5').size).toBe(0)
})

test('archived snapshots and heard opportunities no longer count', () => {
  const without = applyChanges(view, [set('snapshot', 's3', { deletedAt: 1 })])
  expect([...peopleOf(without, 'o2')]).toEqual(['p1'])
})

test('evidence lists each heard opportunity once, latest interview first, in the customer’s words', () => {
  expect(evidenceOf(view, 'o2').map((each) => each.heard.id)).toEqual(['h2', 'h3'])
  expect(evidenceOf(view, 'o3')[0]).toMatchObject({ words: 'my words', participant: { alias: 'Ada' } })
  expect(evidenceOf(view, 'o2', ['o3']).map((each) => [each.heard.id, each.opportunityId])).toEqual([
    ['h2', 'o2'],
    ['h1', 'o3'],
    ['h3', 'o2'],
  ])
})

test('counts say what is inside a collapsed branch', () => {
  const env = testEnv()
  const busy = applyChanges(view, [
    create('solution', newRow('solution', env, { id: 'x1', opportunityId: 'o3', title: 'App' })),
    create(
      'solution',
      newRow('solution', env, { id: 'x2', opportunityId: 'o3', title: 'Coins', status: 'dropped' }),
    ),
    create('assumption', newRow('assumption', env, { id: 'as1' })),
    create('stake', newRow('stake', env, { assumptionId: 'as1', solutionId: 'x1' })),
    create('stake', newRow('stake', env, { assumptionId: 'as1', solutionId: 'x1' })),
    create('test', newRow('test', env, { assumptionId: 'as1', startedAt: 1 })),
  ])
  expect(branchCounts(busy, 'o1')).toEqual({ opportunities: 3, solutions: 1, runningTests: 1 })
  expect(countsInWords(branchCounts(busy, 'o1'))).toBe('3 · 1 solution · 1 test running')
  expect(countsInWords(branchCounts(emptyView(), 'o1'))).toBe('')
})
