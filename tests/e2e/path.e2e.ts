// The whole path of a trio in one sitting, by keyboard wherever a hand would stay on it: from a call's transcript to a
// review walk; then without a network, and in another browser.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { root } from '../../scripts/run-tool.mjs'
import { expect, expectNoAxe, newWorkspace, place, test, untilOfflineReady, whileOffline } from './support.ts'

const FIXTURE = join(root, 'tests/fixtures/call-with-nadia.vtt')
const SENTENCE = 'Shift+Alt+ArrowRight'

const saveStatus = (page: Page) => page.getByTestId('save-status')
async function newSnapshot(page: Page, alias: string, file: string): Promise<void> {
  await place(page, 'Interviews').click()
  await page.getByRole('button', { name: 'New snapshot' }).first().click()
  await page.keyboard.type(alias)
  await page.keyboard.press('Tab')
  await page.getByRole('button', { name: 'Begin the snapshot' }).click()
  await expect(page.getByRole('article', { name: 'Snapshot page' })).toBeVisible()
  await page.getByLabel('Transcript file').setInputFiles(file)
  await page.getByRole('button', { name: 'Add the transcript' }).click()
  await expect(page.getByRole('list', { name: 'Transcript' })).toBeVisible()
}

/** Marks sentences one after another, each with its letter, from the turn that has the focus. */
async function mark(page: Page, letters: string): Promise<void> {
  for (const letter of letters) {
    await page.keyboard.press(SENTENCE)
    await page.keyboard.press(letter)
  }
}

test('from a transcript to a review walk, offline, and into another browser', async ({
  page,
  context,
  freshContext,
}) => {
  await newWorkspace(page, 'Clinic bookings')
  await expectNoAxe(page)

  // 2. A snapshot: words become a moment, a pain point, a need, the quote, a desire.
  await newSnapshot(page, 'Nadia', FIXTURE)
  await page.getByRole('list', { name: 'Transcript' }).getByRole('listitem').first().focus()
  await page.keyboard.press('j')
  await mark(page, 'mmpq')
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await mark(page, 'pn')
  await page.keyboard.press('End')
  await mark(page, 'id')
  const sheet = page.getByRole('article', { name: 'Snapshot page' })
  await expect(sheet.getByText('I could not see which times were free.').first()).toBeVisible()
  await expectNoAxe(page)
  await page.getByRole('tab', { name: 'Notes' }).click()
  await page.locator('[contenteditable=true]').first().click()
  await page.keyboard.type('She laughed when she told the part with the stairwell.')
  await expect(saveStatus(page)).toHaveText('Saved on this device')

  // 3. The outcome and its tree.
  await place(page, 'Outcome & tree').click()
  await page.getByLabel('What should change?').fill('More people book without calling us')
  await page.getByLabel('Metric', { exact: true }).fill('Bookings made online')
  await page.getByLabel('Baseline', { exact: true }).fill('31')
  await page.getByLabel(/^Target/).fill('55')
  await page.getByLabel(/^Unit/).fill('%')
  await page.keyboard.press('Enter')
  const tree = page.getByRole('tree')
  await expect(tree.getByRole('treeitem', { name: /More people book without calling us/ })).toBeFocused()

  // 5. Grow it by keys: children and siblings, moved and undone.
  await page.keyboard.press('Tab')
  for (const statement of ['Finding a time', 'Getting to the visit', 'After the visit']) {
    await page.keyboard.type(statement)
    await page.keyboard.press('Enter')
  }
  await page.keyboard.press('Escape')
  const top = (name: string) => tree.getByRole('treeitem', { name: new RegExp(name) })
  await expect(top('After the visit')).toBeVisible()
  await expectNoAxe(page)

  // 4. The inbox: link, sprout, park; one step back and again.
  await place(page, 'Inbox').click()
  await expect(page.getByRole('heading', { level: 1, name: 'Inbox' })).toBeVisible()
  await expectNoAxe(page)
  const waiting = page.getByRole('listbox', { name: 'Waiting: what was heard' })
  await waiting.getByRole('option').first().focus()
  await page.keyboard.press('1')
  await expect(waiting.getByRole('option')).toHaveCount(3)
  await page.keyboard.press('c')
  await page.keyboard.type('Getting')
  await page.keyboard.press('Enter')
  await expect(waiting.getByRole('option')).toHaveCount(2)
  await page.keyboard.press('p')
  await page.keyboard.type('Not about booking')
  await page.keyboard.press('Enter')
  await expect(waiting.getByRole('option')).toHaveCount(1)
  for (const left of [2, 3, 4]) {
    await page.keyboard.press('ControlOrMeta+z')
    await expect(waiting.getByRole('option')).toHaveCount(left)
  }
  for (const left of [3, 2, 1]) {
    await page.keyboard.press('ControlOrMeta+Shift+z')
    await expect(waiting.getByRole('option')).toHaveCount(left)
  }

  // 6. The leaf becomes the target, with why; a solution, an assumption, a test.
  await place(page, 'Outcome & tree').click()
  const leaf = top('They put me on hold twice')
  await expect(leaf).toBeVisible()
  await leaf.focus()
  await page.keyboard.press('t')
  await page.getByLabel('Why this one').fill('Everybody meets it, and nobody else answers it.')
  await page.getByLabel('New solution').fill('Show the free times before asking for a name')
  await page.keyboard.press('Enter')
  const solution = tree.getByRole('treeitem', { name: /Show the free times/ })
  await expect(solution).toBeVisible()
  await expectNoAxe(page)
  await solution.focus()
  const panel = page.getByRole('complementary', { name: /^Solution/ })
  await expect(panel).toBeVisible()
  await panel.getByLabel('Assumption', { exact: true }).fill('People look for a time on their phone')
  await page.keyboard.press('Enter')
  await panel.getByRole('button', { name: 'Plan a test' }).click()
  await page.getByLabel('Who takes part').fill('Patients who called last month')
  await page.getByLabel('at least').fill('3')
  await page.getByLabel(/^of how many/).fill('4')
  await page.getByLabel('do this').fill('pick a time within a minute')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/Frozen since it started/)).toBeVisible()
  await expectNoAxe(page)
  await page.getByRole('button', { name: /^Met/ }).click()
  await page.keyboard.press('n')
  await page.keyboard.press('m')
  await page.keyboard.press('m')
  await page.getByLabel('What did you learn about customers?').fill('They look in the tram, not at a desk.')
  await page.getByRole('button', { name: 'Close as supported' }).click()
  await expect(page.getByText(/Supported/).first()).toBeVisible()
  await place(page, 'Outcome & tree').click()
  await expect(solution).toHaveAccessibleName(/1 supported|1 held up/)

  // 7. The review walk: seven stops by arrow keys, a remark at the second.
  await place(page, 'Reviews').click()
  await page
    .getByRole('button', { name: /Prepare a review/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Start the walk' }).click()
  for (const stop of ['outcome', 'space', 'prioritisation', 'target', 'solutions', 'tests', 'next']) {
    await expect(page).toHaveURL(new RegExp(`/walk/${stop}$`))
    await expectNoAxe(page)
    if (stop === 'space') {
      await page.keyboard.press('Enter')
      await page.keyboard.type('People also come back for a second visit.')
      await page.keyboard.press('Enter')
      await page.keyboard.press('Escape')
    }
    if (stop === 'tests') {
      await page.reload()
      await expect(page).toHaveURL(/walk.tests$/)
      await expect(page.getByText('At least 3 of 4 people pick a time within a minute').first()).toBeVisible()
    }
    if (stop !== 'next') await page.keyboard.press('ArrowRight')
  }
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'End, and file what was said' }).click()
  await expect(page).toHaveURL(/reviews.[^/]+$/)
  await expect(page.getByText('People also come back for a second visit.')).toBeVisible()
  await expectNoAxe(page)

  // 8. Without a network every deep link is there; the file opens as the same workspace in another browser.
  const review = page.url()
  await untilOfflineReady(page)
  await whileOffline(context, async () => {
    await page.reload()
    await expect(page.getByText('People also come back for a second visit.')).toBeVisible()
    await place(page, 'Outcome & tree').click()
    await expect(leaf).toBeVisible()
    await page.reload()
    await expect(leaf).toBeVisible()
    await place(page, 'Interviews').click()
    await page.getByRole('link', { name: 'Nadia' }).first().click()
    await expect(sheet.getByText('I could not see which times were free.').first()).toBeVisible()
  })
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    (async () => {
      await page.keyboard.press('ControlOrMeta+k')
      await expect(page.getByRole('combobox', { name: 'Find an action or a record' })).toBeFocused()
      await page.keyboard.type('download the workspace')
      await page.keyboard.press('Enter')
    })(),
  ])
  const elsewhere = await (await freshContext()).newPage()
  await elsewhere.goto('/')
  await elsewhere.locator('input[type=file]').setInputFiles(await download.path())
  await elsewhere.getByRole('button', { name: 'Open as a new workspace' }).click()
  await expect(elsewhere.getByRole('heading', { level: 1, name: 'Clinic bookings' })).toBeVisible()
  await elsewhere.goto(new URL(review).pathname)
  await expect(elsewhere.getByText('People also come back for a second visit.')).toBeVisible()
  await place(elsewhere, 'Interviews').click()
  await elsewhere.getByRole('link', { name: 'Nadia' }).first().click()
  await expect(elsewhere.getByText('I wrote the date on my hand').first()).toBeVisible()
})

const SAMPLES = join(root, '../shared/samples/transcripts')
for (const file of ['podcast-mixed-voice-labels.vtt', 'va-travel-claims-p11.md'])
  test(`a snapshot of a real call: ${file}`, async ({ page }) => {
    test.skip(!existsSync(join(SAMPLES, file)), 'the sample transcripts are not here')
    await newWorkspace(page, 'Clinic bookings')
    await newSnapshot(page, 'A real person', join(SAMPLES, file))
    const turns = page.getByRole('list', { name: 'Transcript' }).getByRole('listitem')
    await turns.first().focus()
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await mark(page, 'mq')
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await mark(page, 'mpn')
    await expect(page.getByRole('meter')).toHaveAttribute('aria-valuenow', '4')
    const marked = await turns.nth(4).locator('mark').allInnerTexts()
    const sheet = await page.getByRole('article', { name: 'Snapshot page' }).innerText()
    for (const words of marked) expect(sheet).toContain(words.trim().replace(/\s+/g, ' '))
    expect(marked.length).toBeGreaterThan(0)
    await expect(saveStatus(page)).toHaveText('Saved on this device')
    await page.reload()
    await expect(page.getByRole('meter')).toHaveAttribute('aria-valuenow', '4')
  })
