// How fast the tree of the built app is in this machine's Chromium, with everything a card shows: opening (folded, as
// large trees open), unfolding all of it, a new card to its paint, panning and zooming with everything in view, memory.
// Prints medians. node scripts/run-ts.mjs tests/bench/tree.bench.ts [--sizes 100,1000,5000] [--runs 3]
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium, type Page } from 'playwright'
import { chromiumLaunchOptions } from '../../scripts/find-chromium.mjs'
import { root } from '../../scripts/run-tool.mjs'
import { serveDist } from '../../scripts/serve.mjs'
import { writeWorkspaceFile } from '../../src/domain/interchange/write-workspace-file.ts'
import type { RawRow } from '../../src/domain/interchange/workspace-source.ts'
import { freshOrderKeys } from '../../src/lib/order-keys.ts'

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '100,1000,5000' },
    runs: { type: 'string', default: '3' },
  },
})

const median = (list: readonly number[]): number =>
  list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? NaN
const p95 = (list: readonly number[]): number =>
  list.toSorted((a, b) => a - b)[Math.floor(list.length * 0.95)] ?? NaN

const STARTS = [
  'I never know',
  'I forget',
  'I cannot tell',
  'It takes me an hour to see',
  'I worry about',
  'I want to know',
]
const ENDS = [
  'when I come home late',
  'before the week begins',
  'with the children around',
  'on my own',
  'while I shop',
]
const SYLLABLES = ['ba', 'ko', 'li', 'ment', 'ra', 'su', 'ton', 've', 'shel', 'dri', 'pa', 'gu', 'nor', 'fi']

/** Statements that differ as people's do: most words stand in few of them. */
function statementOf(i: number): string {
  let state = i * 7919 + 13
  const next = (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
  const word = (): string =>
    Array.from({ length: 2 + next(2) }, () => SYLLABLES[next(SYLLABLES.length)] ?? '').join('')
  const middle = Array.from({ length: 2 + next(5) }, word).join(' ')
  return `${STARTS[next(STARTS.length)] ?? ''} ${middle} ${ENDS[next(ENDS.length)] ?? ''}`
}

/** One outcome and `count` opportunities under it: seven branches, then four children each. */
function aTreeFile(count: number): string {
  const made = { createdAt: Date.UTC(2026, 8, 1), createdBy: null, deletedAt: null }
  const kids = new Map<string, string[]>()
  for (let i = 0; i < count; i++) {
    const parent = i < 7 ? 'tree' : `o${Math.floor((i - 7) / 4)}`
    kids.set(parent, [...(kids.get(parent) ?? []), `o${i}`])
  }
  const opportunities: RawRow[] = [...kids].flatMap(([parent, ids]) => {
    const keys = freshOrderKeys(ids.length)
    return ids.map((id, i) => {
      return {
        ...made,
        id,
        treeId: 'tree',
        statement: statementOf(Number(id.slice(1))),
        place: { [parent]: [1, keys[i] ?? 'a0'] },
      }
    })
  })
  return writeWorkspaceFile(
    {
      id: `bench-${count}`,
      meta: { name: `Bench ${count}`, schema: 1, minWriter: 1, createdAt: 0, quickFactKeys: [] },
      records: {
        outcome: [{ ...made, id: 'out', title: 'More dinners are cooked at home', place: {} }],
        tree: [{ ...made, id: 'tree', outcomeId: 'out', title: 'Dinners' }],
        opportunity: opportunities,
      },
      people: null,
      blobs: null,
    },
    { exportedAt: 0, withPeople: false, withBlobs: false },
  )
}

/** Milliseconds from an act to the end of the first frame that shows what was waited for. */
async function untilPainted(page: Page, act: string, wanted: string): Promise<number> {
  return page.evaluate(
    async ([keys, selector]) => {
      const nextFrame = (): Promise<number> => new Promise((done) => requestAnimationFrame(done))
      const press = (key: string): void => {
        const target = document.activeElement ?? document.body
        const init = {
          key,
          code: key === '*' ? 'Digit8' : key,
          shiftKey: key === '*',
          bubbles: true,
          cancelable: true,
        }
        target.dispatchEvent(new KeyboardEvent('keydown', init))
      }
      const start = performance.now()
      press(keys ?? '')
      const isThere = (): boolean => document.querySelector(selector ?? '') !== null
      do await nextFrame()
      while (!isThere())
      await nextFrame()
      return performance.now() - start
    },
    [act, wanted] as const,
  )
}

/** The times of frames while the wheel pans or zooms to and fro. */
function wheel(page: Page, isZoom: boolean): Promise<number[]> {
  return page.evaluate(async (zooms) => {
    const pane = document.querySelector('.react-flow__pane')
    if (pane === null) throw new Error('There is no canvas.')
    const rect = pane.getBoundingClientRect()
    const at = { clientX: rect.left + rect.width / 2, clientY: rect.top + rect.height / 2 }
    const nextFrame = (): Promise<number> => new Promise((done) => requestAnimationFrame(done))
    const times: number[] = []
    let last = await nextFrame()
    for (let i = 0; i < 120; i++) {
      const way = i % 60 < 30 ? 1 : -1
      const by = zooms ? { deltaY: 3 * way, ctrlKey: true } : { deltaX: 19 * way, deltaY: 5 * way }
      pane.dispatchEvent(new WheelEvent('wheel', { ...by, bubbles: true, cancelable: true, ...at }))
      const now = await nextFrame()
      times.push(now - last)
      last = now
    }
    return times
  }, isZoom)
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  await session.send('Performance.enable')
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find((metric) => metric.name === 'JSHeapUsedSize')?.value ?? NaN) / 1e6
}

async function measureOnce(page: Page, address: string): Promise<Record<string, number>> {
  await page.goto(`${address}/tree`, { waitUntil: 'commit' })
  const opened = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        const look = (): void => {
          if (document.querySelector('[role=treeitem]')) requestAnimationFrame(() => done(performance.now()))
          else requestAnimationFrame(look)
        }
        look()
      }),
  )
  await page.waitForTimeout(1200)
  await page.locator('[role=treeitem]').first().focus()
  const unfolded = await untilPainted(page, '*', '[role=treeitem]')
  await page.waitForTimeout(600)
  const added = await untilPainted(page, 'Tab', '[data-card-id=draft]')
  await page.keyboard.press('Escape')
  await page.waitForTimeout(300)
  await page.keyboard.press('Shift+Digit1')
  await page.waitForTimeout(700)
  const pan = await wheel(page, false)
  const zoom = await wheel(page, true)
  return {
    'open, ms': opened,
    'unfold all, ms': unfolded,
    'new child, ms': added,
    'pan all, median': median(pan),
    'pan all, p95': p95(pan),
    'zoom all, p95': p95(zoom),
    'heap, MB': await heapOf(page),
  }
}

const folder = mkdtempSync(join(tmpdir(), 'espalier-bench-'))
const { url, close } = await serveDist({ dist: join(root, 'dist'), port: 0 })
const browser = await chromium.launch({ headless: true, ...chromiumLaunchOptions() })
try {
  const table: Record<string, Record<string, number>> = {}
  for (const count of values.sizes.split(',').map(Number)) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
    const page = await context.newPage()
    const file = join(folder, `${count}.espalier.json`)
    writeFileSync(file, aTreeFile(count))
    await page.goto(url)
    await page.locator('input[type=file]').setInputFiles(file)
    await page.getByRole('button', { name: 'Open as a new workspace' }).click()
    await page.waitForURL(/\/w\//)
    const [address = ''] = /^.*\/w\/[^/?]+/.exec(page.url()) ?? []
    await page.getByText('Saved on this device').first().waitFor()
    await page.waitForTimeout(500)
    await page.close()
    const runs: Record<string, number>[] = []
    for (let i = 0; i < Number(values.runs); i++) {
      const one = await context.newPage()
      runs.push(await measureOnce(one, address))
      await one.close()
    }
    await context.close()
    const names = Object.keys(runs[0] ?? {})
    table[`${count} cards`] = Object.fromEntries(
      names.map((name) => [name, Number(median(runs.map((run) => run[name] ?? NaN)).toFixed(1))]),
    )
  }
  console.log(
    `The built app, medians of ${values.runs}. Aims: new child 80, then 50 · pan p95 25, then 17 · heap 60.`,
  )
  console.table(table)
} finally {
  await browser.close()
  await close()
  rmSync(folder, { recursive: true, force: true })
}
