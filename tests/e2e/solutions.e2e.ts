// From the target to a running test in one sitting by keyboard: ideas alone and together, dots, three candidates, five
// assumptions each, placed, one of them tested; then the same test counted in two places at once.
import type { Page } from '@playwright/test'
import { expect, expectNoAxe, test } from './support.ts'

const CANDIDATES = [
  {
    title: 'Show the free times first',
    steps: ['Patient: opens the page', 'Patient: sees what is free', 'Patient: taps a time'],
    assumptions: [
      ['Desirability', 'Patients look for a time before they call'],
      ['Usability', 'Patients find the free times within a minute'],
      ['Feasibility', 'The calendar can be read every minute'],
      ['Viability', 'Fewer calls pay for keeping the page up'],
      ['Ethical', 'Free times tell nobody who is ill'],
    ],
  },
  {
    title: 'Ring back at a promised hour',
    steps: ['Patient: leaves a number', 'Clinic: promises an hour', 'Clinic: rings then'],
    assumptions: [
      ['Desirability', 'Patients are content to wait for a promised hour'],
      ['Usability', 'Patients leave the number they answer'],
      ['Feasibility', 'Somebody is free at the promised hour'],
      ['Viability', 'Ringing back costs less than a second line'],
      ['Ethical', 'Numbers are forgotten after the call'],
    ],
  },
  {
    title: 'Book the next visit before leaving',
    steps: ['Nurse: names the next visit', 'Patient: picks a day', 'Clinic: sends a card'],
    assumptions: [
      ['Desirability', 'Patients plan a visit weeks ahead'],
      ['Usability', 'Patients choose a day at the desk'],
      ['Feasibility', 'The desk sees the calendar of each doctor'],
      ['Viability', 'Booked visits are kept'],
      // Shared with the first: kept once.
      ['Ethical', 'Free times tell nobody who is ill'],
    ],
  },
] as const

const TARGET = 'I wait on hold to learn what is free'
/** More ideas, up to fifteen. */
const MORE = [
  'A line that says the place in the queue',
  'A text with three times to choose from',
  'A list at the door',
  'Open an hour without appointments',
  'Let the pharmacy book',
  'A calendar to subscribe to',
  'Answer letters within a day',
  'A second telephone on Mondays',
  'Swap visits with another patient',
  'Ask at each visit how it was',
  'Send the times of the week on Sunday',
  'Sort calls by what they are about',
]

async function newWorkspace(page: Page): Promise<void> {
  await page.goto('/')
  await page.getByRole('button', { name: 'New workspace' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Name', { exact: true })).toBeFocused()
  await page.keyboard.type('Clinic bookings')
  for (const [role, name] of [
    ['Product manager', 'Ada'],
    ['Designer', 'Ben'],
    ['Engineer', 'Caro'],
  ] as const) {
    await page.getByLabel(role).focus()
    await page.keyboard.type(name)
  }
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Clinic bookings' })).toBeVisible()
}

/** By its link in the rail: "G then a letter" must be typed within a second, which a busy machine may miss. */
async function goTo(page: Page, screen: string): Promise<void> {
  const rail = page.getByRole('navigation', { name: 'Workspace' }).first()
  await rail.getByRole('link', { name: screen }).focus()
  await page.keyboard.press('Enter')
}

/** Types lines into a field that takes one after the other. */
async function typeLines(page: Page, lines: readonly string[]): Promise<void> {
  for (const line of lines) {
    await page.keyboard.insertText(line)
    await page.keyboard.press('Enter')
  }
}

/** Chooses somebody in "who sits here" by the arrows alone. */
async function sit(page: Page, group: string, name: string): Promise<void> {
  const choice = page.getByRole('group', { name: group }).getByRole('radio', { name })
  await choice.focus()
  await page.keyboard.press('Space')
  await expect(choice).toBeChecked()
}

test('from the target to a running test with three candidates, by keyboard; two places count it at once', async ({
  page,
  context,
}) => {
  await newWorkspace(page)
  await goTo(page, 'Outcome & tree')
  await page.getByLabel('What should change?').focus()
  await page.keyboard.type('More people book without calling us')
  await page.keyboard.press('Enter')
  const tree = page.getByRole('tree')
  await expect(tree.getByRole('treeitem', { name: /More people book/ })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.type(TARGET)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  const leaf = tree.getByRole('treeitem', { name: new RegExp(TARGET) })
  await leaf.focus()
  await page.keyboard.press('t')
  await expect(leaf).toHaveAccessibleName(/, target/)
  await leaf.focus()
  await page.keyboard.press('i')
  await expect(page.getByRole('heading', { level: 1, name: TARGET })).toBeVisible()

  await test.step('each alone: nobody sees the ideas of the others', async () => {
    await sit(page, 'Who writes here now', 'Ada')
    await page.keyboard.press('n')
    await typeLines(page, [CANDIDATES[0].title])
    await expect(page.getByText(CANDIDATES[0].title)).toBeVisible()
    await sit(page, 'Who writes here now', 'Ben')
    await expect(page.getByText(CANDIDATES[0].title)).toHaveCount(0)
    await expect(page.getByText(/1 of the others, hidden from you/)).toBeVisible()
    await page.keyboard.press('n')
    await typeLines(page, [CANDIDATES[1].title, CANDIDATES[2].title])
    await expectNoAxe(page)
    await page.getByRole('button', { name: 'All are ready: share everybody’s' }).focus()
    await page.keyboard.press('Enter')
    for (const { title } of CANDIDATES) await expect(page.getByText(title)).toBeVisible()
  })

  await test.step('all together, to fifteen', async () => {
    await page.keyboard.press('Escape')
    await page.keyboard.press('n')
    await typeLines(page, MORE)
    await expect(page.getByText('15 ideas, enough to choose from')).toBeVisible()
    await expectNoAxe(page)
  })

  await test.step('three dots each, then three candidates', async () => {
    await page.getByRole('button', { name: 'Give dots and choose' }).focus()
    await page.keyboard.press('Enter')
    const dot = (title: string) => page.getByRole('button', { name: new RegExp(`^My dot for ${title}`) })
    for (const [name, titles] of [
      ['Ada', CANDIDATES.map(({ title }) => title)],
      ['Ben', [CANDIDATES[0].title, MORE[0] ?? '']],
    ] as const) {
      await sit(page, 'Who votes here now', name)
      for (const title of titles) {
        await dot(title).focus()
        await page.keyboard.press('Space')
        await expect(dot(title)).toHaveAttribute('aria-pressed', 'true')
      }
    }
    await expect(page.getByText('1 of your 3 dots left')).toBeVisible()
    await expect(page.getByRole('listitem').filter({ hasText: CANDIDATES[0].title })).toContainText('2')
    for (const { title } of CANDIDATES) {
      const row = page.getByRole('listitem').filter({ hasText: title })
      await row.getByRole('checkbox', { name: 'Candidate' }).focus()
      await page.keyboard.press('Space')
      await expect(row.getByRole('checkbox', { name: 'Candidate' })).toBeChecked()
    }
    await expectNoAxe(page)
    await page.getByRole('button', { name: 'Compare the candidates' }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('article')).toHaveCount(3)
    await expectNoAxe(page)
  })

  await test.step('a story and five assumptions for each', async () => {
    await page.getByRole('article').first().getByRole('link', { name: 'Tell the story' }).focus()
    await page.keyboard.press('Enter')
    for (const [at, { title, steps, assumptions }] of CANDIDATES.entries()) {
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
      await page.keyboard.press('n')
      await typeLines(page, steps)
      const form = page.getByRole('form', { name: 'Add an assumption' })
      for (const [kind, statement] of assumptions) {
        await form.getByLabel('Type').focus()
        await page.keyboard.type(kind)
        await page.keyboard.press('Tab')
        await page.keyboard.insertText(statement)
        await page.keyboard.press('Enter')
      }
      await expect(page.getByText('3 steps · 5 assumptions')).toBeVisible()
      if (at === 0) await expectNoAxe(page)
      await page.getByRole('heading', { level: 1 }).evaluate(() => {
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      })
      if (at < 2) await page.keyboard.press(']')
    }
    await expect(page.getByText('shared by 2')).toBeVisible()
  })

  await test.step('placed on the map by keys: a leap of faith', async () => {
    await page.goto(page.url().replace(/\/story\/.*/, '/assumptions'))
    const tray = page.getByRole('region', { name: 'Not placed yet' })
    await expect(tray.getByRole('button')).toHaveCount(14)
    const first = tray.getByRole('button', { name: /find the free times/ })
    await first.focus()
    await page.keyboard.press('Enter')
    for (let i = 0; i < 4; i++) await page.keyboard.press('Shift+ArrowUp')
    for (let i = 0; i < 3; i++) await page.keyboard.press('Shift+ArrowRight')
    await page.keyboard.press('Enter')
    await expect(
      page.getByRole('button', { name: /find the free times.* much at stake, little known, leap of faith/ }),
    ).toBeFocused()
    await expectNoAxe(page)
  })

  await test.step('bad input is explained where it stands; then the test runs', async () => {
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Plan a test' }).focus()
    await page.keyboard.press('Enter')
    await page.getByLabel('at least').focus()
    await page.keyboard.type('40 %')
    await page.keyboard.press('Tab')
    await expect(page.getByText(/Write a count, not a percentage/)).toBeVisible()
    await page.getByLabel('at least').fill('12')
    await page.getByLabel(/^of how many/).focus()
    await page.keyboard.type('10')
    await page.keyboard.press('Tab')
    await expect(page.getByText(/12 of 10 cannot happen. Lower/)).toBeVisible()
    await page.getByLabel('at least').fill('4')
    await page.getByLabel('do this').focus()
    await page.keyboard.type('pick a free time without help')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Say who takes part, and how you will find them.')).toBeVisible()
    await page.getByLabel('Who takes part').focus()
    await page.keyboard.type('Patients who called last month')
    await page.keyboard.press('Enter')
    await expect(page.getByText(/Frozen since it started/)).toBeVisible()
    await expectNoAxe(page)
  })

  await test.step('two places count at the same time, and nothing is lost', async () => {
    const phone = await context.newPage()
    await phone.setViewportSize({ width: 390, height: 800 })
    await phone.goto(page.url())
    await expect(phone.getByText('0 of 0 so far', { exact: false })).toBeVisible()
    await expectNoAxe(phone)
    const met = (where: Page) => where.getByRole('button', { name: /^Met/ })
    const notMet = (where: Page) => where.getByRole('button', { name: /^Not met/ })
    for (let i = 0; i < 3; i++) await Promise.all([met(page).click(), notMet(phone).click()])
    await Promise.all([met(page).click(), met(phone).click()])
    for (const where of [page, phone]) {
      await expect(where.getByText('5 of 8 so far', { exact: false })).toBeVisible()
      await expect(where.getByRole('region', { name: 'Observations' }).getByRole('listitem')).toHaveCount(8)
    }
    await phone.close()
  })

  await test.step('the verdict follows the criteria; the dot moves and leaves a trail', async () => {
    await page.getByLabel('What did you learn about customers?').fill('They look on the bus.')
    await page.getByRole('radio', { name: /^Go on/ }).check()
    await page.getByRole('button', { name: 'Close as supported' }).click()
    await expect(page.getByText(/Its dot has moved left/)).toBeVisible()
    await page.getByRole('link', { name: 'See it there' }).click()
    await expect(page.getByRole('list', { name: 'How its dot came here' })).toContainText('supported')
    await goTo(page, 'Tests')
    await expect(
      page.getByRole('region', { name: 'Candidates by their leaps of faith' }).getByRole('article'),
    ).toHaveCount(3)
    await expect(page.getByRole('region', { name: 'Done' }).getByText('Supported')).toBeVisible()
    await expectNoAxe(page)
  })
})
