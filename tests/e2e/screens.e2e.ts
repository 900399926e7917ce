// Every screen of the sample workspace, light and dark, wide and narrow: nothing at all for axe, nothing wider than the window.
import type { Page } from '@playwright/test'
import { expect, expectNoAxe, openSample, test } from './support.ts'

const SCREENS = [
  '',
  '/interviews',
  '/inbox',
  '/tree',
  '/tree?view=outline',
  '/maps',
  '/tests',
  '/assumptions',
  '/reviews',
  '/people',
  '/coach',
  '/settings',
  '/help',
]

for (const { scheme, width } of [
  { scheme: 'light', width: 1280 },
  { scheme: 'dark', width: 390 },
] as const)
  test(`every screen, ${scheme}, ${width} px wide`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme })
    await page.setViewportSize({ width, height: 800 })
    const base = await openSample(page)
    for (const screen of SCREENS)
      await test.step(screen || 'this week', async () => {
        await page.goto(base + screen)
        await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
        await expectFits(page)
      })
  })

for (const { scheme, width } of [
  { scheme: 'dark', width: 1280 },
  { scheme: 'light', width: 390 },
] as const)
  test(`ideas, story map and tests, ${scheme}, ${width} px wide`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme })
    await page.setViewportSize({ width, height: 800 })
    const base = await openSample(page)
    // One step further in: the ideas of the target, a story map, and a test in each of its states.
    await page.goto(`${base}/tests`)
    const compare = page.getByRole('link', { name: 'Compare side by side' })
    await expect(compare).toBeVisible()
    const inside = [new URL((await compare.getAttribute('href')) ?? '', page.url()).pathname]
    for (const status of ['Draft', 'Running', 'Done']) {
      const link = page.getByRole('region', { name: status, exact: true }).getByRole('link').first()
      inside.push(new URL((await link.getAttribute('href')) ?? '', page.url()).pathname)
    }
    const [ideas = '', ...tests] = inside
    await page.goto(`${ideas}?step=compare`)
    const story = await page.getByRole('link', { name: 'Open the story map' }).first().getAttribute('href')
    const steps = ['alone', 'together', 'choose', 'compare'].map((step) => `${ideas}?step=${step}`)
    for (const path of [...steps, story ?? '', ...tests])
      await test.step(path, async () => {
        await page.goto(path)
        await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
        await expectNoAxe(page)
        const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        expect(over, 'wider than the window').toBeLessThanOrEqual(0)
      })
  })

for (const { scheme, width } of [
  { scheme: 'light', width: 1280 },
  { scheme: 'dark', width: 390 },
] as const)
  test(`maps: drafts side by side, a map, the studio, ${scheme}, ${width} px wide`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme })
    await page.setViewportSize({ width, height: 800 })
    const base = await openSample(page)
    await page.goto(`${base}/maps`)
    await test.step('drafts side by side', async () => {
      await page.getByRole('button', { name: 'Side by side' }).first().click()
      await expect(page.getByRole('table')).toBeVisible()
      await expectFits(page)
    })
    await page.getByRole('region', { name: 'Shared maps' }).getByRole('link').first().click()
    await expect(page.getByRole('tree', { name: /^Experience map/ })).toBeVisible()
    await test.step('a map', () => expectFits(page))
    await test.step('the merge studio', async () => {
      await page.getByRole('button', { name: /^Merge/ }).click()
      await expect(page.getByRole('complementary', { name: 'Merge studio' })).toBeVisible()
      await expectFits(page)
      await page.getByRole('tab', { name: /Links/ }).click()
      await expectFits(page)
    })
    const map = new URL(page.url()).pathname
    await test.step('stories, and where they leave the map', async () => {
      await page.goto(`${map}?panel=stories`)
      await expect(page.getByRole('complementary', { name: 'Stories and the map' })).toBeVisible()
      await expectFits(page)
      await page.goto(`${map}?panel=holes`)
      await expect(page.getByRole('region', { name: 'Told, and missing on the map' })).toBeVisible()
      await expectFits(page)
    })
    await test.step('a story in hand', async () => {
      await page.goto(`${map}?panel=stories`)
      await page.getByRole('button', { name: /Ines/ }).click()
      await expect(page.getByRole('listbox', { name: 'The story of Ines' })).toBeVisible()
      await expectFits(page)
    })
    await test.step('the map for a room', async () => {
      await page.goto(`${map}/present`)
      await expect(page.getByRole('main', { name: /full screen/ })).toBeVisible()
      await expectFits(page)
      await page.goto(map)
    })
    await test.step('canvas and outline', async () => {
      await page.goto(`${new URL(page.url()).pathname}?view=both`)
      await expect(page.getByRole('tree', { name: /^Experience map/ }).first()).toBeVisible()
      await expectFits(page)
    })
  })

for (const { scheme, width } of [
  { scheme: 'light', width: 1280 },
  { scheme: 'dark', width: 390 },
] as const)
  test(`around the tree, ${scheme}, ${width} px wide`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme })
    await page.setViewportSize({ width, height: 800 })
    const base = await openSample(page)
    await page.goto(`${base}/tree`)
    await page.getByRole('button', { name: 'Around this tree' }).click()
    await page.getByRole('menuitem', { name: /^Versions/ }).click()
    await expect(page).toHaveURL(/\/history/)
    const tree = new URL(page.url()).pathname.replace(/\/history$/, '')
    await page.getByLabel('Keep the tree as it stands now').fill('Before the review')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Nothing: the tree stands as it stood.')).toBeVisible()
    await expectFits(page)
    for (const path of [
      `${tree}/history?tab=archive`,
      `${tree}/history?tab=decisions`,
      `${tree}/choose`,
      `${base}/tree/drivers`,
      `${base}/tree/new`,
    ])
      await test.step(path, async () => {
        await page.goto(path)
        await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
        await expectFits(page)
      })
    await page.goto(`${tree}/choose`)
    await page.getByRole('button', { name: 'Compare its 2 children' }).first().click()
    await page.getByRole('button', { name: 'Choose it' }).first().click()
    await expect(page.getByRole('textbox', { name: 'Why this one' })).toBeFocused()
    await expectFits(page)
    await page.goto(`${base}/tree/drivers`)
    await page.getByRole('button', { name: 'Details of the outcome' }).click()
    await page.getByText(/^Ask the outcome/).click()
    await page.getByText('A new target, or a new direction').click()
    await expectFits(page)
  })

for (const { scheme, width } of [
  { scheme: 'light', width: 1280 },
  { scheme: 'dark', width: 390 },
] as const)
  test(`people, search, files, a review on the stage and its printed pages, ${scheme}, ${width} px wide`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: scheme })
    await page.setViewportSize({ width, height: 800 })
    const base = await openSample(page)
    const linkTo = async (screen: string, kind: string) => {
      await page.goto(base + screen)
      return (await page.locator(`main a[href*="${kind}"]`).first().getAttribute('href')) ?? ''
    }
    const people = ['participants', 'trio', 'stakeholders']
    const inside: string[] = []
    for (const kind of people) inside.push(await linkTo('/people', `/people/${kind}/`))
    const [review, interview] = [
      await linkTo('/reviews', '/reviews/'),
      await linkTo('/interviews', '/interviews/'),
    ]
    const others = ['/search?q=list', '/search?q=zzzz', '/versions', '/merge', '/privacy', '/help?at=review']
    for (const path of [
      ...inside,
      ...others.map((screen) => base + screen),
      review,
      `${review}/walk/space`,
      `${review}/walk/target`,
      `${review}/presenter`,
      `${review}/print`,
      `${interview}/present`,
      '/rescue',
    ])
      await test.step(path, async () => {
        await page.goto(path)
        await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
        await expectFits(page)
      })
  })

/** Nothing at all for axe, nothing wider than the window or than the part of it that scrolls. */
async function expectFits(page: Page): Promise<void> {
  await expectNoAxe(page)
  const over = await page.evaluate(() => {
    const screen = document.getElementById('screen')
    const inside = screen ? screen.scrollWidth - screen.clientWidth : 0
    return Math.max(document.documentElement.scrollWidth - window.innerWidth, inside)
  })
  expect(over, 'wider than the window').toBeLessThanOrEqual(0)
}

test('the palette finds a record, an action of this screen, and one of another screen', async ({ page }) => {
  await openSample(page)
  const field = page.getByRole('combobox', { name: 'Find an action or a record' })
  const find = async (words: string) => {
    await page.keyboard.press('ControlOrMeta+k')
    await expect(field).toBeFocused()
    await page.keyboard.type(words)
  }
  await find('silence means no')
  await expect(page.getByRole('option', { name: /silence means no/ }).first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/tree\//)
  await find('go to people')
  await expect(page.getByRole('option', { name: /Go to People/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeVisible()
  await find('make it the target')
  await expect(page.getByRole('option', { name: /Make it the target/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/tree/)
})
