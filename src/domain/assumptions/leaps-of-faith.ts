// The leaps of faith: top right on the assumption map, much at stake and little known.
import { compareIds, type Id } from '../../lib/ids.ts'
import type { Assumption } from '../model/records.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'
import { assumptionStatus } from './assumption-status.ts'
import { trailOf } from './dot-trail.ts'
import { assumptionsOf } from './stakes.ts'

/** Whether an open assumption stands in the top right quarter: importance over, evidence under one half. */
export function isLeapOfFaith(view: WorkspaceView, assumption: Assumption): boolean {
  const { importance, evidence } = assumption
  if (importance === null || evidence === null) return false
  return importance > 0.5 && evidence < 0.5 && assumptionStatus(view, assumption) === 'open'
}

/** The leaps of faith of a solution, the riskiest first (most important, least evidence). */
export function leapsOfFaith(view: WorkspaceView, solutionId: Id): readonly Assumption[] {
  const risk = (row: Assumption) => (row.importance ?? 0) - (row.evidence ?? 0)
  return assumptionsOf(view, solutionId)
    .filter((assumption) => isLeapOfFaith(view, assumption))
    .sort((a, b) => risk(b) - risk(a) || compareIds(a.id, b.id))
}

/** The assumptions of a solution that are leaps of faith or were one before a test spoke, the riskiest at first. */
export function leapsWithOutcome(view: WorkspaceView, solutionId: Id): readonly Assumption[] {
  const stood = (row: Assumption) => trailOf(view, row)[0] ?? row
  const risk = (row: Assumption) => (stood(row).importance ?? 0) - (stood(row).evidence ?? 0)
  return assumptionsOf(view, solutionId)
    .filter((row) => {
      const { importance, evidence } = stood(row)
      return importance !== null && evidence !== null && importance > 0.5 && evidence < 0.5
    })
    .sort((a, b) => risk(b) - risk(a) || compareIds(a.id, b.id))
}
