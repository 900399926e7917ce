// How fast the built app is in this machine's Chromium: first load cold and from the service worker, opening workspaces
// of 1,000 and 10,000 records, and a keystroke in a card to its paint. Prints medians of five; judges nothing.
// node scripts/run-ts.mjs tests/bench/app.bench.ts
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright'
import { chromiumLaunchOptions } from '../../scripts/find-chromium.mjs'
import { root } from '../../scripts/run-tool.mjs'
import { serveDist } from '../../scripts/serve.mjs'
import { writeWorkspaceFile } from '../../src/domain/interchange/write-workspace-file.ts'
import { generateWorkspace } from '../support/generate-workspace.ts'

const RUNS = 5
const median = (list: readonly number[]): number =>
  list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? NaN
const print = (name: string, list: readonly number[]): void =>
  console.log(
    `  ${name.padEnd(58)} ${median(list).toFixed(0).padStart(6)} ms   (${list.map((n) => n.toFixed(0)).join(', ')})`,
  )

/** Milliseconds from the start of the navigation to the frame after `selector` is there. */
async function paintOf(page: Page, url: string, selector: string): Promise<number> {
  await page.goto(url, { waitUntil: 'commit' })
  return page.evaluate(
    (wanted) =>
      new Promise<number>((done) => {
        const look = (): void => {
          if (document.querySelector(wanted)) requestAnimationFrame(() => done(performance.now()))
          else requestAnimationFrame(look)
        }
        look()
      }),
    selector,
  )
}

async function eachRun(context: BrowserContext, run: (page: Page) => Promise<number>): Promise<number[]> {
  const times: number[] = []
  for (let i = 0; i < RUNS; i++) {
    const page = await context.newPage()
    times.push(await run(page))
    await page.close()
  }
  return times
}

/** Opens a generated workspace through the home's own door; returns its address. */
async function importGenerated(page: Page, url: string, records: number, folder: string): Promise<string> {
  const file = join(folder, `${records}.espalier.json`)
  const source = generateWorkspace({ records, seed: 1 })
  writeFileSync(
    file,
    writeWorkspaceFile(source, { exportedAt: Date.UTC(2026, 10, 20), withPeople: true, withBlobs: true }),
  )
  await page.goto(url)
  await page.locator('input[type=file]').setInputFiles(file)
  await page.getByRole('button', { name: 'Open as a new workspace' }).click()
  await page.waitForURL(/\/w\//)
  const [address = ''] = /^.*\/w\/[^/?]+/.exec(page.url()) ?? []
  await page.getByTestId('save-status').waitFor()
  return address
}

/** The same page again: the browser has the app's code at hand and the process runs. */
async function reloads(page: Page, address: string): Promise<number[]> {
  const times: number[] = []
  await paintOf(page, address, 'main h1')
  for (let i = 0; i < RUNS; i++) times.push(await paintOf(page, address, 'main h1'))
  return times
}

/** Back to the list of workspaces and into the workspace again, in the running app: from the press to its paint. */
async function returns(page: Page, address: string): Promise<number[]> {
  const times: number[] = []
  await paintOf(page, address, 'main h1')
  for (let i = 0; i < RUNS; i++) {
    await page.goBack()
    const link = page.locator(`a[href="${new URL(address).pathname}"]`)
    await link.waitFor()
    times.push(
      await link.evaluate(
        (element) =>
          new Promise<number>((done) => {
            const pressed = performance.now()
            const look = (): void => {
              const isThere =
                document.querySelector('[data-testid=save-status]') && document.querySelector('main h1')
              if (isThere) requestAnimationFrame(() => done(performance.now() - pressed))
              else requestAnimationFrame(look)
            }
            ;(element as HTMLElement).click()
            look()
          }),
      ),
    )
  }
  return times
}

/** From the key's own time stamp to the frame that shows it, for `count` keys typed in the card with the caret. */
async function keystrokes(page: Page, count: number): Promise<number[]> {
  await page.evaluate(() => {
    const seen: number[] = []
    Object.assign(window, { keystrokes: seen })
    const channel = new MessageChannel()
    let pressed = 0
    channel.port1.onmessage = () => seen.push(performance.now() - pressed)
    addEventListener(
      'keydown',
      (event) => {
        pressed = event.timeStamp
        requestAnimationFrame(() => channel.port2.postMessage(null))
      },
      true,
    )
  })
  for (let i = 0; i < count; i++) {
    await page.keyboard.type('a')
    await page.waitForTimeout(60)
  }
  return page.evaluate(() => (window as unknown as { keystrokes: number[] }).keystrokes)
}

const folder = mkdtempSync(join(tmpdir(), 'espalier-bench-'))
const { url, close } = await serveDist({ dist: join(root, 'dist'), port: 0 })
const browser = await chromium.launch(chromiumLaunchOptions())
try {
  const cold: number[] = []
  for (let i = 0; i < RUNS; i++) {
    const context = await browser.newContext()
    cold.push(await paintOf(await context.newPage(), url, 'h1'))
    await context.close()
  }
  print('first load, cold, to a usable home', cold)

  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  await page.goto(url)
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
  print('the same from the service worker', await eachRun(context, (one) => paintOf(one, url, 'h1')))

  for (const records of [1000, 10_000]) {
    const address = await importGenerated(page, url, records, folder)
    print(
      `open a workspace of ${records} records, to this week`,
      await eachRun(context, (one) => paintOf(one, address, 'main h1')),
    )
    print(`  reloaded`, await reloads(page, address))
    await page.goto(url)
    await page.locator(`a[href="${new URL(address).pathname}"]`).click()
    await page.waitForURL(/\/w\//)
    print(`  come back to in the running app`, await returns(page, address))
    print(
      `open a workspace of ${records} records, to its tree`,
      await eachRun(context, (one) => paintOf(one, `${address}/tree`, '[role=treeitem]')),
    )
  }
  // About 200 and 1,000 opportunities.
  for (const records of [1600, 8000]) {
    const address = await importGenerated(page, url, records, folder)
    await page.goto(`${address}/tree`)
    await page.locator('[role=treeitem]').first().click()
    await page.keyboard.press('ArrowDown')
    const cards = await page.evaluate(() => document.querySelectorAll('[role=treeitem]').length)
    await page.keyboard.press('F2')
    print(`a keystroke in a card, ${records} records (${cards} cards rendered)`, await keystrokes(page, 20))
    await page.keyboard.press('Escape')
  }
} finally {
  await browser.close()
  await close()
  rmSync(folder, { recursive: true })
}
