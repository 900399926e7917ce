// A newcomer's first hour: look around in the sample, throw it away, then one's own workspace from the first snapshot to the
// first review, doing only what the screen says comes next.
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { root } from '../../scripts/run-tool.mjs'
import { expect, expectNoAxe, test } from './support.ts'

const FIXTURE = join(root, 'tests/fixtures/call-with-nadia.vtt')

/** Follows the step that This week marks as the next one. */
async function takeNextStep(page: Page, words: RegExp): Promise<void> {
  await page.getByRole('link', { name: 'This week' }).first().click()
  const steps = page.getByRole('region', { name: 'What comes next' })
  const next = steps.locator('[data-state=next]')
  await expect(next).toContainText(words)
  await next.getByRole('link').click()
}

test('the sample is looked at and thrown away', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Open the sample workspace' }).click()
  const standing = page.getByRole('region', { name: 'Where we stand' })
  await expect(standing.getByRole('link', { name: /whether silence means no/ })).toBeVisible()
  await expectNoAxe(page)
  await standing.getByRole('link', { name: /whether silence means no/ }).click()
  await expect(
    page.getByRole('tree').getByRole('treeitem', { name: /whether silence means no/ }),
  ).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'Thimble: repair days' }).first().click()
  await expect(page.getByRole('heading', { name: 'Workspaces on this device' })).toBeVisible()
  await page.getByRole('button', { name: 'Throw away Thimble: repair days' }).click()
  await expectNoAxe(page)
  await page.getByRole('button', { name: 'Throw it away' }).click()
  await expect(page.getByRole('heading', { name: 'Workspaces on this device' })).toBeHidden()
  await page.reload()
  await expect(page.getByRole('button', { name: 'Open the sample workspace' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Workspaces on this device' })).toBeHidden()
})

test('an own workspace grows by the next sensible step, up to the first review', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'New workspace' }).click()
  await page.getByLabel('Name', { exact: true }).fill('Clinic bookings')
  await page.getByLabel('Product manager').fill('Ada')
  await page.getByRole('button', { name: 'Create the workspace' }).click()

  // The first snapshot, with what was heard.
  await takeNextStep(page, /snapshot of your last interview/)
  await page.getByRole('combobox', { name: 'Who was interviewed' }).fill('Nadia')
  await page.getByRole('button', { name: 'Begin the snapshot' }).click()
  await takeNextStep(page, /Mark what you heard/)
  await page.getByRole('link', { name: /Nadia/ }).first().click()
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Choose a file' }).click()
  await (await chooser).setFiles(FIXTURE)
  await page.getByRole('button', { name: 'Add the transcript' }).click()
  await expect(page.getByText(/^Select words/)).toBeVisible()
  await page.getByRole('button', { name: 'Add an opportunity' }).click()
  for (const heard of ['I can’t see which times are free', 'They put me on hold twice']) {
    await page.keyboard.type(heard)
    await page.keyboard.press('Enter')
  }
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Finish', exact: true }).click()

  // The outcome, and the tree from the inbox.
  await takeNextStep(page, /Write the product outcome/)
  await page.getByLabel('What should change?').fill('More people book without calling us')
  await page.keyboard.press('Enter')
  const tree = page.getByRole('tree')
  await expect(tree.getByRole('treeitem', { name: /More people book/ })).toBeVisible()
  await takeNextStep(page, /Grow the tree from the inbox/)
  const waiting = page.getByRole('listbox', { name: 'Waiting: what was heard' })
  for (const left of [1, 0]) {
    await page
      .getByRole('button', { name: /^New top/ })
      .first()
      .click()
    await expect(waiting.getByRole('option')).toHaveCount(left)
  }

  // A target, a solution and a test.
  await takeNextStep(page, /Choose a target opportunity/)
  const sibling = page.getByRole('article', { name: 'They put me on hold twice' })
  await sibling.getByLabel(/^Customer:/).fill('They give up after the second time.')
  await sibling.getByRole('button', { name: 'Choose it' }).click()
  await page.getByLabel('Why this one').fill('Everybody meets it.')
  await page.keyboard.press('Tab')
  await page.getByRole('button', { name: 'Make it the target' }).click()
  await expect(sibling.getByText('Target', { exact: true })).toBeVisible()
  await sibling.getByRole('button', { name: 'Why it is the target' }).waitFor()

  // A solution, an assumption it rests on, and a test with its criteria.
  await takeNextStep(page, /Collect solutions for it/)
  await page.getByRole('radio', { name: 'Ada' }).press('Space')
  await page.getByLabel('An idea of Ada').fill('Show the free times first')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Share mine' }).click()
  await expect(page.getByText('Show the free times first')).toBeVisible()
  await takeNextStep(page, /Test an assumption/)
  await page.getByRole('link', { name: 'Go to the solution' }).click()
  const panel = page
    .getByRole('complementary')
    .filter({ has: page.getByLabel('Assumption', { exact: true }) })
  await panel.getByLabel('Assumption', { exact: true }).fill('People look for a time on their phone')
  await page.keyboard.press('Enter')
  await panel.getByRole('button', { name: 'Plan a test' }).click()
  await page.getByLabel('Who takes part').fill('Patients who called last month')
  await page.getByLabel('at least').fill('3')
  await page.getByLabel(/^of how many/).fill('4')
  await page.getByLabel('do this').fill('pick a time within a minute')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/Frozen since it started/)).toBeVisible()

  // The first review.
  await takeNextStep(page, /Walk your stakeholders/)
  await page
    .getByRole('button', { name: /Prepare a review/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Start the walk' }).click()
  await expect(page).toHaveURL(/walk\/outcome$/)
  await expectNoAxe(page)
  for (const stop of ['space', 'prioritisation', 'target']) {
    await page.keyboard.press('ArrowRight')
    await expect(page).toHaveURL(new RegExp(`/walk/${stop}$`))
  }
  await expect(page.getByText('They put me on hold twice').first()).toBeVisible()
})
