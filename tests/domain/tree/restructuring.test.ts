// Splitting, merging, promoting and moving between trees: what belongs together stays together.
import { expect, test } from 'vitest'
import { heardFor, peopleOf } from '../../../src/domain/tree/people-of.ts'
import { mergeOpportunities } from '../../../src/domain/tree/merge-opportunities.ts'
import { moveOpportunities, promoteToTop } from '../../../src/domain/tree/move-opportunities.ts'
import { splitOpportunity } from '../../../src/domain/tree/split-opportunity.ts'
import { levelsAbove, targetsOf } from '../../../src/domain/tree/targets.ts'
import { applyChanges } from '../../../src/domain/view/apply-changes.ts'
import { create, newRow, set, type Planned } from '../../../src/domain/view/command.ts'
import type { WorkspaceView } from '../../../src/domain/view/workspace-view.ts'
import { aTree, aTreeChanges } from '../../support/a-tree.ts'
import { outlineOf } from '../../support/outline-of.ts'
import { testEnv } from '../../support/test-env.ts'

const env = testEnv('n')

function after(view: WorkspaceView, planned: Planned): WorkspaceView {
  if (!planned.ok) throw new Error(planned.error.code)
  return applyChanges(view, planned.value.changes)
}

function aTreeWithNotes(notes: Readonly<Record<string, string>>): WorkspaceView {
  const view = start()
  const opportunity = new Map(view.rows.opportunity)
  for (const [id, words] of Object.entries(notes)) {
    const row = opportunity.get(id)
    if (row) opportunity.set(id, { ...row, notes: words })
  }
  return { ...view, rows: { ...view.rows, opportunity } }
}

/** o1 Park (o2 Find a place, o3 Pay), o4 Parking is hard; h1 and h2 linked to o1, h2 and h3 to o4. */
function start(): WorkspaceView {
  const snapshots = ['1', '2', '3'].map((n) => create('snapshot', newRow('snapshot', env, { id: `s${n}` })))
  const heard = ['1', '2', '3'].map((n) =>
    create('heard', newRow('heard', env, { id: `h${n}`, snapshotId: `s${n}`, statement: `heard ${n}` })),
  )
  const links = [
    ['h1', 'o1'],
    ['h2', 'o1'],
    ['h2', 'o4'],
    ['h3', 'o4'],
  ].map(([heardId = '', opportunityId = ''], i) =>
    create('evidence', newRow('evidence', env, { id: `e${i}`, heardId, opportunityId })),
  )
  return applyChanges(aTree('I park\n  I find a place\n  I pay\nParking is hard'), [
    ...snapshots,
    ...heard,
    ...links,
  ])
}

const heardIds = (view: WorkspaceView, id: string) =>
  heardFor(view, id)
    .map((row) => row.id)
    .sort()

test('a split puts the new one beside and takes along what was chosen', () => {
  const plan = splitOpportunity(
    start(),
    { id: 'o1', statement: 'I pay for parking', stays: 'I find a place', heardIds: ['h2'], childIds: ['o3'] },
    env,
  )
  const view = after(start(), plan)
  const newId = plan.ok ? (plan.value.focusId ?? '') : ''
  expect(outlineOf(view)).toBe(
    'I find a place\n  I find a place\nI pay for parking\n  I pay\nParking is hard',
  )
  expect(heardIds(view, 'o1')).toEqual(['h1'])
  expect(heardIds(view, newId)).toEqual(['h2'])
})

test('a split needs words for the new one', () => {
  expect(splitOpportunity(start(), { id: 'o1', statement: ' ' }, env)).toMatchObject({
    ok: false,
    error: { code: 'empty' },
  })
})

test('a merge joins evidence without doubles, children and notes of the lenses', () => {
  const noted = applyChanges(start(), [
    { do: 'put', type: 'opportunity', id: 'o1', field: 'lens', key: 'sizing', value: 'Half of them' },
    { do: 'put', type: 'opportunity', id: 'o4', field: 'lens', key: 'sizing', value: 'Daily' },
    { do: 'put', type: 'opportunity', id: 'o1', field: 'lens', key: 'market', value: 'Nobody offers it' },
  ])
  const view = after(noted, mergeOpportunities(noted, { keepId: 'o4', ids: ['o1', 'o4'] }, env))
  expect(outlineOf(view)).toBe('Parking is hard\n  I find a place\n  I pay')
  expect(heardIds(view, 'o4')).toEqual(['h1', 'h2', 'h3'])
  expect(peopleOf(view, 'o4').size).toBe(3)
  expect(view.rows.opportunity.get('o4')?.lens).toEqual({
    sizing: 'Daily\nHalf of them',
    market: 'Nobody offers it',
  })
  expect(view.archived.opportunity.has('o1')).toBe(true)
})

test('longer notes come along once, also from what was merged before', () => {
  const noted = aTreeWithNotes({ o1: 'Watched at the gate', o3: 'Ask the wardens', o4: 'Heard on Monday' })
  const once = after(noted, mergeOpportunities(noted, { keepId: 'o4', ids: ['o1', 'o3'] }, env))
  expect(once.rows.opportunity.get('o4')?.notes).toBe('Heard on Monday\nWatched at the gate\nAsk the wardens')
  const empty = aTreeWithNotes({ o1: 'Watched at the gate' })
  const first = after(empty, mergeOpportunities(empty, { keepId: 'o4', ids: ['o1'] }, env))
  expect(first.rows.opportunity.get('o4')?.notes).toBe('Watched at the gate')
})

test('what was passed over on the way down is known by level', () => {
  const view = applyChanges(start(), aTreeChanges('A\n  B\n    C\n    D\n  E\nF', 't2', 'q'))
  expect(levelsAbove(view, 'q3')).toEqual([
    { throughId: 'q1', siblings: ['q6'] },
    { throughId: 'q2', siblings: ['q5'] },
  ])
  expect(levelsAbove(view, 'q6')).toEqual([])
})

test('a child into which its parent merges takes the place of the parent', () => {
  const view = after(start(), mergeOpportunities(start(), { keepId: 'o2', ids: ['o1'] }, env))
  expect(outlineOf(view)).toBe('I find a place\n  I pay\nParking is hard')
  expect(heardIds(view, 'o2')).toEqual(['h1', 'h2'])
})

test('a target that merges away hands its place on, and its decision speaks of what is there', () => {
  const decision = newRow('decision', env, { id: 'd1', treeId: 't1', chosenId: 'o3', overIds: ['o2'] })
  const chosen = applyChanges(start(), [
    set('opportunity', 'o3', { status: 'target' }),
    create('decision', decision),
  ])
  const view = after(chosen, mergeOpportunities(chosen, { keepId: 'o2', ids: ['o3'] }, env))
  expect(targetsOf(view, 't1')).toEqual(['o2'])
  expect(view.rows.decision.get('d1')).toMatchObject({ chosenId: 'o2', overIds: [] })
})

test('a merge needs a second opportunity', () => {
  expect(mergeOpportunities(start(), { keepId: 'o1', ids: ['o1'] }, env)).toMatchObject({
    ok: false,
    error: { code: 'merge-two' },
  })
})

test('a promoted branch stands in the top row, right after the branch it came from', () => {
  expect(outlineOf(after(start(), promoteToTop(start(), { ids: ['o3'] }, env)))).toBe(
    'I park\n  I find a place\nI pay\nParking is hard',
  )
  expect(promoteToTop(start(), { ids: ['o1'] }, env)).toMatchObject({
    ok: false,
    error: { code: 'top-already' },
  })
})

test('a target that moves to a tree with a target comes as a candidate', () => {
  const two = applyChanges(start(), [
    ...aTreeChanges('Elsewhere', 't2', 'p'),
    set('opportunity', 'o3', { status: 'target' }),
    set('opportunity', 'p1', { status: 'target' }),
  ])
  const view = after(two, moveOpportunities(two, { ids: ['o1'], parentId: 't2' }, env))
  expect(targetsOf(view, 't2')).toEqual(['p1'])
  expect(view.rows.opportunity.get('o3')).toMatchObject({ treeId: 't2', status: 'candidate' })
})
