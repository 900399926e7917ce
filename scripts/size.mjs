// How many bytes of JavaScript the first page needs: the entry and what it imports statically, gzipped.
// `node scripts/size.mjs` prints it for the dist that is there.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { root } from './run-tool.mjs'

/** The aim for the first load, in kB (1,000 bytes) gzipped. */
export const AIM_KB = 200

/** @typedef {{ file: string, isEntry?: boolean, imports?: string[] }} Chunk  of Vite's manifest */

/**
 * The files of the first load, largest first.
 * @param {string} [dist]
 * @returns {{ file: string, bytes: number }[]}  gzipped bytes
 */
export function initialScripts(dist = join(root, 'dist')) {
  /** @type {Record<string, Chunk>} */
  const manifest = JSON.parse(readFileSync(join(dist, '.vite', 'manifest.json'), 'utf8'))
  /** @type {Set<string>} */
  const files = new Set()
  /** @param {string} key */
  const collect = (key) => {
    const chunk = manifest[key]
    if (!chunk || files.has(chunk.file)) return
    files.add(chunk.file)
    chunk.imports?.forEach(collect)
  }
  Object.entries(manifest).forEach(([key, { isEntry }]) => isEntry && collect(key))
  return [...files]
    .map((file) => ({ file, bytes: gzipSync(readFileSync(join(dist, file)), { level: 9 }).length }))
    .toSorted((a, b) => b.bytes - a.bytes)
}

/** @param {number} bytes */
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`

/** Prints the sum and its parts, and a warning past the aim. Returns the sum in bytes. */
export function printInitialSize() {
  const scripts = initialScripts()
  const sum = scripts.reduce((total, { bytes }) => total + bytes, 0)
  console.log(`Initial JavaScript, gzipped: ${kB(sum)} (aim: at most ${AIM_KB} kB)`)
  for (const { file, bytes } of scripts) console.log(`  ${kB(bytes).padStart(9)}  ${file}`)
  if (sum > AIM_KB * 1000) console.warn(`Warning: ${kB(sum - AIM_KB * 1000)} over the aim.`)
  return sum
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!existsSync(join(root, 'dist', '.vite', 'manifest.json'))) {
    console.error('There is no built app in dist yet; run `npm run build` first.')
    process.exit(1)
  }
  printInitialSize()
}
