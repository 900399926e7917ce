// What every end-to-end test stands on: a page that fails the test on console errors and on requests to other origins,
// and small helpers for the network, the service worker and accessibility.
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test as base } from '@playwright/test'
import type { BrowserContext, Page } from '@playwright/test'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../../scripts/run-tool.mjs'
import { serveDist } from '../../scripts/serve.mjs'

type Watch = { origins: Set<string>; errors: string[]; foreign: string[]; expected: RegExp[] }

/** Notes console errors, uncaught exceptions and requests to other origins, on all pages of a context. */
function watch(context: BrowserContext, seen: Watch): void {
  context.on('console', (message) => {
    if (message.type() === 'error') seen.errors.push(`${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (error) => seen.errors.push(String(error.error())))
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (/^(?:https?|wss?):$/.test(protocol) && !seen.origins.has(origin)) seen.foreign.push(request.url())
  })
}

type Fixtures = {
  watched: Watch
  /** Says that console errors matching this are meant to happen in this test, e.g. failed requests while offline. */
  expectErrors: (pattern: RegExp) => void
  /** Another empty browser profile, as on a second device; watched like the first and closed at the end. */
  freshContext: () => Promise<BrowserContext>
  /** A server for this test alone, which can be stopped, of a copy of the built app, which can be changed. */
  ownServer: { url: string; dist: string; stop: () => Promise<void> }
}

/** Use this `test` instead of Playwright's: same fixtures, and silence on the console is part of passing. */
export const test = base.extend<Fixtures>({
  watched: [
    async ({ context, baseURL }, use) => {
      const seen: Watch = {
        origins: new Set([new URL(baseURL ?? '').origin]),
        errors: [],
        foreign: [],
        expected: [],
      }
      watch(context, seen)
      await use(seen)
      const unexpected = seen.errors.filter((text) => !seen.expected.some((pattern) => pattern.test(text)))
      expect(unexpected, 'errors on the console').toEqual([])
      expect(seen.foreign, 'requests to other origins').toEqual([])
    },
    { auto: true },
  ],
  expectErrors: async ({ watched }, use) => {
    await use((pattern) => watched.expected.push(pattern))
  },
  freshContext: async ({ browser, baseURL, watched }, use) => {
    const opened: BrowserContext[] = []
    await use(async () => {
      const context = await browser.newContext({
        baseURL: baseURL ?? '',
        viewport: { width: 1280, height: 800 },
      })
      watch(context, watched)
      opened.push(context)
      return context
    })
    for (const context of opened) await context.close()
  },
  ownServer: async ({ watched }, use) => {
    const dist = await mkdtemp(join(tmpdir(), 'espalier-dist-'))
    await cp(join(root, 'dist'), dist, { recursive: true })
    const { url, close } = await serveDist({ dist, port: 0 })
    watched.origins.add(new URL(url).origin)
    let stopped: Promise<void> | undefined
    const stop = (): Promise<void> => (stopped ??= close())
    await use({ url, dist, stop })
    await stop()
    await rm(dist, { recursive: true })
  },
})

export { expect }

/** Waits until the service worker has stored the whole app, so that the network may go. */
export async function untilOfflineReady(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
}

const TRIO: readonly (readonly [role: string, name: string])[] = [
  ['Product manager', 'Ada'],
  ['Designer', 'Ben'],
  ['Engineer', 'Caro'],
]

/** A workspace of one's own, with Ada, Ben and Caro where nobody else is named, at this week. */
export async function newWorkspace(page: Page, name: string, people = TRIO): Promise<void> {
  await page.goto('/')
  await page.getByRole('button', { name: 'New workspace' }).click()
  await expect(page.getByLabel('Name', { exact: true })).toBeFocused()
  await page.keyboard.type(name)
  for (const [role, person] of people) await page.getByLabel(role).fill(person)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

/** The link to a screen in the rail. */
export const place = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Workspace' }).first().getByRole('link', { name })

/** Opens the sample workspace from the home page; answers with its address once its first screen stands. */
export async function openSample(page: Page): Promise<string> {
  await page.goto('/')
  await page.getByRole('button', { name: 'Open the sample workspace' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Thimble: repair days' })).toBeVisible()
  return new URL(page.url()).pathname
}

/** Waits for the word that the disk has everything: a script leaves a page sooner than any person, and unasked. */
export async function untilSaved(page: Page): Promise<void> {
  await expect(page.getByTestId('save-status').first()).toHaveText(/^Saved on this device/)
}

/** Pulls the network for this context while `run` runs, and gives it back afterwards. */
export async function whileOffline(context: BrowserContext, run: () => Promise<void>): Promise<void> {
  await context.setOffline(true)
  try {
    await run()
  } finally {
    await context.setOffline(false)
  }
}

/** Fails with rule, element and advice when axe finds anything at all, also what it calls minor (WCAG 2.2 A and AA, best practice). */
export async function expectNoAxe(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  const found = violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map((n) => n.html).join(' · ')})`,
  )
  expect(found).toEqual([])
}
