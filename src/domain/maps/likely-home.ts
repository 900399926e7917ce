// Where on a map a told moment most likely belongs, with the reason: shared words, the point of the story, and what
// is laid before and after it. Only suggested; a person lays it.
import type { Id } from '../../lib/ids.ts'
import type { Moment } from '../model/records.ts'
import { anyRowById, type WorkspaceView } from '../view/workspace-view.ts'
import { graphOf, isFlow, momentsOf, type MapGraph } from './map-graph.ts'
import { sourceIdsOf } from './moment-sources.ts'
import { homesOf } from './story-moments.ts'
import { likeness, meaningWords, sharedWords, wordWeights } from './twin-words.ts'

export interface LikelyHome {
  readonly momentId: Id
  /** 0 to 1. */
  readonly score: number
  /** Such as "both say “form”". */
  readonly reasons: readonly string[]
}

const LEAST = 0.24
const WORDS = 0.66
const PLACE = 0.14
const AROUND = 0.2
/** Told moments between two laid ones may be suggested by their place alone. */
const SURE_PLACE = 0.3

/** The likely home of each told moment of a story that is not laid yet, by told moment. */
export function likelyHomes(view: WorkspaceView, mapId: Id, storyId: Id): ReadonlyMap<Id, LikelyHome> {
  const graph = graphOf(view, mapId)
  const homes = homesOf(view, mapId)
  const told = momentsOf(view, storyId)
  const tops = graph.order.map((id) => wordsOfHome(view, graph, id))
  const said = told.map((each) => ({
    label: meaningWords(each.label),
    all: meaningWords(`${each.label} ${each.doing} ${each.quote}`),
  }))
  const weights = wordWeights([...tops.map((each) => each.all), ...said.map((each) => each.all)])
  const found = new Map<Id, LikelyHome>()
  told.forEach((moment, i) => {
    if (homes.has(moment.id)) return
    const [before, after] = [laidNear(told, homes, i, -1), laidNear(told, homes, i, 1)]
    let best: LikelyHome | null = null
    graph.order.forEach((id, at) => {
      const home = tops[at]
      const words = said[i]
      if (!home || !words) return
      const shared = Math.max(
        likeness(words.label, home.label, weights),
        likeness(words.all, home.all, weights),
      )
      const nearness =
        1 - Math.abs(i / Math.max(1, told.length - 1) - at / Math.max(1, graph.order.length - 1))
      const around = aroundOf(graph, id, before, after)
      const score = WORDS * shared + PLACE * nearness + AROUND * around
      const isFounded = shared > 0.06 || (around === 1 && PLACE * nearness + AROUND >= SURE_PLACE)
      if (!isFounded || score < LEAST || (best && best.score >= score)) return
      const reasons: string[] = []
      const both = sharedWords(words.all, home.all, weights).slice(0, 3)
      if (both.length > 0) reasons.push(`both say ${both.map(quotedIn(moment)).join(', ')}`)
      if (around === 1) reasons.push('it lies between what is laid before and after')
      else if (around > 0) reasons.push('what is laid beside it leads here')
      else if (nearness >= 0.85) reasons.push('it stands at the same point of the story')
      best = { momentId: id, score, reasons }
    })
    if (best) found.set(moment.id, best)
  })
  return found
}

/** The words of a moment of the map: its own, those of the drafts, and what was told there already. */
function wordsOfHome(view: WorkspaceView, graph: MapGraph, id: Id) {
  const moment = graph.byId.get(id)
  const sources = sourceIdsOf(view, moment ?? null).flatMap(
    (source) => anyRowById(view, 'moment', source) ?? [],
  )
  const texts = [moment?.label, moment?.doing, ...sources.flatMap((each) => [each.label, each.doing])]
  return { label: meaningWords(moment?.label ?? ''), all: meaningWords(texts.join(' ')) }
}

function laidNear(
  told: readonly Moment[],
  homes: ReadonlyMap<Id, readonly Id[]>,
  from: number,
  step: -1 | 1,
): readonly Id[] {
  return homes.get(told[from + step]?.id ?? '') ?? []
}

/** 1 when it lies between what was told before and after, 0.5 beside one of them. */
function aroundOf(graph: MapGraph, id: Id, before: readonly Id[], after: readonly Id[]): number {
  const leadsIn = (graph.into.get(id) ?? []).filter(isFlow).some((link) => before.includes(link.fromId))
  const leadsOn = (graph.outOf.get(id) ?? []).filter(isFlow).some((link) => after.includes(link.toId))
  return (leadsIn ? 0.5 : 0) + (leadsOn ? 0.5 : 0)
}

/** The word as it was told, not as it was cut. */
function quotedIn(told: Moment): (stem: string) => string {
  const written = `${told.label} ${told.doing} ${told.quote}`.match(/[\p{L}\p{N}]+/gu) ?? []
  return (stem) =>
    `“${(written.find((word) => meaningWords(word).has(stem)) ?? stem).toLocaleLowerCase('en')}”`
}
