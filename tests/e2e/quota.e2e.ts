// A browser that grants little room: filled through the app until it refuses, nothing that said Saved is lost, and with
// room again writing goes on. The quota is Chromium's own, set through its debugging protocol.
import { randomBytes } from 'node:crypto'
import type { Page } from '@playwright/test'
import { isLong, noteFigure } from '../support/note-figure.ts'
import { expect, test } from './support.ts'

test.use({ serviceWorkers: 'block' }) // the offline copy of the app would take part of the room

const FULL = 'Not saved: the disk is full'
const SAVED = 'Saved on this device'

/** Writes a field of 240 kB that nothing can pack, whose first word says which write it is; answers the status after it. */
async function write(page: Page, turn: number): Promise<string> {
  const noise = randomBytes(180_000).toString('base64')
  await page.getByLabel('Quick facts').fill(`write ${turn} ${noise}`)
  await page.getByLabel('Quick facts').blur()
  const status = page.getByTestId('save-status')
  await expect(status).toHaveText(new RegExp(`${SAVED}|${FULL}`))
  return (await status.textContent()) ?? ''
}

async function lastWrite(page: Page): Promise<number> {
  const said = await page.getByLabel('Quick facts').inputValue()
  return Number(/^write (\d+)/.exec(said)?.[1])
}

test('little room: what said Saved is there after a reload, the full disk is said, and writing goes on with room', async ({
  freshContext,
  baseURL,
  expectErrors,
}) => {
  expectErrors(/service worker/i)
  if (isLong) test.setTimeout(600_000)
  const counts: string[] = []
  const sizes = isLong ? [8, 12, 20] : [8]
  for (const megabytes of sizes) {
    const context = await freshContext()
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    const grant = (size: number) =>
      session.send('Storage.overrideQuotaForOrigin', {
        origin: new URL(baseURL ?? '').origin,
        quotaSize: size * 1_000_000,
      })
    await grant(megabytes)
    await page.goto('/')
    await page.getByRole('button', { name: 'New workspace' }).click()
    await page.getByLabel('Name', { exact: true }).fill('Little room')
    await page.getByRole('button', { name: 'Create the workspace' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Little room' })).toBeVisible()
    const settings = `${new URL(page.url()).pathname}/settings`
    await page.goto(settings)

    let saved = 0
    while ((await write(page, saved + 1)) === SAVED) {
      saved += 1
      expect(saved, 'the quota is not felt').toBeLessThan(megabytes * 8)
    }
    await expect(page.getByTestId('save-status')).toHaveText(FULL)
    await expect(page.getByRole('alert')).toContainText('make room, or download the workspace file')
    const after = await context.newPage()
    await after.goto(settings)
    // The refused one is tried again by itself and may have found room meanwhile.
    expect(await lastWrite(after), 'a write that said Saved is gone').toBeGreaterThanOrEqual(saved)
    await expect(after.getByText('damaged and could not be read')).toHaveCount(0)
    await after.close()

    await grant(megabytes + 5)
    await expect(page.getByTestId('save-status')).toHaveText(SAVED, { timeout: 30_000 })
    await page.reload()
    expect(await lastWrite(page), 'the write that waited is gone').toBe(saved + 1)
    expect(await write(page, saved + 2)).toBe(SAVED)
    counts.push(`${saved} of 240 kB at ${megabytes} MB`)
    await context.close()
  }
  noteFigure(
    4,
    'quota reached in Chromium',
    sizes.length,
    `saved until refused: ${counts.join(', ')}; said each time, 0 lost after a reload, the refused write saved with room`,
  )
})
