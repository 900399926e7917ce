// Runs a TypeScript file of this repository in Node: `node scripts/run-ts.mjs FILE [arguments]`.
// Vite's module runner resolves it exactly as the app and the tests are resolved; packages stay plain Node imports.
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { ensureInstalled } from './ensure-installed.mjs'

const [, , file, ...args] = process.argv
if (!file || !existsSync(file)) {
  console.error(file ? `There is no file ${file}.` : 'Which file? node scripts/run-ts.mjs FILE [arguments]')
  process.exit(2)
}

ensureInstalled()
const { runnerImport } = await import('vite')
const path = resolve(file)
process.argv = [process.argv[0] ?? 'node', path, ...args]
await runnerImport(path, { configFile: false, logLevel: 'error', root: resolve(import.meta.dirname, '..') })
