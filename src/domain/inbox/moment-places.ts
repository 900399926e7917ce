// Where a heard opportunity belongs by when it happened: its moment was laid onto a moment of the map, and a branch of
// the tree stands for that one. Only suggested; a person files it.
import type { Id } from '../../lib/ids.ts'
import type { Heard } from '../model/records.ts'
import { heardAtMoments } from '../coach/map-questions.ts'
import { opportunityOfMoment } from '../maps/top-row.ts'
import { branchOf, forestOf } from '../tree/forest.ts'
import { memoBy } from '../../lib/memo.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'
import { likelyPlaces } from './look-alikes.ts'
import { linksOfHeard } from './triage.ts'

export interface MomentPlace {
  /** The branch's own card, or the card in the branch that sounds most like it. */
  readonly opportunityId: Id
  /** The branch that stands for the moment. */
  readonly branchId: Id
  readonly momentId: Id
}

/** The moments of shared maps at which each heard opportunity was told. */
const momentsOfHeard = memoBy<WorkspaceView, ReadonlyMap<Id, readonly Id[]>>(
  (view) => [view.rows.moment, view.archived.moment, view.rows.map, view.rows.heard, view.rows.snapshot],
  (view) => {
    const found = new Map<Id, Id[]>()
    for (const [momentId, list] of heardAtMoments(view))
      for (const { id } of list) {
        const known = found.get(id)
        if (known) known.push(momentId)
        else found.set(id, [momentId])
      }
    return found
  },
)

/** The places in a tree that the moment of a heard opportunity speaks for; a branch it is linked in already is left out. */
export function placesByMoment(view: WorkspaceView, treeId: Id, heardId: Id): readonly MomentPlace[] {
  const heard = view.rows.heard.get(heardId)
  const linked = new Set(linksOfHeard(view, heardId).map((link) => link.opportunityId))
  const { treeOf } = forestOf(view)
  return (momentsOfHeard(view).get(heardId) ?? []).flatMap((momentId): MomentPlace[] => {
    const branch = opportunityOfMoment(view).get(momentId)
    if (!heard || !branch || treeOf.get(branch.id) !== treeId) return []
    const inside = new Set(branchOf(view, branch.id))
    if ([...linked].some((id) => inside.has(id))) return []
    const alike = likelyPlaces(view, treeId, heard.statement, Infinity, 0.2).find(({ opportunityId }) =>
      inside.has(opportunityId),
    )
    return [{ opportunityId: alike?.opportunityId ?? branch.id, branchId: branch.id, momentId }]
  })
}

export interface HeardHere {
  readonly heard: Heard
  /** The opportunities it is linked to. */
  readonly onIds: readonly Id[]
}

/** What was heard at a moment of a shared map, with where it stands on the tree. */
export function heardHere(view: WorkspaceView, momentId: Id): readonly HeardHere[] {
  return (heardAtMoments(view).get(momentId) ?? []).map((heard) => ({
    heard,
    onIds: linksOfHeard(view, heard.id).map((link) => link.opportunityId),
  }))
}
