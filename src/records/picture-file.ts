// A drawing as a file for the browser's downloads.
import { svgToPng } from '../ui/svg-to-png.ts'
import type { ExportedFile } from './file-of-texts.ts'

/** `name` has no ending yet. Rejects with the reason when the browser cannot paint it. */
export async function pictureFile(name: string, svg: string, as: 'png' | 'svg'): Promise<ExportedFile> {
  const contents = as === 'png' ? await svgToPng(svg) : new Blob([svg], { type: 'image/svg+xml' })
  return { name: `${name}.${as}`, contents }
}
