// What a solution was expected to do to the outcome, and what it did: both kept with it, beside the outcome's measurements.
// Invariant: it never says that the one caused the other; it shows the measure before and after.
import type { Id } from '../../lib/ids.ts'
import type { Measurement, Outcome, Solution } from '../model/records.ts'
import { measurementsOf } from '../outcomes/measurements-of.ts'
import { forestOf } from '../tree/forest.ts'
import { quoted } from '../tree/short-name.ts'
import { type Command, planned, refused, set } from '../view/command.ts'
import { rowById, type WorkspaceView } from '../view/workspace-view.ts'

/** The outcome at the root of the tree a solution hangs in; null when it has none. */
export function outcomeOfSolution(view: WorkspaceView, solution: Solution): Outcome | null {
  const tree = rowById(view, 'tree', forestOf(view).treeOf.get(solution.opportunityId))
  return rowById(view, 'outcome', tree?.outcomeId)
}

export interface BeforeAfter {
  /** The last measurement up to the day it shipped. */
  readonly before: Measurement | null
  /** The latest one after it. */
  readonly after: Measurement | null
}

/** The measurements around the day a solution shipped; without that day, only the latest as `before`. */
export function beforeAfter(view: WorkspaceView, outcomeId: Id, shippedOn: string): BeforeAfter {
  const all = measurementsOf(view, outcomeId)
  if (shippedOn === '') return { before: all.at(-1) ?? null, after: null }
  return {
    before: all.findLast((row) => row.on <= shippedOn) ?? null,
    after: all.findLast((row) => row.on > shippedOn) ?? null,
  }
}

type ImpactFields = Pick<
  Solution,
  'expectedValue' | 'expectedBy' | 'expectedWhy' | 'shippedOn' | 'actualValue' | 'actualNote' | 'contrast'
>

export type EditImpact = { readonly solutionId: Id } & Partial<ImpactFields>

/** Writes down what is expected of a solution, or what came of it. Refuses `gone`. */
export const editImpact: Command<EditImpact> = (view, { solutionId, ...fields }) => {
  const solution = rowById(view, 'solution', solutionId)
  if (!solution) return refused('gone')
  const says = `Changed what is known of ${quoted(solution.title)}`
  return planned(says, [set('solution', solutionId, fields)], solutionId)
}
