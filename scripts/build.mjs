// Builds the app into dist and the command line into dist-cli, and knows whether the dist that is there still belongs to the source.
// `--if-stale` builds only when it does not.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureInstalled } from './ensure-installed.mjs'
import { root, runTool } from './run-tool.mjs'

const INPUTS = [
  'index.html',
  'package-lock.json',
  'public',
  'scripts/build-cli.mjs',
  'scripts/languages',
  'scripts/security-headers.mjs',
  'src',
  'tsconfig.json',
  'vite.config.ts',
]

const stamp = join(root, 'dist', '.espalier-source')

/** @param {string} path @returns {string[]} */
function filesOf(path) {
  if (!existsSync(join(root, path))) return []
  if (statSync(join(root, path)).isFile()) return [path]
  return readdirSync(join(root, path)).flatMap((name) => filesOf(`${path}/${name}`))
}

/** A hash over names and contents of everything the build reads. */
function sourceHash() {
  const hash = createHash('sha256')
  for (const file of INPUTS.flatMap(filesOf).toSorted())
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0')
  return hash.digest('hex')
}

/** Is there a dist made from exactly this source? */
export const isBuilt = () =>
  existsSync(join(root, 'dist-cli', 'espalier.mjs')) &&
  existsSync(stamp) &&
  readFileSync(stamp, 'utf8') === sourceHash()

/** Builds; the exit code of the bundler. @returns {Promise<number>} */
export async function build() {
  const source = sourceHash()
  const code = await runTool('vite', ['build', '--logLevel', 'warn'])
  if (code !== 0) return code
  const cliCode = await runTool('scripts/build-cli.mjs', [])
  if (cliCode === 0) writeFileSync(stamp, source)
  return cliCode
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  ensureInstalled()
  if (!process.argv.includes('--if-stale') || !isBuilt()) process.exitCode = await build()
}
