// The forest of any stored places: also of those that only concurrent moves can leave behind.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ancestorsOf, branchOf, childrenOf, forestOf } from '../../../src/domain/tree/forest.ts'
import { applyChanges } from '../../../src/domain/view/apply-changes.ts'
import { create, newRow, set } from '../../../src/domain/view/command.ts'
import { emptyView, type WorkspaceView } from '../../../src/domain/view/workspace-view.ts'
import { aTree } from '../../support/a-tree.ts'
import { expectForest } from '../../support/forest-laws.ts'
import { testEnv } from '../../support/test-env.ts'

const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const
const aPlace = fc.dictionary(
  fc.constantFrom('t1', 't2', ...IDS),
  fc.tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom('a0', 'a1', 'a2', 'not a key')),
  { maxKeys: 3 },
)

function viewOf(
  places: readonly Record<string, [number, string]>[],
  archived: readonly number[],
): WorkspaceView {
  const env = testEnv()
  const trees = ['t1', 't2'].map((id) => create('tree', newRow('tree', env, { id })))
  const rows = places.map((place, i) =>
    create('opportunity', newRow('opportunity', env, { id: IDS[i] ?? 'z', treeId: 't1', place })),
  )
  const gone = archived.map((i) => set('opportunity', IDS[i] ?? 'z', { deletedAt: 1 }))
  return applyChanges(emptyView(), [...trees, ...rows, ...gone])
}

test('any places give a forest, with cycles and dead parents mended', () => {
  fc.assert(
    fc.property(
      fc.array(aPlace, { minLength: 1, maxLength: IDS.length }),
      fc.array(fc.nat(IDS.length - 1), { maxLength: 3 }),
      (places, archived) => expectForest(viewOf(places, archived)),
    ),
    { numRuns: 1500 },
  )
})

test('the order in which rows arrived does not matter', () => {
  fc.assert(
    fc.property(fc.array(aPlace, { minLength: 2, maxLength: IDS.length }), (places) => {
      const view = viewOf(places, [])
      const reversed: WorkspaceView = {
        ...view,
        rows: { ...view.rows, opportunity: new Map([...view.rows.opportunity].reverse()) },
      }
      expect(forestOf(reversed).parentOf).toEqual(forestOf(view).parentOf)
    }),
    { numRuns: 300 },
  )
})

test('children of an archived parent climb to the nearest living ancestor and are marked as lost', () => {
  const view = applyChanges(aTree('Arrive\n  Park\n    Find a place\n      Pay'), [
    set('opportunity', 'o2', { deletedAt: 1 }),
    set('opportunity', 'o3', { deletedAt: 1 }),
  ])
  expect(childrenOf(view, 'o1')).toEqual(['o4'])
  expect([...forestOf(view).lost]).toEqual(['o4'])
})

test('a branch lists parents before children, and ancestors lead down to the parent', () => {
  const view = aTree('Arrive\n  Park\n    Pay\n  Find the door\nStay')
  expect(branchOf(view, 'o1')).toEqual(['o1', 'o2', 'o3', 'o4'])
  expect(ancestorsOf(view, 'o3')).toEqual(['o1', 'o2'])
  expect(ancestorsOf(view, 'o5')).toEqual([])
})

test('new words leave the forest as it is, a move makes another one', () => {
  const view = aTree('Arrive\n  Park\nStay')
  const reworded = applyChanges(view, [
    set('opportunity', 'o2', { statement: 'Find a place', status: 'parked' }),
  ])
  expect(forestOf(reworded)).toBe(forestOf(view))
  const place = {
    do: 'put',
    type: 'opportunity',
    id: 'o2',
    field: 'place',
    key: 'o3',
    value: [2, 'a0'],
  } as const
  expect(childrenOf(applyChanges(view, [place]), 'o3')).toEqual(['o2'])
  expect(childrenOf(reworded, 'o1')).toEqual(['o2'])
})

test('an opportunity under the id of a tree, as a forged file may have it, makes no endless branch', () => {
  const view = aTree('Arrive\n  Park')
  const forged = applyChanges(view, [
    create(
      'opportunity',
      newRow('opportunity', testEnv(), { id: 't1', treeId: 't1', place: { o2: [1, 'a0'] } }),
    ),
  ])
  expect(branchOf(forged, 't1')).toEqual(['t1', 'o1', 'o2'])
})
