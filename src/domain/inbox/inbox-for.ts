// The inbox as one tree sees it: what waits, what is on this tree, what earlier interviews said that stands on another
// tree only or nowhere, and what is parked. Batches are interviews, cut where the tree was last revised.
import { compareIds, type Id } from '../../lib/ids.ts'
import { memoBy } from '../../lib/memo.ts'
import type { Feedback, Heard, Snapshot } from '../model/records.ts'
import { forestOf } from '../tree/forest.ts'
import { rowById, type WorkspaceView } from '../view/workspace-view.ts'
import { linksOfHeard, triageOf } from './triage.ts'

export const STANDS = ['waiting', 'elsewhere', 'linked', 'parked'] as const
/** `elsewhere`: it is linked, but on another tree only. */
export type Stand = (typeof STANDS)[number]

/** Where a heard opportunity stands for one tree; without a tree, wherever it is linked counts. */
export function standOf(view: WorkspaceView, heard: Heard, treeId: Id | null): Stand {
  const triage = triageOf(view, heard)
  if (triage !== 'linked' || treeId === null) return triage
  const { treeOf } = forestOf(view)
  return linksOfHeard(view, heard.id).some((link) => treeOf.get(link.opportunityId) === treeId)
    ? 'linked'
    : 'elsewhere'
}

/** What was heard in one interview, or said by stakeholders in reviews (`snapshot: null`). */
export interface Batch {
  readonly snapshot: Snapshot | null
  readonly heard: readonly Heard[]
  /** Whether it came after the tree was last revised. */
  readonly isNew: boolean
}

export type TreeInbox = Readonly<Record<Stand, readonly Batch[]>>

interface Input {
  readonly view: WorkspaceView
  readonly treeId: Id | null
}

const remembered = memoBy(
  ({ view, treeId }: Input) => [
    view.rows.heard,
    view.rows.snapshot,
    view.rows.evidence,
    forestOf(view),
    view.rows.tree,
    treeId,
  ],
  build,
)

/** The inbox of a tree, latest batch first; what stakeholders said comes after the interviews. */
export function inboxFor(view: WorkspaceView, treeId: Id | null): TreeInbox {
  return remembered({ view, treeId })
}

function build({ view, treeId }: Input): TreeInbox {
  const revisedAt = rowById(view, 'tree', treeId)?.revisedAt ?? null
  const inbox: Record<Stand, Batch[]> = { waiting: [], elsewhere: [], linked: [], parked: [] }
  const bySnapshot = new Map<Id, Heard[]>()
  for (const row of view.rows.heard.values()) {
    if (row.snapshotId !== '' && !view.rows.snapshot.has(row.snapshotId)) continue
    const list = bySnapshot.get(row.snapshotId)
    if (list) list.push(row)
    else bySnapshot.set(row.snapshotId, [row])
  }
  const snapshots: (Snapshot | null)[] = [...view.rows.snapshot.values()].sort(latestFirst)
  for (const snapshot of [...snapshots, null]) {
    const rows = bySnapshot.get(snapshot?.id ?? '') ?? []
    rows.sort((a, b) => compareIds(a.order, b.order) || a.createdAt - b.createdAt || compareIds(a.id, b.id))
    for (const stand of STANDS) {
      const heard = rows.filter((row) => standOf(view, row, treeId) === stand)
      if (heard.length === 0) continue
      const isNew = revisedAt === null || heard.some((row) => row.createdAt > revisedAt)
      inbox[stand].push({ snapshot, heard, isNew })
    }
  }
  return inbox
}

function latestFirst(a: Snapshot, b: Snapshot): number {
  return compareIds(b.interviewedOn, a.interviewedOn) || b.createdAt - a.createdAt || compareIds(a.id, b.id)
}

/** How many heard opportunities stand in some batches. */
export function countOf(batches: readonly Batch[]): number {
  return batches.reduce((sum, batch) => sum + batch.heard.length, 0)
}

const remarkByHeard = memoBy(
  (view: WorkspaceView) => [view.rows.feedback],
  (view): ReadonlyMap<Id, Feedback> => {
    const by = new Map<Id, Feedback>()
    for (const row of view.rows.feedback.values()) if (row.filedAsId !== null) by.set(row.filedAsId, row)
    return by
  },
)

/** The remark of a review from which a heard opportunity was filed, or null for what a customer said. */
export function remarkOf(view: WorkspaceView, heardId: Id): Feedback | null {
  return remarkByHeard(view).get(heardId) ?? null
}

/** The name of the stakeholder or member who said it in a review; '' when nobody was noted. */
export function saidBy(view: WorkspaceView, heardId: Id): string {
  const byId = remarkOf(view, heardId)?.byId
  return rowById(view, 'stakeholder', byId)?.name ?? rowById(view, 'member', byId)?.name ?? ''
}
