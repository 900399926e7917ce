// Packs files into one zip archive whose bytes depend on nothing but the files: one date for all, in order of path.
import { zipSync } from 'fflate'

/** The first moment that zip archives know. */
const EPOCH = new Date(1980, 0, 1)

export function zipFolder(files: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(zipSync(Object.fromEntries(files), { mtime: EPOCH, level: 6 }))
}
