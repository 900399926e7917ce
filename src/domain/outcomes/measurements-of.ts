// How an outcome has moved: its measurements in order of their day, and how far along it is.
import { compareIds, type Id } from '../../lib/ids.ts'
import { memoBy } from '../../lib/memo.ts'
import type { Measurement, Outcome } from '../model/records.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'
import { numberText } from '../../lib/locale.ts'

const measurementsByOutcome = memoBy(
  (view: WorkspaceView) => [view.rows.measurement],
  (view): ReadonlyMap<Id, readonly Measurement[]> => {
    const by = new Map<Id, Measurement[]>()
    for (const row of view.rows.measurement.values()) {
      if (row.value === null) continue
      const list = by.get(row.outcomeId)
      if (list) list.push(row)
      else by.set(row.outcomeId, [row])
    }
    for (const list of by.values())
      list.sort((a, b) => compareIds(a.on, b.on) || a.createdAt - b.createdAt || compareIds(a.id, b.id))
    return by
  },
)

const NONE: readonly Measurement[] = []

/** Measurements with a value, oldest first. */
export function measurementsOf(view: WorkspaceView, outcomeId: Id): readonly Measurement[] {
  return measurementsByOutcome(view).get(outcomeId) ?? NONE
}

/** Where the outcome stands now: the latest measurement, else the baseline, else null. */
export function currentValue(view: WorkspaceView, outcome: Outcome): number | null {
  return measurementsOf(view, outcome.id).at(-1)?.value ?? outcome.baseline
}

/** A number with its unit as the outcome writes it: "34 %", "1,200 orders"; '' for null. */
export function withUnit(value: number | null, unit: string): string {
  if (value === null) return ''
  const number = numberText(value, 6)
  return unit.trim() === '' ? number : `${number} ${unit.trim()}`
}

/** "34 % → 60 %"; with one end only when the other is not known; '' without any. */
export function spanInWords({ baseline, target, unit }: Outcome): string {
  if (baseline === null && target === null) return ''
  if (target === null) return `from ${withUnit(baseline, unit)}`
  if (baseline === null) return `to ${withUnit(target, unit)}`
  return `${withUnit(baseline, unit)} → ${withUnit(target, unit)}`
}
