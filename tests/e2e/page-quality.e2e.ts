// What a page audit would look at: the manifest and its icons, the head, the service worker, headers, images, fonts,
// steadiness while loading, and a quiet console. Times are printed, never judged.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../scripts/run-tool.mjs'
import { expect, openSample, test, untilOfflineReady, whileOffline } from './support.ts'

const SCREENS = [
  '',
  '/interviews',
  '/inbox',
  '/tree',
  '/maps',
  '/tests',
  '/assumptions',
  '/reviews',
  '/people',
  '/coach',
  '/settings',
]

test('can be installed: a whole manifest, with icons of the sizes it names', async ({ page, request }) => {
  await page.goto('/')
  const href = (await page.locator('link[rel=manifest]').getAttribute('href')) ?? ''
  const manifest: unknown = await (await request.get(href)).json()
  expect(manifest).toMatchObject({
    id: '/',
    start_url: '/',
    scope: '/',
    display: 'standalone',
    lang: 'en',
    name: expect.stringMatching(/\S/),
    short_name: expect.stringMatching(/^.{1,12}$/),
    description: expect.stringMatching(/\S/),
    background_color: expect.stringMatching(/^#/),
    theme_color: expect.stringMatching(/^#/),
  })
  const { icons } = manifest as { icons: { src: string; sizes: string; type: string; purpose?: string }[] }
  expect(icons.map((icon) => icon.sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']))
  expect(icons.some((icon) => icon.purpose === 'maskable')).toBe(true)
  for (const { src, sizes, type } of icons) {
    const response = await request.get(src)
    expect(response.headers()['content-type']).toContain(type)
    if (type !== 'image/png') continue
    const bytes = await response.body() // a PNG says its width and height in bytes 16 to 23
    expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(sizes)
  }
})

test('the head says language, title, what it is, its colour, and lets people zoom', async ({ page }) => {
  await page.goto('/')
  await expect(page.locator('html')).toHaveAttribute('lang', /^[a-z]{2}/)
  await expect(page).toHaveTitle(/Espalier/)
  const content = (name: string) => page.locator(`meta[name="${name}"]`).first().getAttribute('content')
  expect((await content('description'))?.length).toBeGreaterThan(50)
  expect(await content('theme-color')).toMatch(/^#/)
  expect(await content('viewport')).toContain('width=device-width')
  expect(await content('viewport')).not.toMatch(/user-scalable=no|maximum-scale/)
  await expect(page.locator('link[rel="apple-touch-icon"]')).toHaveCount(1)
})

test('a host that follows the headers sends what keeps people safe, and lets files stay', async ({
  request,
}) => {
  const page = await request.get('/', { headers: { accept: 'text/html' } })
  const headers = page.headers()
  expect(headers['content-security-policy']).toContain("default-src 'none'")
  expect(headers['content-security-policy']).toMatch(/require-trusted-types-for 'script'/)
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['referrer-policy']).toMatch(/no-referrer|same-origin/)
  expect(headers['cross-origin-opener-policy']).toBe('same-origin')
  expect(headers['cache-control']).toMatch(/no-cache|max-age=0/)
  const html = await page.text()
  expect(html).not.toMatch(/(?:src|href)="http:/)
  const [, script = ''] = /src="(\/assets\/[^"]+\.js)"/.exec(html) ?? []
  expect((await request.get(script)).headers()['cache-control']).toMatch(/max-age=31536000, immutable/)
  const worker = await request.get('/service-worker.js')
  expect(worker.headers()['cache-control']).toMatch(/no-cache|max-age=0/)
})

test('the service worker takes the page over, and the app starts without a network', async ({
  page,
  context,
}) => {
  await page.goto('/')
  await untilOfflineReady(page)
  await page.reload()
  expect(await page.evaluate(() => navigator.serviceWorker.controller?.scriptURL ?? '')).toContain(
    '/service-worker',
  )
  await whileOffline(context, async () => {
    await page.goto('/w/nobody-knows-this')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })
})

test('no button moves once it is seen on the first page', async ({ page }) => {
  // A press is lost when its button moves between pointer down and up, as fonts that come late make it.
  await page.goto('/')
  await expect(page.getByRole('button', { name: 'Open from a shared folder' })).toBeVisible()
  await page.evaluate(() => document.fonts.ready)
  const moved = await page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        type Shift = PerformanceEntry & { sources: { node: Node | null }[] }
        const nodes: (Node | null)[] = []
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            nodes.push(...(entry as Shift).sources.map(({ node }) => node))
        })
        observer.observe({ type: 'layout-shift', buffered: true })
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            observer.disconnect()
            resolve(
              nodes.flatMap((node) =>
                node instanceof Element && node.closest('button, a, label')
                  ? [node.outerHTML.slice(0, 80)]
                  : [],
              ),
            )
          }),
        )
      }),
  )
  expect(moved).toEqual([])
})

test('nothing moves while a screen loads; pictures have their size and words', async ({ page }) => {
  const base = await openSample(page)
  const rows: string[] = []
  for (const path of SCREENS)
    await test.step(path || 'this week', async () => {
      await page.goto(base + path)
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
      await page.evaluate(() => document.fonts.ready)
      const found = await page.evaluate(async () => {
        const read = <Entry extends PerformanceEntry>(type: string): Promise<Entry[]> =>
          new Promise((resolve) => {
            const entries: PerformanceEntry[] = []
            const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()))
            observer.observe({ type, buffered: true })
            // What was noted before comes with the next frames.
            requestAnimationFrame(() =>
              requestAnimationFrame(() => {
                observer.disconnect()
                resolve(entries as Entry[])
              }),
            )
          })
        const [shifts, paints, tasks] = await Promise.all([
          read<PerformanceEntry & { value: number; hadRecentInput: boolean }>('layout-shift'),
          read('largest-contentful-paint'),
          read('longtask'),
        ])
        const pictures = [...document.images].filter((image) => {
          const { width, height } = getComputedStyle(image)
          return !image.hasAttribute('alt') || width === 'auto' || height === 'auto'
        })
        return {
          shift: shifts.reduce((sum, one) => sum + (one.hadRecentInput ? 0 : one.value), 0),
          paint: paints.at(-1)?.startTime ?? 0,
          blocking: tasks.reduce((sum, one) => sum + Math.max(0, one.duration - 50), 0),
          pictures: pictures.map((image) => image.outerHTML.slice(0, 120)),
        }
      })
      rows.push(
        `${(path || 'this week').padEnd(14)} CLS ${found.shift.toFixed(3)} · LCP ${found.paint.toFixed(0)} ms · TBT ${found.blocking.toFixed(0)} ms`,
      )
      expect(found.pictures, 'pictures without words or a size').toEqual([])
      expect(found.shift, `layout shift of ${path || 'this week'}`).toBeLessThan(0.05)
    })
  process.stdout.write(`${rows.join('\n')}\n`)
})

test('fonts are our own files, and words show before they are there', async ({ page }) => {
  const fonts: string[] = []
  page.on('response', (response) => {
    if (response.url().endsWith('.woff2')) fonts.push(new URL(response.url()).pathname)
  })
  await openSample(page)
  await page.evaluate(() => document.fonts.ready)
  expect(fonts.length).toBeGreaterThan(0)
  const faces = await page.evaluate(() =>
    [...document.styleSheets]
      .flatMap((sheet) => [...sheet.cssRules])
      .flatMap(function all(rule): string[] {
        // A face on the device itself is there at once; those that are fetched must not hide the words.
        if (rule instanceof CSSFontFaceRule && !rule.cssText.includes('url(')) return []
        if (rule instanceof CSSFontFaceRule) return [rule.style.getPropertyValue('font-display')]
        return 'cssRules' in rule ? [...(rule as CSSGroupingRule).cssRules].flatMap(all) : []
      }),
  )
  expect(new Set(faces)).toEqual(new Set(['swap']))
})

test('the first page is light', () => {
  const manifest = JSON.parse(readFileSync(join(root, 'dist', '.vite', 'manifest.json'), 'utf8')) as Record<
    string,
    { isEntry?: boolean; imports?: string[] }
  >
  const entry = Object.values(manifest).find((chunk) => chunk.isEntry)
  expect(entry?.imports?.length).toBeLessThan(10)
})
