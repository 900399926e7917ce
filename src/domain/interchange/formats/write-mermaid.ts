// A tree as Mermaid. Mermaid has limits of its own, so a large tree comes as several diagrams, each a branch of the tree.
import type { CardKind } from '../../tree/rules.ts'
import type { ForeignNode, ForeignTree } from './foreign-tree.ts'

/** Mermaid's own limit (`maxEdges`). */
export const MERMAID_EDGES = 500
/** Mermaid's own limit (`maxTextSize`); it shows a bomb instead of a longer text. */
export const MERMAID_LETTERS = 50_000

/** Word joiner; words of people have it as a code. */
const JOINER = '\u2060'

/** Words inside quotes: every mark that Mermaid or its Markdown could read is written as its code. */
export function mermaidWords(text: string): string {
  return (
    text
      .replace(
        /[^\p{L}\p{N}\p{M}\p{S}\s.,!?'’“”„–—…-]|["#$+<=>^`|~]|(?<=^|\s)[-.]|(?<=^\d{1,9})\./gmu,
        (mark) => `#${mark.codePointAt(0)};`,
      )
      // Spelled out they would still be a line break (`\\n`) or mathematics (`$$`): a joiner that nobody sees keeps them apart.
      .replace(/#92;(?=n)|#36;(?=#36;)/g, `$&${JOINER}`)
      .replace(/\n/g, '<br/>')
  )
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

/** Flowcharts within Mermaid's limits: the whole tree, or its upper part and then each branch that was cut off. */
export function writeMermaidFlowcharts(tree: ForeignTree): string[] {
  return diagramsOf(tree.nodes, MERMAID_EDGES).map(flowchart)
}

/** Mindmaps within Mermaid's limits; a mindmap has one root, so several branches get one with the tree's name. */
export function writeMermaidMindmaps(tree: ForeignTree): string[] {
  const [only] = tree.nodes
  const root: ForeignNode =
    tree.nodes.length === 1 && only ? only : { text: tree.title ?? 'Tree', children: tree.nodes }
  return diagramsOf([root], Number.POSITIVE_INFINITY).map(mindmap)
}

/** A part of the tree that is drawn in one: its roots, and everything below them that `shown` has. */
interface Diagram {
  readonly roots: readonly ForeignNode[]
  readonly shown: ReadonlySet<ForeignNode>
}

/** Each diagram goes as many levels down as the limits allow; what is below its last level comes in diagrams of its own. */
function diagramsOf(nodes: readonly ForeignNode[], edges: number): Diagram[] {
  const diagrams: Diagram[] = []
  const queue: (readonly ForeignNode[])[] = [nodes]
  for (let roots = queue.shift(); roots; roots = queue.shift()) {
    const shown = new Set(roots)
    let letters = MERMAID_LETTERS - ROOM - lettersOf(roots, 0)
    let level = roots
    let next = level.flatMap((node) => node.children)
    for (let depth = 1; next.length > 0; depth += 1) {
      letters -= lettersOf(next, depth)
      if (shown.size - roots.length + next.length > edges || letters < 0) break
      for (const node of next) shown.add(node)
      level = next
      next = level.flatMap((node) => node.children)
    }
    if (next.length === 0 || level !== roots) {
      diagrams.push({ roots, shown })
      for (const node of level) if (next.length > 0 && node.children.length > 0) queue.push([node])
    } else if (roots.length > 1) for (const root of roots) queue.push([root])
    else for (const root of roots) diagrams.push(...rowsOf(root, edges, queue))
  }
  return diagrams
}

/** A card with more children than one diagram takes: it stands at the head of several. */
function rowsOf(root: ForeignNode, edges: number, queue: (readonly ForeignNode[])[]): Diagram[] {
  const rows: ForeignNode[][] = []
  let left = 0
  for (const child of root.children) {
    const letters = lettersOf([child], 1)
    if (rows.length === 0 || letters > left || (rows.at(-1)?.length ?? 0) >= edges) {
      rows.push([])
      left = MERMAID_LETTERS - ROOM - lettersOf([root], 0)
    }
    rows.at(-1)?.push(child)
    left -= letters
    if (child.children.length > 0) queue.push([child])
  }
  return rows.map((row) => ({ roots: [root], shown: new Set([root, ...row]) }))
}

/** For the first line and the classes. */
const ROOM = 1000

/** How long these cards are as text, at most, with their ids, kinds, arrows and indentation. */
function lettersOf(nodes: readonly ForeignNode[], depth: number): number {
  return nodes.reduce((sum, { text }) => sum + mermaidWords(text).length + 60 + 4 * depth, 0)
}

function flowchart({ roots, shown }: Diagram): string {
  const lines = ['flowchart TD']
  let next = 1
  const write = (node: ForeignNode, parent: string | null) => {
    const id = `n${next}`
    next += 1
    lines.push(`  ${id}["${mermaidWords(node.text)}"]${classOf(node.kind)}`)
    if (parent !== null) lines.push(`  ${parent} --> ${id}`)
    for (const child of node.children) if (shown.has(child)) write(child, id)
  }
  for (const node of roots) write(node, null)
  return `${[...lines, ...CLASSES.map((line) => `  ${line}`)].join('\n')}\n`
}

function mindmap({ roots, shown }: Diagram): string {
  const lines = ['mindmap']
  let next = 1
  const write = (node: ForeignNode, indent: string) => {
    lines.push(`${indent}n${next}["${mermaidWords(node.text)}"]`)
    next += 1
    if (node.kind) lines.push(`${indent}:::${node.kind}`)
    for (const child of node.children) if (shown.has(child)) write(child, `${indent}  `)
  }
  for (const node of roots) write(node, '  ')
  return `${lines.join('\n')}\n`
}
