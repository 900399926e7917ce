// Twins on a merged map: joined into one that keeps what each author wrote, kept apart with a reason, split again.
import { compareIds, type Id } from '../../lib/ids.ts'
import type { Link, Moment } from '../model/records.ts'
import { shortly } from '../snapshots/spoken-place.ts'
import type { Change } from '../view/change.ts'
import { archive, type Command, create, newRow, planned, refused, set } from '../view/command.ts'
import { anyRowById, rowById, type WorkspaceView } from '../view/workspace-view.ts'
import { addedAfter } from './added-after.ts'
import { isTold } from './living-map.ts'
import { type DrawnLink, graphOf, linkRecordsOf, momentsOf } from './map-graph.ts'
import { freePlace, placesOf } from './map-places.ts'
import { TWINS_RULE, twinsFingerprint } from './twins.ts'

/** Joins moments of one map: the first in reading order stays, with the words and sources of all. */
export const joinMoments: Command<{ readonly mapId: Id; readonly ids: readonly Id[] }> = (
  view,
  { mapId, ids },
  env,
) => {
  const { order, byId } = graphOf(view, mapId)
  const wanted = new Set(ids)
  const moments = order.filter((id) => wanted.has(id)).flatMap((id) => byId.get(id) ?? [])
  const [kept, ...others] = moments
  if (!kept || others.length === 0) return refused('gone')
  const gone = new Set(others.map((moment) => moment.id))
  const changes: Change[] = others.map((moment) => archive('moment', moment.id, env))
  changes.push(
    set('moment', kept.id, {
      doing: allWords(moments, 'doing'),
      thinking: allWords(moments, 'thinking'),
      feeling: allWords(moments, 'feeling'),
      terminal: kept.terminal ?? others.find((moment) => moment.terminal)?.terminal ?? null,
      sourceIds: [...new Set(moments.flatMap((moment) => moment.sourceIds))].sort(compareIds),
    }),
    ...redirected(linkRecordsOf(view, mapId), gone, kept.id, env),
  )
  return planned(`Joined ${moments.length} moments: “${shortly(kept.label)}”`, changes, kept.id)
}

/** What each wrote, each text once, in reading order. */
function allWords(moments: readonly Moment[], side: 'doing' | 'thinking' | 'feeling'): string {
  return [...new Set(moments.flatMap((moment) => moment[side].split('\n')).map((text) => text.trim()))]
    .filter((text) => text !== '')
    .join('\n')
}

/** Links of the joined moments lead to and from the one that stays; what would be there twice goes. */
function redirected(
  links: readonly Link[],
  gone: ReadonlySet<Id>,
  keptId: Id,
  env: Parameters<Command<unknown>>[2],
): Change[] {
  const to = (id: Id): Id => (gone.has(id) ? keptId : id)
  const seen = new Set<string>()
  return links.flatMap((link) => {
    const fromId = to(link.fromId)
    const toId = link.toId === null ? null : to(link.toId)
    const key = `${fromId} ${toId ?? ''} ${link.kind} ${link.label}`
    const isCircle = toId === fromId && link.fromId !== link.toId
    if (seen.has(key) || isCircle) return [archive('link', link.id, env)]
    seen.add(key)
    return fromId === link.fromId && toId === link.toId ? [] : [set('link', link.id, { fromId, toId })]
  })
}

/** Splits a joined moment: each author's words become a moment again, with the links of their draft. */
export const splitMoment: Command<{ readonly momentId: Id }> = (view, { momentId }, env) => {
  const moment = rowById(view, 'moment', momentId)
  const sources = sourcesOf(view, moment)
  const [first, ...others] = sources
  if (!moment || !first) return refused('gone')
  if (others.length === 0) return refused('invalid', shortly(moment.label))
  const { mapId } = moment
  const { label, doing, thinking, feeling } = first
  // What was heard stays with the moment that stays.
  const told = moment.sourceIds.filter((id) => isTold(view, id))
  const changes: Change[] = [
    set('moment', momentId, { label, doing, thinking, feeling, sourceIds: [first.id, ...told] }),
  ]
  const places = [...placesOf(view, mapId).values()]
  const home = placesOf(view, mapId).get(momentId) ?? null
  const orders = addedAfter(momentsOf(view, mapId), moment, others.length, env.random)
  const bySource = new Map(
    momentsOf(view, mapId).flatMap((each) => each.sourceIds.map((id) => [id, each.id])),
  )
  const fresh = new Map<Id, Id>()
  others.forEach((source, i) => {
    const place = freePlace(places, home && { x: home.x - 304, y: home.y }, true)
    places.push(place)
    const row = newRow('moment', env, {
      mapId,
      label: source.label,
      doing: source.doing,
      thinking: source.thinking,
      feeling: source.feeling,
      quote: source.quote,
      order: orders[i] ?? '',
      ...place,
      sourceIds: [source.id],
    })
    fresh.set(source.id, row.id)
    changes.push(create('moment', row))
  })
  const homeOf = (id: Id): Id | undefined => fresh.get(id) ?? bySource.get(id)
  const theirs = new Map(others.flatMap((source) => linksAt(view, source).map((link) => [link.id, link])))
  const own = new Set(linksAt(view, first).map((link) => linkKey(link, homeOf)))
  const taken = new Set([...theirs.values()].map((link) => linkKey(link, (id) => bySource.get(id))))
  // What only the others drew leaves the moment that stays.
  for (const link of linkRecordsOf(view, mapId)) {
    if (link.fromId !== momentId && link.toId !== momentId) continue
    const key = linkKey(link, (id) => id)
    if (taken.has(key) && !own.has(key)) changes.push(archive('link', link.id, env))
  }
  for (const { fromId, toId, kind, label: said } of theirs.values()) {
    const from = homeOf(fromId)
    const to = toId === null ? null : homeOf(toId)
    if (!from || to === undefined || (from === to && kind !== 'loop')) continue
    changes.push(create('link', newRow('link', env, { mapId, fromId: from, toId: to, kind, label: said })))
  }
  return planned(`Split into ${sources.length}: “${shortly(moment.label)}”`, changes, momentId)
}

function linksAt(view: WorkspaceView, source: Moment): readonly DrawnLink[] {
  const graph = graphOf(view, source.mapId)
  return [...(graph.outOf.get(source.id) ?? []), ...(graph.into.get(source.id) ?? [])]
}

function linkKey(
  { fromId, toId, kind, label }: Pick<DrawnLink, 'fromId' | 'toId' | 'kind' | 'label'>,
  homeOf: (id: Id) => Id | undefined,
): string {
  return [homeOf(fromId), toId === null ? '' : homeOf(toId), kind, label].join(' ')
}

/** The draft moments behind a moment, also archived ones, in a fixed order. */
export function sourcesOf(view: WorkspaceView, moment: Moment | null): readonly Moment[] {
  return (moment?.sourceIds ?? [])
    .filter((id) => !isTold(view, id))
    .flatMap((id) => anyRowById(view, 'moment', id) ?? [])
}

/** Says that two moments are not the same; the pair is not suggested again. */
export const keepApart: Command<{ readonly ids: readonly [Id, Id]; readonly why: string }> = (
  view,
  { ids, why },
  env,
) => {
  const [a, b] = [rowById(view, 'moment', ids[0]), rowById(view, 'moment', ids[1])]
  if (!a || !b) return refused('gone')
  const row = newRow('dismissal', env, {
    rule: TWINS_RULE,
    aboutId: a.id,
    note: why.trim(),
    fingerprint: twinsFingerprint(a, b),
  })
  return planned(`Kept apart: “${shortly(a.label, 40)}” and “${shortly(b.label, 40)}”`, [
    create('dismissal', row),
  ])
}
