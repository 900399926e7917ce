// Boxes and arrows become branches: each box hangs under the first box that points at it. Arrows that a tree cannot
// hold are listed, never dropped in silence. Invariant: every box stands in the forest once, whatever the arrows do.
import { newDraft, type Draft, type ProblemList } from './draft.ts'
import { cleanText } from './clean-text.ts'

export interface GraphNode {
  readonly id: string
  readonly draft: Draft
  /** Where the file draws it. */
  readonly place?: { readonly x: number; readonly y: number }
}

export interface GraphEdge {
  readonly from: string
  readonly to: string
  readonly label: string
}

/** Boxes and arrows as a file has them. */
export interface ForeignGraph {
  readonly name: string | null
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
}

/** The branches of a graph; roots are what nothing points at, in the order of the file. */
export function graphToForest(
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
  where: string,
  problems: ProblemList,
): Draft[] {
  const draftOf = new Map(nodes.map((node) => [node.id, node.draft]))
  const leaving = new Map<string, GraphEdge[]>()
  const hasParent = new Set<string>()
  const tied = edges.filter((edge) => draftOf.has(edge.from) && draftOf.has(edge.to))
  const isUpwards = pointsUpwards(tied)
  if (isUpwards) problems.add(where, 'The arrows point from child to parent; they were read that way.')
  for (const edge of isUpwards ? tied.map(turned) : tied) {
    if (edge.from !== edge.to) hasParent.add(edge.to)
    const list = leaving.get(edge.from)
    if (list) list.push(edge)
    else leaving.set(edge.from, [edge])
  }
  const roots: Draft[] = []
  const placed = new Set<string>()
  const grow = (rootId: string) => {
    const queue = [rootId]
    for (let at = 0; at < queue.length; at += 1) {
      const id = queue[at] ?? ''
      for (const edge of leaving.get(id) ?? []) {
        const child = draftOf.get(edge.to)
        const parent = draftOf.get(id)
        if (!child || !parent) continue
        const label = cleanText(edge.label)
        if (placed.has(edge.to)) {
          reportArrow(parent, child, label, where, problems)
          continue
        }
        placed.add(edge.to)
        parent.children.push(child)
        if (label !== '') child.fields.push(['link', label])
        queue.push(edge.to)
      }
    }
  }
  const start = (id: string) => {
    const draft = draftOf.get(id)
    if (!draft || placed.has(id)) return
    placed.add(id)
    roots.push(draft)
    grow(id)
  }
  for (const { id } of nodes) if (!hasParent.has(id)) start(id)
  for (const { id } of nodes) start(id) // what is left stands on a circle
  return roots
}

/** Whether every box points at one other and several at the same: a tree drawn from its leaves. */
function pointsUpwards(edges: readonly GraphEdge[]): boolean {
  const sources = new Set(edges.map((edge) => edge.from))
  const targets = new Set(edges.map((edge) => edge.to))
  return sources.size === edges.length && targets.size < edges.length
}

function turned({ from, to, label }: GraphEdge): GraphEdge {
  return { from: to, to: from, label }
}

function reportArrow(from: Draft, to: Draft, label: string, where: string, problems: ProblemList): void {
  const words = label === '' ? '' : ` (“${short(label)}”)`
  problems.add(
    where,
    `The arrow from “${short(from.text)}” to “${short(to.text)}”${words} has no place in a tree; “${short(to.text)}” stands elsewhere already.`,
  )
}

function short(text: string): string {
  const line = cleanText(text).replaceAll('\n', ' ')
  if (line === '') return 'a shape without words'
  return line.length <= 40 ? line : `${line.slice(0, 39).replace(/[\ud800-\udbff]$/, '')}…`
}

/** Adds a box per id once; asking again gives the same one. */
export function newGraph(): {
  readonly nodes: GraphNode[]
  readonly edges: GraphEdge[]
  readonly node: (id: string) => Draft
} {
  const nodes: GraphNode[] = []
  const edges: GraphEdge[] = []
  const known = new Map<string, Draft>()
  return {
    nodes,
    edges,
    node(id) {
      const before = known.get(id)
      if (before) return before
      const draft = newDraft('')
      known.set(id, draft)
      nodes.push({ id, draft })
      return draft
    },
  }
}
