// What can be arranged at a stop: its branches, compared siblings, voices, solutions or tests, also those left out.
// Invariant: the order is that of the walk; what the audience does not get is there and says so.
import type { Id } from '../../lib/ids.ts'
import type { Review } from '../model/records.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'
import { inOrder } from './arrange.ts'
import { stopsOf, type StopId } from './stops.ts'
import { pathIds, talkOf } from './talk.ts'
import { type StopContent, contentAtStop, walkOf } from './walk.ts'

export interface Slide {
  readonly id: Id
  readonly words: string
  /** Shown, left out by hand, or beyond what this detail shows. */
  readonly state: 'shown' | 'out' | 'beyond'
  /** It lies on the way to the target and cannot be left out. */
  readonly isFixed: boolean
}

export interface ArrangedStop {
  readonly id: StopId
  readonly isOut: boolean
  readonly slides: readonly Slide[]
}

/** All stops of a review in its order, also those left out, with what can be arranged at each. */
export function arrangedStops(view: WorkspaceView, review: Review): readonly ArrangedStop[] {
  const shown = new Map(walkOf(view, review).map((stop) => [stop.id, stop.content]))
  const all: Review = { ...review, hidden: [], detail: 'everything' }
  const talk = talkOf(view, all)
  const onPath = new Set(pathIds(talk))
  return inOrder(stopsOf(review.detail), (id) => id, review).map((id) => {
    const content = shown.get(id)
    const here = new Set(content ? itemsOf(content).map((item) => item.id) : [])
    const isMerelySaid = review.detail === 'pitch' && id !== 'target'
    const items = isMerelySaid ? [] : itemsOf(contentAtStop(view, talk, id))
    return {
      id,
      isOut: !shown.has(id),
      slides: items.map((item): Slide => {
        const isFixed = onPath.has(item.id)
        const isOut = !isFixed && review.hidden.includes(item.id)
        return { ...item, isFixed, state: isOut ? 'out' : content && !here.has(item.id) ? 'beyond' : 'shown' }
      }),
    }
  })
}

function itemsOf(content: StopContent): readonly { readonly id: Id; readonly words: string }[] {
  switch (content.stop) {
    case 'space':
      return content.topRow.map(({ opportunity }) => ({ id: opportunity.id, words: opportunity.statement }))
    case 'prioritisation':
      // The first is the target itself.
      return content.options
        .slice(1)
        .map(({ opportunity }) => ({ id: opportunity.id, words: opportunity.statement }))
    case 'target':
      return content.voices.map((voice) => ({
        id: voice.personId,
        words: `${voice.alias}: “${voice.testimonies[0]?.words ?? ''}”`,
      }))
    case 'solutions':
      return content.solutions.map(({ solution }) => ({ id: solution.id, words: solution.title }))
    case 'tests':
      return content.tests.map(({ test, assumption, name }) => ({
        id: test.id,
        words: assumption?.statement ?? name,
      }))
    default:
      return []
  }
}
