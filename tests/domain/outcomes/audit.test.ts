// The questions a trio puts to its outcome; a new target; a new direction.
import { expect, test } from 'vitest'
import { answerAudit, auditOf, pauseOthers } from '../../../src/domain/outcomes/audit.ts'
import { setNewTarget, startDirection } from '../../../src/domain/outcomes/new-aim.ts'
import { inboxFor } from '../../../src/domain/inbox/inbox-for.ts'
import { versionsOf } from '../../../src/domain/tree/versions.ts'
import { applyChanges } from '../../../src/domain/view/apply-changes.ts'
import { create, newRow, set, type Command } from '../../../src/domain/view/command.ts'
import type { WorkspaceView } from '../../../src/domain/view/workspace-view.ts'
import { aTree, aTreeChanges } from '../../support/a-tree.ts'
import { testEnv } from '../../support/test-env.ts'

const env = testEnv('n')

function step<Args>(view: WorkspaceView, command: Command<Args>, args: Args): WorkspaceView {
  const planned = command(view, args, env)
  if (!planned.ok) throw new Error(planned.error.code)
  return applyChanges(view, planned.value.changes)
}

const audit = (view: WorkspaceView) => {
  const outcome = view.rows.outcome.get('out1')
  return new Map(outcome ? auditOf(view, outcome).map((question) => [question.id, question]) : [])
}

test('says what is known beside each question and offers a mend where something is in doubt', () => {
  const view = applyChanges(aTree('Arrive'), [
    set('outcome', 'out1', { title: 'Launch the app', kind: 'business' }),
  ])
  const questions = audit(view)
  expect(questions.get('result')).toMatchObject({ isInDoubt: true, mend: { does: 'title' } })
  expect(questions.get('behaviour')).toMatchObject({ isInDoubt: true, mend: { does: 'drivers' } })
  expect(questions.get('health')).toMatchObject({ isInDoubt: true, mend: { does: 'health' } })
  expect(questions.get('reach')).toMatchObject({ isInDoubt: false, mend: null })
})

test('answers and their notes are kept and taken back', () => {
  let view = step(aTree('Arrive'), answerAudit, {
    outcomeId: 'out1',
    question: 'reach',
    answer: 'no' as const,
    note: 'Prices are not ours',
  })
  expect(audit(view).get('reach')).toMatchObject({ answer: 'no', note: 'Prices are not ours' })
  view = step(view, answerAudit, { outcomeId: 'out1', question: 'reach', answer: null, note: '' })
  expect(view.rows.outcome.get('out1')?.audit).toEqual({})
})

test('other trees with an active outcome are named, and can be paused', () => {
  const other = newRow('outcome', env, { id: 'out2', title: 'Fewer calls' })
  const tree = newRow('tree', env, { id: 't2', outcomeId: 'out2' })
  const view = applyChanges(aTree('Arrive'), [create('outcome', other), create('tree', tree)])
  expect(audit(view).get('one')?.known).toBe('Also active: “Fewer calls”.')
  expect(step(view, pauseOthers, { outcomeId: 'out1' }).rows.outcome.get('out2')?.status).toBe('paused')
})

test('a new target keeps the tree, starts from where the outcome stands, and keeps a version', () => {
  const set1 = applyChanges(aTree('Arrive'), [
    set('outcome', 'out1', { baseline: 10, target: 20, unit: '%' }),
  ])
  const measured = applyChanges(set1, [
    create('measurement', newRow('measurement', env, { outcomeId: 'out1', on: '2026-11-01', value: 21 })),
  ])
  const view = step(measured, setNewTarget, { outcomeId: 'out1', target: 35, due: '2027-06-30' })
  expect(view.rows.outcome.get('out1')).toMatchObject({ baseline: 21, target: 35, due: '2027-06-30' })
  expect(versionsOf(view, 't1').map((version) => version.title)).toEqual(['Towards 20 %'])
  expect(view.rows.tree.size).toBe(1)
})

test('a new direction is a new tree; what earlier interviews said is offered to it', () => {
  const said = [
    create('snapshot', newRow('snapshot', env, { id: 's1', interviewedOn: '2026-11-01' })),
    ...['h1', 'h2', 'h3'].map((id) =>
      create('heard', newRow('heard', env, { id, snapshotId: 's1', statement: id })),
    ),
    create('evidence', newRow('evidence', env, { heardId: 'h1', opportunityId: 'o1' })),
    set('heard', 'h3', { parkedWhy: 'Not this outcome' }),
  ]
  const before = applyChanges(aTree('Arrive'), said)
  const plan = startDirection(before, { outcome: { title: 'People come back' }, insteadOfId: 'out1' }, env)
  if (!plan.ok) throw new Error('refused')
  const view = applyChanges(before, plan.value.changes)
  const treeId = plan.value.focusId ?? ''
  const ids = (stand: 'waiting' | 'elsewhere' | 'parked' | 'linked', tree: string) =>
    inboxFor(view, tree)[stand].flatMap((batch) => batch.heard.map((row) => row.id))
  expect(view.rows.outcome.get('out1')?.status).toBe('paused')
  expect([ids('waiting', treeId), ids('elsewhere', treeId), ids('parked', treeId)]).toEqual([
    ['h2'],
    ['h1'],
    ['h3'],
  ])
  expect(ids('linked', 't1')).toEqual(['h1'])
})

test('what a stakeholder said in a review waits as well, after the interviews', () => {
  const view = applyChanges(aTree('Arrive'), [
    create('snapshot', newRow('snapshot', env, { id: 's1' })),
    create('heard', newRow('heard', env, { id: 'h1', snapshotId: 's1', statement: 'one' })),
    create('heard', newRow('heard', env, { id: 'h2', snapshotId: '', statement: 'two' })),
    ...aTreeChanges('x', 't9', 'z').slice(1),
  ])
  expect(
    inboxFor(view, 't1').waiting.map((batch) => [batch.snapshot?.id ?? null, batch.heard.length]),
  ).toEqual([
    ['s1', 1],
    [null, 1],
  ])
})
