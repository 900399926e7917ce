// Dot-voting on the ideas under an opportunity: three dots each, one per idea.
// Invariant: a member's votes count once per idea; what two devices give beyond three is seen, never thrown away.
import type { Id } from '../../lib/ids.ts'
import { memoBy } from '../../lib/memo.ts'
import { jaccard, LOOKS_ALIKE, tokensOf } from '../inbox/look-alikes.ts'
import type { Solution, Vote } from '../model/records.ts'
import { archive, type Command, create, newRow, planned, refused } from '../view/command.ts'
import { rowById, type WorkspaceView } from '../view/workspace-view.ts'
import { solutionsByOpportunity } from './forest.ts'
import { quoted } from './short-name.ts'

export const DOTS_EACH = 3

const votesBySolution = memoBy(
  (view: WorkspaceView) => [view.rows.vote, view.rows.member],
  (view): ReadonlyMap<Id, ReadonlyMap<Id, readonly Vote[]>> => {
    const bySolution = new Map<Id, Map<Id, Vote[]>>()
    for (const vote of view.rows.vote.values()) {
      if (!view.rows.member.has(vote.memberId)) continue
      const byMember = bySolution.get(vote.solutionId) ?? new Map<Id, Vote[]>()
      byMember.set(vote.memberId, [...(byMember.get(vote.memberId) ?? []), vote])
      bySolution.set(vote.solutionId, byMember)
    }
    return bySolution
  },
)

/** How many members gave a dot to the solution. */
export function votesFor(view: WorkspaceView, solutionId: Id): number {
  return votesBySolution(view).get(solutionId)?.size ?? 0
}

/** Whether the member gave it a dot. */
export function hasVoted(view: WorkspaceView, solutionId: Id, memberId: Id | null): boolean {
  return memberId !== null && (votesBySolution(view).get(solutionId)?.has(memberId) ?? false)
}

/** How many dots the member has left for the ideas under an opportunity, 0–3. */
export function dotsLeft(view: WorkspaceView, opportunityId: Id, memberId: Id): number {
  const ideas = solutionsByOpportunity(view).get(opportunityId) ?? []
  const given = ideas.filter((idea) => hasVoted(view, idea.id, memberId)).length
  return Math.max(0, DOTS_EACH - given)
}

export interface ToggleVote {
  readonly solutionId: Id
  readonly memberId: Id
}

/** Gives a dot, or takes it back. Refuses `no-dots` when all three are given, and `gone`. */
export const toggleVote: Command<ToggleVote> = (view, { solutionId, memberId }, env) => {
  const solution = rowById(view, 'solution', solutionId)
  if (!solution || !rowById(view, 'member', memberId)) return refused('gone')
  const mine = votesBySolution(view).get(solutionId)?.get(memberId) ?? []
  if (mine.length > 0) {
    const changes = mine.map((vote) => archive('vote', vote.id, env))
    return planned(`Took the dot off ${quoted(solution.title)}`, changes, solutionId)
  }
  const left = dotsLeft(view, solution.opportunityId, memberId)
  if (left === 0) return refused('no-dots', solution.title)
  const vote = newRow('vote', env, { solutionId, memberId })
  const says = `Gave a dot to ${quoted(solution.title)}, ${left - 1} left`
  return planned(says, [create('vote', vote)], solutionId)
}

/** The solution's elder siblings whose names say nearly the same (finding L19): a variant, not a candidate of its own. */
export function looksLike(view: WorkspaceView, solution: Solution): readonly Solution[] {
  const tokens = tokensOf(solution.title)
  return (solutionsByOpportunity(view).get(solution.opportunityId) ?? []).filter(
    (other) =>
      other.id !== solution.id &&
      other.status !== 'dropped' &&
      jaccard(tokens, tokensOf(other.title)) >= LOOKS_ALIKE,
  )
}
