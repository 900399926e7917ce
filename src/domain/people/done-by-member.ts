// What somebody of the trio did, from the records that say so: interviews, decisions, drafts, tests, ideas.
// Invariant: it answers for those who left as well, and counts nothing against anybody: no scores, no comparison.
import { compareIds, type Id } from '../../lib/ids.ts'
import { testName } from '../assumptions/test-commands.ts'
import { mapName } from '../maps/maps.ts'
import { decisionAudit } from '../overview/decision-audit.ts'
import type { RecordType } from '../model/records.ts'
import { isHeld } from '../snapshots/guide-commands.ts'
import { interviews, snapshotName } from '../snapshots/interviews.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'

export const DEEDS = ['interview', 'decision', 'draft', 'test', 'idea'] as const
export type DeedKind = (typeof DEEDS)[number]

export interface Deed {
  readonly kind: DeedKind
  /** The record it leads to. */
  readonly type: RecordType
  readonly id: Id
  readonly name: string
  /** `YYYY-MM-DD`. */
  readonly on: string
  /** For an interview: whether they led it. */
  readonly isLead: boolean
}

/** Everything a member did by `today`, the latest first. */
export function doneByMember(view: WorkspaceView, memberId: Id, today: string): readonly Deed[] {
  const deeds: Deed[] = []
  const add = (kind: DeedKind, type: RecordType, id: Id, name: string, on: string, isLead = false) =>
    deeds.push({ kind, type, id, name, on, isLead })
  for (const row of interviews(view)) {
    const isLead = row.leadId === memberId
    if ((isLead || row.presentIds.includes(memberId)) && isHeld(row, today))
      add('interview', 'snapshot', row.id, snapshotName(view, row.id), row.interviewedOn, isLead)
  }
  for (const row of decisionAudit(view))
    if (row.byId === memberId) add('decision', row.about.type, row.about.id, row.name, row.on)
  for (const row of view.rows.map.values())
    if (row.kind === 'draft' && row.authorId === memberId)
      add('draft', 'map', row.id, mapName(view, row), dayOf(row.createdAt))
  for (const row of view.rows.test.values())
    if (row.startedAt !== null && row.createdBy === memberId)
      add('test', 'test', row.id, testName(row), dayOf(row.startedAt))
  for (const row of view.rows.solution.values())
    if ((row.fromId ?? row.createdBy) === memberId)
      add('idea', 'solution', row.id, row.title, dayOf(row.createdAt))
  return deeds.sort(
    (a, b) =>
      compareIds(b.on, a.on) || DEEDS.indexOf(a.kind) - DEEDS.indexOf(b.kind) || compareIds(a.id, b.id),
  )
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}
