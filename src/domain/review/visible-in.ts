// What a prepared review will show, counted by kind, and whose words lack an agreement to be quoted.
// Invariant: it counts what the walk itself gives, so that what it says is what is seen.
import type { Id } from '../../lib/ids.ts'
import { mayQuote } from '../people/consent.ts'
import type { Review } from '../model/records.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'
import { stageCards } from './stage-cards.ts'
import type { Voice } from './target-stop.ts'
import { walkOf } from './walk.ts'

export interface VisibleIn {
  readonly stops: number
  readonly opportunities: number
  readonly solutions: number
  readonly tests: number
  /** People whose words are shown. */
  readonly people: number
  readonly quotes: number
  /** People shown with a photo. */
  readonly photos: number
  /** People shown by their name. */
  readonly names: number
  /** Whose quotes have no noted consent: they are held back, or shown where that was chosen. */
  readonly withoutConsent: readonly { readonly id: Id; readonly alias: string; readonly quotes: number }[]
  readonly isHeldBack: boolean
  /** Records and stops that were left out by hand. */
  readonly leftOut: number
}

/** What the audience of a review will see. */
export function visibleIn(view: WorkspaceView, review: Review): VisibleIn {
  const walk = walkOf(view, review)
  const kinds = { opportunity: new Set<Id>(), solution: new Set<Id>(), test: new Set<Id>() }
  // The overview shows the whole tree, whatever the stops unfold.
  for (const unfolded of [...walk.map((stop) => stop.id), 'whole'] as const)
    for (const card of stageCards(view, review.treeId, unfolded, review.hidden))
      if (card.kind !== 'outcome') kinds[card.kind].add(card.id)
  const voices = walk.flatMap(({ content }) => (content.stop === 'target' ? content.voices : []))
  return {
    stops: walk.length,
    opportunities: kinds.opportunity.size,
    solutions: kinds.solution.size,
    tests: kinds.test.size,
    people: voices.length,
    quotes: voices.reduce((sum, voice) => sum + (voice.isVerbatim ? quotesOf(voice) : 0), 0),
    photos: voices.filter((voice) => voice.photo !== null).length,
    names: review.showsNames ? voices.filter((voice) => hasName(view, voice)).length : 0,
    withoutConsent: voices
      .filter((voice) => quotesOf(voice) > 0 && !mayQuote(view, voice.personId))
      .map((voice) => ({ id: voice.personId, alias: voice.alias, quotes: quotesOf(voice) })),
    isHeldBack: !review.showsAllQuotes,
    leftOut: review.hidden.length,
  }
}

function hasName(view: WorkspaceView, voice: Voice): boolean {
  return (view.people.get(voice.personId)?.name.trim() ?? '') !== ''
}

/** Verbatim words; a summary in the trio's words is no quote. */
function quotesOf(voice: Voice): number {
  return voice.testimonies.filter(({ heard }) => heard.quote.trim() !== '').length
}
