// What one participant said, and where it went: the opportunities heard from them by interview, with their places on trees.
import type { Id } from '../../lib/ids.ts'
import { linksOfHeard, type Triage, triageOf } from '../inbox/triage.ts'
import type { Heard, Opportunity, Snapshot } from '../model/records.ts'
import { heardOf } from '../snapshots/heard-of.ts'
import { interviewsWith } from '../snapshots/interviews.ts'
import { forestOf } from '../tree/forest.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'

export interface SaidOnce {
  readonly heard: Heard
  readonly snapshot: Snapshot
  readonly triage: Triage
  /** The opportunities on trees that it is evidence for. */
  readonly serves: readonly Opportunity[]
}

/** Everything heard from a participant: what is on a tree first, then by interview, the latest first. */
export function saidByParticipant(view: WorkspaceView, participantId: Id): readonly SaidOnce[] {
  const { treeOf } = forestOf(view)
  const all = interviewsWith(view, participantId).flatMap((snapshot) =>
    heardOf(view, snapshot.id).map((heard): SaidOnce => {
      const serves = linksOfHeard(view, heard.id).flatMap(({ opportunityId }) => {
        const opportunity = view.rows.opportunity.get(opportunityId)
        return opportunity && treeOf.has(opportunityId) ? [opportunity] : []
      })
      return { heard, snapshot, triage: triageOf(view, heard), serves: [...new Set(serves)] }
    }),
  )
  return [...all.filter((it) => it.serves.length > 0), ...all.filter((it) => it.serves.length === 0)]
}
