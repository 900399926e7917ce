// Words that the parts of the inbox share.
import type { Heard, HeardKind, Snapshot } from '../../domain/model/records.ts'
import { saidBy, type Stand } from '../../domain/inbox/inbox-for.ts'
import type { WorkspaceView } from '../../domain/view/workspace-view.ts'

export const STAND_WORDS: Readonly<Record<Stand, string>> = {
  waiting: 'Waiting',
  elsewhere: 'On another tree',
  linked: 'On the tree',
  parked: 'Parked',
}

export const HEARD_WORDS: Readonly<Record<HeardKind, string>> = {
  need: 'Need',
  pain: 'Pain point',
  desire: 'Desire',
}

/** Who was interviewed; a word for an interview without a name. */
export function aliasOf(view: WorkspaceView, snapshot: Snapshot | null): string {
  return view.rows.participant.get(snapshot?.participantId ?? '')?.alias || 'Someone'
}

/** From whom it was heard: a customer by the name on the snapshot, or a stakeholder in a review. */
export function whoOf(view: WorkspaceView, heard: Heard): string {
  if (heard.snapshotId !== '') return aliasOf(view, view.rows.snapshot.get(heard.snapshotId) ?? null)
  return saidBy(view, heard.id) || 'A stakeholder'
}
