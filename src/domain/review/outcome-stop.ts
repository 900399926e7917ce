// Stop 1: the outcome and where its number stands, and stood when this audience last saw it.
import type { Measurement, Outcome } from '../model/records.ts'
import { currentValue, measurementsOf } from '../outcomes/measurements-of.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'
import type { Talk } from './talk.ts'

export interface OutcomeContent {
  readonly stop: 'outcome'
  readonly outcome: Outcome | null
  /** Measurements with a value, oldest first. */
  readonly measurements: readonly Measurement[]
  /** The latest value, else the baseline, else null. */
  readonly current: number | null
  /** 0–1 on the way from baseline to target, or null when that cannot be said. */
  readonly progress: number | null
  /** The value on the day of the last review, when it was another one. */
  readonly lastTime: { readonly on: string; readonly value: number } | null
}

export function outcomeContent(view: WorkspaceView, talk: Talk): OutcomeContent {
  const { outcome } = talk
  const measurements = outcome ? measurementsOf(view, outcome.id) : []
  const current = outcome ? currentValue(view, outcome) : null
  return {
    stop: 'outcome',
    outcome,
    measurements,
    current,
    progress: progressOf(outcome, current),
    lastTime: lastTime(talk, measurements, current),
  }
}

function progressOf(outcome: Outcome | null, current: number | null): number | null {
  if (!outcome || current === null || outcome.baseline === null || outcome.target === null) return null
  const way = outcome.target - outcome.baseline
  return way === 0 ? null : Math.max(0, Math.min(1, (current - outcome.baseline) / way))
}

function lastTime(
  talk: Talk,
  measurements: readonly Measurement[],
  current: number | null,
): OutcomeContent['lastTime'] {
  const on = talk.lastReview?.on ?? ''
  if (on === '') return null
  const value = measurements.findLast((row) => row.on <= on)?.value ?? talk.outcome?.baseline ?? null
  return value === null || value === current ? null : { on, value }
}
