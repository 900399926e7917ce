// Splitting a joined moment: what was joined comes back as it was, with its own words and links. Moments joined by an
// older build, or made from several drafts at once, are split by the drafts they come from.
import { compareIds, type Id } from '../../lib/ids.ts'
import type { Moment } from '../model/records.ts'
import { shortly } from '../snapshots/spoken-place.ts'
import type { Change } from '../view/change.ts'
import { type Command, create, type Env, newRow, planned, refused, set } from '../view/command.ts'
import { anyRowById, rowById, type WorkspaceView } from '../view/workspace-view.ts'
import { addedAfter } from './added-after.ts'
import { linesOf, SIDES } from './join-moments.ts'
import { linkRecordsOf, graphOf, momentsOf } from './map-graph.ts'
import { freePlace, placesOf } from './map-places.ts'
import { isTold, joinedInto, sourceIdsOf } from './moment-sources.ts'

/** Splits a moment into what was joined; refuses one that stands for itself. */
export const splitMoment: Command<{ readonly momentId: Id }> = (view, { momentId }, env) => {
  const moment = rowById(view, 'moment', momentId)
  if (!moment) return refused('gone')
  const joined = joinedInto(view, moment)
  const plan = joined.length > 0 ? splitJoins(view, moment, joined) : splitSources(view, moment, env)
  if (plan === null) return refused('invalid', shortly(moment.label))
  const count = joined.length > 0 ? joined.length + 1 : plan.count
  return planned(`Split into ${count}: “${shortly(moment.label)}”`, plan.changes, momentId)
}

interface Split {
  readonly changes: readonly Change[]
  readonly count: number
}

/** The joined records come back; each of them, and the one that stayed, keeps only what is its own. */
function splitJoins(view: WorkspaceView, kept: Moment, joined: readonly Moment[]): Split {
  const all = [kept, ...joined]
  const changes = all.flatMap((moment): Change[] => {
    const others = all.filter((other) => other !== moment && isUnder(other, moment, all))
    const theirs = new Set(others.flatMap((other) => other.sourceIds))
    const sourceIds = moment.sourceIds.filter((id) => !theirs.has(id))
    const back = moment === kept ? {} : { joinedId: null, deletedAt: null }
    const own = others.length === 0 ? {} : ownWords(view, moment, sourceIds, others)
    return [set('moment', moment.id, { ...own, sourceIds, ...back })]
  })
  return { changes: [...changes, ...apart(view, kept, joined)], count: all.length }
}

function isUnder(one: Moment, other: Moment, all: readonly Moment[]): boolean {
  for (let at: Moment | undefined = one; at?.joinedId; at = all.find((each) => each.id === at?.joinedId))
    if (at.joinedId === other.id) return true
  return false
}

/** What the others wrote leaves; what was written since stays. */
function ownWords(view: WorkspaceView, moment: Moment, sourceIds: readonly Id[], others: readonly Moment[]) {
  const drawn = sourceIds.filter((id) => !isTold(view, id)).map((id) => anyRowById(view, 'moment', id))
  const [source] = drawn
  const isTheirs = others.some((other) => other.label === moment.label)
  return {
    label: isTheirs && source ? source.label : moment.label,
    ...Object.fromEntries(
      SIDES.map((side) => {
        const own = new Set(drawn.flatMap((each) => linesOf(each?.[side] ?? '')))
        const theirs = new Set(others.flatMap((other) => linesOf(other[side])))
        const lines = linesOf(moment[side]).filter((line) => own.has(line) || !theirs.has(line))
        return [side, lines.join('\n')]
      }),
    ),
  }
}

/** Cards that would come back onto each other stand below. */
function apart(view: WorkspaceView, kept: Moment, joined: readonly Moment[]): readonly Change[] {
  const places = [...placesOf(view, kept.mapId).values()]
  return joined.flatMap(({ id, x, y }) => {
    const isFree =
      x !== null && y !== null && places.every((p) => Math.abs(p.x - x) >= 224 || Math.abs(p.y - y) >= 176)
    if (isFree) {
      places.push({ x, y })
      return []
    }
    const home = placesOf(view, kept.mapId).get(kept.id) ?? null
    const place = freePlace(places, home && { x: home.x - 304, y: home.y }, true)
    places.push(place)
    return [set('moment', id, place)]
  })
}

/** Each author's words become a moment again; links that stand in their draft alone go with them. */
function splitSources(
  view: WorkspaceView,
  moment: Moment,
  env: Env,
): (Split & { readonly count: number }) | null {
  const ids = [...sourceIdsOf(view, moment)].sort(compareIds)
  const sources = ids.filter((id) => !isTold(view, id)).flatMap((id) => anyRowById(view, 'moment', id) ?? [])
  const [first, ...others] = sources
  if (!first || others.length === 0) return null
  const { label, doing, thinking, feeling } = first
  // What was heard stays with the moment that stays.
  const told = ids.filter((id) => isTold(view, id))
  const changes: Change[] = [
    set('moment', moment.id, { label, doing, thinking, feeling, sourceIds: [first.id, ...told] }),
  ]
  const places = [...placesOf(view, moment.mapId).values()]
  const home = placesOf(view, moment.mapId).get(moment.id) ?? null
  const orders = addedAfter(momentsOf(view, moment.mapId), moment, others.length, env.random)
  others.forEach((source, i) => {
    const place = freePlace(places, home && { x: home.x - 304, y: home.y }, true)
    places.push(place)
    const row = newRow('moment', env, {
      mapId: moment.mapId,
      label: source.label,
      doing: source.doing,
      thinking: source.thinking,
      feeling: source.feeling,
      quote: source.quote,
      order: orders[i] ?? '',
      ...place,
      sourceIds: [source.id],
    })
    changes.push(create('moment', row), ...linksTaken(view, moment, row.id, source, first))
  })
  return { changes, count: sources.length }
}

/** Links of the moment that only this source drew. */
function linksTaken(
  view: WorkspaceView,
  moment: Moment,
  toId: Id,
  source: Moment,
  first: Moment,
): readonly Change[] {
  const count = (each: Moment, isOut: boolean, kind: string): number => {
    const graph = graphOf(view, each.mapId)
    return ((isOut ? graph.outOf : graph.into).get(each.id) ?? []).filter((link) => link.kind === kind).length
  }
  return linkRecordsOf(view, moment.mapId).flatMap((link) => {
    const isOut = link.fromId === moment.id
    if (!isOut && link.toId !== moment.id) return []
    if (count(source, isOut, link.kind) === 0 || count(first, isOut, link.kind) > 0) return []
    return [set('link', link.id, isOut ? { fromId: toId } : { toId })]
  })
}
