// Experience maps: how good and how fast the suggestions of twins are, and how a map of 300 moments moves in the built
// app: frames while panning and zooming, and how often a drag writes. Prints figures; judges nothing.
// node scripts/run-ts.mjs tests/bench/maps.bench.ts (needs a build)
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright'
import { chromiumLaunchOptions } from '../../scripts/find-chromium.mjs'
import { root } from '../../scripts/run-tool.mjs'
import { serveDist } from '../../scripts/serve.mjs'
import { writeWorkspaceFile } from '../../src/domain/interchange/write-workspace-file.ts'
import { addMoment } from '../../src/domain/maps/draw-moments.ts'
import { createMap, revealDrafts } from '../../src/domain/maps/map-commands.ts'
import { mergeDrafts } from '../../src/domain/maps/merge-drafts.ts'
import { clipFromText, pasteMoments } from '../../src/domain/maps/moment-clip.ts'
import { sideBySide } from '../../src/domain/maps/side-by-side.ts'
import { likelyTwins } from '../../src/domain/maps/twins.ts'
import { atTheTable } from '../domain/maps/at-the-table.ts'
import { retoldDrafts } from '../domain/maps/retold-drafts.ts'
import { type Stage, stage } from '../domain/snapshots/play.ts'

const RUNS = 9
const median = (list: readonly number[]): number =>
  list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? NaN
const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(0)} %`.padStart(6)

console.log('  twins suggested, joined or kept apart as at the table'.padEnd(60), 'right   found')
const sum = { right: 0, wrong: 0, possible: 0 }
for (const { story, drafts } of retoldDrafts()) {
  const { right, wrong, possible } = atTheTable(drafts)
  sum.right += right
  sum.wrong += wrong
  sum.possible += possible
  console.log(`    ${story}`.padEnd(60), share(right, right + wrong), share(right, possible))
}
console.log(
  '    all together'.padEnd(60),
  share(sum.right, sum.right + sum.wrong),
  share(sum.right, sum.possible),
)

/** Three drafts of fifty moments, told with the words of our stories in turn. */
function threeTimesFifty(): {
  readonly play: Stage
  readonly mapId: string
  readonly draftIds: readonly string[]
} {
  const labels = retoldDrafts().flatMap(({ drafts }) => drafts.flat().map(([, label]) => label))
  const play = stage()
  const draftIds = [0, 1, 2].map((draft) => {
    const draftId = play.run(createMap, { kind: 'draft', scope: 'What happens?' })
    let afterId: string | null = null
    for (let i = 0; i < 50; i++) {
      const label: string = `${labels[(i * 3 + draft) % labels.length] ?? ''} ${i % 7}`
      afterId = play.run(addMoment, { mapId: draftId, label, afterId })
    }
    return draftId
  })
  play.run(revealDrafts, { mapIds: draftIds })
  return { play, mapId: play.run(mergeDrafts, { mapIds: draftIds }), draftIds }
}

const { play, mapId, draftIds } = threeTimesFifty()
const timed = (ask: () => void): number => {
  // A changed table, so that nothing is remembered.
  play.run(createMap, { kind: 'shared', scope: 'Another' })
  const start = performance.now()
  ask()
  return performance.now() - start
}
const twins = Array.from({ length: RUNS }, () => timed(() => void likelyTwins(play.view(), mapId)))
const beside = Array.from({ length: RUNS }, () => timed(() => void sideBySide(play.view(), draftIds)))
console.log(`  twins of 3 × 50 moments, median of ${RUNS}`.padEnd(60), `${median(twins).toFixed(1)} ms`)
console.log(`  3 × 50 moments side by side, median of ${RUNS}`.padEnd(60), `${median(beside).toFixed(1)} ms`)

/** A workspace file with one shared map of 300 moments, in rows of 20, one linked to the next. */
function mapOf300(): { readonly text: string; readonly mapId: string } {
  const drawn = stage()
  const id = drawn.run(createMap, { kind: 'shared', scope: 'A long way' })
  const lines = Array.from(
    { length: 300 },
    (_, i) => `Moment ${i + 1} of a long way that people go\n  doing: something`,
  )
  const clip = clipFromText(lines.join('\n'))
  const placed = {
    ...clip,
    moments: clip.moments.map((moment, i) => ({
      ...moment,
      offset: { x: (i % 20) * 304, y: Math.floor(i / 20) * 200 },
    })),
  }
  drawn.run(pasteMoments, { mapId: id, clip: placed })
  const { rows, meta } = drawn.view()
  const records = Object.fromEntries(Object.entries(rows).map(([type, table]) => [type, [...table.values()]]))
  const source = { id: null, meta: { ...meta }, records, people: null, blobs: null }
  const options = { exportedAt: Date.UTC(2026, 10, 20), withPeople: false, withBlobs: false }
  return { text: writeWorkspaceFile(source, options), mapId: id }
}

/** The times of frames while the wheel pans, or zooms with Ctrl, sorted. */
function frames(page: Page, isZoom: boolean): Promise<number[]> {
  return page.evaluate(async (zooms) => {
    const pane = document.querySelector('.react-flow__pane')
    if (pane === null) throw new Error('There is no canvas.')
    const rect = pane.getBoundingClientRect()
    const at = { clientX: rect.left + rect.width / 2, clientY: rect.top + rect.height / 2 }
    const nextFrame = (): Promise<number> => new Promise((done) => requestAnimationFrame(done))
    const times: number[] = []
    let last = await nextFrame()
    for (let i = 0; i < 180; i++) {
      const way = i % 60 < 30 ? 1 : -1
      const delta = zooms ? { deltaY: 12 * way, ctrlKey: true } : { deltaX: 19 * way, deltaY: 7 * way }
      pane.dispatchEvent(new WheelEvent('wheel', { ...delta, bubbles: true, cancelable: true, ...at }))
      const now = await nextFrame()
      times.push(now - last)
      last = now
    }
    return times.toSorted((a, b) => a - b)
  }, isZoom)
}

/** How many updates stand in the log of the device. */
function updatesStored(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve) => {
        request.addEventListener('success', () => resolve(request.result))
      })
    let count = 0
    for (const { name } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name ?? ''))
      if (database.objectStoreNames.contains('log'))
        count += await done(database.transaction('log').objectStore('log').count())
      database.close()
    }
    return count
  })
}

/** Drags a card by hand in thirty moves; how many updates that stored. */
async function writesOfDrag(page: Page): Promise<number> {
  const before = await updatesStored(page)
  const box = await page.getByRole('treeitem').nth(2).boundingBox()
  if (!box) throw new Error('no card in sight')
  await page.mouse.move(box.x + 20, box.y + 10)
  await page.mouse.down()
  await page.mouse.move(box.x + 120, box.y + 90, { steps: 30 })
  await page.mouse.up()
  await page.waitForTimeout(1500)
  return (await updatesStored(page)) - before
}

const folder = mkdtempSync(join(tmpdir(), 'espalier-maps-'))
const { url, close } = await serveDist({ dist: join(root, 'dist'), port: 0 })
const browser = await chromium.launch(chromiumLaunchOptions())
try {
  const file = join(folder, 'map.espalier.json')
  const made = mapOf300()
  writeFileSync(file, made.text)
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage()
  await page.goto(url)
  await page.locator('input[type=file]').setInputFiles(file)
  await page.getByRole('button', { name: 'Open as a new workspace' }).click()
  await page.waitForURL(/\/w\//)
  const [address = ''] = /^.*\/w\/[^/?]+/.exec(page.url()) ?? []
  await page.goto(`${address}/maps/${made.mapId}`)
  await page.getByRole('treeitem').first().click()
  await page.waitForTimeout(800)
  for (const [what, prepare] of [
    ['at reading size', null],
    ['with all in sight', 'Shift+Digit1'],
  ] as const) {
    if (prepare) await page.keyboard.press(prepare)
    await page.waitForTimeout(600)
    for (const isZoom of [false, true]) {
      const times = await frames(page, isZoom)
      const p95 = times[Math.floor(times.length * 0.95)] ?? NaN
      const name = `  300 moments, ${isZoom ? 'zoom' : 'pan'}, ${what}: frame, median and 95 %`
      console.log(name.padEnd(60), `${median(times).toFixed(1)}  ${p95.toFixed(1)} ms`)
    }
  }
  await page.keyboard.press('Shift+Digit0')
  await page.waitForTimeout(600)
  console.log('  updates written by a drag of 30 moves'.padEnd(60), await writesOfDrag(page))
} finally {
  await browser.close()
  await close()
  rmSync(folder, { recursive: true })
}
