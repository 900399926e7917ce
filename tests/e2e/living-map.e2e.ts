// A living map in the built app, by keys: a story is laid, a hole found and filled, drift followed, the map shown full
// screen, and taken along as files.
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, expectNoAxe, test } from './support.ts'

async function openMap(page: Page): Promise<string> {
  await page.goto('/')
  await page.getByRole('button', { name: 'Open the sample workspace' }).click()
  await expect(page).toHaveURL(/\/w\//)
  await page.goto(`${new URL(page.url()).pathname}/maps`)
  await page.getByRole('link', { name: 'From a date to a full hall' }).click()
  await expect(page.getByRole('tree')).toBeVisible()
  return new URL(page.url()).pathname
}

/** Pages of a PDF, counted by their objects. */
function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page(?![a-z])/gi)?.length ?? 0
}

async function download(page: Page, name: RegExp): Promise<{ name: string; text: string }> {
  await page.getByRole('button', { name: 'Share and files' }).click()
  const waiting = page.waitForEvent('download')
  await page.getByRole('menuitem', { name }).click()
  const file = await waiting
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'latin1') }
}

/** The same through the dialog that asks as which kind of file. */
async function exported(page: Page, format: string): Promise<{ name: string; text: string }> {
  await page.getByRole('button', { name: 'Share and files' }).click()
  await page.getByRole('menuitem', { name: /Export the map/ }).click()
  await page.getByLabel('As', { exact: true }).selectOption(format)
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download' }).click()
  const file = await waiting
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'latin1') }
}

test('a story is laid by keys, a hole is filled, and drift is followed', async ({ page }) => {
  await openMap(page)
  const map = page.getByRole('tree')
  await map.getByRole('treeitem').first().focus()
  await page.keyboard.press('s')
  const story = page.getByRole('listbox', { name: 'The story of Ines' })
  await expect(story.getByRole('option').first()).toBeFocused()
  await expectNoAxe(page)
  await page.keyboard.press('Enter')
  await expect(story.getByRole('option').nth(1)).toBeFocused()
  await page.keyboard.press('a')
  await expect(map.getByRole('treeitem', { name: /^Moment: Asks the children to ask at home/ })).toBeVisible()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(map.getByRole('treeitem', { name: /^Moment: Asks the children to ask at home/ })).toHaveCount(
    0,
  )
  await page.keyboard.press('ControlOrMeta+Shift+z')
  await expect(
    map.getByRole('treeitem', { name: /^Moment: Asks the children.*heard from 1 participant/ }),
  ).toBeVisible()

  await page.getByRole('tab', { name: /leave it/ }).click()
  const missing = page.getByRole('region', { name: 'Told, and missing on the map' })
  const before = await missing.getByRole('listitem').count()
  await missing.getByRole('button', { name: 'Leave aside' }).first().click()
  await expect(missing.getByRole('listitem')).toHaveCount(before - 1)
  await expectNoAxe(page)

  // The moment behind a branch of the tree gets other words after the tie.
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'To the tree' }).click()
  await expect(page.getByText(/in the top row of the tree now/).first()).toBeVisible()
  await map.getByRole('treeitem', { name: /^Moment: Asks the children/ }).focus()
  await page.keyboard.press('F2')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('Sends word through the children')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: '1 drifted' }).click()
  const drift = page.getByRole('region', { name: 'Map and tree have drifted apart' })
  await expect(drift).toContainText('Sends word through the children')
  await expectNoAxe(page)
  await drift.getByRole('button', { name: 'Take the map’s words' }).click()
  await expect(drift).toHaveCount(0)
  await expect(page.getByText(/as on the map/).first()).toBeVisible()
})

test('moment by moment for the room, on paper, and as files', async ({ page }) => {
  const path = await openMap(page)
  await page.getByRole('tree').getByRole('treeitem').first().focus()
  await page.keyboard.press('ControlOrMeta+Alt+p')
  const stage = page.getByRole('main', { name: /full screen/ })
  await expect(stage.getByRole('heading', { level: 1 })).toHaveText('Fixes the date and asks for the hall')
  for (let i = 0; i < 2; i++) await page.keyboard.press('ArrowRight')
  await expect(stage.getByRole('heading', { level: 1 })).toHaveText('Asks who can come')
  await expect(stage.getByRole('list', { name: 'In their own words' })).toContainText('Bea')
  await expectNoAxe(page)
  await page.reload()
  await expect(stage.getByRole('heading', { level: 1 })).toHaveText('Asks who can come')
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(new RegExp(`${path}\\?at=`))
  await page.getByRole('button', { name: 'Close' }).click()

  for (const format of ['A4', 'Letter']) expect(pagesOf(await page.pdf({ format, landscape: true }))).toBe(1)
  const svg = await exported(page, 'svg')
  expect(svg.name).toBe('from-a-date-to-a-full-hall.svg')
  expect(svg.text).toContain('stroke-dasharray="6 5"')
  expect((await download(page, /picture, PNG/)).text.slice(1, 4)).toBe('PNG')
  const outline = await exported(page, 'markdown')
  expect(outline.text).toContain('1. Fixes the date and asks for the hall (starts here)')
  const canvas = await exported(page, 'canvas')
  expect(JSON.parse(canvas.text)).toHaveProperty('nodes.length', 15)
  expect((await exported(page, 'freemind')).text).toContain('<arrowlink DESTINATION="moment-2"')

  await page.getByRole('button', { name: 'Share and files' }).click()
  await page.getByRole('menuitem', { name: /Import into the map/ }).click()
  await page
    .getByLabel('Or paste a text')
    .fill('flowchart LR\nA[Rings Jean] -->|no answer| A2[Rings again] --> A')
  await page.getByRole('button', { name: 'Read the text' }).click()
  await expect(page.getByRole('list', { name: 'What comes in' })).toContainText('1 loop')
  await expectNoAxe(page)
  await page.getByRole('button', { name: 'Import 2 moments' }).click()
  const map = page.getByRole('tree')
  await map.getByRole('treeitem').first().focus()
  await page.keyboard.press('Shift+Digit1')
  await expect(page.getByText('15 moments').first()).toBeVisible()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(page.getByText('13 moments').first()).toBeVisible()
})

test('on a phone the room is swiped', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    baseURL: baseURL ?? '',
    viewport: { width: 390, height: 800 },
    hasTouch: true,
  })
  const page = await context.newPage()
  const path = await openMap(page)
  await page.goto(`${path}/present`)
  const stage = page.getByRole('main', { name: /full screen/ })
  await expect(stage.getByRole('heading', { level: 1 })).toBeVisible()
  const touch = async (type: string, x: number) =>
    stage.dispatchEvent(type, {
      pointerId: 7,
      pointerType: 'touch',
      isPrimary: true,
      clientX: x,
      clientY: 400,
    })
  await touch('pointerdown', 300)
  await touch('pointerup', 120)
  await expect(stage.getByRole('heading', { level: 1 })).toHaveText('Works out which benches will be needed')
  await expectNoAxe(page)
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(over).toBeLessThanOrEqual(0)
  await context.close()
})
