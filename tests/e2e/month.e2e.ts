// A month of a trio's life, opened as a file at the end of each week: This week says what is true, leads on, and stays calm.
import { expect, expectNoAxe, test } from './support.ts'
import { writeWorkspaceFile } from '../../src/domain/interchange/write-workspace-file.ts'
import { triosMonth } from '../support/trios-month.ts'

const FEWEST = 2 // sections that a first week has at least

test('This week at the end of each week of a month', async ({ page }) => {
  for (const week of [1, 2, 3, 4])
    await test.step(`week ${week}`, async () => {
      const { source, now } = triosMonth(week)
      await page.clock.setFixedTime(now)
      await page.goto('/')
      await page.locator('input[type=file]').setInputFiles({
        name: 'fernbrook.espalier.json',
        mimeType: 'application/json',
        buffer: Buffer.from(
          writeWorkspaceFile(source, { exportedAt: now, withPeople: true, withBlobs: true }),
        ),
      })
      await page.getByRole('button', { name: 'Open as a new workspace' }).click()
      await expect(page.getByRole('heading', { level: 1, name: 'Fernbrook bike library' })).toBeVisible()

      const stand = page.getByRole('region', { name: 'Where we stand' })
      await expect(stand.getByRole('link', { name: /^More trips by cargo bike/ })).toBeVisible()
      const habit = page.getByRole('region', { name: 'Our habit' })
      await expect(habit).toContainText(
        week === 1 ? 'Interviewed in the first week' : `Interviews in ${week} of the last ${week} weeks`,
      )
      await expect(habit).toContainText('Asta')
      await expect(habit).toContainText(`${4 * week} of ${4 * week}`)
      const ahead = page.getByRole('region', { name: 'Coming up' })
      await expect(ahead.getByRole('listitem')).toHaveCount(week === 4 ? 2 : 5)
      if (week >= 2)
        await expect(stand.getByRole('link', { name: 'I do not hear when a bike comes free' })).toBeVisible()
      if (week >= 3) await expect(stand.getByRole('listitem')).toHaveCount(3)
      if (week === 4) {
        await expect(
          page.getByRole('region', { name: 'Assumption tests under way' }).getByRole('listitem'),
        ).toHaveCount(5)
        await expect(page.getByRole('region', { name: 'Decisions' })).toContainText('8 of 8')
        await expect(
          page.getByRole('region', { name: 'From the coach' }).getByRole('listitem').first(),
        ).toBeVisible()
      }
      // Calm: a handful of sections, each with a handful of lines, and each line leads somewhere.
      const sections = page.locator('main section')
      expect(await sections.count()).toBeGreaterThan(FEWEST)
      expect(await sections.count()).toBeLessThanOrEqual(9)
      for (const section of await sections.all())
        expect(await section.locator(':scope > ul > li, :scope > ol > li').count()).toBeLessThanOrEqual(12)
      const links = await page
        .locator('main a')
        .evaluateAll((all) => [...new Set(all.map((link) => link.getAttribute('href') ?? ''))])
      expect(links.filter((to) => !to.startsWith('/w/'))).toEqual([])
      await expectNoAxe(page)
      for (const to of week === 4 ? links.slice(0, 12) : []) {
        await page.goto(to)
        await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
        await expect(page.getByText('There is no such page')).toHaveCount(0)
      }
    })
})
