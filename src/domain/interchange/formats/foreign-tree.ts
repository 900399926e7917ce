// The neutral shape between other tools' files and our trees: readers make it, writers take it, the planner plants it.
// Invariant: texts are clean (see clean-text.ts), nodes nest at most FOREIGN_LIMITS.depth deep, nothing is HTML.
import type { CardKind } from '../../tree/rules.ts'
import type { Row } from './csv-rows.ts'
import type { TableMapping } from './table-mapping.ts'

/** A name and its value, as a file gave it: `['metric', 'Activation rate']`. Names are lower case. */
export type ForeignField = readonly [name: string, value: string]

/** Leads from a card to another that does not hang under it. */
export interface ForeignArrow {
  /** The `id` of a node. */
  readonly to: string
  readonly label: string
}

export interface ForeignNode {
  /** Never empty; lines by `\n`. */
  readonly text: string
  /** Plain text, lines by `\n`. */
  readonly note?: string
  /** What the file says it is; absent when it says nothing. */
  readonly kind?: CardKind
  readonly fields?: readonly ForeignField[]
  /** How the file calls it, only where arrows were asked for. */
  readonly id?: string
  readonly arrows?: readonly ForeignArrow[]
  readonly children: readonly ForeignNode[]
}

/** What could not be read as it stood. Never silent: the preview lists it. */
export interface ForeignProblem {
  /** "line 12", "page 2", "sheet “Plan”", or '' for the whole file. */
  readonly where: string
  /** One sentence. */
  readonly message: string
}

export const FOREIGN_FORMATS = {
  markdown: 'Markdown',
  text: 'Indented text',
  html: 'Web page',
  opml: 'OPML outline',
  freemind: 'FreeMind or Freeplane map',
  mindmup: 'MindMup map',
  xmind: 'XMind map',
  canvas: 'JSON Canvas',
  'mind-elixir': 'Mind Elixir map',
  roam: 'Roam Research export',
  drawio: 'draw.io diagram',
  'mermaid-mindmap': 'Mermaid mindmap',
  'mermaid-flowchart': 'Mermaid flowchart',
  'plantuml-mindmap': 'PlantUML mindmap',
  csv: 'CSV table',
  xlsx: 'Excel workbook',
  trello: 'Trello board',
  json: 'JSON tree',
} as const

export type ForeignFormat = keyof typeof FOREIGN_FORMATS

export interface ForeignTree {
  readonly format: ForeignFormat
  /** The name of the map, page, sheet or file; null when it has none. */
  readonly title: string | null
  readonly nodes: readonly ForeignNode[]
  /** The first MAX_LISTED_PROBLEMS of them. */
  readonly problems: readonly ForeignProblem[]
  readonly problemCount: number
  /** The rows behind it and how they were read, where the file is a table: a person may know better. */
  readonly table?: { readonly rows: readonly Row[]; readonly mapping: TableMapping }
}

/** Problems listed one by one; the others are counted. */
export const MAX_LISTED_PROBLEMS = 200

/** How many nodes stand in these branches. */
export function countNodes(nodes: readonly ForeignNode[]): number {
  return nodes.reduce((sum, node) => sum + 1 + countNodes(node.children), 0)
}
