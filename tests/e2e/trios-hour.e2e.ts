// A trio's hour with the tree, by keys alone: twelve heard opportunities find their place, a branch is rearranged,
// siblings are compared, a target is chosen. Then all of it is undone to the start and redone to the end.
import { readFile, writeFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { writeWorkspaceFile } from '../../src/domain/interchange/write-workspace-file.ts'
import { triosHour } from '../support/trios-hour.ts'
import { expect, expectNoAxe, test } from './support.ts'

/** Moves the focus with Tab until it stands on `goal`. */
async function tabTo(page: Page, goal: Locator, key = 'Tab'): Promise<void> {
  for (let i = 0; i < 60; i++) {
    if (await goal.evaluateAll((found) => found.some((element) => element === document.activeElement))) return
    await page.keyboard.press(key)
  }
  await expect(goal.first()).toBeFocused()
}

/** The records of the workspace as its file says them, downloaded from the palette. */
async function contentOf(page: Page, path: string): Promise<string> {
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('download the workspace file')
  await expect(page.getByRole('option', { name: /Download the workspace file/ })).toBeVisible()
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  await expect(page.getByRole('combobox', { name: 'Find an action or a record' })).toHaveCount(0)
  await file.saveAs(path)
  return JSON.stringify((JSON.parse(await readFile(path, 'utf8')) as { records: unknown }).records, null, 1)
}

/** Goes to a screen from the palette, wherever the caret stands. */
async function goTo(page: Page, screen: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type(`go to ${screen}`)
  await page
    .getByRole('option', { name: `Go to ${screen}` })
    .first()
    .waitFor()
  await page.keyboard.press('Enter')
}

const card = (page: Page, words: string) =>
  page.getByRole('treeitem', { name: new RegExp(`: ${words}(,|$)`) })

/** Goes to a card in the outline, row by row from the top. */
async function goToCard(page: Page, words: string): Promise<void> {
  await tabTo(page, page.locator('[role="treeitem"][tabindex="0"]'))
  await page.keyboard.press('Home')
  await tabTo(page, card(page, words), 'ArrowDown')
}

test('a trio’s hour by keys, undone to the start and redone to the end', async ({ page }, info) => {
  const file = info.outputPath('start.espalier.json')
  const source = triosHour()
  const options = { exportedAt: null, withPeople: false, withBlobs: false }
  await writeFile(file, writeWorkspaceFile(source, options))
  await page.goto('/')
  await page.locator('input[type=file]').setInputFiles(file)
  await page.getByRole('button', { name: 'Open as a new workspace' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Clinic bookings' })).toBeVisible()
  const start = await contentOf(page, info.outputPath('before.json'))

  await test.step('twelve heard opportunities find their place', async () => {
    await goTo(page, 'Inbox')
    await expect(page.getByText('12 waiting from 4 interviews')).toBeVisible()
    const current = page.getByRole('option', { selected: true })
    await tabTo(page, current)
    const said = (words: string) => expect(page.getByRole('heading', { level: 2, name: words })).toBeVisible()
    await said('I cannot see free times and I cannot hold one')
    await page.keyboard.press('1') // the likeliest place
    await said('Nobody tells me they are late')
    await page.keyboard.press('b') // a new top branch
    await said('I lost the letter')
    await page.keyboard.press('c') // a new child of …
    await page.keyboard.type('come to the')
    await page.keyboard.press('Enter')
    await said('I compare two days on paper')
    await page.keyboard.press('1')
    await said('I forget what to bring with me')
    await page.keyboard.press('1')
    await said('The stairs are steep')
    await page.keyboard.press('p') // parked with a reason
    await page.keyboard.type('Not this outcome')
    await page.keyboard.press('Enter')
    await said('I cannot see which free times there are')
    await page.keyboard.press('1')
    await said('I do not know who will treat me')
    await page.keyboard.press('1')
    await said('I pay twice')
    await page.keyboard.press('p')
    await page.keyboard.type('Not this outcome')
    await page.keyboard.press('Enter')
    await said('I cannot see which times are free')
    await page.keyboard.press('1')
    await said('I forget what to bring')
    await page.keyboard.press('1')
    await said('I want to bring my child along')
    await page.keyboard.press('ArrowRight') // the tree beside, by its rows
    await page.keyboard.press('End')
    await page.keyboard.press('Shift+Enter')
    await expect(page.getByText('All sorted')).toBeVisible()
  })

  await test.step('a branch is rearranged: wrapped, split, merged, moved', async () => {
    await goTo(page, 'Outcome & tree')
    await expect(page.getByRole('treeitem', { name: /^Outcome/ })).toBeVisible()
    await tabTo(page, page.locator('[role="treeitem"][tabindex="0"]'))
    await page.keyboard.press('ControlOrMeta+Shift+KeyO') // the outline: row by row
    await expect(page).toHaveURL(/view=outline/)
    await goToCard(page, 'I compare two days')
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('ControlOrMeta+Enter')
    await page.keyboard.type('Choose among what there is')
    await page.keyboard.press('ControlOrMeta+Enter') // commits; Enter alone would open the next card
    await expect(card(page, 'Choose among what there is')).toBeFocused()

    await goToCard(page, 'I cannot see which times are free')
    await page.keyboard.press('Alt+Shift+KeyS')
    await page.keyboard.type('I cannot hold a time while I ask at home')
    await tabTo(page, page.getByRole('checkbox', { name: /I cannot hold one/ }))
    await page.keyboard.press('Space')
    await page.keyboard.press('ControlOrMeta+Enter')
    await expect(card(page, 'I cannot hold a time while I ask at home')).toBeFocused()

    await goToCard(page, 'I lost the letter')
    await page.keyboard.press('Alt+Shift+KeyJ')
    await page.keyboard.type('forget what to bring')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('radio', { name: 'I lost the letter' })).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(card(page, 'I forget what to bring')).toBeFocused()
    await expect(card(page, 'I lost the letter')).toHaveCount(0)

    await goToCard(page, 'Nobody tells me they are late')
    await page.keyboard.press('ControlOrMeta+Shift+KeyM')
    await page.keyboard.type('come to the')
    await page.keyboard.press('Enter')
    await expect(card(page, 'Nobody tells me they are late')).toHaveAttribute('aria-level', '3')
  })

  await test.step('siblings are compared from the top row down, and a leaf is chosen', async () => {
    await goToCard(page, 'Find a time')
    await page.keyboard.press('Alt+Shift+KeyC')
    await expect(page.getByRole('heading', { level: 2, name: /The top row/ })).toBeVisible()
    await tabTo(page, page.getByRole('textbox', { name: 'Sizing: Find a time' }))
    await page.keyboard.type('All four, each time they book')
    const further = page
      .getByRole('article', { name: 'Find a time' })
      .getByRole('button', { name: /Compare its/ })
    await tabTo(page, further, 'Shift+Tab')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 2, name: /Why: Find a time/ })).toBeFocused()
    const leaf = page.getByRole('article', { name: 'I cannot see which times are free' })
    await tabTo(page, leaf.getByRole('textbox', { name: /^Customer/ }))
    await page.keyboard.type('They call for this alone')
    await tabTo(page, leaf.getByRole('button', { name: 'Choose it' }), 'Shift+Tab')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('textbox', { name: 'Why this one' })).toBeFocused()
    await page.keyboard.type('Heard from three of four, and the others book around it')
    await expectNoAxe(page)
    await tabTo(page, page.getByRole('textbox', { name: 'Look at it again if' }))
    await page.keyboard.type('online times exist and calls stay')
    await page.keyboard.press('Enter')
    await expect(leaf.getByText('Target', { exact: true })).toBeVisible()
    await tabTo(page, page.getByRole('button', { name: 'Back to the tree' }), 'Shift+Tab')
    await page.keyboard.press('Enter')
    await expect(
      page.getByRole('treeitem', { name: /I cannot see which times are free.*target/i }),
    ).toBeVisible()
  })

  await test.step('all of it is undone to the start and redone to the end', async () => {
    const end = await contentOf(page, info.outputPath('end.json'))
    expect(end).not.toBe(start)
    await goToCard(page, 'Find a time')
    const STEPS = 40
    for (let i = 0; i < STEPS; i++) await page.keyboard.press('ControlOrMeta+z')
    expect(await contentOf(page, info.outputPath('undone.json'))).toBe(start)
    for (let i = 0; i < STEPS; i++) await page.keyboard.press('ControlOrMeta+Shift+z')
    expect(await contentOf(page, info.outputPath('redone.json'))).toBe(end)
  })
})
