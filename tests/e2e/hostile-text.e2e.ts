// Text that is built to run stands in every field of a workspace, and every screen of the built app is visited; it stands
// in every format that can be imported. Nothing of it may run, load, or become markup.
import { writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { EXPORT_FORMATS } from '../../src/domain/interchange/formats/export-formats.ts'
import { csvText } from '../../src/domain/interchange/formats/write-csv.ts'
import type { ForeignTree } from '../../src/domain/interchange/formats/foreign-tree.ts'
import { viewOfSource } from '../../src/domain/interchange/view-of-source.ts'
import { writeWorkspaceFile } from '../../src/domain/interchange/write-workspace-file.ts'
import { importMap } from '../../src/domain/maps/import-map.ts'
import { MAP_FORMATS } from '../../src/domain/maps/map-formats.ts'
import { keepHtml } from '../../src/domain/review/keep-html.ts'
import { keepOf } from '../../src/domain/review/keep-sections.ts'
import { sampleWorkspace } from '../../src/domain/sample/sample-workspace.ts'
import { applyChanges } from '../../src/domain/view/apply-changes.ts'
import { emptyView } from '../../src/domain/view/workspace-view.ts'
import { testEnv } from '../support/test-env.ts'
import { hostileLines, hostileWorkspace } from '../support/hostile-text.ts'
import { expect, test } from './support.ts'

/** Everything by which words could show that they ran. */
async function setTripwire(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const caught: string[] = []
    Object.assign(globalThis, { __caught: caught })
    for (const name of ['alert', 'prompt', 'confirm', 'open', 'print'])
      Object.assign(globalThis, {
        [name]: (...args: unknown[]) => void caught.push(`${name}(${args.join()})`),
      })
    addEventListener('securitypolicyviolation', (event) =>
      caught.push(`policy: ${event.violatedDirective} ${event.blockedURI}`),
    )
    Object.defineProperty(globalThis, '__ran', {
      set(value: unknown) {
        caught.push(`ran ${String(value)}`)
      },
    })
  })
}

const MARKUP = [
  'script:not([src])',
  'iframe',
  'object',
  'embed',
  'base',
  'math',
  'meta[http-equiv="refresh"]',
  ...['error', 'load', 'click', 'focus', 'toggle', 'mouseover'].map((name) => `[on${name}]`),
].join()

/** What ran, and what stands in the page that no screen of ours makes. */
function traces(page: Page): Promise<readonly string[]> {
  return page.evaluate((markup) => {
    const caught = [...((globalThis as { __caught?: string[] }).__caught ?? [])] // set by the tripwire above
    for (const found of document.querySelectorAll(markup)) caught.push(found.outerHTML.slice(0, 200))
    for (const link of document.querySelectorAll('a[href], area[href], use, form[action]')) {
      const address = link.getAttribute('href') ?? link.getAttribute('action') ?? ''
      // A browser passes over white space and controls in front of and inside the scheme.
      if (/^(?:javascript|vbscript|data):/i.test(address.replace(/[\s\p{Cc}]/gu, ''))) caught.push(address)
    }
    for (const picture of document.querySelectorAll('img[src]')) {
      const src = picture.getAttribute('src') ?? ''
      if (!/^(?:blob:|data:image\/|\/)/.test(src)) caught.push(src)
    }
    return caught
  }, MARKUP)
}

const SOURCE = hostileWorkspace(sampleWorkspace(Date.UTC(2026, 10, 20, 9)), hostileLines())
const HOSTILE = /script|alert|onerror|javascript|msgbox/i

async function open(page: Page, path: string): Promise<string> {
  const text = writeWorkspaceFile(SOURCE, { exportedAt: null, withPeople: true, withBlobs: true })
  await writeFile(path, text)
  await page.goto('/')
  await page.locator('input[type=file]').setInputFiles(path)
  await page.getByRole('button', { name: 'Open as a new workspace' }).click()
  await expect(page.getByRole('link', { name: 'Settings' })).toBeVisible()
  return new URL(page.url()).pathname.replace(/\/$/, '')
}

/** One record of each type that has a page. */
function first(type: string): string {
  const id = SOURCE.records[type]?.[0]?.['id']
  return typeof id === 'string' ? id : ''
}

const SCREENS = [
  '',
  '/interviews',
  `/interviews/${first('snapshot')}`,
  `/interviews/${first('snapshot')}/present`,
  '/inbox',
  '/tree',
  `/tree/${first('tree')}/choose`,
  `/tree/${first('tree')}/history`,
  '/tree/drivers',
  '/maps',
  `/maps/${first('map')}`,
  `/maps/${first('map')}?view=outline`,
  `/maps/${first('map')}/present`,
  `/solutions/${first('opportunity')}`,
  `/story/${first('solution')}`,
  '/tests',
  `/tests/${first('test')}`,
  '/assumptions',
  '/assumptions?view=list',
  '/reviews',
  `/reviews/${first('review')}`,
  ...['outcome', 'space', 'target', 'solutions', 'tests', 'next'].map(
    (stop) => `/reviews/${first('review')}/walk/${stop}`,
  ),
  `/reviews/${first('review')}/print`,
  `/reviews/${first('review')}/presenter`,
  '/people',
  `/people/participants/${first('participant')}`,
  `/people/trio/${first('member')}`,
  `/people/stakeholders/${first('stakeholder')}`,
  '/coach',
  '/search?q=alert',
  '/privacy',
  '/versions',
  '/settings',
]

test('hostile words in every field run on no screen', async ({ page }, info) => {
  test.slow()
  await setTripwire(page)
  const base = await open(page, info.outputPath('hostile.espalier.json'))
  let shown = 0
  for (const screen of SCREENS) {
    // As the browser's own back and forward go: the app stays, the screen changes.
    await page.evaluate((to) => {
      history.pushState({}, '', to)
      dispatchEvent(new PopStateEvent('popstate'))
    }, base + screen)
    await expect(page.locator('h1, h2, [role=status], main').first()).toBeAttached()
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 2000 })))
    expect([screen, await traces(page)]).toEqual([screen, []])
    if (HOSTILE.test(await page.locator('body').innerText())) shown += 1
  }
  // The words were really there to be seen.
  expect(shown).toBeGreaterThan(SCREENS.length * 0.5)
})

test('a review that is kept as a web page runs nothing', async ({ page }, info) => {
  await setTripwire(page)
  const view = viewOfSource(SOURCE)
  const review = [...view.rows.review.values()][0]
  if (!review) throw new Error('the sample has no review')
  const path = info.outputPath('kept.html')
  await writeFile(path, keepHtml(keepOf(view, review)))
  await page.goto(pathToFileURL(path).href)
  expect(HOSTILE.test(await page.locator('body').innerText())).toBe(true)
  for (const key of ['ArrowRight', 'ArrowRight', 'End', 'Home']) await page.keyboard.press(key)
  const caught = await page.evaluate(() => (globalThis as { __caught?: string[] }).__caught ?? [])
  expect(caught).toEqual([])
  await expect(page.locator('[onerror], [onload], iframe, object, base')).toHaveCount(0)
})

const TREE: ForeignTree = {
  format: 'json',
  title: 'Words that want to run',
  nodes: [
    {
      kind: 'outcome',
      text: 'Words that want to run',
      children: hostileLines().map((text, at) => ({
        kind: 'opportunity',
        text,
        note: hostileLines()[at + 1] ?? '',
        children: [],
      })),
    },
  ],
  problems: [],
  problemCount: 0,
}

test('hostile words in every format of a tree run neither in the preview nor after', async ({
  page,
}, info) => {
  test.slow()
  await setTripwire(page)
  const base = await open(page, info.outputPath('hostile.espalier.json'))
  const raw = hostileLines().join('\n')
  const files = [
    ...EXPORT_FORMATS.map(
      ({ id, extension, write }) => [`${id}.${extension}`, write(TREE)[0] ?? ''] as const,
    ),
    ['raw.txt', raw],
    ['raw.md', `# Raw\n\n${hostileLines().join('\n\n- ')}`],
    [
      'raw.html',
      `<html><body><h1>Raw</h1><ul><li>${hostileLines().join('</li><li>')}</li></ul></body></html>`,
    ],
  ] as const
  await page.goto(`${base}/tree`)
  for (const [name, text] of files) {
    await page.getByRole('button', { name: 'Import and export' }).click()
    await page.getByRole('menuitem', { name: /^Import/ }).click()
    const dialog = page.getByRole('dialog')
    await dialog
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) })
    await expect(
      dialog.getByRole('button', { name: /^Import [\d,]+ card|Choose another file/ }),
    ).toBeVisible()
    expect([name, await traces(page)]).toEqual([name, []])
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
  }
})

const MOMENTS = hostileLines().map((label, at) => ({
  label,
  doing: hostileLines()[at + 1] ?? '',
  thinking: label,
  feeling: label,
  terminal: null,
}))

test('hostile words in files of maps, notes and transcripts run neither in the preview nor after', async ({
  page,
}, info) => {
  test.slow()
  await setTripwire(page)
  const base = await open(page, info.outputPath('hostile.espalier.json'))
  const calm = async (what: string) => expect([what, await traces(page)]).toEqual([what, []])
  const dialog = page.getByRole('dialog')
  const choose = (name: string, text: string) =>
    dialog
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) })

  const links = MOMENTS.slice(1).map(({ label }, at) => ({
    from: at,
    to: at + 1,
    kind: 'next' as const,
    label,
  }))
  const plan = importMap(
    emptyView(),
    { mapId: null, title: MOMENTS[1]?.label ?? '', moments: MOMENTS, links },
    testEnv('m'),
  )
  if (!plan.ok) throw new Error('the map cannot be made')
  const view = applyChanges(emptyView(), plan.value.changes)
  await page.goto(`${base}/maps`)
  for (const { id, extension, write } of MAP_FORMATS) {
    await page.getByRole('button', { name: /Import a map/ }).click()
    await choose(`${id}.${extension}`, write(view, plan.value.focusId ?? '')[0] ?? '')
    await expect(dialog.getByRole('button', { name: /^Import [\d,]+ moments/ })).toBeVisible()
    await calm(id)
    if (id === 'freemind') await dialog.getByRole('button', { name: /^Import [\d,]+ moments/ }).click()
    else await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    if (id === 'freemind') {
      await expect(page.getByRole('tree')).toBeVisible()
      await calm('the imported map')
      await page.goto(`${base}/maps`)
    }
  }

  const notes = hostileLines().flatMap((line, at) => [
    `# Interview with ${line}`,
    `- Pain: ${line}`,
    `- Insight: ${hostileLines()[at + 1] ?? line}`,
  ])
  const table = csvText([
    ['participant', 'pain', 'quote', 'role'],
    ...hostileLines().map((line) => [line, line, line, line]),
  ])
  await page.goto(`${base}/interviews`)
  for (const [name, text] of [
    ['notes.md', notes.join('\n')],
    ['notes.csv', table],
  ] as const) {
    await page.getByRole('button', { name: 'Import notes' }).click()
    await choose(name, text)
    await expect(
      dialog.getByRole('button', { name: /^Import [\d,]+ (?:snapshots|interviews)/ }),
    ).toBeVisible()
    await calm(name)
    if (name === 'notes.csv') await dialog.getByRole('button', { name: /^Import [\d,]+/ }).click()
    else await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    await calm(`after ${name}`)
  }

  const cues = hostileLines().map(
    (line, at) =>
      `00:00:${String(10 + (at % 40)).padStart(2, '0')}.000 --> 00:00:59.000\n<v ${line.replace(/[<>\n]/g, '')}>${line}`,
  )
  for (const [name, text] of [
    ['talk.vtt', `WEBVTT\n\n${cues.join('\n\n')}\n`],
    [
      'talk.txt',
      hostileLines()
        .map((line, at) => `Speaker ${at % 2}: ${line}`)
        .join('\n\n'),
    ],
  ] as const) {
    await page.goto(`${base}/interviews/${first('snapshot')}`)
    await page.getByRole('button', { name: 'More for this snapshot' }).click()
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('menuitem', { name: /^(?:Replace the|Choose a) transcript/ }).click()
    await (await chooser).setFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
    await expect(page.getByRole('region', { name: 'Transcript to add' })).toBeVisible()
    await calm(name)
  }
})
