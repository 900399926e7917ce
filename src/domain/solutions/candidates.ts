// The candidates of an opportunity, three at best, and what speaks against their being three.
// Invariant: nothing here blocks; a fourth or a variant is said, not refused.
import type { Id } from '../../lib/ids.ts'
import type { Solution } from '../model/records.ts'
import { solutionsByOpportunity } from '../tree/forest.ts'
import { looksLike, votesFor } from '../tree/votes.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'

export const CANDIDATES = 3

const NONE: readonly Solution[] = []

/** Every solution under an opportunity, in its order. */
export function ideasFor(view: WorkspaceView, opportunityId: Id): readonly Solution[] {
  return solutionsByOpportunity(view).get(opportunityId) ?? NONE
}

/** The ideas that stand for choice, those with most dots first. */
export function byDots(view: WorkspaceView, ideas: readonly Solution[]): readonly Solution[] {
  return ideas
    .filter((idea) => idea.status !== 'dropped')
    .toSorted((a, b) => votesFor(view, b.id) - votesFor(view, a.id))
}

/** What is compared: candidates, and what is being built or shipped after having been one. */
export function candidatesOf(view: WorkspaceView, opportunityId: Id): readonly Solution[] {
  return ideasFor(view, opportunityId).filter(({ status }) => status !== 'idea' && status !== 'dropped')
}

export interface Variant {
  readonly one: Solution
  readonly other: Solution
}

/** Pairs of candidates that might be variants of one idea: alike in their words, or of one group. */
export function variantsAmong(view: WorkspaceView, candidates: readonly Solution[]): readonly Variant[] {
  const found: Variant[] = []
  candidates.forEach((one, at) => {
    for (const other of candidates.slice(at + 1)) {
      const isOneGroup = one.group.trim() !== '' && one.group.trim() === other.group.trim()
      if (isOneGroup || looksLike(view, one).includes(other)) found.push({ one, other })
    }
  })
  return found
}
