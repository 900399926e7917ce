// The keys really act: from the first page on, this hand never touches a mouse. On every kind of screen some of its keys are
// pressed in the built app, and what they do is seen. That every action has a way by keyboard is held by tests/app/reach.test.tsx.
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './support.ts'

test('some keys of every screen act, pressed in the app', async ({ page }) => {
  const { keyboard } = page
  const keys = async (...presses: string[]) => {
    for (const press of presses) await keyboard.press(press)
  }
  const title = (name: string | RegExp) =>
    expect(page.getByRole('heading', { level: 1, name }).first()).toBeVisible()
  /** The option or card that a list, tree or map points at. */
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')
  /** A key that moves the focus to something else, and the one that goes back. */
  const moves = async (there: string, back: string) => {
    const before = await focused()
    await keys(there)
    await expect.poll(focused).not.toBe(before)
    await keys(back)
    await expect.poll(focused).toBe(before)
  }

  await page.goto('/')
  await tabTo(page, page.getByRole('button', { name: 'Open the sample workspace' }))
  await keys('Enter')
  await expect(page).toHaveURL(/\/w\//)

  await test.step('everywhere', async () => {
    await title('Thimble: repair days')
    await keys('?')
    await expect(page.getByRole('dialog')).toBeVisible()
    await keys('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    const downloading = page.waitForEvent('download')
    await keys('ControlOrMeta+s')
    expect((await downloading).suggestedFilename()).toMatch(/\.espalier\.json$/)
    await keys('ControlOrMeta+Shift+f')
    await expect(page).toHaveURL(/\/search/)
    await keys('Escape') // out of the empty field
    await keys('g', 'w')
    await title('Thimble: repair days')
  })

  await test.step('this week', async () => {
    await keys('n')
    await expect(page.getByRole('button', { name: 'Plan it' })).toBeVisible()
    await keys('Escape')
  })

  await test.step('the inbox: next, park, undo', async () => {
    await keys('g', 'b')
    const waiting = page.getByRole('listbox', { name: 'Waiting: what was heard' }).getByRole('option')
    await tabTo(page, waiting.first())
    const count = await waiting.count()
    await moves('j', 'k')
    await keys('p')
    await keyboard.type('not now')
    await keys('Enter')
    await expect(waiting).toHaveCount(count - 1)
    await keys('ControlOrMeta+z')
    await expect(waiting).toHaveCount(count)
  })

  await test.step('the tree: move, fold, add, undo, details, the other view', async () => {
    await keys('g', 't')
    const cards = page.getByRole('tree').getByRole('treeitem')
    const hers = page.getByRole('treeitem', { name: /Nobody tells me when the hall is free/ })
    await expect(cards.first()).toBeFocused()
    await moves('ArrowDown', 'ArrowUp')
    await keys('1')
    const few = await cards.count()
    await keys('*')
    await expect.poll(() => cards.count()).toBeGreaterThan(few)
    await keys('Tab')
    await keyboard.type('Nobody tells me when the hall is free')
    await keys('Enter', 'Escape')
    await expect(hers).toBeFocused()
    await keys('ControlOrMeta+z')
    await expect(hers).toHaveCount(0)
    await keys('Home', 'Space')
    await expect(page.getByRole('complementary').first()).toBeVisible()
    await keys('Escape', 'ControlOrMeta+Shift+o')
    await expect(page).toHaveURL(/view=outline/)
    await keys('/')
    await keyboard.type('silence')
    await keys('Enter')
    await expect(page.getByRole('search', { name: 'Find in the tree' }).getByRole('status')).toHaveText(
      /^1 of /,
    )
    await keys('Escape')
  })

  await test.step('interviews: find, a new one, present one', async () => {
    await keys('g', 'i')
    await title('Interviews')
    await keys('/')
    await expect(page.getByRole('searchbox', { name: 'Search in everything said' })).toBeFocused()
    await keys('Escape') // out of the empty field
    await keys('n')
    await expect(page.getByRole('combobox', { name: 'Who was interviewed' })).toBeFocused()
    await keys('Escape')
  })

  await test.step('maps and a map', async () => {
    await keys('g', 'm')
    await title('Maps')
    await keys('n')
    await expect(page.getByRole('combobox', { name: 'Quiet time' })).toBeVisible()
    await keys('Escape')
    await tabTo(page, page.getByRole('region', { name: 'Shared maps' }).getByRole('link').first())
    await keys('Enter')
    const moments = page.getByRole('tree', { name: /^Experience map/ }).getByRole('treeitem')
    await tabTo(page, moments.first())
    await moves('ArrowRight', 'ArrowLeft')
    await keys('s')
    await expect(page.getByRole('complementary', { name: 'Stories and the map' })).toBeVisible()
    await keys('Escape') // out of the panel
    await expect(moments.first()).toBeFocused()
    await keys('m')
    await expect(page.getByRole('complementary', { name: 'Merge studio' })).toBeVisible()
  })

  await test.step('tests: a running one is counted', async () => {
    await keys('g', 'a')
    await title('Tests')
    await tabTo(page, page.getByRole('region', { name: 'Running', exact: true }).getByRole('link').first())
    await keys('Enter')
    const met = page.getByRole('button', { name: /^Met/ })
    await expect(met).toBeVisible()
    const before = await page.getByRole('main').innerText()
    await keys('m')
    await expect.poll(() => page.getByRole('main').innerText()).not.toBe(before)
    await keys('ControlOrMeta+z')
    await expect.poll(() => page.getByRole('main').innerText()).toBe(before)
  })

  await test.step('reviews: prepare one, walk one, stop by stop', async () => {
    await keys('g', 'r')
    await title('Reviews')
    await keys('n')
    await expect(page.getByRole('combobox', { name: 'Who will be there' })).toBeFocused()
    await keys('Escape', 'Escape')
    await expect(page.getByRole('heading', { name: 'Prepare a review' })).toHaveCount(0)
    await tabTo(page, page.getByRole('main').getByRole('link').first())
    await keys('Enter')
    await expect(page).toHaveURL(/\/reviews\/\w+$/)
    await keys('ControlOrMeta+Alt+p')
    await title(/^1 of 7/)
    await keys('PageDown')
    await title(/^2 of 7/)
    await keys('4')
    await title(/^4 of 7/)
    await keys('o')
    await title('Overview')
    await keys('r')
    await title(/^4 of 7/)
    await keys('Escape') // asks whether it ends here
    await expect(page.getByRole('button', { name: 'Leave, go on later' })).toBeVisible()
    await keys('Escape')
    await expect(page).toHaveURL(/\/reviews\/\w+$/)
  })

  await test.step('the palette runs an action of another screen, and one without a key', async () => {
    const palette = async (words: string) => {
      await keys('ControlOrMeta+k')
      await expect(page.getByRole('combobox', { name: 'Find an action or a record' })).toBeFocused()
      await keyboard.type(words)
      await expect(page.getByRole('option', { name: new RegExp(words, 'i') }).first()).toBeVisible()
      await keys('Enter')
    }
    await palette('add a participant')
    await title('People')
    await palette('switch between light and dark')
    await expect(page.locator('html')).toHaveAttribute('data-theme', /light|dark/)
    await keys('g', 'c')
    await title('Coach')
    await keys('g', 's')
    await title('Settings')
    await keys('g', 'h')
    await expect(page).toHaveURL(/\/$/)
  })
})

/** Presses Tab until it is there, as somebody without a mouse would. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await wanted.waitFor()
  for (let presses = 0; presses < 60; presses++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('not reached by Tab')
}
