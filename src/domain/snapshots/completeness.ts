// What a snapshot has and what it still lacks, in words (METHOD §3 and finding L4). Advice: finishing never waits for it.
// Insights do not count: an interview may have none.
import type { Id } from '../../lib/ids.ts'
import { rowById, type WorkspaceView } from '../view/workspace-view.ts'
import { heardOf } from './heard-of.ts'
import { storyOf } from './story.ts'

export const PART_IDS = ['name', 'facts', 'quote', 'story', 'opportunities'] as const
export type PartId = (typeof PART_IDS)[number]

export interface Part {
  readonly id: PartId
  readonly label: string
  readonly isThere: boolean
  /** What to do about it, as a fragment: "two moments of the story". */
  readonly missing: string
}

export interface Completeness {
  readonly parts: readonly Part[]
  readonly done: number
  readonly total: number
  /** "3 of 5 sections. Still missing: a memorable quote and one more moment." */
  readonly inWords: string
}

const known = new Map<string, Completeness>()

/** How far a snapshot is, or null when it is gone. Equal answers are the same object. */
export function completenessOf(view: WorkspaceView, snapshotId: Id): Completeness | null {
  const snapshot = rowById(view, 'snapshot', snapshotId)
  if (!snapshot) return null
  const participant = rowById(view, 'participant', snapshot.participantId)
  const moments = Math.min(2, storyOf(view, snapshotId).length)
  const facts = Object.values(participant?.quickFacts ?? {}).some((value) => value.trim() !== '')
  const state = [
    (participant?.alias.trim() ?? '') !== '',
    facts,
    (snapshot.quote?.text.trim() ?? '') !== '',
    moments,
    heardOf(view, snapshotId).length > 0,
  ] as const
  const key = state.join()
  const answer = known.get(key) ?? describe(...state)
  known.set(key, answer)
  return answer
}

function describe(
  hasName: boolean,
  hasFacts: boolean,
  hasQuote: boolean,
  moments: number,
  hasHeard: boolean,
): Completeness {
  const parts: readonly Part[] = [
    { id: 'name', label: 'Name', isThere: hasName, missing: 'a name to remember the person by' },
    { id: 'facts', label: 'Quick facts', isThere: hasFacts, missing: 'a quick fact' },
    { id: 'quote', label: 'Quote', isThere: hasQuote, missing: 'a memorable quote' },
    {
      id: 'story',
      label: 'Story',
      isThere: moments >= 2,
      missing: moments === 0 ? 'two moments of the story' : 'one more moment of the story',
    },
    { id: 'opportunities', label: 'Opportunities', isThere: hasHeard, missing: 'an opportunity' },
  ]
  const missing = parts.filter((part) => !part.isThere).map((part) => part.missing)
  const done = parts.length - missing.length
  const count = `${done} of ${parts.length} sections`
  const inWords =
    missing.length === 0 ? `${count}. Nothing is missing.` : `${count}. Still missing: ${listed(missing)}.`
  return { parts, done, total: parts.length, inWords }
}

function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`
}
