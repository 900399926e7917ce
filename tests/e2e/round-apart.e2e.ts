// A round on two devices that exchange files: nobody sees the other's draft before the reveal, a draft drawn meanwhile
// arrives, and both come to the same map.
import type { Page } from '@playwright/test'
import { expect, test } from './support.ts'

const SCOPE = 'How do people get to see a specialist?'
const chooser = (page: Page) => page.locator('input[type=file]')

async function download(page: Page, address: string, path: string): Promise<string> {
  await page.goto(`${address}/settings`)
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the workspace file' }).click(),
  ])
  await file.saveAs(path)
  return path
}

/** Brings the other's file into the workspace that is here. */
async function merge(page: Page, path: string): Promise<void> {
  await page.goto('/')
  await chooser(page).setInputFiles(path)
  await page.getByRole('button', { name: 'Merge into the one here' }).click()
  await page.getByRole('button', { name: 'Merge', exact: true }).click()
  await expect(page.getByRole('heading', { name: /is merged$/ })).toBeVisible()
}

async function draw(page: Page, address: string, name: string, labels: readonly string[]): Promise<void> {
  await page.goto(`${address}/maps`)
  await page.getByRole('link', { name: `${name}’s draft` }).click()
  await page.getByRole('button', { name: `I am ${name}` }).click()
  await page.getByRole('button', { name: 'Write the first moment' }).click()
  for (const label of labels) {
    await page.keyboard.type(label)
    await page.keyboard.press('Enter')
  }
  await page.keyboard.press('Enter')
  await expect(page.getByRole('tree').getByRole('treeitem')).toHaveCount(labels.length)
}

async function labelsOf(page: Page): Promise<readonly string[]> {
  const names = await page
    .getByRole('tree', { name: /^Experience map/ })
    .getByRole('treeitem')
    .evaluateAll((items) => items.map((item) => item.getAttribute('aria-label') ?? item.textContent ?? ''))
  return names.map((name) => (name.split(',')[0] ?? '').trim()).toSorted()
}

test('two devices draw apart, exchange files, reveal and merge: hidden until then, and the same map after', async ({
  page,
  freshContext,
}, info) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'New workspace' }).click()
  await page.keyboard.type('Clinic visits')
  await page.getByLabel('Product manager').fill('Ada')
  await page.getByLabel('Designer').fill('Ben')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Clinic visits' })).toBeVisible()
  const address = new URL(page.url()).pathname
  await page.goto(`${address}/maps`)
  await page.getByRole('button', { name: 'New map' }).first().click()
  await page.getByLabel('The question it answers').fill(SCOPE)
  await page.getByRole('button', { name: 'Begin the round' }).click()
  await expect(page.getByRole('link', { name: 'Ben’s draft' })).toBeVisible()

  const there = await (await freshContext()).newPage()
  await there.goto('/')
  await chooser(there).setInputFiles(await download(page, address, info.outputPath('begun.espalier.json')))
  await there.getByRole('button', { name: 'Open as a new workspace' }).click()
  await expect(there.getByRole('heading', { level: 1, name: 'Clinic visits' })).toBeVisible()
  const same = new URL(there.url()).pathname

  await draw(page, address, 'Ada', ['Looks for the clinic', 'Calls and is put on hold', 'Waits six weeks'])
  await draw(there, same, 'Ben', ['Asks the doctor', 'Is put on hold', 'Goes to the appointment'])

  // Ben's file reaches Ada: his draft is here, and closed.
  await merge(page, await download(there, same, info.outputPath('from-ben.espalier.json')))
  await page.goto(`${address}/maps`)
  await page.getByRole('link', { name: 'Ben’s draft' }).click()
  await expect(page.getByRole('button', { name: 'I am Ben' })).toBeVisible()
  await expect(page.getByText('Asks the doctor')).toHaveCount(0)
  await page.goto(`${address}/search?q=appointment`)
  await expect(page.getByText('Goes to the appointment')).toHaveCount(0)

  // The reveal: both drafts in step, then one table.
  await page.goto(`${address}/maps`)
  await page.getByRole('button', { name: 'Reveal the 2 drafts' }).click()
  await expect(page.getByRole('table')).toContainText('Goes to the appointment')
  await page.getByRole('button', { name: 'Make one map' }).click()
  await expect(page.getByText('6 moments', { exact: true })).toBeVisible()
  const one = await labelsOf(page)

  // Back to Ben, who sees Ada's draft only now, and the same map.
  await expect(there.getByText('Calls and is put on hold')).toHaveCount(0)
  await merge(there, await download(page, address, info.outputPath('merged.espalier.json')))
  await there.goto(`${same}/maps`)
  await there.getByRole('region', { name: 'Shared maps' }).getByRole('link').first().click()
  await expect(there.getByText('6 moments', { exact: true })).toBeVisible()
  expect(await labelsOf(there)).toEqual(one)
  await there.goto(`${same}/maps`)
  await there.getByRole('link', { name: 'Ada’s draft' }).click()
  await expect(there.getByRole('tree')).toContainText('Calls and is put on hold')
})
