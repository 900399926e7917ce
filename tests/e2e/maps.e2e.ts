// A whole round in a real browser, with the mouse and again with keys alone: three drafts drawn alone, the reveal, the
// merge with its twins and links, a story laid on the map, and the top row of the tree.
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { root } from '../../scripts/run-tool.mjs'
import { type Draft, VISIT } from '../domain/maps/retold-drafts.ts'
import { expect, expectNoAxe, newWorkspace, place, test } from './support.ts'

const FIXTURE = join(root, 'tests/fixtures/call-with-nadia.vtt')
const SCOPE = 'How do people get to see a specialist?'
const TRIO = ['Ada', 'Ben', 'Caro'] as const

const studio = (page: Page) => page.getByRole('complementary', { name: 'Merge studio' })
const canvas = (page: Page) => page.getByRole('tree', { name: /^Experience map/ })
const moments = (page: Page) => canvas(page).getByRole('treeitem')

/** A workspace with the trio, an outcome with its tree, and one interview whose story has three moments. */
async function prepare(page: Page): Promise<void> {
  await newWorkspace(page, 'Clinic visits')
  await place(page, 'Outcome & tree').click()
  await page.getByLabel('What should change?').fill('More people are seen within a month')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('tree').getByRole('treeitem').first()).toBeVisible()
  await place(page, 'Interviews').click()
  await page.getByRole('button', { name: 'New snapshot' }).first().click()
  await page.keyboard.type('Nadia')
  await page.keyboard.press('Tab')
  await page.getByRole('button', { name: 'Begin the snapshot' }).click()
  await page.getByLabel('Transcript file').setInputFiles(FIXTURE)
  await page.getByRole('button', { name: 'Add the transcript' }).click()
  const turns = page.getByRole('list', { name: 'Transcript' }).getByRole('listitem')
  for (const [turn, sentences] of [
    [1, 2],
    [3, 1],
  ] as const) {
    await turns.nth(turn).focus()
    for (let i = 0; i < sentences; i++) {
      await page.keyboard.press('Shift+Alt+ArrowRight')
      await page.keyboard.press('m')
    }
  }
  await expect(page.getByRole('article', { name: 'Snapshot page' })).toContainText(
    'They put me on hold twice.',
  )
}

/** Moves the focus with Tab alone until it is on `target`. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible()
  for (let left = 80; left > 0; left--) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  await expect(target, 'reached by Tab').toBeFocused()
}

/** The twin keys of two labels of a story that may be joined already: they are the same when any of them is. */
function isSame(drafts: readonly Draft[], one: string, other: string): boolean {
  const keyOf = (label: string) => drafts.flat().find(([, text]) => text === label)?.[0]
  return keyOf(one) === keyOf(other)
}

/** What the pair on the table says. */
async function pairOf(page: Page): Promise<readonly [string, string] | null> {
  const pair = studio(page).getByRole('region', { name: 'These two' })
  await expect(pair.or(studio(page).getByText('No more likely twins')).first()).toBeVisible()
  if ((await pair.count()) === 0) return null
  const [one = '', other = ''] = await pair.locator('[data-twin-label]').allInnerTexts()
  return [one, other]
}

test('three drafts of fifteen moments become one map, by keys alone', async ({ page }) => {
  await prepare(page)
  const press = async (name: string | RegExp) => {
    await tabTo(page, page.getByRole('button', { name }).first())
    await page.keyboard.press('Enter')
  }
  const toMaps = async () => {
    await page.keyboard.press('g')
    await page.keyboard.press('m')
    await expect(page.getByRole('heading', { level: 1, name: 'Maps' })).toBeVisible()
  }

  // The scope is agreed, the round begins.
  await page.keyboard.press('Escape')
  await toMaps()
  await page.keyboard.press('n')
  await expect(page.getByRole('form', { name: 'New map' })).toBeVisible()
  await page.keyboard.type(SCOPE)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: /^Quiet time: \d+:\d\d left/ })).toBeVisible()

  // Each draws alone: type, Enter, the next one.
  for (const [i, name] of TRIO.entries()) {
    await tabTo(page, page.getByRole('link', { name: `${name}’s draft` }))
    await page.keyboard.press('Enter')
    await press(`I am ${name}`)
    await press('Write the first moment')
    for (const [, label] of VISIT[i] ?? []) {
      await page.keyboard.type(label)
      await page.keyboard.press('Enter')
    }
    await page.keyboard.press('Enter')
    await expect(moments(page).last()).toBeFocused()
    // A loop back, an exit with its reason, what goes wrong.
    await page.keyboard.press('Home')
    for (let k = 0; k < 4; k++) await page.keyboard.press('ArrowRight')
    await page.keyboard.press('x')
    await page.keyboard.type(`too much trouble for ${name}`)
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('o')
    await page.keyboard.type('clinic')
    await page.keyboard.press('Enter')
    await expect(page.getByText('15 moments · 1 loop · 1 exit')).toBeVisible()
    if (name === 'Ada') {
      await page.keyboard.press('e')
      await page.keyboard.type('Nobody answers at all')
      await page.keyboard.press('ControlOrMeta+Enter')
      await expect(page.getByText('16 moments · 1 loop · 1 error · 1 exit')).toBeVisible()
    }
    await toMaps()
  }
  // Before the reveal the others' drafts are closed to the one who sits here now.
  await expect(page.getByText('closed until the reveal')).toHaveCount(2)
  await press('Reveal the 3 drafts')
  const beside = page.getByRole('table')
  await expect(beside.getByRole('row', { name: /^5 all/ })).toContainText(
    /Calls the clinic.*Phones the clinic.*Rings/s,
  )
  await expectNoAxe(page)

  // The table: what is suggested is joined when it is right and kept apart when it is not.
  await press('Make one map')
  await expect(studio(page)).toBeVisible()
  await expect(page.getByText('46 moments', { exact: true })).toBeVisible()
  await expectNoAxe(page)
  let joined = 0
  for (let left = 40; left > 0; left--) {
    const pair = await pairOf(page)
    if (!pair) break
    if (isSame(VISIT, ...pair)) {
      await page.keyboard.press('j')
      joined += 1
      await expect(page.getByText(`${46 - joined} moments`, { exact: true })).toBeVisible()
      if (joined === 3) {
        await page.keyboard.press('ControlOrMeta+z')
        await expect(page.getByText('44 moments', { exact: true })).toBeVisible()
        await page.keyboard.press('ControlOrMeta+Shift+z')
        await expect(page.getByText('43 moments', { exact: true })).toBeVisible()
      }
    } else {
      await page.keyboard.press('k')
      await page.keyboard.type('it comes later')
      await page.keyboard.press('Enter')
      await expect(studio(page).getByRole('textbox')).toHaveCount(0)
    }
  }
  expect(joined).toBeGreaterThanOrEqual(20)

  // Links: one taken, one left out, the others taken at once; then the map is tidied.
  await page.keyboard.press('n')
  await expect(studio(page).getByRole('list', { name: 'Suggested links' })).toBeVisible()
  await expectNoAxe(page)
  await page.keyboard.press('t')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('s')
  await expect(studio(page).getByText('1 link was left out')).toBeVisible()
  await page.keyboard.press('Shift+T')
  await expect(studio(page).getByText('Every link of the drafts is drawn or left out')).toBeVisible()
  await press('Tidy the map')
  await page.keyboard.press('Escape')
  await expect(canvas(page).locator(':focus')).toHaveCount(1)
  await expect(page.getByText(/^\d+ moments · \d loops? · 1 error · 3 exits$/)).toBeVisible()

  // A story is laid on it: where it likely belongs, or where the person says.
  await page.keyboard.press('s')
  const stories = page.getByRole('complementary', { name: 'Stories and the map' })
  await expect(stories.getByText('They put me on hold twice.').first()).toBeVisible()
  await tabTo(page, stories.getByRole('option', { name: /That was Monday/ }))
  await page.keyboard.press('End')
  await page.keyboard.press('l')
  await page.keyboard.type('hold')
  await page.keyboard.press('Enter')
  await expect(
    stories.getByRole('option', { name: /^They put me on hold twice\. (?!likely).*hold/ }),
  ).toBeVisible()

  // And the moments become the top row of the tree.
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('make the top row')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/moments? (?:is|are) in the top row/).first()).toBeVisible()
  await page.keyboard.press('g')
  await page.keyboard.press('t')
  await expect(page.getByText(/^\d\d opportunities$/)).toBeVisible()
})

/** Four moments of each, drawn with the mouse: words are typed, everything else is a click or a drag. */
const SHORT: readonly Draft[] = [
  VISIT[0]?.slice(4, 8) ?? [],
  VISIT[1]?.slice(3, 7) ?? [],
  VISIT[2]?.slice(3, 7) ?? [],
]

test('a whole round with the mouse', async ({ page }) => {
  await prepare(page)
  const click = (name: string | RegExp) => page.getByRole('button', { name }).first().click()
  await place(page, 'Maps').click()
  await click('New map')
  await page.getByLabel('The question it answers').fill(SCOPE)
  await click('Begin the round')
  await page.getByRole('button', { name: /^Quiet time/ }).click()
  await page.getByRole('menuitem', { name: '5 more minutes' }).click()
  await expect(page.getByRole('button', { name: /^Quiet time: 1[45]:\d\d left/ })).toBeVisible()

  const bar = page.getByRole('toolbar', { name: 'Draw from the moment in focus' })
  for (const [i, name] of TRIO.entries()) {
    await page.getByRole('link', { name: `${name}’s draft` }).click()
    await click(`I am ${name}`)
    const [first, ...others] = (SHORT[i] ?? []).map(([, label]) => label)
    await click('Write the first moment')
    await page.getByRole('textbox', { name: 'New moment' }).fill(first ?? '')
    for (const label of others) {
      await bar.getByRole('button', { name: 'Next' }).click()
      await page.getByRole('textbox', { name: 'New moment' }).fill(label)
    }
    await bar.getByRole('button', { name: 'Exit' }).click()
    await page.getByLabel('Why somebody leaves here').fill('it takes too long')
    await click('Mark the exit')
    await expect(page.getByText('4 moments · 1 exit')).toBeVisible()
    // A card is dragged: one step, taken back as one.
    const card = moments(page).last()
    const from = await card.boundingBox()
    if (!from) throw new Error('the card is not drawn')
    await page.mouse.move(from.x + 30, from.y + 12)
    await page.mouse.down()
    await page.mouse.move(from.x + 60, from.y + 80, { steps: 4 })
    await page.mouse.move(from.x + 60, from.y + 132, { steps: 4 })
    await page.mouse.up()
    await expect.poll(async () => Math.round((await card.boundingBox())?.y ?? 0)).toBeGreaterThan(from.y + 60)
    await page.keyboard.press('ControlOrMeta+z')
    await expect.poll(async () => Math.round((await card.boundingBox())?.y ?? 0)).toBe(Math.round(from.y))
    await page.getByRole('link', { name: 'All maps' }).click()
  }
  await click('Reveal the 3 drafts')
  const beside = page.getByRole('table')
  await expect(beside.getByRole('row')).toHaveCount(6)
  await page.getByLabel('Only where they differ').click()
  await expect(beside.getByRole('row')).toHaveCount(3)

  await click('Make one map')
  await expect(page.getByText('12 moments', { exact: true })).toBeVisible()
  // What nobody may suggest is joined by hand: chosen on the map, named in the list.
  await page.getByRole('radio', { name: 'Outline' }).click()
  await moments(page).filter({ hasText: 'Is offered an appointment far away' }).click()
  await bar.getByRole('button', { name: 'Join' }).click()
  await page.getByRole('combobox', { name: 'The same as' }).fill('six weeks')
  await page.getByRole('option', { name: /Gets an appointment in six weeks/ }).click()
  await expect(page.getByText('11 moments', { exact: true })).toBeVisible()
  await page.getByRole('radio', { name: 'Canvas' }).click()
  for (let left = 20; left > 0; left--) {
    const pair = await pairOf(page)
    if (!pair) break
    const both = studio(page).getByRole('region', { name: 'These two' })
    const words = await both.innerText()
    if (isSame(SHORT, ...pair)) await both.getByRole('button', { name: 'Join' }).click()
    else {
      await both.getByRole('button', { name: 'Keep apart' }).click()
      await both.getByLabel(/^Not the same, because/).fill('it comes later')
      await both.getByRole('button', { name: 'Keep apart' }).click()
    }
    await expect.poll(async () => ((await both.count()) === 0 ? '' : await both.innerText())).not.toBe(words)
  }
  await expect(page.getByText(/^[56] moments$/)).toBeVisible()
  await studio(page).getByRole('button', { name: 'Go on to the links' }).click()
  const links = studio(page).getByRole('list', { name: 'Suggested links' })
  await links.getByRole('button', { name: 'Leave out' }).last().click()
  await links.getByRole('button', { name: 'Take', exact: true }).first().click()
  await studio(page)
    .getByRole('button', { name: /^Take all/ })
    .click()
  await studio(page).getByRole('button', { name: 'Tidy the map' }).click()
  await studio(page).getByRole('button', { name: 'Close' }).click()

  await page.getByRole('button', { name: /^Stories/ }).click()
  const stories = page.getByRole('complementary', { name: 'Stories and the map' })
  await stories.getByRole('option', { name: /on hold/ }).click()
  await stories.getByRole('combobox').fill('hold')
  await page
    .getByRole('option', { name: /on hold/ })
    .last()
    .click()
  await expect(
    stories.getByRole('option', { name: /^They put me on hold twice\. (?!likely).*hold/ }),
  ).toBeVisible()
  await page.getByRole('button', { name: 'To the tree' }).click()
  await expect(page.getByText(/moments? (?:is|are) in the top row/).first()).toBeVisible()
  await place(page, 'Outcome & tree').click()
  await expect(page.getByRole('treeitem', { name: /hold/ }).first()).toBeVisible()
})
