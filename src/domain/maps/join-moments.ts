// Twins on a merged map: joined into one that keeps what each author wrote, kept apart with a reason, looked at again.
// Joining archives and points (see Moment.joinedId): links and sources are read through it, so that nothing is
// rewritten, splitting gives back the very records, and two devices joining at once agree.
import { compareIds, type Id } from '../../lib/ids.ts'
import type { Moment } from '../model/records.ts'
import { shortly } from '../snapshots/spoken-place.ts'
import type { Change } from '../view/change.ts'
import { archive, type Command, create, newRow, planned, refused, restore, set } from '../view/command.ts'
import { rowById } from '../view/workspace-view.ts'
import { graphOf } from './map-graph.ts'
import { sourceIdsOf } from './moment-sources.ts'
import { TWINS_RULE, twinsFingerprint } from './twins.ts'

export const SIDES = ['doing', 'thinking', 'feeling'] as const

/** Joins moments of one map. The words and the place of the first in reading order stay, with what all wrote. */
export const joinMoments: Command<{ readonly mapId: Id; readonly ids: readonly Id[] }> = (
  view,
  { mapId, ids },
  env,
) => {
  const { order, byId } = graphOf(view, mapId)
  const wanted = new Set(ids)
  const moments = order.filter((id) => wanted.has(id)).flatMap((id) => byId.get(id) ?? [])
  const [first, second] = moments
  // The smallest id stays: joins made at the same time on two devices can never point in a circle.
  const [kept] = moments.toSorted((a, b) => compareIds(a.id, b.id))
  if (!first || !second || !kept) return refused('gone')
  const changes: Change[] = moments
    .filter((moment) => moment !== kept)
    .map((moment) => set('moment', moment.id, { joinedId: kept.id, deletedAt: env.now }))
  const { label, order: at, x, y, quote } = first
  changes.push(
    set('moment', kept.id, {
      label,
      order: at,
      x,
      y,
      quote: quote || (moments.find((moment) => moment.quote)?.quote ?? ''),
      doing: allWords(moments, 'doing'),
      thinking: allWords(moments, 'thinking'),
      feeling: allWords(moments, 'feeling'),
      terminal: first.terminal ?? moments.find((moment) => moment.terminal)?.terminal ?? null,
      sourceIds: [...new Set(moments.flatMap((moment) => sourceIdsOf(view, moment)))].sort(compareIds),
    }),
  )
  return planned(`Joined ${moments.length} moments: “${shortly(label)}”`, changes, kept.id)
}

/** What each wrote, each text once, in reading order. */
function allWords(moments: readonly Moment[], side: (typeof SIDES)[number]): string {
  return [...new Set(moments.flatMap((moment) => linesOf(moment[side])))].join('\n')
}

export function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
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
    fingerprint: twinsFingerprint(view, a, b),
  })
  return planned(`Kept apart: “${shortly(a.label, 40)}” and “${shortly(b.label, 40)}”`, [
    create('dismissal', row),
  ])
}

/** Takes a "not the same" back: the pair may be suggested again. */
export const lookAgain: Command<{ readonly dismissalId: Id }> = (view, { dismissalId }, env) => {
  const row = rowById(view, 'dismissal', dismissalId)
  if (row?.rule !== TWINS_RULE) return refused('gone')
  return planned('The two may be suggested again', [archive('dismissal', dismissalId, env)])
}

/** Brings a joined moment back that lost its place when two devices worked at once. */
export const bringBack: Command<{ readonly ids: readonly Id[] }> = (view, { ids }) => {
  const strays = ids.flatMap((id) => view.archived.moment.get(id) ?? [])
  if (strays.length === 0) return refused('gone')
  const what = strays.length === 1 ? `“${shortly(strays[0]?.label ?? '')}”` : `${strays.length} moments`
  return planned(
    `${what} ${strays.length === 1 ? 'is' : 'are'} on the map again`,
    strays.flatMap(({ id }) => [set('moment', id, { joinedId: null }), restore('moment', id)]),
    strays[0]?.id,
  )
}
