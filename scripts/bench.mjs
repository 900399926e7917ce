// `npm run bench`: builds, prints the size of the first load, then runs every tests/bench/*.bench.ts or .mjs, one after another.
// A bench prints its own figures; it measures and judges nothing. A name as argument runs only those containing it.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ensureInstalled } from './ensure-installed.mjs'

ensureInstalled()
const { build, isBuilt } = await import('./build.mjs')
const { printInitialSize } = await import('./size.mjs')
const { root, runTool } = await import('./run-tool.mjs')

if (!isBuilt() && (await build()) !== 0) process.exit(1)
printInitialSize()

const wanted = process.argv[2] ?? ''
const folder = join(root, 'tests', 'bench')
const benches = existsSync(folder)
  ? readdirSync(folder).filter((name) => /\.bench\.(?:ts|mjs)$/.test(name))
  : []
for (const name of benches.filter((bench) => bench.includes(wanted)).toSorted()) {
  console.log(`\n${name.replace(/\.bench\..*$/, '')}`)
  const file = `tests/bench/${name}`
  const code = await (name.endsWith('.mjs') ? runTool(file, []) : runTool('scripts/run-ts.mjs', [file]))
  if (code !== 0) process.exitCode = 1
}
