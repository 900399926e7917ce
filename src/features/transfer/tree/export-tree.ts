// Writes a tree or a branch in a format and hands it to the browser's downloads.
import {
  EXPORT_FORMATS,
  PICTURE_FORMATS,
  type FileFormat,
} from '../../../domain/interchange/formats/export-formats.ts'
import { treeToForeign } from '../../../domain/interchange/formats/tree-to-foreign.ts'
import type { WorkspaceView } from '../../../domain/view/workspace-view.ts'
import { fileOfTexts, type ExportedFile } from '../../../records/file-of-texts.ts'
import { outlinePicture } from '../../../records/outline-picture.ts'
import { pictureFile } from '../../../records/picture-file.ts'
import { plainFileName } from '../../../lib/plain-file-name.ts'
import { saveFile } from '../../../ui/save-file.ts'

/** Everything a tree can be written as, in the order of the menu. */
export const TREE_EXPORTS: readonly FileFormat[] = [...EXPORT_FORMATS, ...PICTURE_FORMATS]

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
  if (format) return fileOfTexts(name, format, format.write(tree))
  const svg = outlinePicture(tree.nodes)
  return formatId === 'svg' || formatId === 'png' ? pictureFile(name, svg, formatId) : null
}

/** Downloads the file. */
export async function downloadTree(view: WorkspaceView, rootId: string, formatId: string): Promise<void> {
  const file = await exportedTree(view, rootId, formatId)
  if (file) saveFile(file.contents, file.name)
}
