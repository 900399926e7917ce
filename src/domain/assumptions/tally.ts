// What was counted so far, and what the criteria make of it.
// Invariant: only the first n observations count; what comes on top is kept and said, never counted,
// so nobody reaches "4 of 10" by watching forty people.
import type { Id } from '../../lib/ids.ts'
import type { AssumptionTest, Observation, Verdict } from '../model/records.ts'
import { rowById, type WorkspaceView } from '../view/workspace-view.ts'
import { observationsOf } from './tests-of.ts'

export interface Tally {
  /** People who did it, among the first n. */
  readonly met: number
  /** People who did not, among the first n. */
  readonly notMet: number
  /** How many of the planned n are still to come; 0 without an n. */
  readonly left: number
  /** Whether the needed number is reached or can still be reached. */
  readonly canStill: boolean
  /** Observations on top of n: kept, not counted. */
  readonly extra: number
  /** What the criteria say at this moment. */
  readonly verdict: Verdict
}

const NOTHING: Tally = { met: 0, notMet: 0, left: 0, canStill: false, extra: 0, verdict: 'inconclusive' }

/** The tally of a test's live observations; all zero when the test is gone. */
export function tallyOf(view: WorkspaceView, testId: Id): Tally {
  const test = rowById(view, 'test', testId)
  return test ? tally(test, observationsOf(view, testId)) : NOTHING
}

/** Counts `observations` (oldest first) against the criteria of `test`. */
export function tally(
  test: Pick<AssumptionTest, 'needed' | 'of'>,
  observations: readonly Pick<Observation, 'met'>[],
): Tally {
  const counted = test.of === null ? observations : observations.slice(0, test.of)
  const met = counted.filter((observation) => observation.met).length
  const notMet = counted.length - met
  const left = test.of === null ? 0 : test.of - counted.length
  const needed = test.needed ?? Number.POSITIVE_INFINITY
  const canStill = met + left >= needed
  const extra = observations.length - counted.length
  return { met, notMet, left, canStill, extra, verdict: verdictOf(met, needed, canStill, test.of) }
}

function verdictOf(met: number, needed: number, canStill: boolean, of: number | null): Verdict {
  if (of === null || needed > of || needed < 1) return 'inconclusive'
  if (met >= needed) return 'supported'
  return canStill ? 'inconclusive' : 'refuted'
}
