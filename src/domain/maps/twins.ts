// Likely twins on a merged map: moments of different drafts that may be the same, with the reason. Only suggested;
// a person joins them or keeps them apart. The order of drafts and of records makes no difference.
import { compareIds, type Id } from '../../lib/ids.ts'
import { memoBy } from '../../lib/memo.ts'
import type { Dismissal, Moment } from '../model/records.ts'
import { rowById, type WorkspaceView } from '../view/workspace-view.ts'
import { graphOf } from './map-graph.ts'
import { sourcesOf, standInsOf } from './moment-sources.ts'
import { type Alike, compareTellings, tellingOf } from './tellings.ts'

export interface Twins extends Alike {
  /** In id order. */
  readonly ids: readonly [Id, Id]
}

/** The rule under which "not the same" is kept. */
export const TWINS_RULE = 'maps.twins'

/** What tells one decided pair from another: the draft moments on both sides. */
export function twinsFingerprint(view: WorkspaceView, a: Moment, b: Moment): string {
  return [sidesKey(view, a), sidesKey(view, b)].sort(compareIds).join(' ')
}

function sidesKey(view: WorkspaceView, moment: Moment): string {
  const drawn = sourcesOf(view, moment).map((source) => source.id)
  return drawn.length > 0 ? drawn.join('+') : moment.id
}

const cache = memoBy<WorkspaceView, Map<Id, readonly Twins[]>>(
  (view) => [view.rows.moment, view.rows.link, view.rows.map, view.rows.dismissal, view.archived.moment],
  () => new Map(),
)

/** The likely twins of a map, the likeliest first; each moment at most once. */
export function likelyTwins(view: WorkspaceView, mapId: Id): readonly Twins[] {
  const known = cache(view).get(mapId)
  if (known) return known
  const found = findTwins(view, mapId)
  cache(view).set(mapId, found)
  return found
}

function findTwins(view: WorkspaceView, mapId: Id): readonly Twins[] {
  const homes = standInsOf(view, mapId)
  const { tellings, alike } = compareTellings(
    graphOf(view, mapId).moments.map((moment) =>
      tellingOf(view, moment, sourcesOf(view, moment), (id) => homes.get(id)),
    ),
  )
  const isApart = apartOn(view, mapId)
  const pairs: Twins[] = []
  for (const [i, a] of tellings.entries())
    for (const b of tellings.slice(i + 1)) {
      if (a.drafts.size === 0 || b.drafts.size === 0 || [...a.drafts].some((id) => b.drafts.has(id))) continue
      const found = alike(a, b)
      if (!found || isApart(a.moment, b.moment)) continue
      const [first = '', second = ''] = [a.moment.id, b.moment.id].sort(compareIds)
      pairs.push({ ids: [first, second], ...found })
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

/** A pair that was kept apart, with why. */
export interface KeptApart {
  readonly dismissal: Dismissal
  readonly moments: readonly [Moment, Moment]
}

/** The pairs of a map that a person said are not the same, the newest first. */
export function keptApart(view: WorkspaceView, mapId: Id): readonly KeptApart[] {
  const homes = standInsOf(view, mapId)
  return [...view.rows.dismissal.values()]
    .filter((row) => row.rule === TWINS_RULE)
    .sort((a, b) => b.createdAt - a.createdAt || compareIds(a.id, b.id))
    .flatMap((dismissal) => {
      const [one, other] = dismissal.fingerprint.split(' ').map((side) => momentOfSide(view, homes, side))
      return one && other && one !== other && one.mapId === mapId && other.mapId === mapId
        ? [{ dismissal, moments: [one, other] as const }]
        : []
    })
}

function momentOfSide(view: WorkspaceView, homes: ReadonlyMap<Id, Id>, side: string): Moment | null {
  const [first = ''] = side.split('+')
  return rowById(view, 'moment', homes.get(first) ?? first)
}

/**
 * Whether two moments were kept apart: also when one of them was joined with a third since. What was said of two
 * draft moments holds for all that they have become part of.
 */
function apartOn(view: WorkspaceView, mapId: Id): (a: Moment, b: Moment) => boolean {
  const said = [...view.rows.dismissal.values()].filter((row) => row.rule === TWINS_RULE)
  if (said.length === 0) return () => false
  const homes = standInsOf(view, mapId)
  const pairs = new Set<string>()
  for (const { fingerprint } of said) {
    const sides = fingerprint.split(' ').map((side) => side.split('+').map((id) => homes.get(id) ?? id))
    for (const one of sides[0] ?? []) for (const other of sides[1] ?? []) pairs.add(`${one} ${other}`)
  }
  return (a, b) => pairs.has(`${a.id} ${b.id}`) || pairs.has(`${b.id} ${a.id}`)
}
