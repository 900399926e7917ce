// The quiet time of a round: shared by everybody, kept on its first draft (by id), so that other devices show it too.
// It only tells the time. It blocks nothing, and every timer can be stopped, prolonged or put away.
import type { ExperienceMap } from '../model/records.ts'
import { type Command, planned, refused, set } from '../view/command.ts'
import { rowById, type WorkspaceView } from '../view/workspace-view.ts'
import type { Id } from '../../lib/ids.ts'
import { roundOf } from './maps.ts'

export const MINUTE = 60_000

export type QuietTime =
  | { readonly kind: 'none' }
  /** Milliseconds that are left; 0 when it is over. */
  | { readonly kind: 'running' | 'stopped' | 'over'; readonly left: number }

/** The quiet time of a round as it stands at `now` (milliseconds since 1970). */
export function quietTime(keeper: ExperienceMap | null, now: number): QuietTime {
  if (!keeper) return { kind: 'none' }
  if (keeper.timerLeft !== null) return { kind: 'stopped', left: Math.max(0, keeper.timerLeft) }
  if (keeper.timerEndsAt === null) return { kind: 'none' }
  const left = keeper.timerEndsAt - now
  return left > 0 ? { kind: 'running', left } : { kind: 'over', left: 0 }
}

/** The draft that keeps the time for the round of a draft, or null. */
export function timeKeeper(view: WorkspaceView, draftId: Id): ExperienceMap | null {
  const drafts = roundOf(view, draftId)?.drafts ?? []
  return drafts.toSorted((a, b) => (a.id < b.id ? -1 : 1))[0] ?? null
}

/** Starts the time, or goes on after a stop. `minutes` counts only for a start. */
export const startTime: Command<{ readonly draftId: Id; readonly minutes: number }> = (
  view,
  { draftId, minutes },
  env,
) => {
  const keeper = timeKeeper(view, draftId)
  if (!keeper) return refused('gone')
  const time = quietTime(keeper, env.now)
  const left = time.kind === 'stopped' ? time.left : minutes * MINUTE
  return planned(time.kind === 'stopped' ? 'The time goes on' : `${minutes} quiet minutes begin`, [
    set('map', keeper.id, { timerEndsAt: env.now + left, timerLeft: null }),
  ])
}

/** Stops the time for a while. */
export const stopTime: Command<{ readonly draftId: Id }> = (view, { draftId }, env) => {
  const keeper = timeKeeper(view, draftId)
  const time = quietTime(keeper, env.now)
  if (!keeper || time.kind !== 'running') return refused('gone')
  return planned('The time stands still', [
    set('map', keeper.id, { timerEndsAt: null, timerLeft: time.left }),
  ])
}

/** Gives more minutes, also when the time is over. */
export const prolongTime: Command<{ readonly draftId: Id; readonly minutes: number }> = (
  view,
  { draftId, minutes },
  env,
) => {
  const keeper = timeKeeper(view, draftId)
  const time = quietTime(keeper, env.now)
  if (!keeper || time.kind === 'none') return refused('gone')
  const left = time.left + minutes * MINUTE
  return planned(`${minutes} more minutes`, [
    set(
      'map',
      keeper.id,
      time.kind === 'stopped' ? { timerLeft: left } : { timerEndsAt: env.now + left, timerLeft: null },
    ),
  ])
}

/** Puts the timer away. */
export const endTime: Command<{ readonly draftId: Id }> = (view, { draftId }, env) => {
  const keeper = timeKeeper(view, draftId)
  if (!keeper || quietTime(keeper, env.now).kind === 'none') return refused('gone')
  return planned('Timer put away', [set('map', keeper.id, { timerEndsAt: null, timerLeft: null })])
}

/** Whether a map is a draft that somebody may still be drawing in a round with others. */
export function isInRound(view: WorkspaceView, mapId: Id): boolean {
  const map = rowById(view, 'map', mapId)
  return map?.kind === 'draft' && map.revealedAt === null && (roundOf(view, mapId)?.drafts.length ?? 0) > 1
}
