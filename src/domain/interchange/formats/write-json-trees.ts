// A tree as JSON of our own plain form, and as JSON Canvas: cards laid out as the tree is drawn, arrows downwards.
import { layoutTree } from '../../layout/tidy-tree.ts'
import type { LayoutNode } from '../../layout/layout-node.ts'
import type { CardKind } from '../../tree/rules.ts'
import type { ForeignNode, ForeignTree } from './foreign-tree.ts'
import { escapeMarkdown } from './escapes.ts'
import { TREE_FORMAT } from './read-json-trees.ts'
import { labelled, noteLine } from './write-markdown.ts'

/** `{format, title, nodes: [{kind, text, note, fields, children}]}`, two spaces, a newline at the end. */
export function writeJsonTree(tree: ForeignTree): string {
  const { title, nodes } = tree
  return `${JSON.stringify({ format: TREE_FORMAT, version: 1, title, nodes }, null, 2)}\n`
}

/** JSON Canvas has six colours by number; the kinds keep four of them. */
const COLOURS: Readonly<Record<CardKind, string>> = {
  outcome: '6',
  opportunity: '2',
  solution: '4',
  assumption: '3',
  test: '5',
}
const WIDTH = 280
const LINE = 24
const LETTERS = 30

interface Placed {
  readonly id: string
  readonly node: ForeignNode
  readonly text: string
  readonly height: number
  readonly children: readonly Placed[]
}

/** The tree as JSON Canvas 1.0. */
export function writeCanvas(tree: ForeignTree): string {
  const counter = { next: 1 }
  const roots = tree.nodes.map((node) => placedOf(node, counter))
  const { positions } = layoutTree(roots.map(boxOf), { siblingGap: 40, branchGap: 60, levelGap: 80 })
  const nodes: object[] = []
  const edges: object[] = []
  const visit = (card: Placed) => {
    const at = positions.get(card.id)
    nodes.push({
      id: card.id,
      type: 'text',
      text: card.text,
      x: Math.round(at?.x ?? 0),
      y: Math.round(at?.y ?? 0),
      width: WIDTH,
      height: card.height,
      ...(card.node.kind ? { color: COLOURS[card.node.kind] } : {}),
    })
    for (const child of card.children) {
      edges.push({
        id: `${card.id}-${child.id}`,
        fromNode: card.id,
        fromSide: 'bottom',
        toNode: child.id,
        toSide: 'top',
      })
      visit(child)
    }
  }
  roots.forEach(visit)
  return `${JSON.stringify({ nodes, edges }, null, '\t')}\n`
}

function placedOf(node: ForeignNode, counter: { next: number }): Placed {
  const id = `card-${counter.next}`
  counter.next += 1
  const text = cardText(node)
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LETTERS)), 0)
  return {
    id,
    node,
    text,
    height: Math.max(60, 40 + lines * LINE),
    children: node.children.map((child) => placedOf(child, counter)),
  }
}

function boxOf({ id, height, children }: Placed): LayoutNode {
  return { id, width: WIDTH, height, children: children.map(boxOf) }
}

/** A card as Markdown: label and words, then fields, then the note. */
function cardText(node: ForeignNode): string {
  const fields = (node.fields ?? []).map(([name, value]) => `${name}:: ${escapeMarkdown(value)}`)
  const note = node.note === undefined ? [] : node.note.split('\n').map(noteLine)
  return [labelled(node), ...(fields.length + note.length > 0 ? [''] : []), ...fields, ...note].join('\n')
}
