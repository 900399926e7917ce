// How a dot wanders on the assumption map: each finished test keeps where the dot stood, and a supported one moves it left.
// Invariant: importance never changes by a test; a dot that is not placed leaves no trail.
import { compareIds } from '../../lib/ids.ts'
import type { Assumption, AssumptionTest, Verdict } from '../model/records.ts'
import type { Change } from '../view/change.ts'
import { set } from '../view/command.ts'
import { rowById, type WorkspaceView } from '../view/workspace-view.ts'
import { testsOf } from './tests-of.ts'

export interface TrailPoint {
  readonly importance: number
  readonly evidence: number
  /** The test after which the dot went on from here. */
  readonly testId: string
  readonly verdict: Verdict
}

/** Where the dot stood before each of its finished tests, oldest first. Where it stands now is the assumption's own. */
export function trailOf(view: WorkspaceView, assumption: Assumption): readonly TrailPoint[] {
  return testsOf(view, assumption.id)
    .filter((test) => test.finishedAt !== null)
    .toSorted((a, b) => (a.finishedAt ?? 0) - (b.finishedAt ?? 0) || compareIds(a.id, b.id))
    .flatMap(({ id, verdict, fromImportance, fromEvidence }) =>
      fromImportance === null || fromEvidence === null || verdict === null
        ? []
        : [{ importance: fromImportance, evidence: fromEvidence, testId: id, verdict }],
    )
}

/** The evidence after a test: supported goes half the way that is left; anything else stays for the trio to place. */
export function evidenceAfter(evidence: number, verdict: Verdict | null): number {
  if (verdict !== 'supported') return evidence
  return Math.round((evidence + (1 - evidence) / 2) * 1000) / 1000
}

/** The fields by which a test that ends now remembers where the dot stood. */
export function placeNow(view: WorkspaceView, test: AssumptionTest) {
  const assumption = rowById(view, 'assumption', test.assumptionId)
  const isPlaced = assumption !== null && assumption.importance !== null && assumption.evidence !== null
  return {
    fromImportance: isPlaced ? assumption.importance : null,
    fromEvidence: isPlaced ? assumption.evidence : null,
  }
}

/** The move of the dot after `test`, which has just got its verdict. */
export function dotMoves(view: WorkspaceView, test: AssumptionTest): readonly Change[] {
  const assumption = rowById(view, 'assumption', test.assumptionId)
  if (!assumption || assumption.evidence === null || assumption.importance === null) return []
  const evidence = evidenceAfter(assumption.evidence, test.verdict)
  return evidence === assumption.evidence ? [] : [set('assumption', assumption.id, { evidence })]
}

/** The way back when `test` is opened again; nothing when somebody has placed the dot anew since. */
export function dotBack(view: WorkspaceView, test: AssumptionTest): readonly Change[] {
  const assumption = rowById(view, 'assumption', test.assumptionId)
  const { fromEvidence, fromImportance, verdict } = test
  if (!assumption || fromEvidence === null) return []
  const isAsLeft =
    assumption.importance === fromImportance && assumption.evidence === evidenceAfter(fromEvidence, verdict)
  if (!isAsLeft || assumption.evidence === fromEvidence) return []
  return [set('assumption', assumption.id, { evidence: fromEvidence })]
}
