// The wall of all interviews: which of them stand on it, and in which order. A filter is plain data; it travels in the URL.
import { compareIds, type Id } from '../../lib/ids.ts'
import { memoBy } from '../../lib/memo.ts'
import type { Snapshot } from '../model/records.ts'
import { mayQuote } from '../people/consent.ts'
import { branchOf } from '../tree/forest.ts'
import { heardFor } from '../tree/people-of.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'
import { completenessOf } from './completeness.ts'
import { type FactFilter, hasFacts } from './fact-filter.ts'
import { heardOf } from './heard-of.ts'
import { interviews, participantOf, snapshotName } from './interviews.ts'
import { compareNames } from '../../lib/locale.ts'

export const WALL_SORTS = ['newest', 'oldest', 'name', 'most-heard', 'least-finished'] as const
export type WallSort = (typeof WALL_SORTS)[number]

export interface WallFilter {
  /** Quick facts that must hold, all of them. */
  readonly facts: FactFilter
  /** A tree or an opportunity: interviews with evidence for it or for something below it. */
  readonly feedsId: Id | null
  /** A member who was there. */
  readonly memberId: Id | null
  /** The one who was interviewed. */
  readonly participantId: Id | null
  /** First and last day, `YYYY-MM-DD`, both counted in; '' for open. */
  readonly from: string
  readonly to: string
  /** Only snapshots that nobody finished yet, or that still lack a section. */
  readonly isUnfinished: boolean
  /** Only interviews with people marked as worth meeting again. */
  readonly isAgain: boolean
  /** Whether the person may be quoted; null for either. */
  readonly mayQuote: boolean | null
  readonly sort: WallSort
}

export const WHOLE_WALL: WallFilter = {
  facts: {},
  feedsId: null,
  memberId: null,
  participantId: null,
  from: '',
  to: '',
  isUnfinished: false,
  isAgain: false,
  mayQuote: null,
  sort: 'newest',
}

/** Whether the filter leaves anything out. */
export function isWholeWall(filter: WallFilter): boolean {
  return (
    Object.keys(filter.facts).length === 0 &&
    filter.feedsId === null &&
    filter.memberId === null &&
    filter.participantId === null &&
    filter.from === '' &&
    filter.to === '' &&
    !filter.isUnfinished &&
    !filter.isAgain &&
    filter.mayQuote === null
  )
}

/** The interviews a filter lets through, sorted. Equal ones stay in the order of `interviews`. */
export function wallOf(view: WorkspaceView, filter: WallFilter): readonly Snapshot[] {
  const feeding = filter.feedsId === null ? null : snapshotsFeeding(view, filter.feedsId)
  const kept = interviews(view).filter((snapshot) => {
    const participant = participantOf(view, snapshot.id)
    if (feeding && !feeding.has(snapshot.id)) return false
    if (filter.memberId !== null && !wasThere(snapshot, filter.memberId)) return false
    if (filter.participantId !== null && snapshot.participantId !== filter.participantId) return false
    if (filter.from !== '' && snapshot.interviewedOn < filter.from) return false
    if (filter.to !== '' && (snapshot.interviewedOn === '' || snapshot.interviewedOn > filter.to))
      return false
    if (filter.isUnfinished && isFinished(view, snapshot)) return false
    if (filter.isAgain && !participant?.meetAgain) return false
    if (filter.mayQuote !== null && mayQuote(view, snapshot.participantId) !== filter.mayQuote) return false
    return hasFacts(view, snapshot.participantId, filter.facts)
  })
  return filter.sort === 'newest' ? kept : kept.toSorted(comparer(view, filter.sort))
}

function wasThere(snapshot: Snapshot, memberId: Id): boolean {
  return snapshot.leadId === memberId || snapshot.presentIds.includes(memberId)
}

function isFinished(view: WorkspaceView, snapshot: Snapshot): boolean {
  const state = completenessOf(view, snapshot.id)
  return snapshot.finishedAt !== null && state !== null && state.done === state.total
}

function comparer(view: WorkspaceView, sort: WallSort): (a: Snapshot, b: Snapshot) => number {
  const done = ({ id }: Snapshot) => completenessOf(view, id)?.done ?? 0
  const heard = ({ id }: Snapshot) => heardOf(view, id).length
  switch (sort) {
    case 'newest':
      return () => 0
    case 'oldest':
      return (a, b) => compareIds(a.interviewedOn, b.interviewedOn)
    case 'name':
      return (a, b) => compareNames(snapshotName(view, a.id), snapshotName(view, b.id))
    case 'most-heard':
      return (a, b) => heard(b) - heard(a)
    case 'least-finished':
      return (a, b) => Number(a.finishedAt !== null) - Number(b.finishedAt !== null) || done(a) - done(b)
  }
}

/** The snapshots with evidence for a tree or an opportunity, or for anything below it. */
function snapshotsFeeding(view: WorkspaceView, id: Id): ReadonlySet<Id> {
  return new Set(branchOf(view, id).flatMap((one) => heardFor(view, one).map((heard) => heard.snapshotId)))
}

export interface Feedable {
  readonly id: Id
  readonly title: string
  readonly isTree: boolean
}

/** What interviews can be filtered by: every outcome with its tree, then the opportunities below it. */
export const feedables = memoBy(
  (view: WorkspaceView) => [
    view.rows.tree,
    view.rows.outcome,
    view.rows.opportunity,
    view.archived.opportunity,
  ],
  (view): readonly Feedable[] =>
    [...view.rows.tree.values()]
      .sort((a, b) => compareIds(a.id, b.id))
      .flatMap((tree) =>
        branchOf(view, tree.id).map((id) => {
          const opportunity = view.rows.opportunity.get(id)
          if (opportunity) return { id, title: opportunity.statement, isTree: false }
          const outcome = view.rows.outcome.get(tree.outcomeId ?? '')
          return { id, title: outcome?.title || tree.title || 'Tree without a name', isTree: true }
        }),
      ),
)
