// Lists of interviews, the newest first.
import { compareIds, type Id } from '../../lib/ids.ts'
import { memoBy } from '../../lib/memo.ts'
import type { Participant, Snapshot } from '../model/records.ts'
import { rowById, type WorkspaceView } from '../view/workspace-view.ts'
import { groupRows } from './group-rows.ts'
import { compareNames } from '../../lib/locale.ts'

function newestFirst(a: Snapshot, b: Snapshot): number {
  return compareIds(b.interviewedOn, a.interviewedOn) || b.createdAt - a.createdAt || compareIds(a.id, b.id)
}

/** Every live snapshot, the newest interview first. */
export const interviews = memoBy(
  (view: WorkspaceView) => [view.rows.snapshot],
  (view): readonly Snapshot[] => [...view.rows.snapshot.values()].sort(newestFirst),
)

/** The interviews with one participant, the newest first. */
export const interviewsWith = groupRows<Snapshot>(
  (view) => view.rows.snapshot,
  (snapshot) => snapshot.participantId,
  newestFirst,
)

/** Everybody with an interview, by alias. */
export const interviewed = memoBy(
  (view: WorkspaceView) => [view.rows.snapshot, view.rows.participant],
  (view): readonly Participant[] => {
    const ids = new Set([...view.rows.snapshot.values()].map((snapshot) => snapshot.participantId))
    return [...view.rows.participant.values()]
      .filter(({ id }) => ids.has(id))
      .sort((a, b) => compareNames(a.alias, b.alias) || compareIds(a.id, b.id))
  },
)

/** The participant of a snapshot, or null when nobody is named or the record is gone. */
export function participantOf(view: WorkspaceView, snapshotId: Id): Participant | null {
  return rowById(view, 'participant', rowById(view, 'snapshot', snapshotId)?.participantId)
}

/** The alias that names a snapshot everywhere. */
export function snapshotName(view: WorkspaceView, snapshotId: Id): string {
  return participantOf(view, snapshotId)?.alias.trim() || 'Somebody without a name'
}
