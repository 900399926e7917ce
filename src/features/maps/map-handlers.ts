// Which function answers which action of a map. Copy, cut and paste answer clipboard events instead: see use-map-keys.
import { archiveMoments } from '../../domain/maps/archive-moments.ts'
import { moveMoments, setTerminal, tidyMoments } from '../../domain/maps/draw-moments.ts'
import { joinMoments } from '../../domain/maps/join-moments.ts'
import { splitMoment } from '../../domain/maps/split-moment.ts'
import { unlink } from '../../domain/maps/link-commands.ts'
import { placesOf } from '../../domain/maps/map-places.ts'
import { clipAsText, clipFromText, clipMoments, pasteMoments } from '../../domain/maps/moment-clip.ts'
import { momentsToTopRow } from '../../domain/maps/top-row.ts'
import { treesOf } from '../../domain/tree/trees.ts'
import type { Planned } from '../../domain/view/command.ts'
import type { Id } from '../../lib/ids.ts'
import type { ActionHandlers } from '../../ui/actions/use-actions.ts'
import { announce } from '../../ui/announce.ts'
import {
  actingMoments,
  currentGraph,
  currentMoment,
  focusedLink,
  focusMoment,
  type MapPorts,
  takeFocus,
  takeFocusSoon,
} from './map-ports.ts'
import { leave, selectAll, step, toEnd, toggleSelected } from './map-moving.ts'
import { mapClipboard, type Surface } from './map-session.ts'
import { beginDraft, editCard } from './map-writing.ts'

/** How far the keys move a card, in pixels of the drawing. */
const PUSH = 16

/** Handlers for MAP_ACTIONS. */
export function mapHandlers(ports: MapPorts): ActionHandlers {
  const withCurrent = (act: (id: Id) => void) => () => {
    const id = currentMoment(ports)
    if (id !== null) act(id)
  }
  const surface = (name: Surface) => withCurrent(() => ports.session.setState({ surface: name }))
  return {
    'map.next': () => goOn(ports),
    'map.branch': () => beginDraft(ports, { isBranch: true }),
    'map.alone': () => beginDraft(ports, { afterId: null }),
    'map.error': withCurrent(() => beginDraft(ports, { kind: 'error' })),
    'map.loop': surface('loop'),
    'map.link': surface('link'),
    'map.exit': surface('exit'),
    'map.edit': () => editFocused(ports),
    'map.top-row': () => toTopRow(ports),
    'map.starts': withCurrent((momentId) => ports.run(setTerminal, { momentId, terminal: 'start' })),
    'map.ends': withCurrent((momentId) => ports.run(setTerminal, { momentId, terminal: 'end' })),
    'map.archive': () => archive(ports),
    'map.duplicate': () => duplicate(ports),
    'map.push-left': () => push(ports, -PUSH, 0),
    'map.push-right': () => push(ports, PUSH, 0),
    'map.push-up': () => push(ports, 0, -PUSH),
    'map.push-down': () => push(ports, 0, PUSH),
    'map.join': () => join(ports),
    'map.split': withCurrent((momentId) => ports.run(splitMoment, { momentId }, { toast: true })),
    'map.studio': () => toggleStudio(ports),
    'map.tidy': () => tidy(ports),
    'map.up': () => step(ports, 'up'),
    'map.down': () => step(ports, 'down'),
    'map.left': () => step(ports, 'left'),
    'map.right': () => step(ports, 'right'),
    'map.extend-up': () => step(ports, 'up', true),
    'map.extend-down': () => step(ports, 'down', true),
    'map.extend-left': () => step(ports, 'left', true),
    'map.extend-right': () => step(ports, 'right', true),
    'map.first': () => toEnd(ports, 'first'),
    'map.last': () => toEnd(ports, 'last'),
    'map.select': withCurrent((id) => toggleSelected(ports, id)),
    'map.select-all': () => selectAll(ports),
    'map.leave': () => leave(ports),
    'map.peek': withCurrent((id) => ports.onSearch({ at: ports.at() === id ? null : id })),
    'map.switch-view': () => switchView(ports),
    'map.beside': () => ports.onSearch({ view: ports.viewMode() === 'both' ? 'canvas' : 'both' }),
    'map.zoom-100': withCurrent((id) => ports.canvas()?.center(id, 1)),
    'map.fit': () => ports.canvas()?.fit(),
    'map.fit-selection': () => ports.canvas()?.fit(actingMoments(ports)),
    'map.zoom-in': () => ports.canvas()?.zoomBy(1.25),
    'map.zoom-out': () => ports.canvas()?.zoomBy(0.8),
  }
}

/** From the canvas to the outline and back; with both on the screen the focus goes across. */
function switchView(ports: MapPorts): void {
  const pane = ports.pane() === 'canvas' ? 'outline' : 'canvas'
  if (ports.viewMode() !== 'both') return ports.onSearch({ view: pane })
  ports.session.setState({ pane })
  takeFocus(ports)
}

function linkInFocus(ports: MapPorts) {
  return focusedLink(currentGraph(ports), ports.session.getState().focusedId)
}

/** Enter: the next moment; on the row of a link, to where it leads. */
function goOn(ports: MapPorts): void {
  const link = linkInFocus(ports)
  if (link?.toId) focusMoment(ports, link.toId)
  else beginDraft(ports)
}

function editFocused(ports: MapPorts): void {
  const link = linkInFocus(ports)
  // The words of a link are edited in the panel of its moment.
  if (link) return ports.onSearch({ at: link.fromId })
  const id = currentMoment(ports)
  if (id !== null) editCard(ports, id)
}

/** Archives the moments in hand, or the link in focus, with a way back. */
export function archive(ports: MapPorts): void {
  const link = linkInFocus(ports)
  if (link) {
    if (link.isImplied) return announce('The order of the story makes this link')
    if (ports.run(unlink, { linkId: link.id }, { toast: true }).ok) focusMoment(ports, link.fromId)
    return
  }
  const ids = actingMoments(ports)
  if (ids.length === 0) return
  const planned = ports.run(archiveMoments, { mapId: ports.mapId, ids }, { toast: true })
  const at = ports.at()
  if (at !== null && ids.includes(at)) ports.onSearch({ at: null })
  follow(ports, planned)
}

function follow(ports: MapPorts, planned: Planned): void {
  if (planned.ok && planned.value.focusId !== undefined) focusMoment(ports, planned.value.focusId)
}

function push(ports: MapPorts, dx: number, dy: number): void {
  const now = placesOf(ports.view(), ports.mapId)
  const places = new Map(
    actingMoments(ports).flatMap((id) => {
      const place = now.get(id)
      return place ? [[id, { x: place.x + dx, y: place.y + dy }] as const] : []
    }),
  )
  if (places.size > 0) ports.run(moveMoments, { mapId: ports.mapId, places })
}

/** The selected moments, or all that follow each other in time, become the top row of the tree. */
export function toTopRow(ports: MapPorts): void {
  const { outcomeId } = ports.view().rows.map.get(ports.mapId) ?? {}
  const trees = treesOf(ports.view())
  const tree = trees.find((each) => each.outcomeId === outcomeId) ?? trees[0]
  if (!tree) return announce('There is no tree yet: begin one under Outcome & tree')
  const { selectedIds } = ports.session.getState()
  const ids = selectedIds.size > 0 ? { ids: [...selectedIds] } : {}
  ports.run(momentsToTopRow, { mapId: ports.mapId, treeId: tree.id, ...ids }, { toast: true })
}

/** The merge studio beside a map that was made of drafts; a panel that is open makes room. */
export function toggleStudio(ports: MapPorts): void {
  if (!ports.view().rows.map.get(ports.mapId)?.sourceIds.length)
    return announce('The merge studio is for maps made of drafts')
  ports.onSearch({ at: null, panel: null, story: null })
  ports.session.setState(({ isStudio }) => ({ isStudio: !isStudio }))
}

/** Joins the selected moments; with one in hand, asks which other is the same. */
function join(ports: MapPorts): void {
  const ids = actingMoments(ports)
  if (ids.length === 0) return
  if (ids.length === 1) return ports.session.setState({ surface: 'same' })
  follow(ports, ports.run(joinMoments, { mapId: ports.mapId, ids }, { toast: true }))
}

export function tidy(ports: MapPorts): void {
  const planned = ports.run(tidyMoments, { mapId: ports.mapId }, { toast: true })
  const id = currentMoment(ports)
  // What was in hand stays in sight; its place may be far away now.
  if (planned.ok && id !== null) requestAnimationFrame(() => ports.canvas()?.center(id))
}

/** Keeps the moments in hand to be pasted and gives their text; '' when there are none. */
export function take(ports: MapPorts, isCut: boolean): string {
  const ids = actingMoments(ports)
  if (ids.length === 0) return ''
  const clip = clipMoments(ports.view(), ports.mapId, ids)
  const text = clipAsText(clip)
  mapClipboard.setState({ taken: { clip, text } })
  if (isCut) archive(ports)
  else announce(ids.length === 1 ? 'Moment copied' : `${ids.length} moments copied`)
  return text
}

/** Pastes what was copied on any map as it was, and other text as moments that follow each other. */
export function paste(ports: MapPorts, text: string): void {
  const { taken } = mapClipboard.getState()
  const isOurs = taken !== null && taken.text.trim() === text.trim()
  const clip = isOurs ? taken.clip : clipFromText(text)
  pasteClip(ports, clip, !isOurs)
}

function pasteClip(ports: MapPorts, clip: ReturnType<typeof clipFromText>, isLinked: boolean): void {
  const before = new Set(currentGraph(ports).order)
  const afterId = currentMoment(ports)
  const planned = ports.run(pasteMoments, { mapId: ports.mapId, clip, afterId, isLinked })
  if (!planned.ok) return
  follow(ports, planned)
  const fresh = currentGraph(ports).order.filter((id) => !before.has(id))
  if (fresh.length > 1) ports.session.setState({ selectedIds: new Set(fresh) })
  takeFocusSoon(ports)
}

function duplicate(ports: MapPorts): void {
  const ids = actingMoments(ports)
  if (ids.length > 0) pasteClip(ports, clipMoments(ports.view(), ports.mapId, ids), false)
}
