// A tree as Mermaid. Mermaid draws at most 500 arrows, so a large flowchart comes as several, each a branch of the tree.
import type { CardKind } from '../../tree/rules.ts'
import { countNodes, type ForeignNode, type ForeignTree } from './foreign-tree.ts'

/** Mermaid's own limit (`maxEdges`). */
export const MERMAID_EDGES = 500

/** Words inside quotes: every mark that Mermaid or its Markdown could read is written as its code. */
export function mermaidWords(text: string): string {
  return text
    .replace(
      /[^\p{L}\p{N}\p{M}\p{S}\s.,!?'’“”„–—…-]|["#$+<=>^`|~]|(?<=^|\s)[-.]|(?<=^\d{1,9})\./gmu,
      (mark) => `#${mark.codePointAt(0)};`,
    )
    .replace(/\n/g, '<br/>')
}

const CLASSES: readonly string[] = [
  'classDef outcome fill:#e6eafb,stroke:#16225a,color:#1b1b1f',
  'classDef opportunity fill:#ffefd9,stroke:#a54709,color:#1b1b1f',
  'classDef solution fill:#dff4ee,stroke:#127d68,color:#1b1b1f',
  'classDef assumption fill:#f7f7f5,stroke:#5b5b66,color:#1b1b1f',
  'classDef test fill:#ffffff,stroke:#5b5b66,color:#1b1b1f,stroke-dasharray:5 4',
]

function classOf(kind: CardKind | undefined): string {
  return kind ? `:::${kind}` : ''
}

/** Flowcharts of at most MERMAID_EDGES arrows: the whole tree, or its upper part and then each branch that was cut off. */
export function writeMermaidFlowcharts(tree: ForeignTree): string[] {
  const charts: string[] = []
  const queue: (readonly ForeignNode[])[] = [tree.nodes]
  for (let nodes = queue.shift(); nodes; nodes = queue.shift()) {
    const cut = new Set<ForeignNode>()
    if (countNodes(nodes) > MERMAID_EDGES) for (const branch of branchesToCut(nodes)) cut.add(branch)
    charts.push(flowchart(nodes, cut))
    for (const branch of cut) queue.push([branch])
  }
  return charts
}

/** Branches whose leaving brings the rest within the limit: the deepest level at which that works is cut. */
function branchesToCut(nodes: readonly ForeignNode[]): ForeignNode[] {
  let level = nodes.flatMap((node) => node.children)
  let kept = nodes.length
  while (kept + level.length < MERMAID_EDGES) {
    const next = level.flatMap((node) => node.children)
    if (next.length === 0 || kept + level.length + next.length >= MERMAID_EDGES) break
    kept += level.length
    level = next
  }
  return level.filter((node) => node.children.length > 0)
}

function flowchart(nodes: readonly ForeignNode[], cut: ReadonlySet<ForeignNode>): string {
  const lines = ['flowchart TD']
  let next = 1
  const write = (node: ForeignNode, parent: string | null) => {
    const id = `n${next}`
    next += 1
    lines.push(`  ${id}["${mermaidWords(node.text)}"]${classOf(node.kind)}`)
    if (parent !== null) lines.push(`  ${parent} --> ${id}`)
    if (!cut.has(node)) for (const child of node.children) write(child, id)
  }
  for (const node of nodes) write(node, null)
  return `${[...lines, ...CLASSES.map((line) => `  ${line}`)].join('\n')}\n`
}

/** A mindmap; it has one root, so several branches get one with the tree's name. */
export function writeMermaidMindmap(tree: ForeignTree): string {
  const [only] = tree.nodes
  const root: ForeignNode =
    tree.nodes.length === 1 && only ? only : { text: tree.title ?? 'Tree', children: tree.nodes }
  const lines = ['mindmap']
  let next = 1
  const write = (node: ForeignNode, indent: string) => {
    lines.push(`${indent}n${next}["${mermaidWords(node.text)}"]`)
    next += 1
    if (node.kind) lines.push(`${indent}:::${node.kind}`)
    for (const child of node.children) write(child, `${indent}  `)
  }
  write(root, '  ')
  return `${lines.join('\n')}\n`
}
