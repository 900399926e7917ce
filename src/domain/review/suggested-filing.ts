// Where a remark most likely belongs: one press files it there. The person may always choose otherwise.
import type { Id } from '../../lib/ids.ts'
import { solutionsOf } from '../assumptions/stakes.ts'
import type { Feedback, FeedbackKind } from '../model/records.ts'
import { solutionsByOpportunity } from '../tree/forest.ts'
import { targetsOf } from '../tree/targets.ts'
import { quoted } from '../tree/short-name.ts'
import { rowById, type WorkspaceView } from '../view/workspace-view.ts'
import type { FiledAs } from './feedback-commands.ts'
import type { StopId } from './stops.ts'

/** What people most often say at a stop, by the question that is asked there. */
export const KIND_AT_STOP: Readonly<Record<StopId, FeedbackKind>> = {
  outcome: 'question',
  space: 'missed',
  prioritisation: 'choice',
  target: 'question',
  solutions: 'idea',
  tests: 'assumption',
  next: 'decision',
}

export interface SuggestedFiling {
  readonly filing: FiledAs
  /** What one press does: "Add as an idea for “…”". */
  readonly label: string
}

/** The one press that files a remark; null where words are needed first: the answer to a question. */
export function suggestedFiling(view: WorkspaceView, feedback: Feedback): SuggestedFiling | null {
  switch (feedback.kind) {
    case 'idea': {
      const opportunityId = opportunityFor(view, feedback)
      const home = rowById(view, 'opportunity', opportunityId)
      if (opportunityId === null || !home) return null
      return {
        filing: { as: 'solution', opportunityId },
        label: `Add as an idea for ${quoted(home.statement)}`,
      }
    }
    case 'assumption': {
      const solutionId = solutionFor(view, feedback)
      const solution = rowById(view, 'solution', solutionId)
      if (solutionId === null || !solution) return null
      return {
        filing: { as: 'assumption', solutionId, kind: 'desirability' },
        label: `Add as an assumption of ${quoted(solution.title)}`,
      }
    }
    case 'missed':
      return { filing: { as: 'heard', kind: 'need' }, label: 'Send to the inbox, to be validated' }
    case 'choice':
      return {
        filing: { as: 'answer', words: 'Noted for when we compare the siblings again' },
        label: 'Note it for the next comparison',
      }
    case 'decision':
      return { filing: { as: 'answer', words: 'Noted as decided' }, label: 'Note it as decided' }
    default:
      return null
  }
}

/** The opportunity a remark is about: itself, or the one its solution serves; else the target of its tree. */
export function opportunityFor(view: WorkspaceView, feedback: Feedback): Id | null {
  const about = rowById(view, 'opportunity', feedback.aboutId)
  if (about) return about.id
  const served = rowById(view, 'solution', feedback.aboutId)?.opportunityId
  if (rowById(view, 'opportunity', served)) return served ?? null
  const treeId = rowById(view, 'review', feedback.reviewId)?.treeId ?? ''
  return targetsOf(view, treeId)[0] ?? null
}

/** The solution a remark or its test is about, else the first candidate of the target, else its first solution. */
export function solutionFor(view: WorkspaceView, feedback: Feedback): Id | null {
  const about = rowById(view, 'solution', feedback.aboutId)
  if (about) return about.id
  const tested = rowById(view, 'assumption', rowById(view, 'test', feedback.aboutId)?.assumptionId)
  const [resting] = tested ? solutionsOf(view, tested.id) : []
  if (resting) return resting.id
  const all = solutionsByOpportunity(view).get(opportunityFor(view, feedback) ?? '') ?? []
  return (all.find((row) => row.status === 'candidate') ?? all[0])?.id ?? null
}
