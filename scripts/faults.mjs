// `npm run faults`: the long fault runs (tests/faults, the killed browser, the database that does not open), one after
// another. Writes the figures of this run into the table of docs/trust.md.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, platform } from 'node:os'
import { join } from 'node:path'
import { ensureInstalled } from './ensure-installed.mjs'

ensureInstalled()
const { build, isBuilt } = await import('./build.mjs')
const { root, runTool } = await import('./run-tool.mjs')

const folder = join(root, 'node_modules', '.cache', 'espalier-faults')
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const env = { FAULTS: 'long', FAULTS_FOLDER: folder }

if (!isBuilt() && (await build()) !== 0) process.exit(1)
const started = performance.now()
const codes = [
  await runTool('vitest', ['run', '--project', 'node', 'tests/faults', '--testTimeout=1200000'], env),
  await runTool(
    'playwright',
    [
      'test',
      '--workers=1',
      'durability',
      'trust',
      'quota',
      '-g',
      'killed while typing|every fifth write|does not open|little room',
    ],
    env,
  ),
]
const minutes = ((performance.now() - started) / 60_000).toFixed(0)

/** @type {{ fault: string, count: number, outcome: string }[]} */
const figures = existsSync(folder)
  ? readdirSync(folder)
      .toSorted()
      .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')))
  : []
const rows = figures.map(
  ({ fault, count, outcome }) => `| ${fault} | ${count.toLocaleString('en')} | ${outcome} |`,
)
const day = new Date().toISOString().slice(0, 10)
const where = `Run of ${day}: Node ${process.versions.node}, ${platform()}, ${cpus().length} cores, ${minutes} minutes, load average ${loadavg()[2]?.toFixed(0)} (1 or 2 on a quiet machine).`
const table = ['| fault | tried | came out |', '| --- | --- | --- |', ...rows].join('\n')

const path = join(root, 'docs', 'trust.md')
const text = readFileSync(path, 'utf8')
const [before, rest = ''] = text.split('<!-- figures -->')
const [, after = ''] = rest.split('<!-- end of figures -->')
const failed = codes.some((code) => code !== 0)
if (failed) console.error('A fault run failed; docs/trust.md stays as it is.')
else {
  writeFileSync(path, `${before}<!-- figures -->\n\n${where}\n\n${table}\n\n<!-- end of figures -->${after}`)
  await runTool('prettier', ['--write', '--log-level', 'warn', path])
  console.log(`\n${table}\n\ndocs/trust.md holds these figures now.`)
}
process.exitCode = failed ? 1 : 0
