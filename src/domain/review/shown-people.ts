// How a person appears to an audience: by alias, without a picture, and in verbatim words only with
// consent, unless the review was prepared otherwise.
// Invariant: people who withdrew their consent do not appear at all, whatever was chosen.
import type { Id } from '../../lib/ids.ts'
import { mayQuote } from '../people/consent.ts'
import type { Person, Review, Snapshot } from '../model/records.ts'
import { anyRowById, type WorkspaceView } from '../view/workspace-view.ts'

/** What a review was prepared to show of people; null when a tree is looked at without a review. */
export type Privacy = Pick<Review, 'audienceIds' | 'showsAllQuotes' | 'showsNames' | 'showsPhotos'> | null

const NAMELESS = 'Somebody without a name'

/** The alias of a participant; their name where that was chosen and is known. */
export function shownName(view: WorkspaceView, participantId: Id | null, privacy: Privacy): string {
  const alias = anyRowById(view, 'participant', participantId)?.alias.trim() || NAMELESS
  if (!privacy?.showsNames || participantId === null) return alias
  return view.people.get(participantId)?.name.trim() || alias
}

/** The photo of a participant, or the picture of their story, where that was chosen. */
export function shownPhoto(view: WorkspaceView, snapshot: Snapshot, privacy: Privacy): Person['photo'] {
  if (!privacy?.showsPhotos) return null
  return view.people.get(snapshot.participantId ?? '')?.photo ?? snapshot.picture
}

/** Whether a participant appears at all: not once they withdrew. */
export function isThere(view: WorkspaceView, participantId: Id | null): boolean {
  return participantId === null || !view.people.get(participantId)?.withdrawn
}

/** Whether the verbatim words of a participant are shown; otherwise what the trio wrote down of them stands there. */
export function isQuoted(view: WorkspaceView, participantId: Id | null, privacy: Privacy): boolean {
  return privacy?.showsAllQuotes === true || mayQuote(view, participantId)
}

/** Whose idea it was: the trio and the audience by name, others only where names were chosen; '' when unknown. */
export function shownSource(view: WorkspaceView, id: Id | null, privacy: Privacy): string {
  const member = anyRowById(view, 'member', id)
  if (member) return member.name
  const stakeholder = anyRowById(view, 'stakeholder', id)
  if (!stakeholder) return ''
  const isInTheRoom = privacy === null || privacy.audienceIds.includes(stakeholder.id)
  return isInTheRoom || privacy.showsNames ? stakeholder.name : 'a stakeholder'
}
