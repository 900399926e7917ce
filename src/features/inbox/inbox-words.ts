// Words that the parts of the inbox share.
import type { HeardKind, Snapshot } from '../../domain/model/records.ts'
import type { Triage } from '../../domain/inbox/triage.ts'
import type { WorkspaceView } from '../../domain/view/workspace-view.ts'

export const TRIAGE_WORDS: Readonly<Record<Triage, string>> = {
  waiting: 'Waiting',
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
