// `npm test`: check, unit and browser tests, build, end to end. Each runs even when an earlier one is red.
// Installs what is missing first. The last line sums up all suites; the exit code is 0 only when nothing failed.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { ensureInstalled } from './ensure-installed.mjs'

ensureInstalled()

const { build } = await import('./build.mjs')
const { ensureChromium } = await import('./ensure-chromium.mjs')
const { root, runTool } = await import('./run-tool.mjs')
const { lineOf, oneTest, playwrightCounts, sumOf, vitestCounts } = await import('./test-results.mjs')

const reports = join(root, 'node_modules', '.cache', 'espalier-tests')
rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })

const chromium = await ensureChromium()

/** @type {import('./test-results.mjs').Counts[]} */
const all = []

/** @param {string} name @param {() => Promise<import('./test-results.mjs').Counts>} run */
async function suite(name, run) {
  console.log(`\n── ${name} ──`)
  const started = performance.now()
  const counts = await run()
  all.push(counts)
  console.log(`${name}: ${lineOf(counts)} (${((performance.now() - started) / 1000).toFixed(0)} s)`)
  return counts.failed === 0
}

/** The port the end-to-end tests use: the usual one, or any free one when that is taken. @returns {Promise<number>} */
function portForTests(wanted = 4317) {
  return new Promise((done, fail) => {
    const probe = createServer()
    probe.once('error', () => (wanted === 0 ? fail(new Error('No free port.')) : done(portForTests(0))))
    probe.listen(wanted, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => done(address !== null && typeof address === 'object' ? address.port : wanted))
    })
  })
}

/** @param {string} project */
async function vitest(project) {
  const report = join(reports, `${project}.json`)
  const args = [
    'run',
    '--project',
    project,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]
  // A CHROMIUM_PATH that leads nowhere was reported above and need not stop the tests without a browser.
  return vitestCounts(report, await runTool('vitest', args, chromium ? {} : { CHROMIUM_PATH: '' }))
}

async function endToEnd() {
  const report = join(reports, 'end-to-end.json')
  const port = await portForTests()
  const code = await runTool('playwright', ['test', '--pass-with-no-tests', '--reporter=list,json'], {
    ESPALIER_TEST_PORT: String(port),
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  })
  if (code !== 0) showPages()
  return playwrightCounts(report, code)
}

/** Prints what stood on the page when a test failed: where only the log of a run is kept, it is all there is to go by. */
function showPages() {
  const folder = join(root, 'test-results')
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder)) {
    const file = join(folder, name, 'error-context.md')
    if (existsSync(file)) console.log(`\n${name}\n${readFileSync(file, 'utf8').slice(0, 6000)}`)
  }
}

await suite('Check', async () => oneTest(await runTool('scripts/check.mjs', [])))
await suite('Unit tests', () => vitest('node'))
await suite('Browser tests', () => (chromium ? vitest('browser') : Promise.resolve(oneTest(1))))
const built = await suite('Build', async () => oneTest(await build()))
await suite('End to end', () => (chromium && built ? endToEnd() : Promise.resolve(oneTest(1))))

const total = sumOf(all)
console.log(`\n${lineOf(total)}`)
process.exitCode = total.failed === 0 ? 0 : 1
