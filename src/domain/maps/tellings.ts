// How alike two moments of different drafts are: their words first, then where they stand in their own story, then
// what comes before and after them there. The same measure serves the twins of a merged map and drafts side by side.
import type { Id } from '../../lib/ids.ts'
import type { Moment } from '../model/records.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'
import { graphOf, isFlow } from './map-graph.ts'
import { likeness, meaningWords, sharedWords, type WordWeights, wordWeights } from './twin-words.ts'

/** One moment with what it is compared by. */
export interface Telling {
  readonly moment: Moment
  readonly label: ReadonlySet<string>
  readonly all: ReadonlySet<string>
  /** The drafts it comes from. */
  readonly drafts: ReadonlySet<Id>
  /** 0 at the start of its own draft, 1 at the end. */
  readonly at: number
  /** The moments next to it, by id, in whatever its neighbours are told by. */
  readonly before: ReadonlySet<Id>
  readonly after: ReadonlySet<Id>
}

export interface Alike {
  /** 0 to 1. */
  readonly score: number
  /** Such as "both say “ticket”". */
  readonly reasons: readonly string[]
}

export interface Comparison {
  readonly tellings: readonly Telling[]
  /** Null when the two are not likely the same: below `least`, when another bar than that of twins is wanted. */
  readonly alike: (a: Telling, b: Telling, least?: number) => Alike | null
}

/** Pairs below this are not likely the same; tests hold it against drafts of one story with known twins. */
const LEAST = 0.34
const WORDS = 0.74
const PLACE = 0.12
const NEIGHBOURS = 0.14
/** Without a shared word only what stands between the same two moments may be the same. */
const BETWEEN = 0.4

/** A moment with its words and its place, told by the draft moments behind it. `homeOf` names their neighbours. */
export function tellingOf(
  view: WorkspaceView,
  moment: Moment,
  sources: readonly Moment[],
  homeOf: (id: Id) => Id | undefined,
): Telling {
  const before = new Set<Id>()
  const after = new Set<Id>()
  let sum = 0
  for (const source of sources) {
    const graph = graphOf(view, source.mapId)
    const at = graph.order.indexOf(source.id)
    sum += graph.order.length < 2 || at < 0 ? 0.5 : at / (graph.order.length - 1)
    for (const link of graph.into.get(source.id) ?? []) if (isFlow(link)) add(before, homeOf(link.fromId))
    for (const link of graph.outOf.get(source.id) ?? []) if (isFlow(link)) add(after, homeOf(link.toId))
  }
  return {
    moment,
    label: meaningWords(moment.label),
    all: meaningWords(`${moment.label} ${moment.doing}`),
    drafts: new Set(sources.map((source) => source.mapId)),
    at: sources.length === 0 ? 0.5 : sum / sources.length,
    before,
    after,
  }
}

function add(ids: Set<Id>, id: Id | undefined): void {
  if (id !== undefined) ids.add(id)
}

/** Compares tellings with each other; words that many of them hold count little. */
export function compareTellings(tellings: readonly Telling[]): Comparison {
  const weights = wordWeights(tellings.map((each) => each.label))
  const byId = new Map(tellings.map((each) => [each.moment.id, each]))
  return { tellings, alike: (a, b, least = LEAST) => alike(a, b, byId, weights, least) }
}

function alike(
  a: Telling,
  b: Telling,
  byId: ReadonlyMap<Id, Telling>,
  weights: WordWeights,
  least: number,
): Alike | null {
  const [labels, all] = [likeness(a.label, b.label, weights), likeness(a.all, b.all, weights)]
  const words = Math.max(labels, all)
  const nearness = 1 - Math.abs(a.at - b.at)
  if (words === 0) {
    // Both neighbours are one already, and nothing else stands between them.
    if (!isShared(a.before, b.before) || !isShared(a.after, b.after)) return null
    return { score: BETWEEN, reasons: ['they stand between the same two moments'] }
  }
  if (WORDS * words + PLACE * nearness + NEIGHBOURS < least) return null
  const around = Math.max(
    likestOf(a.before, b.before, byId, weights),
    likestOf(a.after, b.after, byId, weights),
  )
  const score = WORDS * words + PLACE * nearness + NEIGHBOURS * around
  if (score < least) return null
  const [one, other] = labels >= all ? [a.label, b.label] : [a.all, b.all]
  const reasons = [wordsInCommon(a, b, sharedWords(one, other, weights).slice(0, 3))]
  if (nearness >= 0.85) reasons.push('they stand at the same point of the story')
  if (around >= 0.5) reasons.push('what comes before or after is alike')
  return { score, reasons }
}

function isShared(a: ReadonlySet<Id>, b: ReadonlySet<Id>): boolean {
  return [...a].some((id) => b.has(id))
}

function likestOf(
  a: ReadonlySet<Id>,
  b: ReadonlySet<Id>,
  byId: ReadonlyMap<Id, Telling>,
  weights: WordWeights,
): number {
  let most = 0
  for (const x of a)
    for (const y of b) {
      const [one, other] = [byId.get(x), byId.get(y)]
      if (one && other) most = Math.max(most, x === y ? 1 : likeness(one.label, other.label, weights))
    }
  return most
}

/** "both say “ticket”", or "“calls” and “phones” mean much the same". */
function wordsInCommon(a: Telling, b: Telling, stems: readonly string[]): string {
  const pairs = stems.map((stem) => [written(a, stem), written(b, stem)] as const)
  const same = pairs.filter(([x, y]) => meaningStart(x) === meaningStart(y)).map(([x]) => `“${x}”`)
  const like = pairs
    .filter(([x, y]) => meaningStart(x) !== meaningStart(y))
    .map(([x, y]) => `“${x}” and “${y}”`)
  return [
    ...(same.length > 0 ? [`both say ${same.join(', ')}`] : []),
    ...(like.length > 0 ? [`${like.join(', ')} mean much the same`] : []),
  ].join(', ')
}

function meaningStart(word: string): string {
  return word.slice(0, 4)
}

/** The word as it was written, not as it was cut. */
function written({ moment }: Telling, stem: string): string {
  const words = `${moment.label} ${moment.doing}`.match(/[\p{L}\p{N}]+/gu) ?? []
  return (words.find((word) => meaningWords(word).has(stem)) ?? stem).toLocaleLowerCase('en')
}
