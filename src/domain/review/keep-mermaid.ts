// The tree of a walk as a Mermaid flowchart, as far as the walk unfolds it.
import type { Review } from '../model/records.ts'
import { cleanText } from '../interchange/formats/clean-text.ts'
import type { ForeignNode } from '../interchange/formats/foreign-tree.ts'
import { writeMermaidFlowcharts } from '../interchange/formats/write-mermaid.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'
import { cardText } from './keep-sections.ts'
import { stageCards } from './stage-cards.ts'

interface Growing extends ForeignNode {
  readonly children: Growing[]
}

/** The flowchart; several, each a file of its own, where the tree has more arrows than Mermaid draws. */
export function keepMermaid(view: WorkspaceView, review: Review): readonly string[] {
  const nodes = new Map<string, Growing>()
  const roots: Growing[] = []
  for (const { id, parentId, kind } of stageCards(view, review.treeId, 'whole', review.hidden)) {
    const node: Growing = {
      text: cleanText(cardText(view, kind, id)) || `Untitled ${kind}`,
      kind,
      children: [],
    }
    nodes.set(id, node)
    const siblings = parentId === null ? roots : (nodes.get(parentId)?.children ?? roots)
    siblings.push(node)
  }
  return writeMermaidFlowcharts({
    format: 'json',
    title: null,
    nodes: roots,
    problems: [],
    problemCount: 0,
  })
}
