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

/** "9 Nov 2026", or '' when the day is not known. */
export function dayInWords(day: string): string {
  if (day === '') return ''
  const format = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short', year: 'numeric' })
  return format.format(new Date(`${day}T12:00`))
}
