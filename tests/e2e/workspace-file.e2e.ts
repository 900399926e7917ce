// The workspace file under the policy of the built app: downloaded here, opened in an empty browser, the same again.
import { readFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { withHeldWorkers } from '../support/held-workers.ts'
import { expect, expectNoAxe, openSample, test, untilOfflineReady, whileOffline } from './support.ts'

async function download(page: Page, path: string): Promise<string> {
  await page.getByRole('link', { name: 'Settings' }).click()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the workspace file' }).click(),
  ])
  expect(file.suggestedFilename()).toMatch(/^thimble-repair-days-\d{4}-\d\d-\d\d\.espalier\.json$/)
  await file.saveAs(path)
  return readFile(path, 'utf8')
}

async function downloadArchive(page: Page, path: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^Download as a folder \(zip\)/ }).click(),
  ])
  expect(file.suggestedFilename()).toMatch(/^thimble-repair-days-\d{4}-\d\d-\d\d\.espalier\.zip$/)
  await file.saveAs(path)
  return path
}

/** The files in an archive by name; times of writing left out. */
function unzipped(path: string): Readonly<Record<string, string>> {
  const files = Object.entries(unzipSync(readFileSync(path))).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(files.map(([name, bytes]) => [name, withoutTime(strFromU8(bytes, true))]))
}

const chooser = (page: Page) => page.locator('input[type=file]')
const withoutTime = (text: string) => text.replace(/"(?:exportedAt|check)": "[^"]+"/g, '')

test('a workspace travels to an empty browser as one file, also without a network', async ({
  page,
  freshContext,
}, info) => {
  await openSample(page)
  const path = info.outputPath('there.espalier.json')
  const text = await download(page, path)

  const context = await freshContext()
  const other = await context.newPage()
  await other.goto('/')
  await untilOfflineReady(other)
  await other.reload()
  await whileOffline(context, async () => {
    await chooser(other).setInputFiles(path)
    await expect(other.getByRole('heading', { name: 'Thimble: repair days' })).toBeFocused()
    await expect(other.getByText('13 interview snapshots')).toBeVisible()
    await expectNoAxe(other)
    await other.getByRole('button', { name: 'Open as a new workspace' }).click()
    await expect(other.getByRole('heading', { level: 1, name: 'Thimble: repair days' })).toBeVisible()
    expect(new URL(other.url()).pathname).toBe(new URL(page.url()).pathname.replace(/\/settings$/, ''))
    const back = await download(other, info.outputPath('back.espalier.json'))
    expect(withoutTime(back) === withoutTime(text)).toBe(true)
  })
})

test('the folder in a zip opens in an empty browser as the same workspace, and goes out again byte for byte', async ({
  page,
  freshContext,
}, info) => {
  await openSample(page)
  const path = info.outputPath('there.espalier.json')
  const text = await download(page, path)
  const zip = await downloadArchive(page, info.outputPath('there.espalier.zip'))

  const other = await (await freshContext()).newPage()
  await other.goto('/')
  await chooser(other).setInputFiles(zip)
  await expect(other.getByText('13 interview snapshots')).toBeVisible()
  await other.getByRole('button', { name: 'Open as a new workspace' }).click()
  await expect(other.getByRole('heading', { level: 1, name: 'Thimble: repair days' })).toBeVisible()
  expect(new URL(other.url()).pathname).toBe(new URL(page.url()).pathname.replace(/\/settings$/, ''))
  const back = await download(other, info.outputPath('back.espalier.json'))
  expect(withoutTime(back) === withoutTime(text)).toBe(true)
  const again = unzipped(await downloadArchive(other, info.outputPath('back.espalier.zip')))
  const before = unzipped(zip)
  expect(Object.keys(again)).toEqual(Object.keys(before))
  for (const [name, words] of Object.entries(before)) expect(again[name] === words, name).toBe(true)
})

test('one key downloads the file: long work shows how far it is, can be cancelled, and is said when it is done', async ({
  page,
}) => {
  const hold = await withHeldWorkers(page)
  await openSample(page)
  await hold(true)
  await page.keyboard.press('ControlOrMeta+s')
  const progress = page.getByRole('progressbar', { name: 'Writing the workspace file' })
  await expect(progress).toBeVisible()
  await expectNoAxe(page)
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(progress).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'No backup folder' })).toBeVisible()
  await hold(false)
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('ControlOrMeta+s')])
  expect(JSON.parse(await readFile(await file.path(), 'utf8'))).toMatchObject({ format: 'espalier' })
  await expect(page.getByRole('link', { name: /^File downloaded \d\d:\d\d$/ })).toBeVisible()
  await expect(progress).toHaveCount(0)
})

test('half a file is refused in words and changes nothing', async ({ page }, info) => {
  await openSample(page)
  const path = info.outputPath('half.espalier.json')
  const text = await download(page, path)
  await writeFile(path, text.slice(0, text.length / 2))
  await page.goto('/')
  await chooser(page).setInputFiles(path)
  await expect(page.getByRole('alert')).toContainText('stops before its end')
  await expect(page.getByRole('button', { name: 'Choose another file' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('link', { name: /Thimble: repair days/ })).toHaveCount(1)
})
