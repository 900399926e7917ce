// A map as files that other tools read: JSON Canvas 1.0 and a Markdown outline. Both read back into a map (read-map-file),
// so what they say about kinds of links and about what is done, thought and felt is written in plain words.
import type { Id } from '../../lib/ids.ts'
import { escapeMarkdown } from '../interchange/formats/escapes.ts'
import { unlabelled } from '../interchange/formats/write-markdown.ts'
import { rowById, type WorkspaceView } from '../view/workspace-view.ts'
import { graphOf, type LinkKind } from './map-graph.ts'
import { MOMENT } from './map-measures.ts'
import { placesOf } from './map-places.ts'
import { mapName } from './maps.ts'
import { arrowWords, oneLine, wayLines } from './way-words.ts'
import type { Moment } from '../model/records.ts'

const SIDES = ['doing', 'thinking', 'feeling'] as const
const WORDS = { doing: 'Doing', thinking: 'Thinking', feeling: 'Feeling' } as const

/** JSON Canvas has six colours by number; the kinds of links keep three of them. */
const COLOURS: Readonly<Record<LinkKind, string | null>> = { next: null, loop: '5', error: '1', exit: '3' }
const LETTERS = 30
const LINE = 24

/** The map as JSON Canvas: a text card for each moment where it stands, a small card for each open end. */
export function mapToCanvas(view: WorkspaceView, mapId: Id): string {
  const graph = graphOf(view, mapId)
  const places = placesOf(view, mapId)
  const idOf = new Map(graph.order.map((id, i) => [id, `moment-${i + 1}`]))
  const nodes: object[] = graph.order.flatMap((id) => {
    const moment = graph.byId.get(id)
    const place = places.get(id)
    if (!moment || !place) return []
    const text = cardText(moment)
    const lines = text
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LETTERS)), 0)
    const box = { x: place.x, y: place.y, width: MOMENT.width + 40, height: Math.max(60, 32 + lines * LINE) }
    return [{ id: idOf.get(id), type: 'text', text, ...box }]
  })
  const edges: object[] = []
  let ends = 0
  for (const link of graph.links) {
    const from = idOf.get(link.fromId)
    const place = places.get(link.fromId)
    if (!from || !place) continue
    let to = idOf.get(link.toId ?? '')
    if (!to) {
      ends += 1
      to = `end-${ends}`
      const words = link.kind === 'error' ? 'Goes wrong' : 'Exit'
      const at = { x: place.x + 40, y: place.y + MOMENT.most + 40 + (ends % 3) * 60, width: 140, height: 44 }
      nodes.push({ id: to, type: 'text', text: words, ...at, color: COLOURS[link.kind] ?? '3' })
    }
    const colour = COLOURS[link.kind]
    const label = arrowWords(link)
    edges.push({
      id: `link-${edges.length + 1}`,
      fromNode: from,
      toNode: to,
      ...(colour === null ? {} : { color: colour }),
      ...(label === '' ? {} : { label }),
    })
  }
  return `${JSON.stringify({ nodes, edges }, null, '\t')}\n`
}

function cardText(moment: Moment): string {
  const first = `**${unlabelled(escapeMarkdown(oneLine(moment.label)))}**`
  const sides = SIDES.filter((side) => moment[side].trim()).map(
    (side) => `${WORDS[side]}: ${escapeMarkdown(moment[side].trim())}`,
  )
  const terminal = moment.terminal ? [`(${moment.terminal === 'start' ? 'Starts here' : 'Ends here'})`] : []
  return [first, ...(sides.length + terminal.length > 0 ? [''] : []), ...sides, ...terminal].join('\n')
}

/** The map as Markdown: its name, its question, and each moment numbered in reading order with its sides and ways on. */
export function mapToMarkdown(view: WorkspaceView, mapId: Id): string {
  const map = rowById(view, 'map', mapId)
  const graph = graphOf(view, mapId)
  const name = map ? mapName(view, map) : ''
  const lines = [`# ${escapeMarkdown(name)}`, '']
  if (map && map.scope.trim() && map.scope.trim() !== name)
    lines.push(`> ${escapeMarkdown(map.scope.trim())}`, '')
  const wayOn = wayLines(graph, escapeMarkdown)
  graph.order.forEach((id, i) => {
    const moment = graph.byId.get(id)
    if (!moment) return
    // What stands below the tenth moment is indented further, or it would not be below it.
    const inside = ' '.repeat(`${i + 1}. `.length)
    const terminal = moment.terminal ? (moment.terminal === 'start' ? ' (starts here)' : ' (ends here)') : ''
    lines.push(`${i + 1}. ${unlabelled(escapeMarkdown(oneLine(moment.label)))}${terminal}`)
    for (const side of SIDES)
      if (moment[side].trim()) lines.push(`${inside}- ${WORDS[side]}: ${escapeMarkdown(moment[side].trim())}`)
    for (const link of graph.outOf.get(id) ?? []) lines.push(`${inside}- ${wayOn(link)}`)
  })
  return `${lines.join('\n').trimEnd()}\n`
}
