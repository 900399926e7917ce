// How fast the assumption map is with 1,000 dots in this machine's Chromium, in the built app: opening, panning while
// zoomed, dragging one dot, zooming. Prints medians; judges nothing. node scripts/run-ts.mjs tests/bench/assumptions.bench.ts
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright'
import { chromiumLaunchOptions } from '../../scripts/find-chromium.mjs'
import { serveDist } from '../../scripts/serve.mjs'

const DOTS = 1_000
const RUNS = 3

/** A workspace file with one solution that rests on `count` placed assumptions, spread without chance. */
function workspaceWith(count: number): string {
  const spread = (i: number, by: number) => Math.round(((i * by) % 1) * 1000) / 1000
  const assumption = Array.from({ length: count }, (_, i) => ({
    id: `a${i}`,
    statement: `People who meet moment ${i} go on by themselves`,
    importance: spread(i, 0.618034),
    evidence: spread(i, 0.754878),
  }))
  const stake = assumption.map(({ id }, i) => ({ id: `k${i}`, assumptionId: id, solutionId: 's' }))
  const records = {
    tree: [{ id: 't', title: 'Bench' }],
    opportunity: [
      { id: 'o', treeId: 't', statement: 'It takes long', status: 'target', place: { t: [1, 'a0'] } },
    ],
    solution: [{ id: 's', opportunityId: 'o', title: 'Make it quick', status: 'candidate', order: 'a0' }],
    assumption,
    stake,
  }
  return JSON.stringify({ format: 'espalier', schema: 1, workspace: { name: 'Bench' }, records })
}

const median = (list: readonly number[]): number =>
  list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? NaN
const p95 = (list: readonly number[]): number =>
  list.toSorted((a, b) => a - b)[Math.floor(list.length * 0.95)] ?? NaN

/** The times between frames while `run` runs. */
async function framesWhile(page: Page, run: () => Promise<void>): Promise<readonly number[]> {
  await page.evaluate(() => {
    const times: number[] = []
    let last: number | null = null
    let isOn = true
    const tick = (now: number) => {
      if (last !== null) times.push(now - last)
      last = now
      if (isOn) requestAnimationFrame(tick)
    }
    requestAnimationFrame(tick)
    Object.assign(window, {
      stopFrames: () => {
        isOn = false
        return times
      },
    })
  })
  await run()
  return page.evaluate(() => (window as unknown as { stopFrames: () => number[] }).stopFrames()) // put there above
}

function print(name: string, frames: readonly number[]): void {
  const rate = 1000 / (frames.reduce((sum, time) => sum + time, 0) / frames.length)
  console.log(
    `  ${name.padEnd(36)} median ${median(frames).toFixed(1)} ms, p95 ${p95(frames).toFixed(1)} ms, ${rate.toFixed(0)} frames a second (${frames.length} frames)`,
  )
}

/** The pointer goes to and fro with the button down. */
async function dragAbout(page: Page, from: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  for (let i = 0; i < 90; i++)
    await page.mouse.move(from.x + 90 * Math.sin(i / 8), from.y + 60 * Math.sin(i / 5), { steps: 1 })
  await page.mouse.up()
}

const folder = mkdtempSync(join(tmpdir(), 'espalier-bench-'))
const file = join(folder, 'bench.espalier.json')
writeFileSync(file, workspaceWith(DOTS))
const { url, close } = await serveDist({ port: 0 })
const browser = await chromium.launch(chromiumLaunchOptions())
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await page.goto(url)
  await page.locator('input[type=file]').setInputFiles(file)
  await page.getByRole('button', { name: 'Open as a new workspace' }).click()
  await page.waitForURL(/\/w\//)
  const map = `${new URL(page.url()).href.replace(/\/$/, '')}/assumptions`
  const opened: number[] = []
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now()
    await page.goto(map)
    await page
      .locator('[data-assumption]')
      .nth(DOTS - 1)
      .waitFor()
    opened.push(performance.now() - start)
  }
  console.log(`  ${`${DOTS} dots, open`.padEnd(36)} median ${median(opened).toFixed(0)} ms`)
  const plane = await page.getByRole('list', { name: /Assumptions on the map/ }).boundingBox()
  if (!plane) throw new Error('There is no map.')
  const dot = await page
    .locator('[data-assumption]')
    .nth(DOTS / 2)
    .boundingBox()
  if (!dot) throw new Error('There is no dot.')
  print('drag one dot', await framesWhile(page, () => dragAbout(page, { x: dot.x + 12, y: dot.y + 12 })))
  await page.getByRole('button', { name: 'Undo' }).first().click()
  const zoomIn = page.getByRole('button', { name: 'Zoom in' })
  print(
    'zoom in, eight steps',
    await framesWhile(page, async () => {
      for (let i = 0; i < 8; i++) await zoomIn.click()
    }),
  )
  // Beside the dots: the corner of the sheet's rim stays free of them.
  const field = page.locator('[data-zoomed]')
  const box = await field.boundingBox()
  if (!box) throw new Error('It did not zoom.')
  const free = await page.evaluate(({ x, y, width, height }) => {
    for (let i = 0; i < 400; i++) {
      const at = {
        x: x + width * (0.3 + 0.4 * ((i * 0.618034) % 1)),
        y: y + height * (0.3 + 0.4 * ((i * 0.754878) % 1)),
      }
      if (!document.elementFromPoint(at.x, at.y)?.closest('[data-dot]')) return at
    }
    return null
  }, box)
  if (!free) throw new Error('There is no room beside the dots.')
  print('pan by dragging the sheet', await framesWhile(page, () => dragAbout(page, free)))
  print(
    'pan by the wheel',
    await framesWhile(page, async () => {
      await page.mouse.move(free.x, free.y)
      for (let i = 0; i < 60; i++) await page.mouse.wheel(i % 30 < 15 ? 25 : -25, i % 20 < 10 ? 15 : -15)
    }),
  )
} finally {
  await browser.close()
  await close()
  rmSync(folder, { recursive: true })
}
