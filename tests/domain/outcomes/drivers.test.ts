// The driver tree: what feeds what, what the numbers give, and where one is missing.
import { expect, test } from 'vitest'
import {
  addDriver,
  addDriverAbove,
  archiveDriver,
  moveDriver,
} from '../../../src/domain/outcomes/driver-commands.ts'
import { driversOf, feedersOf } from '../../../src/domain/outcomes/drivers.ts'
import { formulaInWords, reckon } from '../../../src/domain/outcomes/reckon.ts'
import type { Outcome } from '../../../src/domain/model/records.ts'
import { applyChanges } from '../../../src/domain/view/apply-changes.ts'
import { create, newRow, set, type Command } from '../../../src/domain/view/command.ts'
import { emptyView, type WorkspaceView } from '../../../src/domain/view/workspace-view.ts'
import { aTree } from '../../support/a-tree.ts'
import { testEnv } from '../../support/test-env.ts'

const env = testEnv('n')

function step<Args>(view: WorkspaceView, command: Command<Args>, args: Args): WorkspaceView {
  const planned = command(view, args, env)
  if (!planned.ok) throw new Error(planned.error.code)
  return applyChanges(view, planned.value.changes)
}

function formula(
  top: Partial<Outcome>,
  feeders: readonly (Partial<Outcome> & { readonly id: string })[],
): WorkspaceView {
  const rows = [
    newRow('outcome', env, { id: 'top', title: 'Revenue', ...top }),
    ...feeders.map((row, i) =>
      newRow('outcome', env, { title: row.id, place: { top: [1, `a${i}`] }, ...row }),
    ),
  ]
  return applyChanges(
    emptyView(),
    rows.map((row) => create('outcome', row)),
  )
}

test('customers × monthly spend × months kept is the revenue', () => {
  const view = formula({ baseline: 120_000 }, [
    { id: 'customers', operator: 'product', baseline: 500 },
    { id: 'spend', operator: 'product', baseline: 20 },
    { id: 'months', operator: 'product', baseline: 12, target: 15 },
    { id: 'trust', operator: 'influences' },
  ])
  expect(reckon(view, 'top')).toEqual({
    now: 120_000,
    ifReached: 150_000,
    missing: [],
    hasFormula: true,
    differs: false,
  })
  expect(formulaInWords(view, 'top')).toBe('customers × spend × months')
})

test('sums stand in brackets, ratios divide, percentages are shares of one', () => {
  const view = formula({ unit: '%' }, [
    { id: 'online', operator: 'sum', baseline: 30 },
    { id: 'by phone', operator: 'sum', baseline: 10 },
    { id: 'kept', operator: 'product', baseline: 50, unit: '%' },
    { id: 'visits', operator: 'ratio', baseline: 400 },
  ])
  expect(reckon(view, 'top').now).toBe(5)
  expect(formulaInWords(view, 'top')).toBe('(online + by phone) × kept ÷ visits')
})

test('a missing number is named, and nothing is made up', () => {
  const view = formula({ baseline: 7 }, [
    { id: 'a', operator: 'sum', baseline: 3 },
    { id: 'b', operator: 'sum' },
  ])
  expect(reckon(view, 'top')).toMatchObject({ now: null, missing: ['b'], differs: false })
})

test('a stated number that the formula does not give is said', () => {
  const view = formula({ baseline: 10 }, [
    { id: 'a', operator: 'sum', baseline: 3 },
    { id: 'b', operator: 'sum', baseline: 4 },
  ])
  expect(reckon(view, 'top')).toMatchObject({ now: 7, differs: true })
})

test('dividing by nothing gives no number', () => {
  expect(reckon(formula({}, [{ id: 'a', operator: 'ratio', baseline: 0 }]), 'top').now).toBeNull()
})

test('outcomes are put above and below, moved, and taken out', () => {
  let view = aTree('Arrive')
  view = step(view, addDriverAbove, { id: 'out1', title: 'Revenue' })
  const top = driversOf(view).parentOf.get('out1') ?? ''
  view = step(view, addDriver, { parentId: top, index: 0, title: 'Price' })
  const price = feedersOf(view, top)[0] ?? ''
  expect(feedersOf(view, top)).toEqual([price, 'out1'])
  view = step(view, moveDriver, { id: price, parentId: top, index: 1 })
  expect(feedersOf(view, top)).toEqual(['out1', price])
  expect(moveDriver(view, { id: top, parentId: price }, env)).toMatchObject({
    error: { code: 'under-itself' },
  })
  view = step(view, moveDriver, { id: price, parentId: null })
  expect(driversOf(view).roots).toEqual([top, price])
})

test('the root of a tree is not archived from here; what fed an archived one feeds the one above', () => {
  let view = aTree('Arrive')
  view = step(view, addDriverAbove, { id: 'out1', title: 'Bookings' })
  const middle = driversOf(view).parentOf.get('out1') ?? ''
  view = step(view, addDriverAbove, { id: middle, title: 'Revenue' })
  const top = driversOf(view).parentOf.get(middle) ?? ''
  expect(archiveDriver(view, { id: 'out1' }, env)).toMatchObject({ error: { code: 'has-tree' } })
  view = step(view, archiveDriver, { id: middle })
  expect(driversOf(view).parentOf.get('out1')).toBe(top)
})

test('two moves at once that make a circle are cut the same way everywhere', () => {
  const view = applyChanges(formula({}, [{ id: 'a' }]), [
    { do: 'put', type: 'outcome', id: 'top', field: 'place', key: 'a', value: [1, 'a0'] },
    set('outcome', 'a', { title: 'A' }),
  ])
  expect(driversOf(view).roots).toEqual(['a'])
  expect([...driversOf(view).levels]).toEqual([
    ['a', 1],
    ['top', 2],
  ])
})
