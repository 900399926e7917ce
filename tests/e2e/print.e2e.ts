// A snapshot on paper: exactly one sheet, A4 and Letter, whether it is short, full or overlong.
import { expect, expectNoAxe, test } from './support.ts'

/** Pages of a PDF, counted by their objects. */
function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page(?![a-z])/gi)?.length ?? 0
}

test('a snapshot prints to one page, and the wall and the room are accessible', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Open the sample workspace' }).click()
  await page.getByRole('link', { name: 'Interviews' }).first().click()
  await page.getByRole('list', { name: 'Interviews' }).getByRole('link').first().waitFor()
  await expectNoAxe(page)

  await page.getByRole('button', { name: 'New snapshot' }).first().click()
  await page.getByRole('combobox', { name: 'Who was interviewed' }).fill('Nadia')
  await page.getByRole('button', { name: 'Begin the snapshot' }).click()
  await page.getByRole('article', { name: 'Snapshot page' }).waitFor()
  for (const format of ['A4', 'Letter']) expect(pagesOf(await page.pdf({ format }))).toBe(1)
  await page.getByRole('link', { name: 'All interviews' }).click()

  await page.getByRole('link', { name: 'Rafe' }).click()
  await page.getByRole('article', { name: 'Snapshot page' }).waitFor()
  for (const format of ['A4', 'Letter']) expect(pagesOf(await page.pdf({ format }))).toBe(1)

  const add = page.getByRole('button', { name: 'Add an opportunity' })
  await add.click()
  for (let i = 0; i < 40; i++) {
    await page.keyboard.insertText(
      `I need to know who will come before I unlock the hall, time ${i}, `.repeat(3),
    )
    await page.keyboard.press('Enter')
  }
  await page.keyboard.press('Escape')
  for (const format of ['A4', 'Letter']) expect(pagesOf(await page.pdf({ format }))).toBe(1)
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await expect(page.getByText(/^and \d+ more on the desk$/)).toBeAttached()
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect(page.getByText(/more on the desk$/)).not.toBeAttached()

  await page.getByRole('button', { name: 'More for this snapshot' }).click()
  await page.getByRole('menuitem', { name: 'Present it full screen' }).click()
  await page.getByRole('main', { name: 'Rafe, full screen' }).waitFor()
  await expectNoAxe(page)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'More for this snapshot' }).waitFor()
})
