// The app in a language nobody speaks: every letter with an accent, a third longer, from right to left. Whatever shows a letter
// without an accent would never be translated; whatever is wider than the window or broken for axe would break with a translation.
import type { Page } from '@playwright/test'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ESTree, parseSync } from 'vite'
import { PSEUDO_TAG } from '../../scripts/languages/pseudo.ts'
import { root, runTool } from '../../scripts/run-tool.mjs'
import { serveDist } from '../../scripts/serve.mjs'
import { expect, expectNoAxe, test } from './support.ts'

const dist = join(root, 'dist-pseudo')
const sample = join(root, 'src', 'domain', 'sample')

/** What the sample workspace says: words of people, which no translation touches. */
function wordsOfTheSample(): string[] {
  const words = new Set<string>()
  const read = (node: ESTree.Node): void => {
    if (node.type === 'Literal' && typeof node.value === 'string') words.add(plain(node.value))
    if (node.type === 'TemplateElement') words.add(plain(node.value.cooked ?? ''))
    for (const value of Object.values(node) as unknown[])
      for (const one of Array.isArray(value) ? (value as unknown[]) : [value])
        if (typeof one === 'object' && one !== null && 'type' in one && 'start' in one)
          read(one as ESTree.Node)
  }
  const files = readdirSync(sample, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  )
  for (const file of files) read(parseSync(file, readFileSync(join(sample, file), 'utf8')).program)
  return [...words].filter((said) => said.length > 2).sort((a, b) => b.length - a.length)
}

const plain = (text: string) =>
  text
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** Days, times ago and sizes come from the browser, which has no pseudo-language. */
const FROM_THE_BROWSER =
  /\b(\d+ )?(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Oct|Nov|Dec)( \d{4})?\b|\b(in )?\d+ (second|minute|hour|day|week|month|year)s?( ago)?\b|\b(yesterday|tomorrow|today|(last|next) (week|month|year))\b|\b\d+([.,]\d)? [GMk]B\b|\b[A-Z]{2}\b|Espalier/g

/** Every text, name and hint on the page that still stands in English. */
async function inEnglish(page: Page, people: readonly string[]): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const found: string[] = []
    // Words of people stand where the direction is theirs; keys are named alike everywhere.
    // Languages are named in themselves.
    const isTheirs = (element: Element | null) =>
      /^[a-z]{2}-[A-Z]{2}$/.test(element?.closest('option')?.value ?? '') ||
      Boolean(element?.closest('[dir=auto], kbd, time, script, style, noscript, .react-flow__attribution'))
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (!isTheirs(node.parentElement)) found.push(node.nodeValue ?? '')
    for (const name of ['aria-label', 'placeholder', 'title', 'alt', 'aria-description', 'aria-valuetext'])
      for (const element of document.querySelectorAll(`[${name}]`))
        if (!(name === 'title' && isTheirs(element)) && !element.closest('.react-flow__attribution'))
          found.push(element.getAttribute(name) ?? '')
    return found
  })
  const exact = new Set(people)
  const all = people.join('\n')
  return texts.filter((text) => {
    let rest = plain(text.replace(/\u2068[^\u2069]*\u2069/g, ' · ')) // days stand apart
    if (!/[A-Za-z]{2}/.test(rest)) return false
    for (const said of people)
      if ((said.length > 14 || /[A-Z ]/.test(said)) && rest.includes(said))
        rest = rest.replaceAll(said, ' · ')
    rest = rest.replace(/“[^”⟦⟧]*”/g, ' · ').replace(FROM_THE_BROWSER, ' · ') // what is quoted is theirs
    return rest
      .split(/[^A-Za-z'’ -]+/)
      .map(plain)
      .filter((part) => /[A-Za-z]{2}/.test(part))
      .some((part) => (part.length < 14 ? !exact.has(part) : !all.includes(part)))
  })
}

test.describe.configure({ mode: 'default' }) // one worker: both share the build

test.beforeAll(async () => {
  const code = await runTool('vite', ['build', '--outDir', dist, '--emptyOutDir', '--logLevel', 'error'], {
    ESPALIER_LANGUAGE: PSEUDO_TAG,
  })
  expect(code, 'the build in the pseudo-language').toBe(0)
})

for (const width of [1280, 390])
  test(`another language, from right to left, ${width} px wide`, async ({ page, watched }) => {
    const people = wordsOfTheSample()
    const { url, close } = await serveDist({ dist, port: 0 })
    watched.origins.add(new URL(url).origin)
    await page.setViewportSize({ width, height: 800 })
    await page.goto(url)
    await expect(page.locator('html')).toHaveAttribute('lang', PSEUDO_TAG)
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
    await page.locator('section button').first().click() // the sample workspace
    await expect(page).toHaveURL(/\/w\//)
    const base = new URL(page.url()).pathname

    /** The address of the first link of a kind on a screen. */
    const inside = async (screen: string, kind: string) => {
      await page.goto(new URL(base + screen, url).href)
      return (await page.locator(`main a[href*="${kind}"]`).first().getAttribute('href')) ?? ''
    }
    const [map, desk] = [await inside('/maps', '/maps/'), await inside('/interviews', '/interviews/')]
    const [run, review] = [await inside('/tests', '/tests/'), await inside('/reviews', '/reviews/')]
    const screens = [
      '',
      '/inbox',
      '/tree',
      '/tree?view=outline',
      '/assumptions',
      '/people',
      '/coach',
      '/settings',
    ]
    const walk = ['walk/outcome', 'walk/prioritisation', 'walk/target', 'walk/tests', 'presenter']
    const stages = [...walk.map((stop) => `${review}/${stop}`), `${desk}/present`]
    const paths = [...screens.map((screen) => base + screen), map, desk, run, ...stages]
    for (const path of paths)
      await test.step(path, async () => {
        await page.goto(new URL(path, url).href)
        await expect(page.getByRole('main').first()).toBeVisible()
        await expect(page.getByRole('heading').first()).toBeVisible()
        expect(await inEnglish(page, people), 'texts that stay English').toEqual([])
        const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        expect(over, 'wider than the window').toBeLessThanOrEqual(0)
        await expectNoAxe(page)
      })
    await close()
  })
