// From the end of a call to a page to remember: real transcripts made into finished snapshots by keys alone, counted; a
// newcomer who only does what the screen says; two tabs in one sentence; and what may not be shared stays back.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { root } from '../../scripts/run-tool.mjs'
import { expect, expectNoAxe, newWorkspace, test } from './support.ts'

const FIXTURE = join(root, 'tests/fixtures/call-with-nadia.vtt')
const SAMPLES = join(root, '../shared/samples/transcripts')
const SENTENCE = 'Shift+Alt+ArrowRight'
const MOST_PRESSES = 120

const sheetOf = (page: Page) => page.getByRole('article', { name: 'Snapshot page' })
const opportunities = (page: Page) =>
  sheetOf(page)
    .getByRole('region', { name: 'Opportunities' })
    .locator('li')
    .filter({ has: page.getByRole('button', { name: /^More for/ }) }) // hints below one are a list, too
const moments = (page: Page) => sheetOf(page).getByRole('region', { name: 'Story' }).locator('ol > li')
const finished = (page: Page) => page.getByRole('button', { name: 'Finished · open again' })

/** What a hand does at the keyboard: every press counts, words that are typed do not. */
function aHand(page: Page) {
  let presses = 0
  return {
    presses: () => presses,
    async press(...keys: string[]) {
      for (const key of keys) {
        presses += 1
        await page.keyboard.press(key)
      }
    },
    async type(words: string) {
      await page.keyboard.type(words)
    },
  }
}

interface Reading {
  readonly file: string
  /** How it comes onto the desk. */
  readonly by: 'paste' | 'file'
  /** Words to look for: where the story begins. */
  readonly find: string
  /** The marks there, one sentence each; a dot goes one turn on. */
  readonly marks: string
}

/** From the empty wall to a finished snapshot. Answers how many keys it took. */
async function makeSnapshot(page: Page, { file, by, find, marks }: Reading): Promise<number> {
  const hand = aHand(page)
  await page.goto(`${new URL(page.url()).pathname}/interviews`)
  await expect(page.getByRole('heading', { level: 2, name: 'One page per interview' })).toBeVisible()
  await hand.press('n')
  await expect(page.getByRole('combobox', { name: /Who was interviewed/ })).toBeFocused()
  await hand.type('The Tuesday caller')
  await hand.press('Enter')
  await expect(page.getByRole('button', { name: 'Begin the snapshot' })).toBeFocused()
  await hand.press('Enter')
  await expect(sheetOf(page)).toBeVisible()

  if (by === 'paste') {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.evaluate((words) => navigator.clipboard.writeText(words), readFileSync(file, 'utf8'))
    await hand.press('ControlOrMeta+v')
  } else {
    const chooser = page.waitForEvent('filechooser')
    await hand.press('ControlOrMeta+k')
    await hand.type('choose a transcript')
    await expect(page.getByRole('option', { name: /Choose a transcript/ }).first()).toBeVisible()
    await hand.press('Enter')
    await (await chooser).setFiles(file)
  }
  await expect(page.getByRole('button', { name: 'Add the transcript' })).toBeFocused()
  await hand.press('Enter')
  const turns = page.getByRole('list', { name: 'Transcript' })
  await expect(turns.locator('[aria-posinset="1"]')).toBeFocused()

  await hand.press('/')
  await hand.type(find)
  await expect(page.getByText(/^1 of \d+$/)).toBeVisible()
  await hand.press('Escape')
  await expect(turns.locator('[aria-current=true]')).toBeFocused()
  await hand.press('ArrowLeft')
  for (const mark of marks)
    if (mark === '.') await hand.press('j')
    else await hand.press(SENTENCE, mark)

  // The last one in better words, and back to where it was said.
  await hand.press('d', 'Enter')
  await expect(sheetOf(page).getByRole('textbox', { name: 'Desire' })).toBeFocused()
  await hand.press('ControlOrMeta+a')
  await hand.type('I want to hear back without asking')
  await hand.press('Enter')
  await expect(turns.locator('[aria-current=true]')).toBeFocused()
  await hand.press('f')
  await expect(page.getByRole('combobox', { name: 'Quick fact' })).toBeFocused()
  await hand.press('ControlOrMeta+a')
  await hand.type('How often')
  await hand.press('Tab', 'ControlOrMeta+a')
  await hand.type('Every month')
  await hand.press('Enter')
  await expect(page.getByRole('meter').first()).toHaveAttribute('aria-valuenow', '5')
  await hand.press('ControlOrMeta+Enter')
  await expect(finished(page)).toBeVisible()

  expect(await opportunities(page).count()).toBeGreaterThanOrEqual(5)
  expect(await moments(page).count()).toBeGreaterThanOrEqual(4)
  await expect(sheetOf(page)).toContainText('I want to hear back without asking')
  await expect(page.getByTestId('save-status')).toHaveText('Saved on this device')
  await page.reload()
  await expect(finished(page)).toBeVisible()
  await expect(page.getByRole('meter').first()).toHaveAttribute('aria-valuenow', '5')
  return hand.presses()
}

const READINGS: readonly Reading[] = [
  { file: FIXTURE, by: 'file', find: 'last time', marks: '.mmpq..pnm.id.ndmn' },
  {
    file: join(SAMPLES, 'otel-q-a-jennifer-moore.md'),
    by: 'paste',
    find: 'tracing',
    marks: 'mnpq.mn..mdi.mpn.np',
  },
  {
    file: join(SAMPLES, 'otel-humans-streaming-live-plain-labels.md'),
    by: 'file',
    find: 'contribut',
    marks: 'mnpq.mn..mdi.mpn.np',
  },
  {
    file: join(SAMPLES, 'va-travel-claims-p11.md'),
    by: 'paste',
    find: 'submitted a claim',
    marks: 'mppq.mn.mpd..nm..pn',
  },
  {
    file: join(SAMPLES, 'podcast-mixed-voice-labels.vtt'),
    by: 'file',
    find: 'podcast',
    marks: 'mnpq.mn..mdi.mpn.np',
  },
]

for (const reading of READINGS) {
  const name = reading.file.split('/').at(-1) ?? ''
  test(`a finished snapshot by keyboard alone: ${name}`, async ({ page }) => {
    test.skip(!existsSync(reading.file), 'the sample transcripts are not here')
    await newWorkspace(page, 'Clinic bookings', [])
    const presses = await makeSnapshot(page, reading)
    const told = `${presses} presses, ${await opportunities(page).count()} opportunities, ${await moments(page).count()} moments`
    process.stdout.write(`    ${name}: ${told}\n`)
    test.info().annotations.push({ type: 'presses', description: told })
    expect(presses).toBeLessThanOrEqual(MOST_PRESSES)
  })
}

test('a newcomer fills a snapshot by doing what the screen says', async ({ page }) => {
  await newWorkspace(page, 'Clinic bookings', [])
  await page.getByRole('link', { name: 'Make a snapshot of your last interview' }).click()
  await page.getByRole('combobox', { name: 'Who was interviewed' }).fill('Nadia')
  await page.getByRole('button', { name: 'Begin the snapshot' }).click()
  await expectNoAxe(page)

  // "Choose a file", then "Select words. Then press what they are."
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Choose a file' }).click()
  await (await chooser).setFiles(FIXTURE)
  await page.getByRole('button', { name: 'Add the transcript' }).click()
  await expect(page.getByText(/^Select words/)).toBeVisible()
  const words = page.locator('[data-turn-text="3"]')
  const box = await words.boundingBox()
  if (!box) throw new Error('the turn is not there')
  await page.mouse.move(box.x + 2, box.y + 10)
  await page.mouse.down()
  await page.mouse.move(box.x + 180, box.y + 10, { steps: 4 })
  await page.mouse.up()
  await page
    .getByRole('toolbar')
    .getByRole('button', { name: /^Pain point/ })
    .click()
  await expect(opportunities(page)).toHaveCount(1)
  await expect(page.getByText(/^Select words/)).toBeHidden()

  // The head says what is missing, the page has a place for each.
  const missing = page.getByText(/Still missing: /)
  await expect(missing).toContainText('a quick fact, a memorable quote and two moments of the story')
  await page.getByRole('button', { name: 'Add a quick fact' }).click()
  await page.getByLabel('Quick fact', { exact: true }).fill('Visits')
  await page.getByLabel('Value', { exact: true }).fill('Every month')
  await page.getByRole('button', { name: 'Keep' }).click()
  await page.getByRole('button', { name: /^A memorable quote/ }).click()
  await page.keyboard.type('I wrote the date on my hand')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Add a moment' }).click()
  for (const moment of ['Looks for a time in the tram', 'Calls from the stairwell']) {
    await page.keyboard.type(moment)
    await page.keyboard.press('Enter')
  }
  await page.keyboard.press('Escape')
  await expect(page.getByText('5 of 5 sections. Nothing is missing.')).toBeVisible()

  // While one writes an opportunity, the coach says quietly what it might be instead; nothing is held up.
  await page.getByRole('button', { name: 'Add an opportunity' }).click()
  await page.keyboard.type('Add a button to book')
  await expect(
    sheetOf(page)
      .getByRole('status')
      .filter({ hasText: /might name a solution/ }),
  ).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(opportunities(page)).toHaveCount(2)
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: 'Finish', exact: true }).click()
  await expect(finished(page)).toBeVisible()
  await page.getByRole('link', { name: '2 opportunities wait in the inbox' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Inbox' })).toBeVisible()
})

test('two tabs write notes within one sentence, and neither loses a word', async ({ page, context }) => {
  await newWorkspace(page, 'Clinic bookings', [])
  await page.goto(`${new URL(page.url()).pathname}/interviews?new=1`)
  await page.getByRole('combobox', { name: 'Who was interviewed' }).fill('Nadia')
  await page.getByRole('button', { name: 'Begin the snapshot' }).click()
  const notesIn = async (tab: Page) => {
    await tab.getByRole('tab', { name: 'Notes' }).click()
    return tab.getByRole('textbox', { name: 'Notes of the interview' })
  }
  const here = await notesIn(page)
  await here.click()
  await page.keyboard.type('She booked on Monday.')
  await expect(page.getByTestId('save-status')).toHaveText('Saved on this device')
  const other = await context.newPage()
  await other.goto(page.url())
  const there = await notesIn(other)
  await expect(there).toContainText('She booked on Monday.')

  // One at the beginning of the sentence, one before its end, stroke by stroke.
  await here.press('ControlOrMeta+Home')
  await there.click()
  await there.press('ControlOrMeta+End')
  await there.press('ArrowLeft')
  const [left, right] = ['In the tram ', ' from the stairwell']
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    if (left[i]) await here.press(left[i] === ' ' ? 'Space' : (left[i] ?? ''))
    if (right[i]) await there.press(right[i] === ' ' ? 'Space' : (right[i] ?? ''))
  }
  for (const notes of [here, there])
    await expect(notes).toContainText('In the tram She booked on Monday from the stairwell.')
})

test('without consent to be quoted no word of the person leaves the desk, and it says so', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await newWorkspace(page, 'Clinic bookings', [])
  await page.goto(`${new URL(page.url()).pathname}/interviews?new=1`)
  await page.getByRole('combobox', { name: 'Who was interviewed' }).fill('Nadia')
  await page.getByRole('button', { name: 'Begin the snapshot' }).click()
  await page.getByLabel('Transcript file').setInputFiles(FIXTURE)
  await page.getByRole('button', { name: 'Add the transcript' }).click()
  await page.getByRole('list', { name: 'Transcript' }).getByRole('listitem').nth(3).focus()
  for (const letter of ['p', 'q']) {
    await page.keyboard.press(SENTENCE)
    await page.keyboard.press(letter)
  }
  await expect(page.getByText(/A shared page leaves their own words out/)).toBeVisible()

  const copy = async () => {
    await page.getByRole('button', { name: 'More for this snapshot' }).click()
    await page.getByRole('menuitem', { name: 'Copy it as Markdown' }).click()
  }
  const copied = () => page.evaluate(() => navigator.clipboard.readText())
  await copy()
  await expect(
    page.getByText(/Held back in Nadia’s own words: the quote and one opportunity/).first(),
  ).toBeVisible()
  expect(await copied()).toContain('Held back')
  expect(await copied()).not.toMatch(/on hold|on my hand/)

  // The way on stands in the notice.
  await page.getByRole('button', { name: 'Note consent' }).last().click()
  const form = page.getByRole('dialog', { name: 'Consent and contact of Nadia' })
  await form.getByRole('checkbox', { name: 'to being quoted' }).check()
  await page.keyboard.press('Escape')
  await expect(page.getByText(/A shared page leaves their own words out/)).toBeHidden()
  await copy()
  await expect.poll(copied).toMatch(/on my hand[\s\S]*on hold/)
})
