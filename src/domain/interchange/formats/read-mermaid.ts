// Mermaid in: mindmaps (indentation is the tree) and flowcharts (arrows are). Styling is passed over; a class that
// names one of our kinds is believed.
import { err } from '../../../lib/result.ts'
import type { CardKind } from '../../tree/rules.ts'
import {
  finishOne,
  newDraft,
  newProblemList,
  type Draft,
  type ForeignReading,
  type ProblemList,
} from './draft.ts'
import { graphToForest, newGraph, type ForeignGraph } from './graph-to-forest.ts'
import { decodeEntities } from './html-text.ts'
import { kindOfWord } from './kind-words.ts'
import { inlineText } from './markdown-inline.ts'
import { widthOf } from './markdown-lines.ts'

const MINDMAP = /^\s*mindmap\b/
const FLOWCHART = /^\s*(?:graph|flowchart(?:-elk)?)\b/

/** Which Mermaid diagram a text is, or null. A front matter and comments may stand before it. */
export function mermaidKind(source: string): 'mermaid-mindmap' | 'mermaid-flowchart' | null {
  const first = bodyOf(source.slice(0, 20_000)).find((line) => line.trim() !== '') ?? ''
  return MINDMAP.test(first) ? 'mermaid-mindmap' : FLOWCHART.test(first) ? 'mermaid-flowchart' : null
}

/** The lines without front matter, fence and comments. */
function bodyOf(source: string): string[] {
  const lines = source
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n')
  const isFront = lines[0]?.trim() === '---'
  const end = isFront ? lines.indexOf('---', 1) : -1
  return lines.slice(end + 1).filter((line) => !/^\s*(?:%%|```)/.test(line))
}

function titleOf(source: string): string | null {
  return /^---\n(?:.*\n){0,20}?title:\s*(.*)$/m.exec(source.slice(0, 2000))?.[1] ?? null
}

/** Words of a node: quotes and Markdown marks go, `#35;` and `<br>` are spelled out. */
function wordsOf(raw: string): string {
  const words = raw
    .trim()
    .replace(/^"`?([^]*?)`?"$/, '$1')
    .replace(/^`([^]*)`$/, '$1')
  // Codes are spelled out last, so that what was written as a code is never read as a mark.
  return decodeEntities(
    inlineText(words)
      .replace(/(?<=#92;)\u2060(?=n)|(?<=#36;)\u2060(?=#36;)/g, '')
      .replace(/#(\w{2,8});/g, (_, name: string) => (/^\d+$/.test(name) ? `&#${name};` : `&${name};`)),
  )
}

const SHAPES: readonly (readonly [string, string])[] = [
  ['(((', ')))'],
  ['((', '))'],
  ['([', '])'],
  ['[[', ']]'],
  ['[(', ')]'],
  ['[/', '/]'],
  ['[\\', '\\]'],
  ['{{', '}}'],
  ['))', '(('],
  [')', '('],
  ['[', ']'],
  ['(', ')'],
  ['{', '}'],
  ['>', ']'],
]

/** `id[words]`: the words inside the shape, or the id when there is none. */
function shapeWords(text: string): { id: string; words: string } {
  const id = /^[^\s[\](){}>"]*/u.exec(text)?.[0] ?? ''
  const shape = text.slice(id.length)
  for (const [open, close] of SHAPES)
    if (shape.startsWith(open) && shape.endsWith(close) && shape.length > open.length + close.length)
      return { id, words: wordsOf(shape.slice(open.length, -close.length)) }
  return { id: text, words: wordsOf(text) }
}

/** A mindmap: deeper is further in. */
export function readMermaidMindmap(source: string): ForeignReading {
  const roots: Draft[] = []
  const open: { draft: Draft; width: number }[] = []
  const lines = bodyOf(source)
  const start = lines.findIndex((line) => MINDMAP.test(line))
  const lastTick = lines.findLastIndex((line) => line.includes('`"'))
  for (let at = start + 1; at < lines.length; at += 1) {
    let line = lines[at] ?? ''
    // A label in "`…`" goes on until its end, where it has one.
    if (at < lastTick && /"`[^`]*$/.test(line)) {
      const end = lines.findIndex((other, i) => i > at && other.includes('`"'))
      line = lines.slice(at, end + 1).join('\n')
      at = end
    }
    const words = line.trim()
    if (words === '' || words.startsWith('::icon')) continue
    const classes = /^:::(.*)$/.exec(words)
    if (classes) {
      const last = open.at(-1)?.draft
      if (last) last.kind ??= kindIn(classes[1] ?? '')
      continue
    }
    const width = widthOf(/^\s*/.exec(line)?.[0] ?? '')
    while (open.length > 0 && (open.at(-1)?.width ?? 0) >= width) open.pop()
    const draft = newDraft(shapeWords(words).words)
    const home = open.at(-1)?.draft.children ?? roots
    home.push(draft)
    open.push({ draft, width })
  }
  return finishOne('mermaid-mindmap', titleOf(source) ?? roots[0]?.text ?? null, roots, newProblemList())
}

function kindIn(classes: string): CardKind | null {
  for (const name of classes.trim().split(/[\s,]+/)) {
    const kind = kindOfWord(name)
    if (kind) return kind
  }
  return null
}

const SKIPPED = /^(?:classDef|style|linkStyle|click|direction|accTitle|accDescr|end)\b/
/** An arrow with its label: `-->`, `-->|yes|`, `-- yes -->`, `-.->`, `==>`, `---`, `~~~`. */
const ARROW =
  /^ *(?:<|[ox](?=[-=.]))?(?:(--|==|-\.) +([^|>"-]{1,200}?) +(?:-{1,9}>?|={1,9}>?|\.{1,3}->?)[>ox]?|[-=~.]{2,12}[>ox]?)(?:\|([^|]{0,500})\|)? */

/** A flowchart: each node hangs under the first that points at it. */
export function readMermaidFlowchart(source: string): ForeignReading {
  const problems = newProblemList()
  const { name, nodes, edges } = flowchartGraph(source, problems)
  if (nodes.length === 0) return err({ code: 'nothing-inside', format: 'mermaid-flowchart' })
  return finishOne('mermaid-flowchart', name, graphToForest(nodes, edges, '', problems), problems)
}

/** The nodes and arrows of a flowchart. */
export function flowchartGraph(source: string, problems: ProblemList): ForeignGraph {
  const graph = newGraph()
  const lines = bodyOf(source)
  const start = lines.findIndex((line) => FLOWCHART.test(line))
  const rest = [
    (lines[start] ?? '').replace(/^\s*(?:graph|flowchart(?:-elk)?)\s*(?:TB|TD|BT|LR|RL)?\s*/, ''),
    ...lines.slice(start + 1),
  ]
  for (const [at, line] of rest.entries())
    for (const statement of statementsOf(line)) {
      const words = statement.trim().replace(/[ \t]+/g, ' ')
      const classed = /^class\s+(\S+)\s+(\S+)$/.exec(words)
      if (classed) {
        for (const id of (classed[1] ?? '').split(',')) graph.node(id).kind ??= kindIn(classed[2] ?? '')
      } else if (
        words !== '' &&
        !SKIPPED.test(words) &&
        !/^subgraph\b/.test(words) &&
        !readChain(words, graph)
      )
        problems.add(`line ${start + at + 1}`, `“${words.slice(0, 60)}” was not understood.`)
    }
  for (const { id, draft } of graph.nodes) if (draft.text === '') draft.text = id
  return { name: titleOf(source), nodes: graph.nodes, edges: graph.edges }
}

/** Statements of a line; a semicolon inside quotes ends nothing, nor does the one of `#35;`. */
function statementsOf(line: string): string[] {
  if (!line.includes(';')) return [line]
  const parts: string[] = []
  let part = ''
  let isQuoted = false
  for (const character of line) {
    if (character === '"') isQuoted = !isQuoted
    if (character === ';' && !isQuoted && !/#\w{2,8}$/.test(part.slice(-10))) {
      parts.push(part)
      part = ''
    } else part += character
  }
  return [...parts, part]
}

/** `A[x] --> B & C -->|yes| D`; false when something in it is none of this. */
function readChain(statement: string, graph: ReturnType<typeof newGraph>): boolean {
  let rest = statement
  let from: string[] = []
  let label = ''
  for (;;) {
    const group: string[] = []
    for (;;) {
      const taken = takeNode(rest, graph)
      if (!taken) return false
      group.push(taken.id)
      rest = taken.rest
      const and = /^\s*&\s*/.exec(rest)
      if (!and) break
      rest = rest.slice(and[0].length)
    }
    for (const a of from) for (const b of group) graph.edges.push({ from: a, to: b, label })
    if (rest.trim() === '') return true
    const arrow = ARROW.exec(rest)
    if (!arrow || arrow[0] === '') return false
    label = wordsOf(arrow[2] ?? arrow[3] ?? '')
    rest = rest.slice(arrow[0].length)
    from = group
  }
}

function takeNode(text: string, graph: ReturnType<typeof newGraph>): { id: string; rest: string } | null {
  const id = /^\s*([\p{L}\p{N}_](?:[\p{L}\p{N}_.]|-(?![-.]|\s|$))*)/u.exec(text)
  if (!id) return null
  const draft = graph.node(id[1] ?? '')
  let rest = text.slice(id[0].length)
  for (const [open, close] of SHAPES) {
    if (!rest.startsWith(open) || open.startsWith(')')) continue
    const end = endOfShape(rest, open.length, close)
    if (end < 0) continue
    draft.text = wordsOf(rest.slice(open.length, end))
    rest = rest.slice(end + close.length)
    break
  }
  const classes = /^:::([\w-]+)/.exec(rest)
  if (classes) {
    draft.kind ??= kindIn(classes[1] ?? '')
    rest = rest.slice(classes[0].length)
  }
  return { id: id[1] ?? '', rest }
}

/** Where the closing mark stands; inside quotes nothing closes. */
function endOfShape(text: string, from: number, close: string): number {
  const quoted = /^\s*"[^"]*"\s*/.exec(text.slice(from))
  const at = quoted ? from + quoted[0].length : from
  if (quoted) return text.startsWith(close, at) ? at : -1
  return text.indexOf(close, at)
}
