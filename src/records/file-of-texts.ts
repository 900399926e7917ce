// One file for the browser's downloads from the texts of a format; several texts, where a format cannot hold so much, go
// into one archive.
import { strToU8, zipSync } from 'fflate'
import type { FileFormat } from '../domain/interchange/formats/export-formats.ts'

export interface ExportedFile {
  readonly name: string
  readonly contents: Blob
}

/** `name` has no ending yet. */
export function fileOfTexts(
  name: string,
  { extension, mediaType }: FileFormat,
  texts: readonly string[],
): ExportedFile {
  const [only = ''] = texts
  if (texts.length <= 1)
    return { name: `${name}.${extension}`, contents: new Blob([only], { type: mediaType }) }
  const files = Object.fromEntries(texts.map((text, at) => [`${name}-${at + 1}.${extension}`, strToU8(text)]))
  return { name: `${name}.zip`, contents: new Blob([zipSync(files)], { type: 'application/zip' }) }
}
