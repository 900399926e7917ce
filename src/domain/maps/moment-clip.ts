// Moments in the hand: taken from a map with the links among them, also as plain text, and put onto any map.
import type { Id } from '../../lib/ids.ts'
import type { Point } from '../layout/layout-node.ts'
import type { Moment } from '../model/records.ts'
import type { Change } from '../view/change.ts'
import { type Command, create, newRow, planned, refused } from '../view/command.ts'
import { rowById, type WorkspaceView } from '../view/workspace-view.ts'
import { addedAfter } from './added-after.ts'
import { graphOf, type LinkKind, momentsOf } from './map-graph.ts'
import { MOMENT } from './map-measures.ts'
import { freePlace, placesOf, snapped } from './map-places.ts'

export interface ClippedMoment extends Pick<Moment, 'label' | 'doing' | 'thinking' | 'feeling'> {
  /** Beside the first one. */
  readonly offset: Point
}

export interface MomentClip {
  readonly moments: readonly ClippedMoment[]
  /** Between moments of the clip, by their index; `to` null is an open end. */
  readonly links: readonly {
    readonly from: number
    readonly to: number | null
    readonly kind: LinkKind
    readonly label: string
  }[]
}

/** A copy of these moments and of the links among them, in reading order. */
export function clipMoments(view: WorkspaceView, mapId: Id, ids: readonly Id[]): MomentClip {
  const graph = graphOf(view, mapId)
  const places = placesOf(view, mapId)
  const wanted = new Set(ids)
  const chosen = graph.order.filter((id) => wanted.has(id))
  const origin = places.get(chosen[0] ?? '') ?? { x: 0, y: 0 }
  const indexOf = new Map(chosen.map((id, i) => [id, i]))
  return {
    moments: chosen.flatMap((id) => {
      const moment = graph.byId.get(id)
      const place = places.get(id) ?? origin
      if (!moment) return []
      const { label, doing, thinking, feeling } = moment
      return [{ label, doing, thinking, feeling, offset: { x: place.x - origin.x, y: place.y - origin.y } }]
    }),
    links: graph.links.flatMap((link) => {
      const from = indexOf.get(link.fromId)
      const to = link.toId === null ? null : indexOf.get(link.toId)
      return from === undefined || to === undefined ? [] : [{ from, to, kind: link.kind, label: link.label }]
    }),
  }
}

const SIDES = ['doing', 'thinking', 'feeling'] as const

/** The clip as text: one line a moment, what is done, thought and felt indented below it. */
export function clipAsText({ moments }: MomentClip): string {
  return moments
    .flatMap((moment) => [
      oneLine(moment.label),
      ...SIDES.filter((side) => moment[side].trim()).map((side) => `  ${side}: ${oneLine(moment[side])}`),
    ])
    .join('\n')
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Any text as moments that follow each other: a line each, list marks and numbers taken off. */
export function clipFromText(text: string): MomentClip {
  const moments: { label: string; doing: string; thinking: string; feeling: string; offset: Point }[] = []
  for (const line of text.split(/\r\n|\r|\n/)) {
    const words = line.replace(/^\s*(?:[-*+•–—→>]|\d{1,3}[.)])\s+/u, '').trim()
    if (!words) continue
    const side = /^(doing|thinking|feeling)\s*:\s*(.*)$/i.exec(words)
    const last = moments.at(-1)
    const name = SIDES.find((known) => known === side?.[1]?.toLowerCase())
    if (name && last && /^\s/.test(line)) last[name] = side?.[2] ?? ''
    else
      moments.push({
        label: words,
        doing: '',
        thinking: '',
        feeling: '',
        offset: { x: moments.length * MOMENT.column, y: 0 },
      })
  }
  return {
    moments,
    links: moments.slice(1).map((_, i) => ({ from: i, to: i + 1, kind: 'next', label: '' })),
  }
}

/** Puts a clip onto a map: at `place`, else beside `afterId`, linked to it when `afterId` is given and `isLinked`. */
export const pasteMoments: Command<{
  readonly mapId: Id
  readonly clip: MomentClip
  readonly afterId?: Id | null
  readonly isLinked?: boolean
  readonly place?: Point
}> = (view, { mapId, clip, afterId = null, isLinked = false, place }, env) => {
  const map = rowById(view, 'map', mapId)
  if (!map) return refused('gone')
  const usable = clip.moments.filter((moment) => moment.label.trim())
  if (usable.length === 0) return refused('empty')
  const places = placesOf(view, mapId)
  const moments = momentsOf(view, mapId)
  const after = rowById(view, 'moment', afterId)
  const start = place ?? placeBelow(places, places.get(after?.id ?? '') ?? null, clip)
  const keys = addedAfter(moments, after, usable.length, env.random)
  const ids: (Id | null)[] = []
  const changes: Change[] = []
  for (const { label, doing, thinking, feeling, offset } of clip.moments) {
    const order = keys[changes.length]
    if (!label.trim() || order === undefined) {
      ids.push(null)
      continue
    }
    const at = snapped({ x: start.x + offset.x, y: start.y + offset.y })
    const row = newRow('moment', env, { mapId, label: label.trim(), doing, thinking, feeling, order, ...at })
    ids.push(row.id)
    changes.push(create('moment', row))
  }
  const isStory = map.kind === 'story'
  for (const { from, to, kind, label } of clip.links) {
    const fromId = ids[from]
    const toId = to === null ? null : ids[to]
    if (!fromId || toId === undefined || (to !== null && toId === null)) continue
    if (isStory && kind === 'next') continue
    changes.push(create('link', newRow('link', env, { mapId, fromId, toId, kind, label })))
  }
  const first = ids.find((id) => id !== null)
  if (after?.mapId === mapId && isLinked && first && !isStory)
    changes.push(create('link', newRow('link', env, { mapId, fromId: after.id, toId: first, kind: 'next' })))
  const says = usable.length === 1 ? 'Moment pasted' : `${usable.length} moments pasted`
  return planned(says, changes, ...(first ? [first] : []))
}

/** The first place below `after` (or below everything) where the whole clip fits. */
function placeBelow(places: ReadonlyMap<Id, Point>, after: Point | null, clip: MomentClip): Point {
  const taken = [...places.values()]
  if (taken.length === 0) return { x: 0, y: 0 }
  const start = after
    ? freePlace(taken, { x: after.x - MOMENT.column, y: after.y }, true)
    : freePlace(taken, null)
  let y = start.y
  const hits = (): boolean =>
    clip.moments.some(({ offset }) =>
      taken.some(
        (place) =>
          Math.abs(place.x - start.x - offset.x) < MOMENT.width &&
          Math.abs(place.y - y - offset.y) < MOMENT.most,
      ),
    )
  while (hits()) y += MOMENT.row / 4
  return snapped({ x: start.x, y })
}
