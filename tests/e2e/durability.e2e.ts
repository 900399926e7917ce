// What said *Saved* is on the disk: after the browser was killed, in other tabs, and when storage makes trouble.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { chromiumLaunchOptions } from '../../scripts/find-chromium.mjs'
import { failEveryFifthWrite } from '../support/failing-writes.ts'
import { isLong, noteFigure, times } from '../support/note-figure.ts'
import { expect, test } from './support.ts'

async function newWorkspace(page: Page, name: string): Promise<string> {
  await page.goto('/')
  await page.getByRole('button', { name: 'New workspace' }).click()
  await page.getByLabel('Name', { exact: true }).fill(name)
  await page.getByLabel('Product manager').fill('Ada')
  await page.getByRole('button', { name: 'Create the workspace' }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  return new URL(page.url()).pathname
}

const saveStatus = (page: Page) => page.getByTestId('save-status')

/** A browser of its own whose process can be killed. */
async function aMortalBrowser(profile: string) {
  const { executablePath, args } = chromiumLaunchOptions()
  const child: ChildProcess = spawn(
    executablePath ?? 'chromium',
    [...args, '--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const address = await new Promise<string>((resolve, reject) => {
    let said = ''
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const [, found] = /DevTools listening on (ws:\S+)/.exec(said) ?? []
      if (found) resolve(found)
    })
    child.once('exit', () => reject(new Error(`the browser ended: ${said}`)))
  })
  const browser = await chromium.connectOverCDP(address)
  const context = browser.contexts()[0] ?? (await browser.newContext())
  return {
    page: await context.newPage(),
    async kill() {
      const gone = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGKILL')
      await gone
      await browser.close().catch(() => {})
    },
  }
}

test('killed while typing, the browser has what said Saved', async ({ baseURL }) => {
  if (isLong) test.setTimeout(900_000)
  const profile = await mkdtemp(join(tmpdir(), 'espalier-kill-'))
  try {
    const first = await aMortalBrowser(profile)
    await first.page.goto(baseURL ?? '')
    await first.page.getByRole('button', { name: 'New workspace' }).click()
    await first.page.getByLabel('Name', { exact: true }).fill('Version 0')
    await first.page.getByRole('button', { name: 'Create the workspace' }).click()
    await expect(first.page.getByRole('heading', { level: 1, name: 'Version 0' })).toBeVisible()
    const address = first.page.url()
    await first.kill()

    let saved = 0
    let slowest = 0
    const rounds = times(5, 20)
    for (let round = 0; round < rounds; round++) {
      const { page, ...browser } = await aMortalBrowser(profile)
      const started = performance.now()
      await page.goto(`${address}/settings`)
      const name = page.getByLabel('Name', { exact: true })
      const found = Number(/\d+/.exec(await name.inputValue())?.[0])
      slowest = Math.max(slowest, performance.now() - started)
      expect(found, 'a version that said Saved is gone').toBeGreaterThanOrEqual(saved)
      saved = found
      const until = saved + 4 + (round % 5)
      for (let version = saved + 1; version <= until; version++) {
        await name.fill(`Version ${version}`)
        await name.press('Enter')
        if (version < until) {
          await expect(page.getByRole('link', { name: `Version ${version}` })).toBeVisible()
          await expect(saveStatus(page)).toHaveText('Saved on this device')
          saved = version
        }
      }
      await browser.kill()
    }
    const usable = `usable again within ${(slowest / 1000).toFixed(1)} s`
    noteFigure(1, 'browser killed while writing', rounds, `0 completed writes lost of ${saved}, ${usable}`)
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
})

test('every fifth write fails: Saved is never said too early, and everything typed is on the disk', async ({
  page,
  context,
}) => {
  if (isLong) test.setTimeout(900_000)
  const fault = await failEveryFifthWrite(page, /entry \d+ stands/)
  await newWorkspace(page, 'Bookings')
  await page.getByRole('link', { name: 'Interviews' }).click()
  await page.getByRole('button', { name: 'New snapshot' }).click()
  await page.getByRole('combobox', { name: /Who was interviewed/ }).fill('The Tuesday caller')
  await page.getByRole('button', { name: 'Begin the snapshot' }).click()
  const sheet = page.getByRole('article', { name: 'Snapshot page' })
  await sheet.getByRole('button', { name: 'Add an opportunity' }).click()

  const entries = times(30, 100)
  for (let entry = 1; entry <= entries; entry++) {
    await page.keyboard.insertText(`entry ${entry} stands`)
    await page.keyboard.press('Enter')
    await expect(sheet.getByText(`entry ${entry} stands`, { exact: true })).toBeVisible()
    // Now and then somebody waits until it says Saved; otherwise the typing goes on through it.
    if (entry % 6 === 0) await expect(saveStatus(page)).toHaveText('Saved on this device')
  }
  await fault.lift()
  await expect(saveStatus(page)).toHaveText('Saved on this device')
  expect(await fault.saidTooEarly(), 'Saved was said too early').toEqual([])
  const { writes, failed } = await fault.counts()
  expect(failed).toBeGreaterThan(entries / 10)

  const after = await context.newPage()
  await after.goto(page.url())
  for (let entry = 1; entry <= entries; entry++)
    await expect(after.getByText(`entry ${entry} stands`, { exact: true })).toBeVisible()
  const lost = `${failed} writes failed, 0 of ${entries} entries lost, 0 times called saved too early`
  noteFigure(2.5, 'every fifth write of a page in Chromium fails', writes, lost)
})

test('two tabs stay in step', async ({ page, context }) => {
  const address = await newWorkspace(page, 'Bookings')
  const other = await context.newPage()
  await other.goto(`${address}/settings`)
  await other.getByLabel('Name', { exact: true }).fill('Bookings, renamed')
  await other.getByLabel('Name', { exact: true }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Bookings, renamed' })).toBeVisible()
})

test('a browser without storage says so, works in memory, and lets the work be taken along', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined })
  })
  await page.goto('/w/keptsomewhere/tree')
  await expect(page.getByRole('heading', { name: 'This workspace cannot be opened just now' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'See what can still be read' })).toBeVisible()
  await page.goto('/')
  await expect(page.getByRole('alert')).toContainText('does not let Espalier store anything')
  await newWorkspace(page, 'Bookings')
  await expect(saveStatus(page)).toHaveText('Not saved on this device')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download now' }).click(),
  ])
  const text = await readFile(await download.path(), 'utf8')
  expect(JSON.parse(text)).toMatchObject({ format: 'espalier', workspace: { name: 'Bookings' } })
})

test('a full disk is said, work goes on, and saving resumes when there is room', async ({ page }) => {
  const address = await newWorkspace(page, 'Bookings')
  await page.goto(`${address}/settings`)
  await page.evaluate(() => {
    const { prototype } = IDBObjectStore
    const add = Object.getOwnPropertyDescriptor(prototype, 'add') ?? {}
    Object.assign(window, { giveRoom: () => Object.defineProperty(prototype, 'add', add) })
    Object.defineProperty(prototype, 'add', {
      configurable: true,
      value() {
        throw new DOMException('no room', 'QuotaExceededError')
      },
    })
  })
  await page.getByLabel('Name', { exact: true }).fill('While the disk is full')
  await page.getByLabel('Name', { exact: true }).press('Enter')
  await expect(saveStatus(page)).toHaveText('Not saved: the disk is full')
  await expect(page.getByRole('alert')).toContainText('download the workspace file')
  await page.evaluate(() => (window as unknown as { giveRoom: () => void }).giveRoom())
  await expect(saveStatus(page)).toHaveText('Saved on this device', { timeout: 15_000 })
  await page.reload()
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('While the disk is full')
})

test('data of a newer Espalier can be read and downloaded, not written', async ({ page }) => {
  const address = await newWorkspace(page, 'From the future')
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('espalier')
        request.addEventListener('success', () => {
          const put = request.result.transaction('settings', 'readwrite').objectStore('settings')
          put.put({ key: 'stamp', value: 999 })
          put.transaction.addEventListener('complete', () => {
            request.result.close()
            resolve()
          })
        })
        request.addEventListener('error', () => reject(new Error('could not open the database')))
      }),
  )
  await page.goto(`${address}/settings`)
  await page.getByLabel('Name', { exact: true }).fill('Too late')
  await page.getByLabel('Name', { exact: true }).press('Enter')
  await expect(saveStatus(page)).toHaveText('Reading only')
  await expect(page.getByRole('alert')).toContainText('newer Espalier')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download now' }).click(),
  ])
  expect(download.suggestedFilename()).toContain('espalier.json')
})

test('a deep link to a workspace or a record that is not here says so and leads back', async ({ page }) => {
  await page.goto('/w/nobodyknowsthis/tree')
  await expect(page.getByRole('heading', { name: 'This workspace is not on this device' })).toBeVisible()
  await page.getByRole('link', { name: 'Go to your workspaces' }).click()
  await expect(page.getByRole('heading', { name: 'Espalier' })).toBeVisible()
  const address = await newWorkspace(page, 'Bookings')
  await page.goto(`${address}/interviews/gone`)
  await expect(page.getByRole('heading', { name: 'There is no such interview here' })).toBeVisible()
  await page.getByRole('link', { name: 'All interviews' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Interviews' })).toBeVisible()
})
