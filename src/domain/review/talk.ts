// What a walk is about: the outcome, the target and how it was chosen, the solutions in play. Read once for all stops.
import { compareIds, type Id } from '../../lib/ids.ts'
import type { Decision, Detail, Opportunity, Outcome, Review, Solution, Tree } from '../model/records.ts'
import { ancestorsOf, childrenOf, solutionsByOpportunity } from '../tree/forest.ts'
import { decisionsFor, siblingsOf, targetsOf } from '../tree/targets.ts'
import { rowById, type WorkspaceView } from '../view/workspace-view.ts'
import { arrange } from './arrange.ts'

export interface Talk {
  readonly tree: Tree | null
  readonly outcome: Outcome | null
  readonly detail: Detail
  /** The review that is walked, or null when the tree is looked at without one. */
  readonly review: Review | null
  /** The latest review of the same tree that ended before this one. */
  readonly lastReview: Review | null
  readonly topRow: readonly Opportunity[]
  readonly target: Opportunity | null
  /** From the top row down to the target's parent. */
  readonly above: readonly Opportunity[]
  readonly siblings: readonly Opportunity[]
  readonly decision: Decision | null
  /** Solutions of the target that are not dropped, those in play first. */
  readonly solutions: readonly Solution[]
}

export type WalkSubject = Review | { readonly treeId: Id; readonly detail: Detail }

export function talkOf(view: WorkspaceView, subject: WalkSubject): Talk {
  const tree = rowById(view, 'tree', subject.treeId)
  const review = 'startedAt' in subject ? subject : null
  const target = tree ? targetOf(view, tree.id) : null
  const opportunities = (ids: readonly Id[]) => ids.flatMap((id) => rowById(view, 'opportunity', id) ?? [])
  const above = target ? opportunities(ancestorsOf(view, target.id)) : []
  // The way to the target is never left out: without it nobody would know where they are.
  const onPath = new Set([...above.map((row) => row.id), ...(target ? [target.id] : [])])
  const shown = <Row extends { readonly id: Id }>(rows: readonly Row[]) => {
    if (!review) return rows
    const hidden = review.hidden.filter((id) => !onPath.has(id))
    return arrange(rows, (row) => row.id, { arranged: review.arranged, hidden })
  }
  return {
    tree,
    outcome: rowById(view, 'outcome', tree?.outcomeId),
    detail: subject.detail,
    review,
    lastReview: lastReviewBefore(view, subject.treeId, review),
    topRow: tree ? shown(opportunities(childrenOf(view, tree.id))) : [],
    target,
    above,
    siblings: target ? shown(opportunities(siblingsOf(view, target.id))) : [],
    decision: target ? (decisionsFor(view, target.id)[0] ?? null) : null,
    solutions: target ? shown(inPlayFirst(solutionsByOpportunity(view).get(target.id) ?? [])) : [],
  }
}

/** The one target; where two people chose at the same time, the one whose decision came last. */
function targetOf(view: WorkspaceView, treeId: Id): Opportunity | null {
  const decidedAt = (id: Id) => decisionsFor(view, id)[0]?.createdAt ?? 0
  const [id] = [...targetsOf(view, treeId)].sort((a, b) => decidedAt(b) - decidedAt(a) || compareIds(a, b))
  return rowById(view, 'opportunity', id)
}

const PLAY: Readonly<Record<Solution['status'], number>> = {
  shipped: 0,
  building: 1,
  candidate: 2,
  idea: 3,
  dropped: 4,
}

function inPlayFirst(solutions: readonly Solution[]): readonly Solution[] {
  return solutions
    .filter((solution) => solution.status !== 'dropped')
    .toSorted((a, b) => PLAY[a.status] - PLAY[b.status])
}

/** Solutions beyond a mere idea; all of them where nothing is further yet. */
export function solutionsInPlay(talk: Talk): readonly Solution[] {
  const further = talk.solutions.filter((solution) => solution.status !== 'idea')
  return further.length > 0 ? further : talk.solutions
}

function lastReviewBefore(view: WorkspaceView, treeId: Id, review: Review | null): Review | null {
  const before = review?.startedAt ?? Number.POSITIVE_INFINITY
  let last: Review | null = null
  for (const other of view.rows.review.values()) {
    if (other.treeId !== treeId || other.id === review?.id || other.startedAt === null) continue
    if (other.startedAt < before && other.startedAt > (last?.startedAt ?? Number.NEGATIVE_INFINITY))
      last = other
  }
  return last
}

/** The ids from the root card down to the target; the root alone without a target. */
export function pathIds(talk: Talk): Id[] {
  if (!talk.tree) return []
  return [talk.tree.id, ...talk.above.map((row) => row.id), ...(talk.target ? [talk.target.id] : [])]
}
