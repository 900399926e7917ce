// Once visited, the app opens without a network, from any address; a new version waits until it is wanted.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, expectNoAxe, test, untilOfflineReady, whileOffline } from './support.ts'

const home = (page: Page) => page.getByRole('heading', { level: 1 })

test('home opens, without a complaint of the browser or of axe', async ({ page }) => {
  await page.goto('/')
  await expect(home(page)).toBeVisible()
  await expectNoAxe(page)
})

test('the built page carries the policy that the host sends', async ({ request }) => {
  const response = await request.get('/any/deep/link', { headers: { accept: 'text/html' } })
  const sent = response.headers()['content-security-policy'] ?? ''
  const [, inPage = ''] =
    /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(await response.text()) ?? []
  expect(inPage.replaceAll('&#39;', "'")).toBe(sent.replace("frame-ancestors 'none'; ", ''))
})

test('markup as a string is refused', async ({ page, expectErrors }) => {
  expectErrors(/TrustedHTML/)
  await page.goto('/')
  await expect(home(page)).toBeVisible()
  const write = page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<b>injected</b>'))
  await expect(write).rejects.toThrow(/TrustedHTML/)
  await expect(page.getByText('injected')).toHaveCount(0)
})

test('opens without a network and without a server', async ({ page, context, ownServer }) => {
  await page.goto(ownServer.url)
  await untilOfflineReady(page)
  await whileOffline(context, async () => {
    await page.reload()
    await expect(home(page)).toBeVisible()
  })
  await ownServer.stop()
  const fresh = await context.newPage()
  await fresh.goto(`${ownServer.url}?again=1`)
  await expect(home(fresh)).toBeVisible()
})

test('a new version waits until it is wanted', async ({ page, ownServer }) => {
  const isNew = page.locator('meta[name="version-of-test"]')
  await page.goto(ownServer.url)
  await untilOfflineReady(page)
  await page.reload()

  const shell = join(ownServer.dist, 'index.html')
  const worker = join(ownServer.dist, 'service-worker.js')
  await writeFile(
    shell,
    (await readFile(shell, 'utf8')).replace('<title>', '<meta name="version-of-test"><title>'),
  )
  const listed = /("revision":")[0-9a-f]+(","url":"index.html")/
  await writeFile(worker, (await readFile(worker, 'utf8')).replace(listed, '$1new$2'))

  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update()
  })
  const waits = () =>
    page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state === 'installed')
  await expect.poll(waits).toBe(true)
  await page.reload()
  await expect(home(page)).toBeVisible()
  await expect(isNew).toHaveCount(0)

  await page.evaluate(async () => {
    const { waiting } = await navigator.serviceWorker.ready
    const switched = new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done))
    waiting?.postMessage('SKIP_WAITING')
    await switched
  })
  await expect(isNew).toHaveCount(0) // not this page's wish: it stays as it is
  await page.reload()
  await expect(isNew).toHaveCount(1)
})
