// How participants were found: the ways to offer, and what each of them brought.
// Invariant: a source that is spelt alike but for capitals is one source; participants without one stand under ''.
import { compareIds, type Id } from '../../lib/ids.ts'
import { memoBy } from '../../lib/memo.ts'
import type { Participant } from '../model/records.ts'
import { isHeld } from '../snapshots/guide-commands.ts'
import { interviewsWith } from '../snapshots/interviews.ts'
import { type Command, planned, refused, set } from '../view/command.ts'
import { rowById, type WorkspaceView } from '../view/workspace-view.ts'
import { compareNames } from '../../lib/locale.ts'

/** Ways of recruiting that run by themselves. */
export const RECRUITING_WAYS = [
  'Prompt in the product',
  'Colleague who knew a moment to ask',
  'Customer advisory board',
] as const

/** Sources to offer: those already used, the most used first, then the ways that nobody came by yet. */
export const knownSources = memoBy(
  (view: WorkspaceView) => [view.rows.participant],
  (view): readonly string[] => {
    const used = [...peopleBySource(view)].filter(([key]) => key !== '').map(([, group]) => group)
    used.sort((a, b) => b.people.length - a.people.length || compareIds(a.source, b.source))
    const taken = new Set(used.map(({ source }) => source.toLowerCase()))
    return [
      ...used.map(({ source }) => source),
      ...RECRUITING_WAYS.filter((way) => !taken.has(way.toLowerCase())),
    ]
  },
)

/** Notes how a participant was found, in the spelling already in use; empty words take the note away. */
export const setSource: Command<{ readonly participantId: Id; readonly source: string }> = (
  view,
  { participantId, source },
) => {
  const participant = rowById(view, 'participant', participantId)
  if (!participant) return refused('gone')
  const words = source.trim().replace(/\s+/g, ' ')
  const known = knownSources(view).find((one) => one.toLowerCase() === words.toLowerCase()) ?? words
  const name = participant.alias || 'This participant'
  // A single participant may spell their own source anew.
  const next = known.toLowerCase() === participant.source.toLowerCase() ? words : known
  return planned(
    next ? `${name} came by “${next}”` : `How ${name} was found is unknown again`,
    next === participant.source ? [] : [set('participant', participantId, { source: next })],
  )
}

export interface SourceSummary {
  /** '' for those of whom nobody noted it. */
  readonly source: string
  /** Everybody who came by it, by alias. */
  readonly people: readonly Participant[]
  /** Interviews held with them. */
  readonly interviews: number
  /** The day of the latest of these; '' before the first. */
  readonly last: string
  /** Worth another interview, by alias. */
  readonly again: readonly Participant[]
}

/** What each source brought by `today`: the one with the most interviews first, those without a source last. */
export function sourceSummaries(view: WorkspaceView, today: string): readonly SourceSummary[] {
  return [...peopleBySource(view).values()]
    .map(({ source, people }): SourceSummary => {
      const held = people.flatMap(({ id }) => interviewsWith(view, id).filter((row) => isHeld(row, today)))
      const days = held.map((row) => row.interviewedOn).sort(compareIds)
      return {
        source,
        people,
        interviews: held.length,
        last: days.at(-1) ?? '',
        again: people.filter((row) => row.meetAgain),
      }
    })
    .sort(
      (a, b) =>
        Number(a.source === '') - Number(b.source === '') ||
        b.interviews - a.interviews ||
        b.people.length - a.people.length ||
        compareIds(a.source, b.source),
    )
}

interface SourceGroup {
  readonly source: string
  readonly people: Participant[]
}

/** Participants by their source in lower case; the spelling is that of whoever came first. */
const peopleBySource = memoBy(
  (view: WorkspaceView) => [view.rows.participant],
  (view): ReadonlyMap<string, SourceGroup> => {
    const groups = new Map<string, SourceGroup>()
    const first = [...view.rows.participant.values()].sort(
      (a, b) => a.createdAt - b.createdAt || compareIds(a.id, b.id),
    )
    for (const row of first) {
      const key = row.source.trim().toLowerCase()
      const group = groups.get(key)
      if (group) group.people.push(row)
      else groups.set(key, { source: row.source.trim(), people: [row] })
    }
    for (const { people } of groups.values())
      people.sort((a, b) => compareNames(a.alias, b.alias) || compareIds(a.id, b.id))
    return groups
  },
)
