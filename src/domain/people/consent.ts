// What a participant agreed to. Personal data live in the people document; where that is not shared, nothing is known and
// nothing is assumed.
import type { Id } from '../../lib/ids.ts'
import { type Person, person } from '../model/records.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'

/** The personal data of a participant; empty ones when there are none here. */
export function personOf(view: WorkspaceView, participantId: Id): Person | null {
  return view.people.get(participantId) ?? null
}

/** The same, with what an unknown person has. */
export function personOrEmpty(known: Person | null, participantId: Id): Person {
  return known ?? { ...person.defaults, id: participantId }
}

/** Whether the words of a participant may be shown with their agreement. */
export function mayQuote(view: WorkspaceView, participantId: Id | null): boolean {
  const known = participantId === null ? undefined : view.people.get(participantId)
  return known !== undefined && known.consentQuotes && !known.withdrawn
}

/** What was agreed to, in a few words: "Recording and quotes, 20 November 2026" without the day. */
export function consentInWords(known: Person | null): string {
  if (known?.withdrawn) return 'Consent withdrawn'
  const given = [
    ...(known?.consentRecording ? ['recording'] : []),
    ...(known?.consentQuotes ? ['quotes'] : []),
  ]
  return given.length === 0 ? 'No consent noted' : `Consent to ${given.join(' and ')}`
}

/** Whether the data were to be kept no longer than before `today` (`YYYY-MM-DD`). */
export function isKeptTooLong(known: Person | null, today: string): boolean {
  return known !== null && known.retainUntil !== '' && known.retainUntil < today
}
