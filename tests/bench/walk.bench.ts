// How fast the review walk steps with about 500 and 2,000 opportunities: from the key to the first frame of the next stop,
// and the frames of the camera's way there. Prints; judges nothing.
// node scripts/run-ts.mjs tests/bench/walk.bench.ts
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright'
import { chromiumLaunchOptions } from '../../scripts/find-chromium.mjs'
import { root } from '../../scripts/run-tool.mjs'
import { serveDist } from '../../scripts/serve.mjs'
import { writeWorkspaceFile } from '../../src/domain/interchange/write-workspace-file.ts'
import { generateWorkspace } from '../support/generate-workspace.ts'

/** Of all records, opportunities are about this share. */
const SHARE = 0.13
const ROUNDS = 3

const sorted = (list: readonly number[]) => list.toSorted((a, b) => a - b)
const at = (list: readonly number[], share: number): number =>
  sorted(list)[Math.min(list.length - 1, Math.floor(list.length * share))] ?? NaN
const print = (name: string, list: readonly number[]): void =>
  console.log(
    `  ${name.padEnd(52)} median ${at(list, 0.5).toFixed(1).padStart(6)}   p95 ${at(list, 0.95).toFixed(1).padStart(6)}   worst ${at(list, 1).toFixed(1).padStart(6)} ms`,
  )

interface Step {
  readonly first: number
  readonly frames: readonly number[]
}

/** Counts in the page: from a key's own time stamp to the first frame after it, then every frame for a second. */
async function watchSteps(page: Page): Promise<void> {
  await page.evaluate(() => {
    const steps: { first: number; frames: number[] }[] = []
    Object.assign(window, { steps })
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        const step = { first: NaN, frames: [] as number[] }
        steps.push(step)
        const channel = new MessageChannel()
        channel.port1.onmessage = () => {
          step.first = performance.now() - timeStamp
        }
        requestAnimationFrame(() => channel.port2.postMessage(null))
        let last = NaN
        const count = (now: number) => {
          if (!Number.isNaN(last)) step.frames.push(now - last)
          last = now
          if (now - timeStamp < 1000) requestAnimationFrame(count)
        }
        requestAnimationFrame(count)
      },
      true,
    )
  })
}

const folder = mkdtempSync(join(tmpdir(), 'espalier-bench-'))
const { url, close } = await serveDist({ dist: join(root, 'dist'), port: 0 })
const browser = await chromium.launch(chromiumLaunchOptions())
try {
  for (const opportunities of [500, 2000]) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 720 } })
    const page = await context.newPage()
    const file = join(folder, `${opportunities}.espalier.json`)
    const source = generateWorkspace({ records: Math.round(opportunities / SHARE), seed: 1 })
    writeFileSync(
      file,
      writeWorkspaceFile(source, {
        exportedAt: Date.UTC(2026, 10, 20),
        withPeople: true,
        withBlobs: true,
      }),
    )
    await page.goto(url)
    await page.locator('input[type=file]').setInputFiles(file)
    await page.getByRole('button', { name: 'Open as a new workspace' }).click()
    await page.waitForURL(/\/w\//)
    await page.getByTestId('save-status').waitFor()
    const [address = ''] = /^.*\/w\/[^/?]+/.exec(page.url()) ?? []
    await page.goto(`${address}/reviews`)
    await page.getByRole('button', { name: 'Prepare a review' }).first().click()
    await page.getByRole('radio', { name: /^Everything/ }).check({ force: true })
    await page.getByRole('button', { name: 'Start the walk' }).click()
    await page.getByRole('treeitem').first().waitFor()
    await page.waitForTimeout(1500)
    await watchSteps(page)
    for (let round = 0; round < ROUNDS; round++) {
      for (let stop = 1; stop < 7; stop++) {
        await page.keyboard.press('PageDown')
        await page.waitForTimeout(1100)
      }
      for (let stop = 1; stop < 7; stop++) {
        await page.keyboard.press('PageUp')
        await page.waitForTimeout(1100)
      }
    }
    const steps = await page.evaluate(() => (window as unknown as { steps: Step[] }).steps)
    print(
      `${opportunities} opportunities: key to first frame`,
      steps.map((step) => step.first),
    )
    print(
      `${opportunities} opportunities: frames of the way`,
      steps.flatMap((step) => step.frames),
    )
    await page.keyboard.press('o')
    await page.waitForTimeout(1500)
    const overview = await page.evaluate(() => (window as unknown as { steps: Step[] }).steps.at(-1))
    if (overview) print(`${opportunities} opportunities: frames into the overview`, overview.frames)
    await context.close()
  }
} finally {
  await browser.close()
  await close()
  rmSync(folder, { recursive: true })
}
