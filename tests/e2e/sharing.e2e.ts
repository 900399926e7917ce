// A trio shares a folder: two browsers, each with its copy of it, and a sync service between them that is played here.
// A folder of the browser's own (OPFS) stands for the one a person would choose; its handles are of the same kind.
import type { Page } from '@playwright/test'
import { expect, expectNoAxe, openSample, test } from './support.ts'

type Files = Record<string, number[]>

async function withFolders(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const pick = async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle('Our trio', { create: true })
    Object.assign(window, { showDirectoryPicker: pick })
    // As after a restart: the browser asks before the folder may be used again.
    Object.assign(FileSystemDirectoryHandle.prototype, {
      queryPermission: () => Promise.resolve(localStorage.getItem('locked') === 'yes' ? 'prompt' : 'granted'),
      requestPermission() {
        localStorage.removeItem('locked')
        return Promise.resolve('granted')
      },
    })
  })
}

/** Every file below the chosen folder by its path. */
function filesOf(page: Page): Promise<Files> {
  return page.evaluate(async () => {
    const found: Files = {}
    const visit = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
      for await (const [name, entry] of folder.entries())
        if (entry instanceof FileSystemDirectoryHandle) await visit(entry, `${path}${name}/`)
        else if (entry instanceof FileSystemFileHandle)
          found[path + name] = [...new Uint8Array(await (await entry.getFile()).arrayBuffer())]
    }
    const root = await navigator.storage.getDirectory()
    await visit(await root.getDirectoryHandle('Our trio', { create: true }), '')
    return found
  })
}

function put(page: Page, files: Files): Promise<void> {
  return page.evaluate(async (all) => {
    const root = await navigator.storage.getDirectory()
    const chosen = await root.getDirectoryHandle('Our trio', { create: true })
    for (const [path, bytes] of Object.entries(all)) {
      let folder = chosen
      const parts = path.split('/')
      for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part, { create: true })
      const stream = await (await folder.getFileHandle(parts.at(-1) ?? '', { create: true })).createWritable()
      await stream.write(new Uint8Array(bytes))
      await stream.close()
    }
  }, files)
}

async function rename(page: Page, name: string): Promise<void> {
  await page.getByLabel('Name', { exact: true }).fill(name)
  await page.getByLabel('Name', { exact: true }).press('Enter')
  await expect(page.getByRole('link', { name })).toBeVisible()
}

async function round(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Read and write now' }).click()
  await expect(page.getByRole('button', { name: 'Read and write now' })).toBeEnabled()
}

test('two devices share a workspace through a folder, and an erased participant goes from both', async ({
  page,
  freshContext,
}) => {
  await withFolders(page)
  const address = await openSample(page)
  await page.goto(`${address}/settings`)
  await expect(page.getByText('Whoever can open the folder can read the workspace')).toBeVisible()
  await page.getByRole('checkbox', { name: /^Share names, contacts/ }).check()
  await page.getByRole('button', { name: 'Choose the shared folder' }).click()
  const facts = page.getByRole('list', { name: 'The shared folder' })
  await expect(facts).toContainText('Written and verified')
  await expect(page.getByText('what you made was last written there, read back and verified')).toBeVisible()
  await expectNoAxe(page)

  // The other device finds the workspace in its copy of the folder.
  const there = await (await freshContext()).newPage()
  await withFolders(there)
  await there.goto('/')
  await there.getByRole('button', { name: 'Open from a shared folder' }).click()
  await expect(there.getByText('No shared workspace is in this folder')).toBeVisible()
  await put(there, await filesOf(page))
  await there.getByRole('button', { name: 'Open from a shared folder' }).click()
  await there.getByRole('checkbox', { name: /^Share names, contacts/ }).check()
  await expectNoAxe(there)
  await there.getByRole('button', { name: 'Open and share it' }).click()
  await expect(there.getByRole('heading', { level: 1, name: 'Thimble: repair days' })).toBeVisible({
    timeout: 30_000,
  })

  // What one makes arrives at the other: half at first, then whole under the name a sync service gave it.
  await page.getByLabel('Name', { exact: true }).scrollIntoViewIfNeeded()
  const before = await filesOf(page)
  await rename(page, 'Repair days, shared')
  await round(page)
  const [path = '', bytes = []] =
    Object.entries(await filesOf(page)).find(([name]) => !(name in before)) ?? []
  expect(path).toContain('.espalier-part')
  await there.goto(`${address}/settings`)
  await put(there, { [path]: bytes.slice(0, 100) })
  await round(there)
  await expect(there.getByText('One file is not whole yet')).toBeVisible()
  await put(there, { [path.replace('.espalier', ' (conflicted copy).espalier')]: bytes })
  await round(there)
  await expect(there.getByRole('link', { name: 'Repair days, shared' })).toBeVisible()
  await expect(there.getByText('One file is not whole yet')).toHaveCount(0)

  // Back again, by itself: the page does a round some seconds after a change.
  await rename(there, 'Repair days, by both')
  const known = Object.keys(await filesOf(there)).length
  await expect
    .poll(async () => Object.keys(await filesOf(there)).length, { timeout: 15_000 })
    .toBeGreaterThan(known)
  await put(page, await filesOf(there))
  await round(page)
  await expect(page.getByRole('link', { name: 'Repair days, by both' })).toBeVisible()
  await expect(page.getByText('One other device writes there')).toBeVisible()
  await expect(page.getByText('Another device says it has read your work')).toBeVisible()

  // Erased here: gone from the folder, and from the other device when it reads.
  await page.goto(`${address}/privacy`)
  const erase = page.getByRole('button', { name: /^Erase / }).first()
  const alias = ((await erase.getAttribute('aria-label')) ?? '').replace('Erase ', '')
  await erase.click()
  await expect(page.getByText('The files in the shared folder are replaced')).toBeVisible()
  await page.getByRole('button', { name: 'Erase for good' }).click()
  await expect(page.getByText(`${alias} is erased`).first()).toBeVisible()
  const named = new RegExp(`(?<![\\p{L}\\p{N}])${alias}(?![\\p{L}\\p{N}])`, 'iu')
  const said = (files: Files) =>
    Object.values(files)
      .map((one) => new TextDecoder().decode(new Uint8Array(one)))
      .join('\n')
  expect(named.test(said(await filesOf(page)))).toBe(false)
  // The other device still has all the old files lying about.
  await put(there, await filesOf(page))
  await round(there)
  await there.goto(`${address}/privacy`)
  await expect(there.getByRole('button', { name: `Erase ${alias}`, exact: true })).toHaveCount(0)
  await expect.poll(async () => named.test(await rawDatabase(there))).toBe(false)
})

test('sharing is paused, asks for permission with one press after a restart, and stops', async ({ page }) => {
  await withFolders(page)
  const address = await openSample(page)
  await page.goto(`${address}/settings`)
  await page.getByRole('button', { name: 'Choose the shared folder' }).click()
  await expect(page.getByRole('list', { name: 'The shared folder' })).toContainText('without personal data')
  await page.getByRole('button', { name: 'Pause sharing' }).click()
  await expect(page.getByText('is paused')).toBeVisible()
  await page.getByRole('button', { name: 'Go on sharing' }).click()
  await expect(page.getByRole('button', { name: 'Pause sharing' })).toBeVisible()

  await page.evaluate(() => localStorage.setItem('locked', 'yes'))
  await page.goto(address)
  const notice = page.getByText('The browser wants your permission again before the shared folder')
  await expect(notice).toBeVisible()
  await expectNoAxe(page)
  await page.getByRole('button', { name: 'Let Espalier use it' }).click()
  await expect(notice).toHaveCount(0)

  await page.goto(`${address}/settings`)
  await page.getByRole('button', { name: 'Stop sharing' }).click()
  await expect(page.getByRole('button', { name: 'Choose the shared folder' })).toBeVisible()
})

/** Every row of every store as one text, bytes as characters. */
function rawDatabase(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const ask = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(new Error('not readable')))
      })
    const db = await ask(indexedDB.open('espalier'))
    const words = (value: unknown): string => {
      if (value instanceof Uint8Array) return new TextDecoder().decode(value)
      if (value instanceof FileSystemHandle) return value.name
      if (typeof value !== 'object' || value === null) return String(value)
      return Object.entries(value)
        .map(([key, part]) => `${key} ${words(part)}`)
        .join('\n')
    }
    const all: string[] = []
    for (const store of db.objectStoreNames)
      for (const row of await ask<unknown[]>(db.transaction(store).objectStore(store).getAll()))
        all.push(words(row))
    db.close()
    return all.join('\n')
  })
}
