// Likely twins on a merged map: moments of different drafts that may be the same, with the reason. Only suggested;
// a person joins them or keeps them apart. The order of drafts and of records makes no difference.
import { compareIds, type Id } from '../../lib/ids.ts'
import { memoBy } from '../../lib/memo.ts'
import type { Moment } from '../model/records.ts'
import { anyRowById, type WorkspaceView } from '../view/workspace-view.ts'
import { isTold } from './living-map.ts'
import { graphOf, isFlow, type MapGraph } from './map-graph.ts'
import { likeness, meaningWords, sharedWords, type WordWeights, wordWeights } from './twin-words.ts'

export interface Twins {
  /** In id order. */
  readonly ids: readonly [Id, Id]
  /** 0 to 1. */
  readonly score: number
  /** Such as "both say “ticket”". */
  readonly reasons: readonly string[]
}

/** Pairs below this are not suggested; tests hold it against drafts of one story with known twins. */
const LEAST = 0.36
const WORDS = 0.74
const PLACE = 0.12
const NEIGHBOURS = 0.14

/** The rule under which "not the same" is kept. */
export const TWINS_RULE = 'maps.twins'

/** What tells one decided pair from another: the draft moments on both sides. */
export function twinsFingerprint(a: Moment, b: Moment): string {
  return [sourcesOf(a).join('+'), sourcesOf(b).join('+')].sort(compareIds).join(' ')
}

function sourcesOf(moment: Moment): readonly Id[] {
  return moment.sourceIds.length > 0 ? [...moment.sourceIds].sort(compareIds) : [moment.id]
}

const cache = memoBy<WorkspaceView, Map<Id, readonly Twins[]>>(
  (view) => [view.rows.moment, view.rows.link, view.rows.map, view.rows.dismissal, view.archived.moment],
  () => new Map(),
)

/** The likely twins of a map, the likeliest first; each moment at most once. */
export function likelyTwins(view: WorkspaceView, mapId: Id): readonly Twins[] {
  const known = cache(view).get(mapId)
  if (known) return known
  const found = findTwins(view, graphOf(view, mapId))
  cache(view).set(mapId, found)
  return found
}

interface Candidate {
  readonly moment: Moment
  readonly words: ReadonlySet<string>
  readonly more: ReadonlySet<string>
  readonly drafts: ReadonlySet<Id>
  /** 0 at the start of its own draft, 1 at the end. */
  readonly at: number
}

function findTwins(view: WorkspaceView, graph: MapGraph): readonly Twins[] {
  const candidates = graph.moments.map((moment) => candidateOf(view, moment))
  const weights = wordWeights(candidates.map((each) => each.words))
  const byId = new Map(candidates.map((each) => [each.moment.id, each]))
  const apart = new Set(
    [...view.rows.dismissal.values()].filter((row) => row.rule === TWINS_RULE).map((row) => row.fingerprint),
  )
  const pairs: Twins[] = []
  for (const [i, a] of candidates.entries())
    for (const b of candidates.slice(i + 1)) {
      if (a.drafts.size === 0 || b.drafts.size === 0 || [...a.drafts].some((id) => b.drafts.has(id))) continue
      const twins = weighed(a, b, graph, byId, weights)
      if (twins && !apart.has(twinsFingerprint(a.moment, b.moment))) pairs.push(twins)
    }
  pairs.sort((x, y) => y.score - x.score || compareIds(x.ids.join(), y.ids.join()))
  const taken = new Set<Id>()
  return pairs.filter(({ ids: [a, b] }) => {
    if (taken.has(a) || taken.has(b)) return false
    taken.add(a)
    taken.add(b)
    return true
  })
}

function candidateOf(view: WorkspaceView, moment: Moment): Candidate {
  const sources = moment.sourceIds
    .filter((id) => !isTold(view, id))
    .map((id) => anyRowById(view, 'moment', id))
    .filter((source) => source !== null)
  const places = sources.map((source) => {
    const order = graphOf(view, source.mapId).order
    const at = order.indexOf(source.id)
    return order.length < 2 || at < 0 ? 0.5 : at / (order.length - 1)
  })
  return {
    moment,
    words: meaningWords(moment.label),
    more: meaningWords(`${moment.label} ${moment.doing}`),
    drafts: new Set(sources.map((source) => source.mapId)),
    at: places.length === 0 ? 0.5 : places.reduce((sum, place) => sum + place, 0) / places.length,
  }
}

/** The pair with its score and reasons, or null when it is not likely enough. */
function weighed(
  a: Candidate,
  b: Candidate,
  graph: MapGraph,
  byId: ReadonlyMap<Id, Candidate>,
  weights: WordWeights,
): Twins | null {
  // Place and neighbours strengthen shared words; alone they are no reason.
  const [labels, all] = [likeness(a.words, b.words, weights), likeness(a.more, b.more, weights)]
  const words = Math.max(labels, all)
  const nearness = 1 - Math.abs(a.at - b.at)
  if (words === 0 || WORDS * words + PLACE * nearness + NEIGHBOURS < LEAST) return null
  const around = Math.max(
    neighbourLikeness(a, b, graph, byId, weights, 'before'),
    neighbourLikeness(a, b, graph, byId, weights, 'after'),
  )
  const score = WORDS * words + PLACE * nearness + NEIGHBOURS * around
  if (score < LEAST) return null
  const shared = labels >= all ? sharedWords(a.words, b.words, weights) : sharedWords(a.more, b.more, weights)
  const reasons = [`both say ${shared.slice(0, 3).map(quotedWord(a, b)).join(', ')}`]
  if (nearness >= 0.85) reasons.push('they stand at the same point of the story')
  if (around >= 0.5) reasons.push('what comes before or after is alike')
  const [first, second] = [a.moment.id, b.moment.id].sort(compareIds)
  return { ids: [first ?? '', second ?? ''], score, reasons }
}

/** The word as it was written, not as it was cut. */
function quotedWord(a: Candidate, b: Candidate): (stem: string) => string {
  const written = `${a.moment.label} ${a.moment.doing} ${b.moment.label}`.match(/[\p{L}\p{N}]+/gu) ?? []
  return (stem) =>
    `“${(written.find((word) => meaningWords(word).has(stem)) ?? stem).toLocaleLowerCase('en')}”`
}

function neighbourLikeness(
  a: Candidate,
  b: Candidate,
  graph: MapGraph,
  byId: ReadonlyMap<Id, Candidate>,
  weights: WordWeights,
  side: 'before' | 'after',
): number {
  const near = ({ moment }: Candidate): readonly Candidate[] => {
    const links = (side === 'before' ? graph.into : graph.outOf).get(moment.id) ?? []
    return links
      .filter(isFlow)
      .map((link) => byId.get(side === 'before' ? link.fromId : link.toId))
      .filter((each) => each !== undefined)
  }
  let most = 0
  for (const x of near(a))
    for (const y of near(b)) most = Math.max(most, x === y ? 1 : likeness(x.words, y.words, weights))
  return most
}
