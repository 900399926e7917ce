// Stop 4: the target in depth: whose words it rests on, and the story each of them told.
// Invariant: people appear as the review was prepared (see shown-people): by alias and without a picture by default.
import type { Id } from '../../lib/ids.ts'
import type { Detail, Moment, Opportunity, Person, Review } from '../model/records.ts'
import { storyOf } from '../snapshots/story.ts'
import { branchOf } from '../tree/forest.ts'
import { evidenceOf, peopleOf, type Testimony } from '../tree/people-of.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'
import { arrange } from './arrange.ts'
import { isQuoted, isThere, shownName, shownPhoto } from './shown-people.ts'
import type { Talk } from './talk.ts'

/** One person behind the target. */
export interface Voice {
  readonly personId: Id
  /** How they appear here: the alias, or the name where that was chosen. */
  readonly alias: string
  /** Their picture, where that was chosen. */
  readonly photo: Person['photo']
  readonly snapshotId: Id
  /** `YYYY-MM-DD` or ''. */
  readonly interviewedOn: string
  /** Whether the words are their own; otherwise they are what the trio wrote down. */
  readonly isVerbatim: boolean
  /** What they said; the strongest first. */
  readonly testimonies: readonly Testimony[]
  /** Their story in order; `moment` of a testimony points into it. */
  readonly story: readonly Moment[]
}

export interface TargetContent {
  readonly stop: 'target'
  readonly target: Opportunity | null
  /** The statements above it, the top row first. */
  readonly above: readonly Opportunity[]
  /** All distinct people, also those whose voices are not shown. */
  readonly people: number
  readonly voices: readonly Voice[]
}

const VOICES: Readonly<Record<Detail, number>> = {
  everything: Number.POSITIVE_INFINITY,
  highlights: 3,
  pitch: 1,
}

export function targetContent(view: WorkspaceView, talk: Talk): TargetContent {
  const { target, above, detail } = talk
  if (!target) return { stop: 'target', target, above, people: 0, voices: [] }
  const people = peopleOf(view, target.id).size
  return {
    stop: 'target',
    target,
    above,
    people,
    voices: voicesOf(view, target.id, talk.review).slice(0, VOICES[detail]),
  }
}

/** The people behind an opportunity, those with verbatim words first unless the review arranged them. */
export function voicesOf(view: WorkspaceView, targetId: Id, review: Review | null = null): readonly Voice[] {
  const byPerson = new Map<Id, Testimony[]>()
  for (const testimony of evidenceOf(view, targetId, branchOf(view, targetId).slice(1))) {
    const personId = testimony.snapshot.participantId ?? testimony.snapshot.id
    const list = byPerson.get(personId)
    if (list) list.push(testimony)
    else byPerson.set(personId, [testimony])
  }
  const voices: Voice[] = []
  for (const [personId, testimonies] of byPerson) {
    const first = testimonies.toSorted((a, b) => strength(b) - strength(a))
    const best = first[0]
    if (!best || !isThere(view, best.snapshot.participantId)) continue
    const isVerbatim = isQuoted(view, best.snapshot.participantId, review)
    voices.push({
      personId,
      alias: shownName(view, best.snapshot.participantId, review),
      photo: shownPhoto(view, best.snapshot, review),
      snapshotId: best.snapshot.id,
      interviewedOn: best.snapshot.interviewedOn,
      isVerbatim,
      testimonies: isVerbatim ? first : first.map((it) => ({ ...it, words: it.heard.statement })),
      story: storyOf(view, best.snapshot.id),
    })
  }
  voices.sort((a, b) => strengthOf(b) - strengthOf(a))
  return arrange(voices, (voice) => voice.personId, review)
}

/** Verbatim words weigh more than a summary, words tied to a moment more than loose ones. */
function strength({ heard, moment }: Testimony): number {
  return (heard.quote.trim() === '' ? 0 : 2) + (moment ? 1 : 0)
}

function strengthOf(voice: Voice): number {
  return voice.testimonies[0] ? strength(voice.testimonies[0]) : 0
}
