// What letting go of something heard on the tree means.
import { expect, test } from 'vitest'
import { dropHeard } from '../../../src/domain/inbox/drop-heard.ts'
import { linksOfHeard } from '../../../src/domain/inbox/triage.ts'
import { childrenOf } from '../../../src/domain/tree/forest.ts'
import { applyChanges } from '../../../src/domain/view/apply-changes.ts'
import { create, newRow } from '../../../src/domain/view/command.ts'
import { aTree } from '../../support/a-tree.ts'
import { testEnv } from '../../support/test-env.ts'

const env = testEnv()
const view = applyChanges(aTree('Arrive\n  Park\n  Pay\nStay'), [
  create('snapshot', newRow('snapshot', env, { id: 's', interviewedOn: '2026-11-01' })),
  create('heard', newRow('heard', env, { id: 'h', snapshotId: 's', statement: 'Where do I stop?' })),
  create('solution', newRow('solution', env, { id: 'sol', opportunityId: 'o2', title: 'Valet' })),
])

function after(targetId: string, zone: 'before' | 'into' | 'after') {
  const plan = dropHeard(view, { heardId: 'h', targetId, zone }, env)
  if (!plan.ok) return plan.error.code
  const next = applyChanges(view, plan.value.changes)
  const says = (id: string) => next.rows.opportunity.get(id)?.statement
  return {
    links: linksOfHeard(next, 'h').map((link) => says(link.opportunityId)),
    top: childrenOf(next, 't1').map(says),
    arrive: childrenOf(next, 'o1').map(says),
  }
}

test('on an opportunity it is evidence', () => {
  expect(after('o2', 'into')).toEqual({ links: ['Park'], top: ['Arrive', 'Stay'], arrive: ['Park', 'Pay'] })
})

test('between opportunities and on the outcome it becomes a new one, linked', () => {
  expect(after('o3', 'before')).toMatchObject({
    links: ['Where do I stop?'],
    arrive: ['Park', 'Where do I stop?', 'Pay'],
  })
  expect(after('o4', 'after')).toMatchObject({ top: ['Arrive', 'Stay', 'Where do I stop?'] })
  expect(after('t1', 'into')).toMatchObject({ top: ['Arrive', 'Stay', 'Where do I stop?'] })
})

test('not on a solution, and not beside the outcome', () => {
  expect(after('sol', 'into')).toBe('wrong-parent')
  expect(after('sol', 'after')).toBe('wrong-parent')
  expect(after('t1', 'before')).toBe('beside-root')
})
