// Making, wording and putting away maps; a round of drafts, and its reveal.
import type { Id } from '../../lib/ids.ts'
import type { ExperienceMap } from '../model/records.ts'
import { shortly } from '../snapshots/spoken-place.ts'
import { archive, type Command, create, newRow, planned, refused, set } from '../view/command.ts'
import { rowById } from '../view/workspace-view.ts'
import { mapName } from './maps.ts'

export interface NewMap {
  readonly kind: 'shared' | 'draft'
  /** The question the map answers. */
  readonly scope: string
  readonly title?: string
  readonly outcomeId?: Id | null
  /** Whose draft it is. */
  readonly authorId?: Id | null
}

/** Makes an empty map. Refuses one without a question. */
export const createMap: Command<NewMap> = (
  _view,
  { kind, scope, title = '', outcomeId = null, authorId = null },
  env,
) => {
  if (!scope.trim()) return refused('empty')
  const map = newRow('map', env, { kind, scope: scope.trim(), title: title.trim(), outcomeId, authorId })
  const what = kind === 'shared' ? 'Map' : 'Draft'
  return planned(`${what} begun: “${shortly(scope)}”`, [create('map', map)], map.id)
}

/** Begins a round: one empty draft for each member, all with the same question; `minutes` of quiet time, if any. */
export const startRound: Command<{
  readonly scope: string
  readonly outcomeId?: Id | null
  readonly memberIds: readonly Id[]
  readonly minutes?: number | null
}> = (view, { scope, outcomeId = null, memberIds, minutes = null }, env) => {
  if (!scope.trim()) return refused('empty')
  const members = [...new Set(memberIds)].filter((id) => view.rows.member.has(id))
  if (members.length === 0) return refused('gone')
  const roundId = env.newId()
  const timerEndsAt = minutes === null ? null : env.now + minutes * 60_000
  const drafts = members.map((authorId) =>
    newRow('map', env, { kind: 'draft', scope: scope.trim(), outcomeId, authorId, roundId, timerEndsAt }),
  )
  const mine = drafts.find((draft) => draft.authorId === env.me) ?? drafts[0]
  return planned(
    `Round begun: “${shortly(scope)}”, ${drafts.length} ${drafts.length === 1 ? 'draft' : 'drafts'}`,
    drafts.map((draft) => create('map', draft)),
    mine?.id,
  )
}

/** Shows drafts to everybody, all at once. */
export const revealDrafts: Command<{ readonly mapIds: readonly Id[] }> = (view, { mapIds }, env) => {
  const hidden = mapIds.filter((id) => {
    const map = rowById(view, 'map', id)
    return map?.kind === 'draft' && map.revealedAt === null
  })
  if (hidden.length === 0) return refused('gone')
  return planned(
    `${hidden.length} ${hidden.length === 1 ? 'draft' : 'drafts'} revealed`,
    hidden.map((id) => set('map', id, { revealedAt: env.now })),
    hidden[0],
  )
}

/** Words a map anew or ties it to another outcome. It keeps a title or a question, unless it is a story. */
export const editMap: Command<{
  readonly mapId: Id
  readonly fields: Partial<Pick<ExperienceMap, 'title' | 'scope' | 'outcomeId'>>
}> = (view, { mapId, fields }) => {
  const map = rowById(view, 'map', mapId)
  if (!map) return refused('gone')
  const next = { ...map, ...fields }
  if (map.kind !== 'story' && !next.title.trim() && !next.scope.trim()) return refused('empty')
  return planned(`Map changed: “${shortly(mapName(view, next))}”`, [set('map', mapId, fields)], mapId)
}

/** Puts a map away with all that is drawn on it; bringing it back brings everything. A story belongs to its snapshot. */
export const archiveMap: Command<{ readonly mapId: Id }> = (view, { mapId }, env) => {
  const map = rowById(view, 'map', mapId)
  if (!map) return refused('gone')
  if (map.kind === 'story') return refused('invalid', mapName(view, map))
  return planned(`Map archived: “${shortly(mapName(view, map))}”`, [archive('map', mapId, env)])
}
