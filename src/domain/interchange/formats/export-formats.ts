// The list of what a tree can be written as. Pictures are made where fonts can be measured (features/transfer).
import type { ForeignTree } from './foreign-tree.ts'
import { writeCsv } from './write-csv.ts'
import { writeCanvas, writeJsonTree } from './write-json-trees.ts'
import { writeMarkdown } from './write-markdown.ts'
import { writeMermaidFlowcharts, writeMermaidMindmaps } from './write-mermaid.ts'
import { writeFreemind, writeOpml } from './write-xml-trees.ts'

/** A format as a person chooses it. */
export interface FileFormat {
  readonly id: string
  readonly label: string
  /** What it is good for, in a few words. */
  readonly help: string
  /** Without a dot. */
  readonly extension: string
  readonly mediaType: string
}

export interface ExportFormat extends FileFormat {
  /** One text per file; more than one only where the format cannot hold so large a tree. */
  readonly write: (tree: ForeignTree) => readonly string[]
}

export const EXPORT_FORMATS: readonly ExportFormat[] = [
  format('markdown', 'Markdown', 'to read and edit anywhere', 'md', 'text/markdown', (tree) => [
    writeMarkdown(tree),
  ]),
  format('opml', 'OPML', 'for outliners', 'opml', 'text/x-opml', (tree) => [writeOpml(tree)]),
  format('freemind', 'FreeMind', 'for mind map programs', 'mm', 'application/x-freemind', (tree) => [
    writeFreemind(tree),
  ]),
  format('canvas', 'JSON Canvas', 'for Obsidian and other canvases', 'canvas', 'application/json', (tree) => [
    writeCanvas(tree),
  ]),
  format(
    'flowchart',
    'Mermaid flowchart',
    'for wikis and repositories',
    'mmd',
    'text/plain',
    writeMermaidFlowcharts,
  ),
  format(
    'mindmap',
    'Mermaid mindmap',
    'for wikis and repositories',
    'mmd',
    'text/plain',
    writeMermaidMindmaps,
  ),
  format('csv', 'CSV', 'for spreadsheets', 'csv', 'text/csv', (tree) => [writeCsv(tree)]),
  format('json', 'JSON', 'for scripts', 'json', 'application/json', (tree) => [writeJsonTree(tree)]),
]

function format(
  id: string,
  label: string,
  help: string,
  extension: string,
  mediaType: string,
  write: ExportFormat['write'],
): ExportFormat {
  return { id, label, help, extension, mediaType, write }
}

/** Pictures are made where fonts can be measured; here are only their words. */
export const PICTURE_FORMATS: readonly FileFormat[] = [
  {
    id: 'svg',
    label: 'Picture, SVG',
    help: 'sharp at any size',
    extension: 'svg',
    mediaType: 'image/svg+xml',
  },
  {
    id: 'png',
    label: 'Picture, PNG',
    help: 'for slides and chats',
    extension: 'png',
    mediaType: 'image/png',
  },
]

/** The words of a format for something else than a tree. */
export function formatWords(id: string): FileFormat {
  const found = EXPORT_FORMATS.find((each) => each.id === id)
  if (!found) throw new Error(`There is no format ${id}`)
  const { label, help, extension, mediaType } = found
  return { id, label, help, extension, mediaType }
}

/** What writes any outline; tables and texts have writers that know what they hold. */
export const OUTLINE_FORMATS: readonly ExportFormat[] = EXPORT_FORMATS.filter(({ id }) =>
  ['opml', 'freemind', 'canvas', 'mindmap'].includes(id),
)
