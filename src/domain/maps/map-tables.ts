// A map as a Mermaid flowchart and as a table. Both read back into a map (read-foreign-map): kinds of links, sides and
// ends are said in the words that the reader knows.
import { csvText } from '../interchange/formats/write-csv.ts'
import { mermaidWords } from '../interchange/formats/write-mermaid.ts'
import type { Moment } from '../model/records.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'
import type { Id } from '../../lib/ids.ts'
import { graphOf } from './map-graph.ts'
import { arrowWords, oneLine, wayLines } from './way-words.ts'

const SIDES = ['doing', 'thinking', 'feeling'] as const
const WORDS = { doing: 'Doing', thinking: 'Thinking', feeling: 'Feeling' } as const
const TERMINALS = { start: 'starts here', end: 'ends here' } as const

/** The map as a Mermaid flowchart, from left to right; open ends are nodes of their own. */
export function mapToMermaid(view: WorkspaceView, mapId: Id): string {
  const graph = graphOf(view, mapId)
  const numbers = new Map(graph.order.map((id, i) => [id, i + 1]))
  const lines = ['flowchart LR']
  for (const [id, number] of numbers) {
    const moment = graph.byId.get(id)
    if (moment) lines.push(`  m${number}["${cardWords(moment).map(mermaidWords).join('<br/>')}"]`)
  }
  let ends = 0
  for (const link of graph.links) {
    const from = numbers.get(link.fromId)
    if (from === undefined) continue
    const to = numbers.get(link.toId ?? '')
    if (to === undefined) {
      ends += 1
      lines.push(`  e${ends}(["${link.kind === 'error' ? 'Goes wrong' : 'Exit'}"])`)
    }
    const said = arrowWords(link)
    const label = said === '' ? '' : `|"${mermaidWords(said)}"|`
    lines.push(`  m${from} -->${label} ${to === undefined ? `e${ends}` : `m${to}`}`)
  }
  return `${lines.join('\n')}\n`
}

function cardWords(moment: Moment): string[] {
  const { terminal } = moment
  return [
    oneLine(moment.label) || '…',
    ...SIDES.flatMap((side) => (moment[side].trim() ? [`${WORDS[side]}: ${oneLine(moment[side])}`] : [])),
    ...(terminal ? [TERMINALS[terminal]] : []),
  ]
}

/** The map as CSV: a row for each moment in reading order, and in the last column where it leads, by row. */
export function mapToCsv(view: WorkspaceView, mapId: Id): string {
  const graph = graphOf(view, mapId)
  const wayOn = wayLines(graph)
  const rows = graph.order.flatMap((id) => {
    const moment = graph.byId.get(id)
    if (!moment) return []
    const ways = (graph.outOf.get(id) ?? []).map((link) => wayOn(link))
    return [
      [
        oneLine(moment.label) || '…',
        moment.doing.trim(),
        moment.thinking.trim(),
        moment.feeling.trim(),
        moment.terminal ? TERMINALS[moment.terminal] : '',
        ways.join('\n'),
      ],
    ]
  })
  return csvText([['moment', ...SIDES, 'start or end', 'ways on'], ...rows])
}
