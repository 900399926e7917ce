// A review in the built app, by keyboard: prepared, walked in two windows in step, five remarks caught and filed, the tree
// changed; the second review with the same person sees exactly that.
import type { Locator, Page } from '@playwright/test'
import { expect, expectNoAxe, test } from './support.ts'

const WHO = 'Margaret Sloan'

/** Presses a button, a link or a menu item by the keyboard. */
async function press(target: Locator): Promise<void> {
  await target.focus()
  await target.press('Enter')
}

async function toReviews(page: Page): Promise<void> {
  await page.keyboard.press('g')
  await page.keyboard.press('r')
  await expect(page.getByRole('heading', { level: 1, name: 'Reviews' })).toBeVisible()
}

/** From the list of reviews to stop 1: open the form, say who comes, start. */
async function startWith(page: Page, name: string): Promise<void> {
  await page.keyboard.press('n')
  const form = page.getByRole('form', { name: 'Prepare a review' })
  await form.getByRole('combobox', { name: /Who will be there/ }).focus()
  await page.keyboard.type(name.slice(0, 6))
  await expect(page.getByRole('option', { name: new RegExp(name) })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(form.getByText(name)).toBeVisible()
  await form.getByRole('radio', { name: /^Everything/ }).press('Space')
  await press(form.getByRole('button', { name: 'Start the walk' }))
  await expect(page).toHaveURL(/\/walk\/outcome$/)
}

async function catchHere(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Enter')
  await page.keyboard.type(words)
  await page.getByLabel('Who says it').selectOption({ label: WHO })
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Said here' }).getByText(words)).toBeVisible()
}

test('two reviews with the same person, the second knows what the first led to', async ({ page }) => {
  await page.goto('/')
  await press(page.getByRole('button', { name: 'Open the sample workspace' }))
  await expect(page).toHaveURL(/\/w\//)
  await expect(page.getByRole('navigation', { name: 'Workspace' }).first()).toBeVisible()
  await toReviews(page)
  await startWith(page, WHO)
  const stage = page.getByRole('main', { name: 'Review walk' })
  await expect(stage).toBeVisible()

  // The presenter's window: in step both ways, and what is typed there appears on the stage.
  const [presenter] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('p')])
  const box = presenter.getByRole('textbox', { name: 'What they say' })
  await expect(box).toBeFocused()
  await presenter.keyboard.press('PageDown')
  await expect(page).toHaveURL(/\/walk\/space$/)
  await presenter.getByLabel('Who says it').selectOption({ label: WHO })
  await box.focus()
  await presenter.keyboard.type('Groups of ten have nobody to call')
  await presenter.keyboard.press('Enter')
  await expect(presenter.getByRole('region', { name: 'Said so far' })).toContainText('Groups of ten')
  await expect(stage.getByText('Groups of ten have nobody to call')).toBeVisible()
  await expectNoAxe(presenter)

  await page.bringToFront()
  await page.keyboard.press('PageDown')
  await expect(presenter.getByRole('heading', { level: 1, name: /^3 of 7/ })).toBeVisible()
  await presenter.close()
  await catchHere(page, 'I would have begun with the drop-outs')
  await page.keyboard.press('5')
  await expect(page).toHaveURL(/\/walk\/solutions$/)
  await catchHere(page, 'A card on the notice board')
  await page.keyboard.press('ArrowRight')
  await catchHere(page, 'People look at the board each week')
  await page.reload()
  await expect(stage.getByRole('heading', { level: 1, name: /^6 of 7/ })).toBeVisible()
  await page.keyboard.press('End')
  await expect(page).toHaveURL(/\/walk\/next$/)
  await catchHere(page, 'Go on with two of the three')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('button', { name: 'End, and file what was said' })).toBeFocused()
  await page.keyboard.press('Enter')

  // Five remarks, one press each.
  const said = page.getByRole('region', { name: 'What was said' })
  await expect(said.getByText('5 to file')).toBeVisible()
  await expectNoAxe(page)
  for (const name of [
    'Send to the inbox, to be validated',
    'Note it for the next comparison',
    /^Add as an idea for/,
    /^Add as an assumption of/,
    'Note it as decided',
  ])
    await press(said.getByRole('button', { name }))
  await expect(said.getByText('all filed')).toBeVisible()
  await press(page.getByRole('link', { name: /^Inbox/ }).first())
  await expect(page.getByText('Groups of ten have nobody to call').first()).toBeVisible()

  // The tree changes by one card.
  await page.keyboard.press('g')
  await page.keyboard.press('t')
  const tree = page.getByRole('tree')
  const root = tree.getByRole('treeitem', { level: 1 })
  await root.focus()
  await expect(root).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(tree.getByRole('textbox')).toBeFocused()
  await page.keyboard.type('I never hear who fixed my toaster')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(tree.getByRole('treeitem', { name: /who fixed my toaster/ })).toBeVisible()

  // The second review with her: exactly these changes, and what became of her words.
  await toReviews(page)
  await startWith(page, WHO)
  const since = stage.getByRole('region', { name: 'Changed since your last review' })
  await expect(since.getByRole('listitem')).toHaveText([
    /^New opportunity: “I never hear who fixed my toaster”/,
    /^New idea for .*: “A card on the notice board”/,
    /^New assumption behind .*: “People look at the board each week”/,
  ])
  const answers = stage.getByRole('region', { name: 'What you said last time' }).getByRole('listitem')
  await expect(answers).toHaveText([
    /Groups of ten.*Waits to be validated in interviews/,
    /I would have begun.*Noted for when we compare/,
    /A card on the notice board.*An idea for/,
    /People look at the board.*An assumption to test/,
    /Go on with two.*Noted as decided/,
  ])
  await expectNoAxe(page)
  // Pointers, zoom, clock, overview, blank, and the way back: all by keys.
  for (const key of ['l', 's', '=', 'k', 'o', 'r', 'b', 'b']) await page.keyboard.press(key)
  await expect(stage.getByRole('timer')).toBeVisible()
  await page.keyboard.press('4')
  await expect(page).toHaveURL(/\/walk\/target$/)
  await page.keyboard.press('t')
  await expect(page).toHaveURL(/\/interviews\/.*at=/)
  await page.goBack()
  await expect(page).toHaveURL(/\/walk\/target$/)
})

for (const { scheme, width } of [
  { scheme: 'light', width: 1280 },
  { scheme: 'dark', width: 390 },
] as const)
  test(`preparation, pages to print and a stakeholder are accessible, ${scheme}, ${width} px wide`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: scheme })
    await page.setViewportSize({ width, height: 800 })
    await page.goto('/')
    await press(page.getByRole('button', { name: 'Open the sample workspace' }))
    await expect(page).toHaveURL(/\/w\//)
    const base = new URL(page.url()).pathname
    await page.goto(`${base}/reviews`)
    await press(page.getByRole('link', { name: 'What the first tests say' }).first())
    await expect(page.getByRole('heading', { name: 'What they will see' })).toBeVisible()
    await expectNoAxe(page)
    await page.goto(`${new URL(page.url()).pathname}/print`)
    await expect(page.getByRole('article')).toHaveCount(7)
    await expectNoAxe(page)
    await page.goto(`${base}/people`)
    await press(page.getByRole('link', { name: `What ${WHO} said` }))
    await expect(page.getByRole('heading', { name: 'What to send now' })).toBeVisible()
    await expectNoAxe(page)
  })
