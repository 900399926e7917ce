// Whose personal data is to be looked at: consent taken back, kept past its day, soon due, or kept without a word on it.
import { memoBy } from '../../lib/memo.ts'
import type { Participant, Person } from '../model/records.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'
import { isKeptTooLong } from './consent.ts'
import { compareNames } from '../../lib/locale.ts'

export const RETENTION_STATES = [
  'withdrawn',
  'overdue',
  'soon',
  'no-consent',
  'no-day',
  'fine',
  'nothing',
] as const
export type RetentionState = (typeof RETENTION_STATES)[number]

export interface Retention {
  readonly participant: Participant
  readonly person: Person | null
  readonly state: RetentionState
}

/** Days before the day on which *soon* begins. */
const SOON_DAYS = 30

/** Every live participant with how their data stands on `today` (`YYYY-MM-DD`), the most urgent first. */
export function retentionOf(view: WorkspaceView, today: string): readonly Retention[] {
  return forDay(today)(view)
}

const byDay = new Map<string, (view: WorkspaceView) => readonly Retention[]>()

function forDay(today: string) {
  const known = byDay.get(today)
  if (known) return known
  const made = memoBy(
    (view: WorkspaceView) => [view.rows.participant, view.people],
    (view): readonly Retention[] =>
      [...view.rows.participant.values()]
        .map((participant) => {
          const person = view.people.get(participant.id) ?? null
          return { participant, person, state: stateOf(person, today) }
        })
        .sort(
          (a, b) =>
            RETENTION_STATES.indexOf(a.state) - RETENTION_STATES.indexOf(b.state) ||
            compareNames(a.participant.alias, b.participant.alias),
        ),
  )
  byDay.set(today, made)
  return made
}

function stateOf(person: Person | null, today: string): RetentionState {
  if (!person) return 'nothing'
  if (person.withdrawn) return 'withdrawn'
  if (isKeptTooLong(person, today)) return 'overdue'
  if (person.retainUntil !== '' && person.retainUntil <= dayAfter(today, SOON_DAYS)) return 'soon'
  if (!hasDetails(person)) return 'nothing'
  if (!person.consentQuotes && !person.consentRecording) return 'no-consent'
  return person.retainUntil === '' ? 'no-day' : 'fine'
}

function hasDetails({ name, contact, photo }: Person): boolean {
  return name !== '' || contact !== '' || photo !== null
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}

/** Whether somebody should act now. */
export function isDue({ state }: Retention): boolean {
  return state === 'withdrawn' || state === 'overdue'
}

/** How the data stands, in words; `dayText` says a day as people read it. */
export function retentionInWords({ state, person }: Retention, dayText: (day: string) => string): string {
  const until = person?.retainUntil ? dayText(person.retainUntil) : ''
  switch (state) {
    case 'withdrawn':
      return 'Consent withdrawn'
    case 'overdue':
      return `Was to be kept until ${until}`
    case 'soon':
      return `To be kept until ${until}`
    case 'no-consent':
      return 'Details are kept without a consent noted'
    case 'no-day':
      return 'No day until which to keep it'
    case 'fine':
      return `Kept until ${until}`
    case 'nothing':
      return 'Only the alias is kept'
  }
}
