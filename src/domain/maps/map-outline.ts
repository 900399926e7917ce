// A map as outliners and mind maps hold it: a line for each moment in reading order, below it its sides and where it
// leads. A mind map draws the ways as arrows instead. Both read back into a map (read-foreign-map).
import type { ForeignArrow, ForeignNode, ForeignTree } from '../interchange/formats/foreign-tree.ts'
import { writeFreemind, writeOpml } from '../interchange/formats/write-xml-trees.ts'
import { MAP_MARK } from '../interchange/formats/foreign-map.ts'
import type { Id } from '../../lib/ids.ts'
import type { Moment } from '../model/records.ts'
import { rowById, type WorkspaceView } from '../view/workspace-view.ts'
import { graphOf, type DrawnLink, type MapGraph } from './map-graph.ts'
import { mapName } from './maps.ts'
import { arrowWords, oneLine, wayLines } from './way-words.ts'

const SIDES = ['doing', 'thinking', 'feeling'] as const
const WORDS = { doing: 'Doing', thinking: 'Thinking', feeling: 'Feeling' } as const

/** The map as OPML 2.0. */
export function mapToOpml(view: WorkspaceView, mapId: Id): string {
  const graph = graphOf(view, mapId)
  const line = wayLines(graph)
  return writeOpml(
    outline(view, mapId, graph, (links) => ({ lines: links.map((link) => line(link, true)), arrows: [] })),
  )
}

/** The map as a FreeMind map: its name in the middle, arrows between the moments. */
export function mapToFreemind(view: WorkspaceView, mapId: Id): string {
  const graph = graphOf(view, mapId)
  const line = wayLines(graph)
  const names = namesIn(graph)
  const tree = outline(view, mapId, graph, (links) => ({
    lines: links.filter((link) => link.toId === null).map((link) => line(link)),
    arrows: links.flatMap((link): ForeignArrow[] => {
      const to = names.get(link.toId ?? '')
      return to === undefined ? [] : [{ to, label: arrowWords(link) }]
    }),
  }))
  const root = { text: tree.title ?? 'Map', fields: [['kind', MAP_MARK]] as const, children: tree.nodes }
  return writeFreemind({ ...tree, nodes: [root] })
}

/** What moments are called within a file: no id of a record goes out. */
function namesIn(graph: MapGraph): ReadonlyMap<Id, string> {
  return new Map(graph.order.map((id, i) => [id, `moment-${i + 1}`]))
}

interface Ways {
  readonly lines: readonly string[]
  readonly arrows: readonly ForeignArrow[]
}

function outline(
  view: WorkspaceView,
  mapId: Id,
  graph: MapGraph,
  waysOf: (links: readonly DrawnLink[]) => Ways,
): ForeignTree {
  const map = rowById(view, 'map', mapId)
  const names = namesIn(graph)
  const nodes = graph.order.flatMap((id): ForeignNode[] => {
    const moment = graph.byId.get(id)
    if (!moment) return []
    const { lines, arrows } = waysOf(graph.outOf.get(id) ?? [])
    return [
      {
        text: momentText(moment),
        id: names.get(id) ?? '',
        ...(arrows.length === 0 ? {} : { arrows }),
        children: [...sideLines(moment), ...lines].map((text) => ({ text, children: [] })),
      },
    ]
  })
  const title = map ? oneLine(mapName(view, map)) : ''
  return { format: 'json', title: title || null, nodes, problems: [], problemCount: 0 }
}

function momentText({ label, terminal }: Moment): string {
  const words = oneLine(label) || '…'
  return terminal === null ? words : `${words} (${terminal}s here)`
}

function sideLines(moment: Moment): readonly string[] {
  return SIDES.flatMap((side) => (moment[side].trim() ? [`${WORDS[side]}: ${moment[side].trim()}`] : []))
}
