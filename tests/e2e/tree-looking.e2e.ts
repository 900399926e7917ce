// Looking at the sample's tree in the built app: found words, a segment, changes and what waits, each without a serious
// word from axe; the accessibility tree of canvas and outline; and something heard that is dragged onto a card.
import type { Page } from '@playwright/test'
import { expect, expectNoAxe, test } from './support.ts'

async function openTree(page: Page, search = ''): Promise<string> {
  await page.goto('/')
  await page.getByRole('button', { name: 'Open the sample workspace' }).click()
  await expect(page).toHaveURL(/\/w\//)
  const address = new URL(page.url()).pathname
  await page.goto(`${address}/tree${search}`)
  await expect(page.getByRole('treeitem').first()).toBeVisible()
  return address
}

test('words are found, the tree is narrowed and shows what has changed', async ({ page }) => {
  const address = await openTree(page)
  await page.getByRole('treeitem', { name: /^Outcome/ }).focus()
  await page.keyboard.press('/')
  await page.keyboard.type('ask')
  const find = page.getByRole('search', { name: 'Find in the tree' })
  await expect(find.getByRole('status')).toHaveText(/cards$/)
  await page.keyboard.press('Enter')
  await expect(find.getByRole('status')).toHaveText(/^1 of /)
  await expectNoAxe(page)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('treeitem', { name: /asked everyone/ })).toBeFocused()

  await page.getByRole('button', { name: 'Filter the tree' }).click()
  await page.getByRole('combobox', { name: 'Place' }).selectOption('Town')
  await expectNoAxe(page)
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/facts=Place%3DTown/)
  await page.reload()
  const bar = page.getByRole('group', { name: 'The tree is narrowed' })
  await expect(bar.getByRole('status')).toHaveText(/cards$/)
  await bar.getByRole('button', { name: 'Show all' }).click()
  await expect(bar).toBeHidden()

  await page.goto(`${address}/tree?view=outline&since=2026-11-01&panel=changes`)
  await expect(page.getByRole('complementary', { name: /^Changed since/ })).toBeVisible()
  await expect(page.getByRole('treeitem', { name: /new evidence/ }).first()).toBeVisible()
  await expectNoAxe(page)
})

for (const view of ['canvas', 'outline'])
  test(`the ${view} is a tree with levels and places`, async ({ page }) => {
    await openTree(page, `?view=${view}`)
    const tree = page.getByRole('tree', { name: /^Opportunity solution tree/ })
    await expect(tree).toHaveAttribute('aria-multiselectable', 'true')
    const root = tree.getByRole('treeitem', { level: 1 })
    await expect(root).toHaveCount(1)
    await expect(root).toHaveAccessibleName(/^Outcome: .*now 42 %/)
    await expect(root).toHaveAttribute('aria-expanded', 'true')
    const target = tree.getByRole('treeitem', {
      name: /^Pain point: I can’t tell whether silence.*, target, heard from 5 people/,
    })
    await target.focus()
    await expect(target).toHaveAttribute('aria-level', '4')
    await expect(target).toHaveAttribute('aria-setsize', '3')
    await expect(target).toHaveAttribute('aria-posinset', '2')
    await page.keyboard.press('-')
    await expect(target).toHaveAttribute('aria-expanded', 'false')
    await expect(target).toHaveAccessibleName(/folded: 7 solutions/)
  })

test('what was heard is dragged onto a card of a column', async ({ page }) => {
  await openTree(page, '?panel=waiting')
  const list = page.getByRole('list', { name: 'What was heard' })
  const card = page.getByRole('treeitem', { name: /My message drowns/ })
  await expect(card).toHaveAccessibleName(/heard from 1 person/)
  await expectNoAxe(page)
  const before = await list.getByRole('listitem').count()
  const from = await list.getByRole('listitem').first().boundingBox()
  const to = await card.boundingBox()
  if (!from || !to) throw new Error('nothing to drag')
  await page.mouse.move(from.x + 150, from.y + 40)
  await page.mouse.down()
  await page.mouse.move(from.x + 120, from.y + 60, { steps: 3 })
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 5 })
  await expect(page.getByText(/^Evidence for: My message drowns/)).toBeVisible()
  await page.mouse.up()
  await expect(card).toHaveAccessibleName(/heard from 2 people/)
  await expect(list.getByRole('listitem')).toHaveCount(before - 1)
})
