// Writes a tree or a branch in a format and hands it to the browser's downloads.
import { strToU8, zipSync } from 'fflate'
import {
  EXPORT_FORMATS,
  PICTURE_FORMATS,
  type ExportFormat,
  type FileFormat,
} from '../../../domain/interchange/formats/export-formats.ts'
import { treeToForeign } from '../../../domain/interchange/formats/tree-to-foreign.ts'
import type { WorkspaceView } from '../../../domain/view/workspace-view.ts'
import { outlinePicture } from '../../../records/outline-picture.ts'
import { plainFileName } from '../../../lib/plain-file-name.ts'
import { saveFile } from '../../../ui/save-file.ts'
import { svgToPng } from '../../../ui/svg-to-png.ts'

/** Everything a tree can be written as, in the order of the menu. */
export const TREE_EXPORTS: readonly FileFormat[] = [...EXPORT_FORMATS, ...PICTURE_FORMATS]

export interface ExportedFile {
  readonly name: string
  readonly contents: Blob
}

/** The file for a tree, an opportunity or a solution; null when the card or the format is not known. */
export async function exportedTree(
  view: WorkspaceView,
  rootId: string,
  formatId: string,
): Promise<ExportedFile | null> {
  const tree = treeToForeign(view, rootId)
  if (!tree) return null
  const name = plainFileName(tree.title ?? '', 'tree')
  const format = EXPORT_FORMATS.find(({ id }) => id === formatId)
  if (format) return { name: `${name}.${format.extension}`, ...inOneFile(name, format, format.write(tree)) }
  const svg = outlinePicture(tree.nodes)
  if (formatId === 'svg') return { name: `${name}.svg`, contents: new Blob([svg], { type: 'image/svg+xml' }) }
  if (formatId === 'png') return { name: `${name}.png`, contents: await svgToPng(svg) }
  return null
}

/** Several texts, where a format cannot hold so large a tree, go into one archive. */
function inOneFile(
  name: string,
  format: ExportFormat,
  texts: readonly string[],
): { name?: string; contents: Blob } {
  const [only = ''] = texts
  if (texts.length <= 1) return { contents: new Blob([only], { type: format.mediaType }) }
  const files = Object.fromEntries(
    texts.map((text, at) => [`${name}-${at + 1}.${format.extension}`, strToU8(text)]),
  )
  return { name: `${name}.zip`, contents: new Blob([zipSync(files)], { type: 'application/zip' }) }
}

/** Downloads the file. */
export async function downloadTree(view: WorkspaceView, rootId: string, formatId: string): Promise<void> {
  const file = await exportedTree(view, rootId, formatId)
  if (file) saveFile(file.contents, file.name)
}
