// Plain words: chosen once, they reach all text of the interface. Whatever screen, printed page or kept file still says a term
// of the method would be a word that a newcomer was promised not to meet.
import type { Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { expect, test } from './support.ts'

const TERMS =
  /\b(outcomes?|opportunit(?:y|ies)|assumptions?|leaps? of faith|pain points?|desires?|snapshots?|trio|inbox|coach|experience maps?|story maps?|prioritisation)\b/i

/** Texts and names on the page that hold a term; words of people and titles of other people's pages are theirs. */
async function termsOn(page: Page): Promise<string[]> {
  const said = await page.evaluate(() => {
    const texts: string[] = []
    const isTheirs = (element: Element | null) =>
      Boolean(element?.closest('[dir=auto], a[href^="https:"], script, style, noscript, [data-keeps-terms]'))
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (!isTheirs(node.parentElement)) texts.push(node.nodeValue ?? '')
    for (const name of ['aria-label', 'placeholder', 'alt', 'aria-description', 'aria-valuetext'])
      for (const element of document.querySelectorAll(`[${name}]`))
        if (!isTheirs(element)) texts.push(element.getAttribute(name) ?? '')
    return texts
  })
  return said.filter((text) => TERMS.test(text))
}

test('plain words reach every screen, the palette, and what leaves the app to be read', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Open the sample workspace' }).click()
  await expect(page).toHaveURL(/\/w\//)
  const base = new URL(page.url()).pathname
  await page.goto(`${base}/settings`)
  const words = page.getByRole('combobox', { name: 'Words', exact: true })
  await words.focus()
  await page.keyboard.press('ArrowDown')
  // The page opens again in these words, and the person stands where they chose.
  const rail = page.getByRole('navigation', { name: 'Workspace' })
  await expect(rail.getByText('Goal & tree')).toHaveAttribute('title', 'Outcome & tree')
  await expect(words).toBeFocused()

  const first = async (screen: string, kind: string) => {
    await page.goto(base + screen)
    return (await page.locator(`main a[href*="${kind}"]`).first().getAttribute('href')) ?? ''
  }
  const review = await first('/reviews', '/reviews/')
  for (const path of [
    ...['', '/inbox', '/tree?view=outline', '/assumptions', '/people', '/coach', '/help'].map(
      (screen) => base + screen,
    ),
    await first('/interviews', '/interviews/'),
    `${review}/walk/outcome`,
    `${review}/walk/tests`,
  ])
    await test.step(path, async () => {
      await page.goto(path)
      await expect(page.getByRole('heading').first()).toBeVisible()
      await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
      expect(await termsOn(page), 'terms of the method').toEqual([])
    })

  await test.step('the palette finds an action by either word, and says the plain one', async () => {
    await page.goto(`${base}/interviews`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    for (const [typed, said] of [
      ['new summary', /^New summary/],
      ['new snapshot', /^New summary/],
      ['go to waiting', /^Go to Waiting/],
    ] as const) {
      await page.keyboard.press('ControlOrMeta+k')
      await page.getByRole('combobox', { name: 'Find an action or a record' }).fill(typed)
      await expect(page.getByRole('option', { name: said })).toBeVisible()
      await expect(page.getByRole('option', { name: /snapshot(?!”)/ })).toHaveCount(0)
      await page.keyboard.press('Escape')
    }
  })

  await test.step('a review that is handed over', async () => {
    await page.goto(review)
    for (const file of ['Web page', 'Markdown']) {
      await page.getByRole('button', { name: 'Hand over' }).click()
      const downloading = page.waitForEvent('download')
      await page.getByRole('menuitem', { name: new RegExp(`^${file}`) }).click()
      const kept = await readFile(await (await downloading).path(), 'utf8')
      expect(kept).toContain('Needs and problems')
      const text = kept.replace(/<(script|style)\b.*?<\/\1>/gs, ' ').replace(/<[^>]*>/g, '\n')
      const lines = text.split('\n').filter((line) => TERMS.test(line))
      expect(lines.filter((line) => !line.includes('Bears on the outcome directly'))).toEqual([]) // their own words
    }
  })

  await page.goto(`${base}/settings`)
  await words.focus()
  await page.keyboard.press('ArrowUp')
  await expect(rail.getByText('Outcome & tree')).toBeVisible()
})
