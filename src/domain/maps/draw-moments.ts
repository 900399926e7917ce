// Drawing: a new moment with its link, moments to another place, where a map starts and ends.
import type { Id } from '../../lib/ids.ts'
import { orderKeyAt } from '../../lib/order-keys.ts'
import type { Point } from '../layout/layout-node.ts'
import type { Moment } from '../model/records.ts'
import { keysOfOrder } from '../snapshots/group-rows.ts'
import { shortly } from '../snapshots/spoken-place.ts'
import type { Change } from '../view/change.ts'
import { type Command, create, newRow, planned, refused, set } from '../view/command.ts'
import { rowById, type WorkspaceView } from '../view/workspace-view.ts'
import { graphOf, type LinkKind, momentsOf } from './map-graph.ts'
import { freePlace, placesOf, snapped } from './map-places.ts'
import { tidyPlaces } from './tidy-places.ts'

export interface NewMoment {
  readonly mapId: Id
  readonly label: string
  /** The moment it follows; without it the new one stands alone. */
  readonly afterId?: Id | null
  /** How it follows. */
  readonly kind?: Extract<LinkKind, 'next' | 'error'>
  /** Beside the way that is there, instead of into it. */
  readonly isBranch?: boolean
  /** Where it stands; a free place beside `afterId` without it. */
  readonly place?: Point | null
}

/** Where a new moment would stand. */
export function placeForMoment(
  view: WorkspaceView,
  { mapId, afterId, kind = 'next', isBranch = false }: Omit<NewMoment, 'label'>,
): Point {
  const places = placesOf(view, mapId)
  const after = places.get(afterId ?? '') ?? null
  return freePlace([...places.values()], after, after !== null && (isBranch || kind === 'error'))
}

/**
 * Draws a moment and its link. Into a way with one "next" it comes in between; a branch leaves that way as it is.
 * The first moment of a map is where it starts. Refuses one without words.
 */
export const addMoment: Command<NewMoment> = (view, args, env) => {
  const { mapId, kind = 'next' } = args
  const map = rowById(view, 'map', mapId)
  const after = rowById(view, 'moment', args.afterId)
  if (!map || (args.afterId && after?.mapId !== mapId)) return refused('gone')
  const label = args.label.trim()
  if (!label) return refused('empty')
  const isStory = map.kind === 'story'
  const isBranch = Boolean(args.isBranch) && !isStory
  const moments = momentsOf(view, mapId)
  // What leaves the way that is there reads after it.
  const isAside = isBranch || (kind === 'error' && !isStory)
  const at = after && !isAside ? moments.indexOf(after) + 1 : moments.length
  const { key, rekeyed } = orderKeyAt(keysOfOrder(moments), at, env.random)
  const place = args.place ? snapped(args.place) : placeForMoment(view, { ...args, isBranch })
  // In a story that was never laid out, places stay derived until somebody drags a card.
  const isFree = isStory && !args.place && moments.every((moment) => moment.x === null)
  const moment = newRow('moment', env, {
    mapId,
    label,
    order: key,
    ...(isFree ? {} : place),
    terminal: moments.length === 0 && !isStory ? 'start' : null,
  })
  const changes: Change[] = rekeyed.map((other) => set('moment', other.id, { order: other.key }))
  changes.push(create('moment', moment))
  if (after) changes.push(...linkIn(view, after, moment.id, kind, isBranch, isStory, env))
  return planned(`Moment added: “${shortly(label)}”`, changes, moment.id)
}

function linkIn(
  view: WorkspaceView,
  after: Moment,
  newId: Id,
  kind: NonNullable<NewMoment['kind']>,
  isBranch: boolean,
  isStory: boolean,
  env: Parameters<Command<NewMoment>>[2],
): Change[] {
  const changes: Change[] = []
  const nexts = (graphOf(view, after.mapId).outOf.get(after.id) ?? []).filter(
    (link) => link.kind === 'next' && !link.isImplied,
  )
  const [only] = nexts
  if (kind === 'next' && !isBranch && only && nexts.length === 1)
    for (const id of [only.id, ...only.twinIds]) changes.push(set('link', id, { fromId: newId }))
  if (after.terminal === 'end' && kind === 'next') changes.push(set('moment', after.id, { terminal: null }))
  // The order of a story says "next" by itself.
  if (!isStory || kind !== 'next' || only)
    changes.push(
      create('link', newRow('link', env, { mapId: after.mapId, fromId: after.id, toId: newId, kind })),
    )
  return changes
}

/** Puts moments to places (CSS pixels; they snap to the grid). One drop is one step. */
export const moveMoments: Command<{
  readonly mapId: Id
  readonly places: ReadonlyMap<Id, Point>
}> = (view, { mapId, places }) => {
  const now = placesOf(view, mapId)
  const moved = [...places].flatMap(([id, place]) => {
    const was = now.get(id)
    const to = snapped(place)
    return was && (was.x !== to.x || was.y !== to.y) ? [{ id, to }] : []
  })
  if (moved.length === 0) return refused('same-place')
  const name = moved.length === 1 ? `“${shortly(rowById(view, 'moment', moved[0]?.id)?.label ?? '')}”` : ''
  return planned(
    name ? `Moved ${name}` : `Moved ${moved.length} moments`,
    [
      ...moved.map(({ id, to }) => set('moment', id, to)),
      ...pinned(view, mapId, new Set(moved.map((m) => m.id))),
    ],
    moved[0]?.id,
  )
}

/** Places that were derived so far are kept, or moving one card would move the others. */
function pinned(view: WorkspaceView, mapId: Id, except: ReadonlySet<Id>): Change[] {
  const now = placesOf(view, mapId)
  return momentsOf(view, mapId).flatMap((moment) => {
    const place = now.get(moment.id)
    return moment.x === null && place && !except.has(moment.id)
      ? [set('moment', moment.id, snapped(place))]
      : []
  })
}

/** Where every moment would stand on a tidy map. */
export function tidyMap(view: WorkspaceView, mapId: Id): ReadonlyMap<Id, Point> {
  return tidyPlaces(graphOf(view, mapId))
}

/** Lays the whole map out anew. */
export const tidyMoments: Command<{ readonly mapId: Id }> = (view, { mapId }, env) => {
  const plan = moveMoments(view, { mapId, places: tidyMap(view, mapId) }, env)
  return plan.ok ? planned('Map tidied', plan.value.changes) : plan
}

/** Says that a map starts or ends at a moment, or neither. */
export const setTerminal: Command<{ readonly momentId: Id; readonly terminal: Moment['terminal'] }> = (
  view,
  { momentId, terminal },
) => {
  const moment = rowById(view, 'moment', momentId)
  if (!moment) return refused('gone')
  const words =
    terminal === 'start' ? 'The map starts at' : terminal === 'end' ? 'The map ends at' : 'In the middle now:'
  return planned(`${words} “${shortly(moment.label)}”`, [set('moment', momentId, { terminal })], momentId)
}
