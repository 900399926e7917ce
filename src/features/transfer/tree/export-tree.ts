// Writes a tree or a branch in a format and hands it to the browser's downloads.
import { strToU8, zipSync } from 'fflate'
import { EXPORT_FORMATS, type ExportFormat } from '../../../domain/interchange/formats/export-formats.ts'
import { treeToForeign } from '../../../domain/interchange/formats/tree-to-foreign.ts'
import type { WorkspaceView } from '../../../domain/view/workspace-view.ts'
import { toasts } from '../../../ui/toasts.ts'
import { plainFileName } from '../../../lib/plain-file-name.ts'
import { saveFile } from '../../../ui/save-file.ts'
import { svgToPng } from '../../../ui/svg-to-png.ts'
import { treePicture } from './tree-picture.ts'

export type PictureFormat = 'svg' | 'png'

/** Everything a tree can be written as, in the order of the menu. */
export const TREE_EXPORTS: readonly { readonly id: string; readonly label: string; readonly help: string }[] =
  [
    ...EXPORT_FORMATS,
    { id: 'svg', label: 'Picture, SVG', help: 'sharp at any size' },
    { id: 'png', label: 'Picture, PNG', help: 'for slides and chats' },
  ]

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
  const svg = treePicture(tree.nodes)
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

/** Downloads the file, or says why it could not be made. */
export async function downloadTree(view: WorkspaceView, rootId: string, formatId: string): Promise<void> {
  try {
    const file = await exportedTree(view, rootId, formatId)
    if (file) saveFile(file.contents, file.name)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    toasts.show({ message: `The tree could not be exported: ${reason}`, sticky: true })
  }
}
