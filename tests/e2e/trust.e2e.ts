// What people trust the app with: two people's work merges, backups are read back, versions bring things back.
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { withHeldWorkers } from '../support/held-workers.ts'
import { expect, expectNoAxe, openSample, test, untilSaved } from './support.ts'

async function download(page: Page, address: string, path: string): Promise<string> {
  await page.goto(`${address}/settings`)
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the workspace file' }).click(),
  ])
  await file.saveAs(path)
  return path
}

async function renameWorkspace(page: Page, address: string, name: string): Promise<void> {
  await page.goto(`${address}/settings`)
  await page.getByLabel('Name', { exact: true }).fill(name)
  await page.getByLabel('Name', { exact: true }).press('Enter')
  await expect(page.getByRole('link', { name })).toBeVisible()
  await untilSaved(page)
}

async function addMember(page: Page, address: string, name: string): Promise<void> {
  await page.goto(`${address}/people`)
  await page.getByRole('button', { name: 'Add a participant' }).click()
  const field = page.getByRole('textbox', { name: 'Add a participant' })
  await field.fill(name)
  await field.press('Enter')
  await expect(page.getByText(name, { exact: true }).first()).toBeVisible()
  await untilSaved(page)
}

const chooser = (page: Page) => page.locator('input[type=file]')

/** A folder of the browser's own stands for the one a person would choose. */
async function withFolders(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const pick = async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle('Backups', { create: true })
    Object.assign(window, { showDirectoryPicker: pick })
  })
}

test('two people work apart, one sends the file, and both have everything', async ({
  page,
  context,
  freshContext,
}, info) => {
  const hold = await withHeldWorkers(page)
  const address = await openSample(page)
  const there = await (await freshContext()).newPage()
  await there.goto('/')
  await chooser(there).setInputFiles(await download(page, address, info.outputPath('first.espalier.json')))
  await there.getByRole('button', { name: 'Open as a new workspace' }).click()
  await expect(there.getByRole('heading', { level: 1, name: 'Thimble: repair days' })).toBeVisible({
    timeout: 30_000,
  })

  await renameWorkspace(page, address, 'Repair days, by Ada')
  await renameWorkspace(there, address, 'Repair days, by Bo')
  await addMember(there, address, 'The late booker')

  await page.goto('/')
  await chooser(page).setInputFiles(await download(there, address, info.outputPath('back.espalier.json')))
  await page.getByRole('button', { name: 'Merge into the one here' }).click()
  await expect(page.getByRole('heading', { name: 'What this file brings' })).toBeFocused()
  await expect(page.getByText('1 participant new')).toBeVisible()
  await expect(page.getByText('One field was changed on both sides')).toBeVisible()
  await expectNoAxe(page)

  // Cancelled on the way, nothing of it has come in, and it can be merged again.
  await hold(true)
  await page.getByRole('button', { name: 'Merge', exact: true }).click()
  await expect(page.getByRole('progressbar', { name: 'Merging back.espalier.json' })).toBeVisible()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByRole('progressbar')).toHaveCount(0)
  await expect(page.getByText('1 participant new')).toBeVisible()
  const beside = await context.newPage()
  await beside.goto(`${address}/people`)
  await expect(beside.getByRole('link', { name: 'Repair days, by Ada' })).toBeVisible()
  await expect(beside.getByText('The late booker', { exact: true })).toHaveCount(0)
  await hold(false)
  await page.getByRole('button', { name: 'Merge', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'back.espalier.json is merged' })).toBeVisible()
  await expect(beside.getByText('The late booker', { exact: true }).first()).toBeVisible()
  await beside.close()

  const turn = page.getByRole('button', { name: /Put mine back|Take theirs/ })
  const other = (await turn.textContent()) === 'Put mine back' ? 'Repair days, by Ada' : 'Repair days, by Bo'
  await turn.click()
  await expect(page.getByRole('link', { name: other })).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('link', { name: other })).toHaveCount(0)
  await page.goto(`${address}/people`)
  await expect(page.getByText('The late booker', { exact: true }).first()).toBeVisible()

  // The version from before the merge is there and knows what differs.
  await page.goto(`${address}/versions`)
  await expect(page.getByText('Before a merge').first()).toBeVisible()
})

test('a backup folder is written by itself, read back and verified, and brings the work back', async ({
  page,
}) => {
  await withFolders(page)
  const address = await openSample(page)
  await page.goto(`${address}/settings`)
  await expect(page.getByRole('link', { name: 'No backup folder' })).toBeVisible()
  await page.getByRole('button', { name: 'Choose a backup folder' }).click()
  await expect(page.getByText('read back and verified')).toBeVisible()
  await expect(page.getByRole('link', { name: /Backed up \d\d:\d\d/ })).toBeVisible()
  await expectNoAxe(page)
  await renameWorkspace(page, address, 'Renamed since')
  await page.goto(`${address}/settings`)
  await page.getByRole('button', { name: 'Compare with the newest backup' }).click()
  await expect(page.getByRole('heading', { name: 'Nothing new in this file' })).toBeVisible()

  // Every backup is in the list: a fresh one and the first, which opens as a copy of how it was.
  await page.goto(`${address}/settings`)
  await page.getByRole('button', { name: 'Back up now' }).click()
  await page.getByText('All backups in the folder').click()
  const backups = page.getByRole('list', { name: 'Backups, newest first' }).getByRole('listitem')
  await expect(backups).toHaveCount(2)
  await expectNoAxe(page)
  await backups
    .last()
    .getByRole('button', { name: /^Compare and merge/ })
    .click()
  await expect(page.getByRole('heading', { name: 'Nothing new in this file' })).toBeVisible()
  await page.goto(`${address}/settings`)
  await page.getByText('All backups in the folder').click()
  await backups
    .last()
    .getByRole('button', { name: /as a copy$/ })
    .click()
  await expect(page.getByRole('heading', { level: 1, name: /^Thimble: repair days \(/ })).toBeVisible()
})

test('a version shows what differs, brings it back, and opens as a copy', async ({ page }) => {
  const address = await openSample(page)
  await page.goto(`${address}/versions`)
  await page.getByRole('button', { name: 'Keep a version now' }).click()
  await expect(page.getByText('Kept by you')).toBeVisible()
  await renameWorkspace(page, address, 'Spoilt')
  await page.goto(`${address}/versions`)
  await page.getByRole('button', { name: /See what differs/ }).click()
  await expect(page.getByText('One record differs.')).toBeVisible()
  await expectNoAxe(page)
  await page.getByRole('button', { name: 'Bring back all' }).click()
  await expect(page.getByRole('link', { name: 'Thimble: repair days', exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Open as a copy' }).last().click()
  await expect(page.getByRole('heading', { level: 1, name: /Thimble: repair days \(/ })).toBeVisible()
})

test('an erased participant is nowhere any more: log, versions, backups, search, undo, nor after an old file came in', async ({
  page,
}, info) => {
  await withFolders(page)
  const address = await openSample(page)
  // What may remember: a version, a backup, and steps that can be undone.
  await page.goto(`${address}/versions`)
  await page.getByRole('button', { name: 'Keep a version now' }).click()
  await expect(page.getByText('Kept by you')).toBeVisible()
  await page.goto(`${address}/settings`)
  await page.getByRole('button', { name: 'Choose a backup folder' }).click()
  await expect(page.getByText('read back and verified').first()).toBeVisible()
  const before = await download(page, address, info.outputPath('before.espalier.json'))
  await page.goto(`${address}/privacy`)

  const erase = page.getByRole('button', { name: /^Erase / }).first()
  const alias = ((await erase.getAttribute('aria-label')) ?? '').replace('Erase ', '')
  await expectNoAxe(page)
  const named = new RegExp(`(?<![\\p{L}\\p{N}])${alias}(?![\\p{L}\\p{N}])`, 'iu')
  expect(named.test(await rawDatabase(page))).toBe(true)
  expect(named.test(await backupsOf(page))).toBe(true)
  await erase.click()
  await expect(page.getByRole('alertdialog', { name: `Erase ${alias}?` })).toBeVisible()
  await expect(page.getByRole('checkbox', { name: 'Replace the backups in the folder' })).toBeChecked()
  await expectNoAxe(page)
  await page.getByRole('button', { name: 'Erase for good' }).click()
  await expect(page.getByText(`${alias} is erased`).first()).toBeVisible({ timeout: 30_000 })
  expect(named.exec(await rawDatabase(page))).toBe(null)
  expect(named.exec(await backupsOf(page))).toBe(null)
  await page.keyboard.press('Control+z')
  await expect(page.getByText('Nothing left to undo').first()).toBeVisible()
  expect(named.exec(await rawDatabase(page))).toBe(null)

  await page.getByRole('button', { name: 'Look through the texts' }).click()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the anonymised file' }).click(),
  ])
  expect(file.suggestedFilename()).toContain('anonymised')
  expect(named.exec(await readFile(await file.path(), 'utf8'))).toBe(null)
  await page.goto(`${address}/search?q=${encodeURIComponent(alias)}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  // Other words that begin alike may be found; the name itself is nowhere.
  await expect(page.getByText(/^\d+ records?$|^Nothing written down goes/).first()).toBeVisible()
  expect(named.exec(await page.getByRole('main').innerText())).toBe(null)

  // A file from before is merged, and opened beside it: the person stays out, and it is said.
  await page.goto('/')
  await chooser(page).setInputFiles(before)
  await expect(page.getByText('One participant in this file was erased on this device')).toBeVisible()
  await page.getByRole('button', { name: 'Merge into the one here' }).click()
  await expect(page.getByText('One participant in this file was erased on this device')).toBeVisible()
  await expectNoAxe(page)
  expect(named.exec(await page.getByRole('main').innerText())).toBe(null)
  await page.goto('/')
  await chooser(page).setInputFiles(before)
  await page.getByRole('button', { name: 'Open as a new workspace' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Thimble: repair days' })).toBeVisible()
  await expect(page.getByTestId('save-status')).toHaveText('Saved on this device')
  expect(named.exec(await rawDatabase(page))).toBe(null)
})

/** Every file in the backup folder as one text. */
function backupsOf(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const texts: string[] = []
    const visit = async (folder: FileSystemDirectoryHandle): Promise<void> => {
      for await (const [, entry] of folder.entries())
        if (entry instanceof FileSystemDirectoryHandle) await visit(entry)
        else if (entry instanceof FileSystemFileHandle) texts.push(await (await entry.getFile()).text())
    }
    await visit(await (await navigator.storage.getDirectory()).getDirectoryHandle('Backups'))
    return texts.join('\n')
  })
}

test('a database that does not open leads to what can still be read, and to a fresh start', async ({
  page,
}, info) => {
  await openSample(page)
  await page.addInitScript(() => {
    if (localStorage.getItem('espalier.databases')) return
    // As when an upgrade fails: opening at a version fails, reading as it is works.
    const open = indexedDB.open.bind(indexedDB)
    IDBFactory.prototype.open = (name: string, version?: number) => {
      if (version === undefined) return open(name)
      throw new DOMException('Internal error opening backing store.', 'UnknownError')
    }
  })
  await page.goto('/')
  await expect(page.getByRole('alert')).toContainText('does not let Espalier store anything')
  await page.getByRole('link', { name: 'See what can still be read' }).click()
  await expect(page.getByText(/records from \d+ stored change/)).toBeVisible()
  await expectNoAxe(page)
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download what can be read of Thimble: repair days' }).click(),
  ])
  const path = info.outputPath('rescued.espalier.json')
  await file.saveAs(path)
  await page.getByRole('button', { name: 'Begin afresh' }).click()
  await expect(page.getByRole('heading', { name: 'Espalier' })).toBeVisible()
  await chooser(page).setInputFiles(path)
  await page.getByRole('button', { name: 'Open as a new workspace' }).click()
  await expect(page.getByTestId('save-status')).toHaveText('Saved on this device')
})

/** Every row of every store as one text, bytes as characters, packed ones unpacked too. */
function rawDatabase(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const ask = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(new Error('not readable')))
      })
    const unpacked = async (bytes: Uint8Array): Promise<string> => {
      const stream = new Blob([new Uint8Array(bytes)])
        .stream()
        .pipeThrough(new DecompressionStream('deflate-raw'))
      return new Response(stream).text().catch(() => '')
    }
    const words = async (value: unknown): Promise<string> => {
      if (value instanceof Uint8Array) return `${new TextDecoder().decode(value)}\n${await unpacked(value)}`
      if (value instanceof FileSystemHandle) return value.name
      if (typeof value !== 'object' || value === null) return String(value)
      const parts: string[] = []
      for (const [key, part] of Object.entries(value)) parts.push(`${key} ${await words(part)}`)
      return parts.join('\n')
    }
    const db = await ask(indexedDB.open('espalier'))
    const rows: unknown[] = []
    for (const store of db.objectStoreNames)
      rows.push(...(await ask<unknown[]>(db.transaction(store).objectStore(store).getAll())))
    db.close()
    const all: string[] = []
    for (const row of rows) all.push(await words(row))
    return all.join('\n')
  })
}
