// Drafts of a round beside each other: which moments the others have as well, and which stand in one draft alone.
import type { Id } from '../../lib/ids.ts'
import { memoBy } from '../../lib/memo.ts'
import type { Moment } from '../model/records.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'
import { graphOf } from './map-graph.ts'
import { likeness, meaningWords, wordWeights } from './twin-words.ts'

export interface ComparedMoment {
  readonly moment: Moment
  /** Likely the same in other drafts: at most one of each. */
  readonly partners: readonly Moment[]
}

/** From here on two moments may be the same; the merge studio asks more closely. Words count most, then the place. */
const ALIKE = 0.3
const WORDS = 0.8
const PLACE = 0.12

const cache = memoBy<WorkspaceView, Map<string, readonly (readonly ComparedMoment[])[]>>(
  (view) => [view.rows.moment, view.rows.link, view.rows.map],
  () => new Map(),
)

/** The moments of each draft in reading order, with their likely partners in the others. */
export function sideBySide(
  view: WorkspaceView,
  mapIds: readonly Id[],
): readonly (readonly ComparedMoment[])[] {
  const key = mapIds.join()
  const known = cache(view).get(key)
  if (known) return known
  const drafts = mapIds.map((id) => {
    const { order, byId } = graphOf(view, id)
    return order.flatMap((momentId, i) => {
      const moment = byId.get(momentId)
      return moment
        ? [
            {
              moment,
              words: meaningWords(`${moment.label} ${moment.doing}`),
              at: i / Math.max(1, order.length - 1),
            },
          ]
        : []
    })
  })
  const weights = wordWeights(drafts.flat().map((each) => each.words))
  const answer = drafts.map((draft) =>
    draft.map(({ moment, words, at }) => ({
      moment,
      partners: drafts
        .filter((other) => other !== draft)
        .flatMap((other) => {
          let best: { readonly moment: Moment; readonly score: number } | null = null
          for (const each of other) {
            const shared = likeness(words, each.words, weights)
            const score = shared === 0 ? 0 : WORDS * shared + PLACE * (1 - Math.abs(at - each.at))
            if (score >= ALIKE && (best === null || score > best.score)) best = { moment: each.moment, score }
          }
          return best ? [best.moment] : []
        }),
    })),
  )
  cache(view).set(key, answer)
  return answer
}
