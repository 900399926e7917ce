// How fast the canvas is in this machine's Chromium, with the harness of tests/canvas built as for production and
// served under our content security policy: opening with the whole tree in view, adding a card, panning, memory,
// and placing the cards. Prints medians. node scripts/run-ts.mjs tests/bench/canvas.bench.ts [--sizes 200,1000,5000]
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import react from '@vitejs/plugin-react'
import { chromium, type Page } from 'playwright'
import { build, preview } from 'vite'
import { chromiumLaunchOptions } from '../../scripts/find-chromium.mjs'
import type {} from '../canvas/harness/expose-harness.ts'

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4302' },
    sizes: { type: 'string', default: '200,1000,5000' },
    runs: { type: 'string', default: '5' },
  },
})
const root = resolve(import.meta.dirname, '../canvas/harness')
const POLICY = "default-src 'self'; style-src 'self'; script-src 'self'"

const median = (list: readonly number[]): number =>
  list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? NaN
const p95 = (list: readonly number[]): number => list[Math.floor(list.length * 0.95)] ?? NaN

/** The times of `count` frames while the wheel pans to and fro, sorted. */
function pan(page: Page, count: number): Promise<number[]> {
  return page.evaluate(async (frames) => {
    const pane = document.querySelector('.react-flow__pane')
    if (pane === null) throw new Error('There is no canvas.')
    const rect = pane.getBoundingClientRect()
    const at = { clientX: rect.left + rect.width / 2, clientY: rect.top + rect.height / 2 }
    const nextFrame = (): Promise<number> => new Promise((done) => requestAnimationFrame(done))
    const times: number[] = []
    let last = await nextFrame()
    for (let i = 0; i < frames; i++) {
      const way = i % 60 < 30 ? 1 : -1
      const init = { deltaX: 19 * way, deltaY: 5 * way, bubbles: true, cancelable: true, ...at }
      pane.dispatchEvent(new WheelEvent('wheel', init))
      const now = await nextFrame()
      times.push(now - last)
      last = now
    }
    return times.toSorted((a, b) => a - b)
  }, count)
}

function addCard(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const { harness } = window
    const before = harness.cards?.length
    const nextFrame = (): Promise<number> => new Promise((done) => requestAnimationFrame(done))
    const start = performance.now()
    harness.add?.('n7')
    do await nextFrame()
    while (harness.cards?.length === before)
    await nextFrame()
    return performance.now() - start
  })
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  await session.send('Performance.enable')
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find((metric) => metric.name === 'JSHeapUsedSize')?.value ?? NaN) / 1e6
}

/** One fresh page; a complaint of the page, such as a broken policy, ends the bench. */
async function measureOnce(page: Page, count: number): Promise<Readonly<Record<string, number>>> {
  const problems: string[] = []
  page.on('console', (message) => {
    const isIcon = message.location().url.endsWith('favicon.ico')
    if (message.type() === 'error' && !isIcon) problems.push(message.text())
  })
  page.on('pageerror', (error) => problems.push(error.message))
  await page.goto(`http://localhost:${values.port}/?n=${count}&fit`)
  const opened = await page.waitForFunction(() => window.harness.paintedAt).then((at) => at.jsonValue())
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  await page.waitForTimeout(400)
  const added = await addCard(page)
  await page.waitForTimeout(300)
  const far = await pan(page, 120)
  const heap = await heapOf(page)
  const relayouts = await page.evaluate(() => Array.from({ length: 9 }, () => window.harness.relayout()))
  await page.evaluate(() => window.harness.handle?.center('n9', 1))
  await page.waitForTimeout(300)
  const near = await pan(page, 120)
  await page.evaluate(() => window.harness.handle?.zoomTo(0.4))
  await page.waitForTimeout(300)
  const middle = await pan(page, 120)
  if (problems.length > 0) throw new Error(`The page complained:\n${[...new Set(problems)].join('\n')}`)
  return {
    'open, ms': opened ?? NaN,
    'add, ms': added,
    'pan all, median': median(far),
    'pan all, p95': p95(far),
    'pan 100 %, p95': p95(near),
    'pan 40 %, p95': p95(middle),
    'heap, MB': heap,
    'relayout, ms': median(relayouts),
  }
}

const outDir = mkdtempSync(join(tmpdir(), 'canvas-bench-'))
const css = { modules: { localsConvention: 'camelCase' as const } }
await build({
  root,
  configFile: false,
  plugins: [react()],
  css,
  base: './',
  logLevel: 'error',
  build: { outDir, assetsInlineLimit: 0 },
})
const server = await preview({
  root,
  configFile: false,
  logLevel: 'error',
  build: { outDir },
  preview: { port: Number(values.port), strictPort: true, headers: { 'content-security-policy': POLICY } },
})
const browser = await chromium.launch({ headless: true, ...chromiumLaunchOptions() })
try {
  const table: Record<string, Record<string, number>> = {}
  for (const count of values.sizes.split(',').map(Number)) {
    const runs: Readonly<Record<string, number>>[] = []
    for (let i = 0; i < Number(values.runs); i++) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
      runs.push(await measureOnce(page, count))
      await page.close()
    }
    const names = Object.keys(runs[0] ?? {})
    const figures = names.map((name) => [
      name,
      Number(median(runs.map((run) => run[name] ?? NaN)).toFixed(1)),
    ])
    table[`${count} cards`] = Object.fromEntries(figures)
  }
  console.log(
    `Medians of ${values.runs}. Aims, open · add · pan p95 · heap: 1,000: 400 · 50 · 20 · 30; 5,000: 700 · 80 · 25 · 60.`,
  )
  console.table(table)
} finally {
  await browser.close()
  await server.close()
  rmSync(outDir, { recursive: true, force: true })
}
