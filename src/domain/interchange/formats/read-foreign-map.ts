// Other tools' files as maps. Canvases, diagrams and flowcharts keep their arrows, also those a tree could not hold; an
// outline or a table becomes moments that follow each other. Reads through the same gate as trees, with its limits.
import { err, ok, type Result } from '../../../lib/result.ts'
import type { LinkKind } from '../../maps/map-graph.ts'
import { wayName } from '../../maps/way-words.ts'
import { cleanText } from './clean-text.ts'
import { newProblemList, type ProblemList } from './draft.ts'
import {
  endOf,
  linkFrom,
  MAP_MARK,
  momentFrom,
  MOST_MOMENTS,
  sideLine,
  sideOf,
  type ForeignLink,
  type ForeignMap,
  type ForeignMoment,
} from './foreign-map.ts'
import { FOREIGN_LIMITS } from './foreign-limits.ts'
import type { ForeignRefusal } from './foreign-refusal.ts'
import type { ForeignFormat, ForeignNode, ForeignTree } from './foreign-tree.ts'
import { journeyIn, type Journey } from './journey-stages.ts'
import type { ForeignGraph } from './graph-to-forest.ts'
import { drawioGraphs } from './read-drawio.ts'
import { readForeign, textOf } from './read-foreign.ts'
import { readFreemind } from './read-freemind.ts'
import { canvasGraph } from './read-json-trees.ts'
import { flowchartGraph, mermaidKind } from './read-mermaid.ts'
import { readXml } from './read-xml.ts'
import { isZip } from './read-zip.ts'

export type MapReading = Result<ForeignMap[], ForeignRefusal>

/** The maps in a file, one for each page. */
export function readForeignMap(name: string, content: Uint8Array | string): MapReading {
  // Decoded once: the text is read again for its arrows.
  const isText = typeof content !== 'string' && !isZip(content) && content.length <= FOREIGN_LIMITS.source
  const decoded = isText ? textOf(content) : null
  const trees = readForeign(name, decoded?.ok ? decoded.value : content)
  const text = typeof content === 'string' ? content : decoded?.ok ? decoded.value : ''
  // A long chain of arrows is too deep for a tree, and no fault of a map.
  const isChain = !trees.ok && trees.error.code === 'too-deep' && trees.error.line === null
  const format = trees.ok ? trees.value[0]?.format : isChain ? graphFormatOf(text) : undefined
  if (!trees.ok && format === undefined) return trees
  const maps =
    format === 'canvas' || format === 'drawio' || format === 'mermaid-flowchart'
      ? graphsOf(format, text).map(({ graph, problems }) => mapOfGraph(format, graph, problems))
      : trees.ok
        ? withArrows(trees.value, text).map(mapOfTree)
        : []
  const drawn = maps.filter((map) => map.moments.length > 0)
  if (drawn.some((map) => map.moments.length > MOST_MOMENTS)) return err({ code: 'too-many-moments' })
  if (drawn.length > 0) return ok(drawn)
  return trees.ok ? err({ code: 'nothing-inside', format: format ?? 'text' }) : trees
}

/** Which drawing with arrows a text is, that was within all limits but the depth of a tree. */
function graphFormatOf(text: string): 'canvas' | 'drawio' | 'mermaid-flowchart' | undefined {
  const head = text
    .replace(/^\ufeff/, '')
    .trimStart()
    .slice(0, 1)
  if (head === '{') return 'canvas'
  if (head === '<') return 'drawio'
  return mermaidKind(text) === 'mermaid-flowchart' ? 'mermaid-flowchart' : undefined
}

/** A mind map that has arrows is read again with them; a tree had no place for them. */
function withArrows(trees: readonly ForeignTree[], text: string): readonly ForeignTree[] {
  if (trees[0]?.format !== 'freemind' || !text.includes('<arrowlink')) return trees
  const xml = readXml(text.replace(/^\ufeff/, '').trimStart())
  const again = xml.ok ? readFreemind(xml.value, true) : null
  return again?.ok ? again.value : trees
}

interface Page {
  readonly graph: ForeignGraph
  readonly problems: ProblemList
}

/** What was read once as trees is read again for its arrows; it is known to be within the limits. */
function graphsOf(format: 'canvas' | 'drawio' | 'mermaid-flowchart', text: string): readonly Page[] {
  const source = text.replace(/^\ufeff/, '')
  if (format === 'mermaid-flowchart') {
    const problems = newProblemList()
    return [{ graph: flowchartGraph(source, problems), problems }]
  }
  if (format === 'canvas') return [{ graph: canvasGraph(JSON.parse(source)), problems: newProblemList() }]
  const xml = readXml(source.trimStart())
  const pages = xml.ok ? drawioGraphs(xml.value.root) : null
  return pages?.ok ? pages.value.map((graph) => ({ graph, problems: newProblemList() })) : []
}

function mapOfGraph(format: ForeignFormat, graph: ForeignGraph, problems: ProblemList): ForeignMap {
  const leaves = new Set(graph.edges.map((edge) => edge.from))
  const indexOf = new Map<string, number>()
  const ends = new Map<string, 'exit' | 'error'>()
  const moments: ForeignMoment[] = []
  let empty = 0
  for (const { id, draft } of graph.nodes) {
    const [first = '', ...more] = cleanText(draft.text).split('\n')
    const end = leaves.has(id) ? null : endOf(first)
    const moment = momentFrom(first, [...more, ...draft.note.flatMap((note) => note.split('\n'))])
    if (end && more.length === 0) ends.set(id, end)
    else if (moment.label === '') empty += 1
    else {
      indexOf.set(id, moments.length)
      moments.push(moment)
    }
  }
  if (empty > 0) problems.add('', `${empty} ${empty === 1 ? 'shape' : 'shapes'} without words stayed out.`)
  const links: ForeignLink[] = []
  let loose = 0
  for (const edge of graph.edges) {
    const from = indexOf.get(edge.from)
    const to = indexOf.get(edge.to)
    const end = ends.get(edge.to)
    const { kind, label } = linkFrom(edge.label)
    if (from === undefined || (to === undefined && !end)) loose += 1
    else if (to === undefined)
      links.push({ from, to: null, kind: kind === 'error' ? 'error' : (end ?? 'exit'), label })
    else links.push({ from, to, kind: kind ?? 'next', label })
  }
  if (loose > 0)
    problems.add('', `${loose} ${loose === 1 ? 'arrow' : 'arrows'} not tied to two cards stayed out.`)
  return {
    format,
    title: graph.name === null ? null : cleanText(graph.name) || null,
    moments,
    links: withLoops(moments.length, links),
    problems: problems.listed,
    problemCount: problems.count(),
  }
}

/** An arrow that closes a circle leads back: the first such one seen from the start is a loop. */
function withLoops(count: number, links: readonly ForeignLink[]): readonly ForeignLink[] {
  const out = new Map<number, number[]>()
  links.forEach(({ from, to, kind }, i) => {
    if (to === null || kind === 'loop') return
    out.set(from, [...(out.get(from) ?? []), i])
  })
  const reached = new Set(links.flatMap(({ to, kind }) => (to === null || kind === 'loop' ? [] : [to])))
  const starts = Array.from({ length: count }, (_, i) => i).sort(
    (a, b) => Number(reached.has(a)) - Number(reached.has(b)) || a - b,
  )
  const state = new Map<number, 'open' | 'done'>()
  const loops = new Set<number>()
  for (const start of starts) {
    if (state.has(start)) continue
    const stack: { at: number; next: number }[] = [{ at: start, next: 0 }]
    state.set(start, 'open')
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const i = out.get(top.at)?.[top.next]
      top.next += 1
      if (i === undefined) {
        state.set(top.at, 'done')
        stack.pop()
        continue
      }
      const to = links[i]?.to ?? null
      if (to === null) continue
      if (state.get(to) === 'open') loops.add(i)
      else if (!state.has(to)) {
        state.set(to, 'open')
        stack.push({ at: to, next: 0 })
      }
    }
  }
  return links.map((link, i) => (loops.has(i) ? { ...link, kind: 'loop' as const } : link))
}

const WAY = /^(next|loop back|goes wrong|exit)(?:\s*→\s*(\d{1,4}))?(?=$|:|\s“)([^]*)$/i
const WAY_KINDS: Readonly<Record<string, LinkKind>> = {
  next: 'next',
  'loop back': 'loop',
  'goes wrong': 'error',
  exit: 'exit',
}
/** Columns of our own tables (map-tables.ts). */
const WAYS_ON = 'ways on'
const START_OR_END = 'start or end'
const LEADS_TO = /^(?:next|leads to|next moment|followed by)$/

interface Way {
  readonly from: number
  /** A number or the words of a moment, as the file says it; '' where it leads nowhere. */
  readonly to: string
  readonly kind: LinkKind
  /** What follows: the label behind a colon, and before it perhaps the name of the moment. */
  readonly tail: string
}

/** "Loop back → 3: once more" */
function wayIn(line: string, from: number): Way | null {
  const way = WAY.exec(line.trim())
  const kind = WAY_KINDS[way?.[1]?.toLowerCase() ?? '']
  return way && kind ? { from, to: way[2] ?? '', kind, tail: way[3] ?? '' } : null
}

/** What a way says, without the name of the moment it leads to. */
function labelIn(tail: string, target: string): string {
  const name = wayName(target)
  const rest = tail.startsWith(name) ? tail.slice(name.length) : tail.replace(/^\s“[^”]*”/, '')
  return cleanText(rest.replace(/^\s*:\s*/, ''))
}

interface Drawing {
  readonly moments: ForeignMoment[]
  readonly ways: Way[]
  readonly arrows: { readonly from: number; readonly to: string; readonly label: string }[]
  /** Which moment a card of the file became, or went into. */
  readonly momentOf: Map<string, number>
}

/** Cards of an outline or rows of a table follow each other, unless they say where they lead. */
function mapOfTree(tree: ForeignTree): ForeignMap {
  const journey = journeyIn(tree.nodes)
  const { title, nodes, isOurs } = journey
    ? { title: journey.title ?? tree.title, nodes: journey.stages, isOurs: false }
    : topOf(tree)
  const drawing: Drawing = { moments: [], ways: [], arrows: [], momentOf: new Map() }
  for (const node of nodes.flatMap(isOurs ? (one) => [one] : momentNodes)) addMoment(drawing, node)
  const { moments, ways } = drawing
  const said = [...linksOfWays(drawing), ...linksOfArrows(drawing)]
  const chained = moments
    .slice(1)
    .map((_, i): ForeignLink => ({ from: i, to: i + 1, kind: 'next', label: '' }))
  const follows = new Set(said.map(({ from, to }) => `${from} ${to}`))
  const links =
    isOurs || ways.length > 0
      ? said
      : [...chained.filter(({ from, to }) => !follows.has(`${from} ${to}`)), ...said]
  return {
    format: tree.format,
    title,
    moments,
    links: said.length > 0 ? withLoops(moments.length, links) : links,
    ...withJourney(tree, journey),
  }
}

/** What the file says besides about a journey is counted, never silent. */
function withJourney(
  { problems, problemCount }: ForeignTree,
  journey: Journey | null,
): Pick<ForeignMap, 'problems' | 'problemCount'> {
  if (!journey || journey.leftOut === 0) return { problems, problemCount }
  const many = journey.leftOut === 1 ? '1 section or cell' : `${journey.leftOut} sections and cells`
  const message = `The stages became moments, with what is done and felt there. ${many} without a place on a map stayed out.`
  return { problems: [{ where: '', message }, ...problems], problemCount: problemCount + 1 }
}

function addMoment({ moments, ways, arrows, momentOf }: Drawing, node: ForeignNode): void {
  const from = moments.length
  const below: string[] = []
  for (const [name, value] of node.fields ?? []) {
    const side = sideOf(name)
    if (name === WAYS_ON) ways.push(...value.split('\n').flatMap((line) => wayIn(line, from) ?? []))
    else if (name === START_OR_END) below.push(value)
    else if (LEADS_TO.test(name))
      ways.push(
        ...value.split(/[;,]/).map((to): Way => ({ from, to: cleanText(to), kind: 'next', tail: '' })),
      )
    else below.push(side ? `${side}: ${value}` : `${name}: ${value}`)
  }
  below.push(...(node.note?.split('\n') ?? []))
  for (const child of node.children) {
    const way = wayIn(child.text, from)
    if (way) ways.push(way)
    else below.push(...linesBelow(child))
  }
  const moment = momentFrom(node.text, below)
  if (moment.label === '') return
  moments.push(moment)
  const visit = (card: ForeignNode) => {
    if (card.id !== undefined) momentOf.set(card.id, from)
    for (const { to, label } of card.arrows ?? []) arrows.push({ from, to, label })
    card.children.forEach(visit)
  }
  visit(node)
}

function linksOfWays({ moments, ways }: Drawing): readonly ForeignLink[] {
  const byLabel = new Map(moments.map(({ label }, i) => [label.toLowerCase(), i]))
  return ways.flatMap(({ from, to, kind, tail }): ForeignLink[] => {
    const at = /^\d+$/.test(to) ? Number(to) - 1 : (byLabel.get(to.toLowerCase()) ?? -1)
    const label = labelIn(tail, moments[at]?.label ?? '')
    if (moments[at]) return at === from && kind !== 'loop' ? [] : [{ from, to: at, kind, label }]
    return to === '' && (kind === 'exit' || kind === 'error') ? [{ from, to: null, kind, label }] : []
  })
}

/** Arrows of a mind map between cards that became different moments; a loop may lead to where it began. */
function linksOfArrows({ arrows, momentOf }: Drawing): readonly ForeignLink[] {
  return arrows.flatMap(({ from, to, label: words }): ForeignLink[] => {
    const at = momentOf.get(to)
    const { kind, label } = linkFrom(words)
    if (at === undefined || (at === from && kind !== 'loop')) return []
    return [{ from, to: at, kind: kind ?? 'next', label }]
  })
}

interface Top {
  readonly title: string | null
  readonly nodes: readonly ForeignNode[]
  /** The file says that its root is the name of a map, so nothing is guessed. */
  readonly isOurs: boolean
}

/** A single root over several cards is the name of the map. */
function topOf({ title, nodes }: ForeignTree): Top {
  const [only] = nodes
  const isAlone = only !== undefined && nodes.length === 1
  if (isAlone && only.fields?.some(([name, value]) => name === 'kind' && value === MAP_MARK))
    return { title: only.text, nodes: only.children, isOurs: true }
  const isRoot =
    isAlone &&
    only.children.length > 1 &&
    !only.children.some((child) => sideLine(child.text) || wayIn(child.text, 0))
  return isRoot
    ? { title: title ?? only.text, nodes: only.children, isOurs: false }
    : { title, nodes, isOurs: false }
}

/** A card whose children have nothing below them is a moment; what groups moments makes room for them. */
function momentNodes(node: ForeignNode): readonly ForeignNode[] {
  const groups = node.children.some((child) => child.children.length > 0 && !sideLine(child.text))
  return groups ? node.children.flatMap(momentNodes) : [node]
}

/** The words of a card and of all below it: "Doing" over its points counts as their side. */
function linesBelow(node: ForeignNode): readonly string[] {
  const side = sideOf(node.text.replace(/:$/, ''))
  const own = node.children.flatMap(linesBelow)
  return side ? own.map((line) => `${side}: ${line}`) : [node.text, ...own]
}
