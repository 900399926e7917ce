// Outcomes keep their numbers and say where they stand.
import { expect, test } from 'vitest'
import { currentValue, measurementsOf, spanInWords } from '../../../src/domain/outcomes/measurements-of.ts'
import {
  addMeasurement,
  archiveMeasurement,
  createOutcome,
  editOutcome,
} from '../../../src/domain/outcomes/outcome-commands.ts'
import { applyChanges } from '../../../src/domain/view/apply-changes.ts'
import type { Command } from '../../../src/domain/view/command.ts'
import type { WorkspaceView } from '../../../src/domain/view/workspace-view.ts'
import { aTree } from '../../support/a-tree.ts'
import { testEnv } from '../../support/test-env.ts'

const env = testEnv('m')
function after<Args>(view: WorkspaceView, command: Command<Args>, args: Args): WorkspaceView {
  const plan = command(view, args, env)
  if (!plan.ok) throw new Error(`refused: ${plan.error.code}`)
  return applyChanges(view, plan.value.changes)
}
const outcome = (view: WorkspaceView) => {
  const row = view.rows.outcome.get('out1')
  if (!row) throw new Error('no outcome')
  return row
}

test('measurements stand in order of their day, the last one is where we are', () => {
  let view = after(aTree(''), editOutcome, { id: 'out1', fields: { baseline: 34, target: 60, unit: '%' } })
  expect(currentValue(view, outcome(view))).toBe(34)
  view = after(view, addMeasurement, { outcomeId: 'out1', value: 41, on: '2026-11-10' })
  view = after(view, addMeasurement, { outcomeId: 'out1', value: 38, on: '2026-10-10' })
  expect(measurementsOf(view, 'out1').map((row) => row.value)).toEqual([38, 41])
  expect(currentValue(view, outcome(view))).toBe(41)
  expect(spanInWords(outcome(view))).toBe('34 % → 60 %')
  view = after(view, archiveMeasurement, { id: measurementsOf(view, 'out1')[1]?.id ?? '' })
  expect(currentValue(view, outcome(view))).toBe(38)
})

test('a day that is none, a number that is none and an empty title are refused', () => {
  const view = aTree('')
  const code = (plan: ReturnType<typeof addMeasurement>) => (plan.ok ? 'planned' : plan.error.code)
  expect(code(addMeasurement(view, { outcomeId: 'out1', value: 1, on: '2026-02-30' }, env))).toBe('invalid')
  expect(code(addMeasurement(view, { outcomeId: 'out1', value: Number.NaN }, env))).toBe('invalid')
  expect(code(editOutcome(view, { id: 'out1', fields: { due: 'soon' } }, env))).toBe('invalid')
  expect(code(editOutcome(view, { id: 'out1', fields: { title: ' ' } }, env))).toBe('empty')
  expect(code(createOutcome(view, { title: '' }, env))).toBe('empty')
})
