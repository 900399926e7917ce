// Where a heard opportunity stands on its way to the tree: waiting, linked or parked. Derived, never stored.
// A live link to a live opportunity counts more than a reason to park.
import { compareIds, type Id } from '../../lib/ids.ts'
import { memoBy } from '../../lib/memo.ts'
import type { Evidence, Heard, Snapshot } from '../model/records.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'

export const TRIAGES = ['waiting', 'linked', 'parked'] as const
export type Triage = (typeof TRIAGES)[number]

const linksByHeard = memoBy(
  (view: WorkspaceView) => [view.rows.evidence, view.rows.opportunity],
  (view): ReadonlyMap<Id, readonly Evidence[]> => {
    const by = new Map<Id, Evidence[]>()
    for (const row of view.rows.evidence.values()) {
      if (!view.rows.opportunity.has(row.opportunityId)) continue
      const list = by.get(row.heardId)
      if (list) list.push(row)
      else by.set(row.heardId, [row])
    }
    for (const list of by.values()) list.sort((a, b) => a.createdAt - b.createdAt || compareIds(a.id, b.id))
    return by
  },
)

const NO_LINKS: readonly Evidence[] = []

/** Live links of a heard opportunity to live opportunities, oldest first. */
export function linksOfHeard(view: WorkspaceView, heardId: Id): readonly Evidence[] {
  return linksByHeard(view).get(heardId) ?? NO_LINKS
}

/** Where a heard opportunity stands. */
export function triageOf(view: WorkspaceView, heard: Heard): Triage {
  if (linksOfHeard(view, heard.id).length > 0) return 'linked'
  return heard.parkedWhy === null ? 'waiting' : 'parked'
}

/** The heard opportunities of one interview that stand alike. */
export interface InboxGroup {
  readonly snapshot: Snapshot
  readonly heard: readonly Heard[]
}

export type Inbox = Readonly<Record<Triage, readonly InboxGroup[]>>

/** All heard opportunities of live snapshots by where they stand and by interview, latest interview first. */
export const inboxOf = memoBy(
  (view: WorkspaceView) => [view.rows.heard, view.rows.snapshot, view.rows.evidence, view.rows.opportunity],
  (view): Inbox => {
    const bySnapshot = new Map<Id, Heard[]>()
    for (const row of view.rows.heard.values()) {
      const list = bySnapshot.get(row.snapshotId)
      if (list) list.push(row)
      else bySnapshot.set(row.snapshotId, [row])
    }
    const snapshots = [...view.rows.snapshot.values()].sort(latestFirst)
    const inbox: Record<Triage, InboxGroup[]> = { waiting: [], linked: [], parked: [] }
    for (const snapshot of snapshots) {
      const rows = bySnapshot.get(snapshot.id) ?? []
      rows.sort((a, b) => compareIds(a.order, b.order) || compareIds(a.id, b.id))
      for (const triage of TRIAGES) {
        const heard = rows.filter((row) => triageOf(view, row) === triage)
        if (heard.length > 0) inbox[triage].push({ snapshot, heard })
      }
    }
    return inbox
  },
)

function latestFirst(a: Snapshot, b: Snapshot): number {
  return compareIds(b.interviewedOn, a.interviewedOn) || b.createdAt - a.createdAt || compareIds(a.id, b.id)
}

/** How many heard opportunities wait, what stakeholders said in reviews included: the number beside "Inbox". */
export const waitingCount = memoBy(
  (view: WorkspaceView) => [view.rows.heard, view.rows.snapshot, view.rows.evidence, view.rows.opportunity],
  (view) => {
    let count = 0
    for (const heard of view.rows.heard.values()) {
      const isThere = heard.snapshotId === '' || view.rows.snapshot.has(heard.snapshotId)
      if (isThere && triageOf(view, heard) === 'waiting') count++
    }
    return count
  },
)
