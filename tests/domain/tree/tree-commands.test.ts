// What a trio relies on when it restructures a tree.
import { expect, test } from 'vitest'
import { addOpportunity, insertParent } from '../../../src/domain/tree/add-opportunity.ts'
import { archiveCards, restoreCard } from '../../../src/domain/tree/archive-cards.ts'
import { clearTarget, editDecision, makeTarget } from '../../../src/domain/tree/choose-target.ts'
import { branchAsText, duplicateBranch, growBranch } from '../../../src/domain/tree/copy-branch.ts'
import { createTree } from '../../../src/domain/tree/create-tree.ts'
import { editStatement, setLens } from '../../../src/domain/tree/edit-opportunity.ts'
import { forestOf, childrenOf } from '../../../src/domain/tree/forest.ts'
import {
  indent,
  moveDown,
  moveOpportunities,
  moveUp,
  outdent,
} from '../../../src/domain/tree/move-opportunities.ts'
import { whyNotUnder } from '../../../src/domain/tree/rules.ts'
import { addSolution, moveSolutions } from '../../../src/domain/tree/solutions.ts'
import { decisionsFor, targetsOf } from '../../../src/domain/tree/targets.ts'
import { applyChanges } from '../../../src/domain/view/apply-changes.ts'
import { set, type Command, type Env } from '../../../src/domain/view/command.ts'
import { emptyView, type WorkspaceView } from '../../../src/domain/view/workspace-view.ts'
import { aTree } from '../../support/a-tree.ts'
import { outlineOf } from '../../support/outline-of.ts'
import { testEnv } from '../../support/test-env.ts'

const TREE = 'Arrive\n  Park\n    Pay\n  Find the door\n  Check in\nStay\n  Sleep\nLeave'
//            o1        o2      o3     o4               o5          o6    o7       o8

function after<Args>(
  view: WorkspaceView,
  command: Command<Args>,
  args: Args,
  env: Env = testEnv('n'),
): WorkspaceView {
  const plan = command(view, args, env)
  if (!plan.ok) throw new Error(`refused: ${plan.error.code}`)
  return applyChanges(view, plan.value.changes)
}

function refusal<Args>(view: WorkspaceView, command: Command<Args>, args: Args): string {
  const plan = command(view, args, testEnv())
  return plan.ok ? 'planned' : plan.error.code
}

test('a new tree comes with its outcome', () => {
  const view = after(emptyView(), createTree, {
    outcome: { title: ' Bookings online ', baseline: 34, target: 60 },
  })
  const [tree] = view.rows.tree.values()
  expect(view.rows.outcome.get(tree?.outcomeId ?? '')).toMatchObject({ title: 'Bookings online', target: 60 })
  expect(refusal(emptyView(), createTree, { outcome: { title: ' ' } })).toBe('empty')
})

test('a child goes to the end, a sibling to its index', () => {
  const view = aTree(TREE)
  const grown = after(view, addOpportunity, { parentId: 'o1', statement: 'Unload' })
  expect(childrenOf(grown, 'o1').at(-1)).toBe('n1')
  const between = after(view, addOpportunity, { parentId: 'o1', index: 1, statement: 'Unload' })
  expect(childrenOf(between, 'o1')).toEqual(['o2', 'n1', 'o4', 'o5'])
  expect(refusal(view, addOpportunity, { parentId: 'o1', statement: '  ' })).toBe('empty')
  expect(refusal(view, addOpportunity, { parentId: 'gone', statement: 'x' })).toBe('gone')
})

test('a move lands before the card that stands at the index now, also within one parent', () => {
  const view = aTree(TREE)
  expect(childrenOf(after(view, moveOpportunities, { ids: ['o2'], parentId: 'o1', index: 2 }), 'o1')).toEqual(
    ['o4', 'o2', 'o5'],
  )
  const moved = after(view, moveOpportunities, { ids: ['o5', 'o2'], parentId: 'o6', index: 0 })
  expect(childrenOf(moved, 'o6')).toEqual(['o2', 'o5', 'o7'])
  expect(forestOf(moved).parentOf.get('o3')).toBe('o2')
})

test('a move into its own branch, onto a solution or to where it stands is refused with its reason', () => {
  const view = after(aTree(TREE), addSolution, { opportunityId: 'o3', title: 'A meter app' })
  expect(refusal(view, moveOpportunities, { ids: ['o1'], parentId: 'o3' })).toBe('under-itself')
  expect(refusal(view, moveOpportunities, { ids: ['o1'], parentId: 'o1' })).toBe('under-itself')
  expect(refusal(view, moveOpportunities, { ids: ['o1'], parentId: 'n1' })).toBe('wrong-parent')
  expect(refusal(view, moveOpportunities, { ids: ['o2'], parentId: 'o1', index: 0 })).toBe('same-place')
  expect(refusal(view, moveOpportunities, { ids: ['o2'], parentId: 'o1', index: 1 })).toBe('same-place')
  expect(whyNotUnder(view, 'n1', 't1')?.code).toBe('wrong-parent')
  expect(whyNotUnder(view, 'o2', 'o6')).toBeNull()
})

test('a branch that is moved among others keeps its children and beats an older place', () => {
  const there = after(aTree(TREE), moveOpportunities, { ids: ['o2'], parentId: 'o8' })
  const back = after(there, moveOpportunities, { ids: ['o2'], parentId: 'o1' })
  expect(outlineOf(back)).toContain('  Check in\n  Park\n    Pay')
  expect(back.rows.opportunity.get('o2')?.place).toMatchObject({
    o8: [2, expect.any(String)],
    o1: [3, expect.any(String)],
  })
})

test('indent hangs siblings under the one above, outdent brings them out after their parent', () => {
  const view = aTree(TREE)
  const inner = after(view, indent, { ids: ['o4', 'o5'] })
  expect(childrenOf(inner, 'o2')).toEqual(['o3', 'o4', 'o5'])
  const outer = after(inner, outdent, { ids: ['o4', 'o5'] })
  expect(outlineOf(outer)).toBe(TREE)
  expect(refusal(view, indent, { ids: ['o1'] })).toBe('no-sibling-above')
  expect(refusal(view, outdent, { ids: ['o8'] })).toBe('top-already')
})

test('outdent of groups under different parents keeps each beside its own parent', () => {
  const view = after(aTree(TREE), outdent, { ids: ['o3', 'o4', 'o7'] })
  expect(outlineOf(view)).toBe('Arrive\n  Park\n  Pay\n  Check in\nFind the door\nStay\nSleep\nLeave')
})

test('up and down pass one sibling and stop at the ends', () => {
  const view = aTree(TREE)
  expect(childrenOf(after(view, moveUp, { ids: ['o5'] }), 'o1')).toEqual(['o2', 'o5', 'o4'])
  expect(childrenOf(after(view, moveDown, { ids: ['o2', 'o4'] }), 'o1')).toEqual(['o5', 'o2', 'o4'])
  expect(refusal(view, moveUp, { ids: ['o2'] })).toBe('first-already')
  expect(refusal(view, moveDown, { ids: ['o5'] })).toBe('last-already')
})

test('a new parent takes the place of the first card and holds all of them', () => {
  const view = after(aTree(TREE), insertParent, { ids: ['o4', 'o5'], statement: 'Get in' })
  expect(outlineOf(view)).toBe(
    'Arrive\n  Park\n    Pay\n  Get in\n    Find the door\n    Check in\nStay\n  Sleep\nLeave',
  )
})

test('a branch leaves with its solutions and comes back whole', () => {
  const full = after(aTree(TREE), addSolution, { opportunityId: 'o3', title: 'A meter app' })
  const plan = archiveCards(full, { ids: ['o2'] }, testEnv())
  expect(plan).toMatchObject({ ok: true, value: { says: 'Archived “Park” and 1 below it', focusId: 'o4' } })
  const gone = after(full, archiveCards, { ids: ['o2'] })
  expect(gone.rows.solution.size).toBe(0)
  expect(outlineOf(after(gone, restoreCard, { id: 'o2' }))).toBe(outlineOf(full))
})

test('what was archived before stays archived when its parent comes back', () => {
  const early = after(aTree(TREE), archiveCards, { ids: ['o3'] }, { ...testEnv(), now: 1 })
  const late = after(early, archiveCards, { ids: ['o1'] }, { ...testEnv(), now: 2 })
  const back = after(late, restoreCard, { id: 'o1' })
  expect(back.archived.opportunity.has('o3')).toBe(true)
  expect(childrenOf(back, 'o1')).toEqual(['o2', 'o4', 'o5'])
})

test('children can be kept: they climb into the place of their parent', () => {
  const view = after(aTree(TREE), archiveCards, { ids: ['o1'], keepChildren: true })
  expect(outlineOf(view)).toBe('Park\n  Pay\nFind the door\nCheck in\nStay\n  Sleep\nLeave')
  expect(forestOf(view).lost.size).toBe(0)
})

test('one leaf is the target, with its decision over its siblings', () => {
  const view = aTree(TREE)
  expect(refusal(view, makeTarget, { id: 'o2', why: '' })).toBe('not-a-leaf')
  const one = after(view, makeTarget, { id: 'o4', why: 'heard most', revisitIf: 'numbers drop' })
  expect(decisionsFor(one, 'o4')[0]).toMatchObject({
    why: 'heard most',
    overIds: ['o2', 'o5'],
    on: '2026-11-20',
  })
  expect(refusal(one, makeTarget, { id: 'o4' })).toBe('target-already')
  const two = after(one, makeTarget, { id: 'o7' }, testEnv('m'))
  expect(targetsOf(two, 't1')).toEqual(['o7'])
  expect(two.rows.opportunity.get('o4')?.status).toBe('candidate')
  const why = after(two, editDecision, { id: 'o7', why: 'closest to the outcome' })
  expect(decisionsFor(why, 'o7')).toHaveLength(1)
  expect(decisionsFor(why, 'o7')[0]?.why).toBe('closest to the outcome')
  expect(targetsOf(after(why, clearTarget, { id: 'o7' }), 't1')).toEqual([])
})

test('a target that returns while another was chosen returns as a candidate', () => {
  const chosen = after(aTree(TREE), makeTarget, { id: 'o4' })
  const gone = after(chosen, archiveCards, { ids: ['o4'] })
  const other = after(gone, makeTarget, { id: 'o7' }, testEnv('m'))
  expect(targetsOf(after(other, restoreCard, { id: 'o4' }), 't1')).toEqual(['o7'])
})

test('solutions keep their order, move, and say when they are not under the target', () => {
  const env = testEnv('s')
  let view = after(aTree(TREE), addSolution, { opportunityId: 'o4', title: 'A sign' }, env)
  view = after(view, addSolution, { opportunityId: 'o4', title: 'A map' }, env)
  view = after(view, addSolution, { opportunityId: 'o4', title: 'A host', index: 1 }, env)
  expect(outlineOf(view)).toContain('    * A sign\n    * A host\n    * A map')
  view = after(view, moveSolutions, { ids: ['s3'], opportunityId: 'o4', index: 0 })
  expect(outlineOf(view)).toContain('    * A host\n    * A sign\n    * A map')
  expect(outlineOf(after(view, moveSolutions, { ids: ['s1'], opportunityId: 'o7' }))).toContain(
    '  Sleep\n    * A sign',
  )
  expect(addSolution(view, { opportunityId: 'o4', title: 'x' }, env)).toMatchObject({
    ok: true,
    value: { says: 'Added the solution “x” to “Find the door”, which is not the target' },
  })
})

test('a duplicate has new cards, no evidence and no target', () => {
  const view = after(
    after(aTree(TREE), makeTarget, { id: 'o3' }),
    addSolution,
    { opportunityId: 'o3', title: 'A meter app' },
    testEnv('s'),
  )
  const copy = after(view, duplicateBranch, { ids: ['o2'] }, testEnv('c'))
  expect(outlineOf(copy)).toContain(
    '  Park\n    Pay !\n      * A meter app\n  Park\n    Pay\n      * A meter app\n',
  )
})

test('a branch as text grows back the same', () => {
  const view = after(aTree(TREE), addSolution, { opportunityId: 'o3', title: 'A meter app' })
  const text = branchAsText(view, ['o1', 'o3', 'o6', 'o8'])
  const again = after(aTree('x'), growBranch, { parentId: 't1', text }, testEnv('g'))
  expect(outlineOf(again)).toBe(`x\n${outlineOf(view)}`)
})

test('keys that collided are mended by the next insertion between them', () => {
  const view = aTree('a\nb\nc')
  const same = applyChanges(
    view,
    ['o1', 'o2', 'o3'].map((id) => ({
      do: 'put',
      type: 'opportunity',
      id,
      field: 'place',
      key: 't1',
      value: [1, 'a0'],
    })),
  )
  expect(outlineOf(after(same, addOpportunity, { parentId: 't1', index: 1, statement: 'between' }))).toBe(
    'a\nbetween\nb\nc',
  )
  expect(outlineOf(after(same, moveOpportunities, { ids: ['o3'], parentId: 't1', index: 0 }))).toBe('c\na\nb')
})

test('words are trimmed, unchanged words change nothing, a lens note can be taken away', () => {
  const view = aTree(TREE)
  expect(editStatement(view, { id: 'o1', statement: ' Arrive ' }, testEnv())).toMatchObject({
    ok: true,
    value: { changes: [] },
  })
  const noted = after(view, setLens, { id: 'o1', lens: 'sizing', note: 'everyone' })
  expect(noted.rows.opportunity.get('o1')?.lens).toEqual({ sizing: 'everyone' })
  expect(
    after(noted, setLens, { id: 'o1', lens: 'sizing', note: ' ' }).rows.opportunity.get('o1')?.lens,
  ).toEqual({})
})

test('a card that lost its parent can be moved like any other', () => {
  const lost = applyChanges(aTree(TREE), [set('opportunity', 'o2', { deletedAt: 1 })])
  const home = after(lost, moveDown, { ids: ['o3'] })
  expect(childrenOf(home, 'o1')).toEqual(['o4', 'o3', 'o5'])
  expect(forestOf(home).lost.has('o3')).toBe(false)
})
