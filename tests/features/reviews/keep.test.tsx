// The kept walk in a real browser: opened as a file it walks by keys, and nothing that was typed runs.
import { waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, onTestFinished } from 'vitest'
import { strFromU8, unzipSync } from 'fflate'
import { keepHtml } from '../../../src/domain/review/keep-html.ts'
import { keepOf } from '../../../src/domain/review/keep-sections.ts'
import { keptFiles } from '../../../src/features/reviews/keep/keep-review.ts'
import { xmlText } from '../../../src/lib/xml-text.ts'
import { renderApp } from '../../support/render-app.tsx'
import { rowsAsChanges } from '../../support/rows-as-changes.ts'
import { aNastyReview } from '../../domain/review/a-nasty-review.ts'
import { aSecondReview } from '../../domain/review/a-second-review.ts'
import { NASTY_TEXTS } from '../../domain/review/nasty-texts.ts'

/** Lists of other people, where they are at hand. */
const lists = import.meta.glob<string>('../../../../shared/samples/nasty/text/*.txt', {
  query: '?raw',
  import: 'default',
})

async function opened(html: string) {
  const url = URL.createObjectURL(new Blob([html], { type: 'text/html' }))
  const frame = document.createElement('iframe')
  frame.style.cssText = 'inline-size: 1000px; block-size: 600px'
  frame.src = url
  document.body.append(frame)
  onTestFinished(() => {
    frame.remove()
    URL.revokeObjectURL(url)
  })
  await waitFor(() => expect(frame.contentDocument?.querySelector('main')).not.toBeNull())
  await waitFor(() => expect(frame.contentDocument?.readyState).toBe('complete'))
  const page = frame.contentDocument
  if (!page) throw new Error('No document')
  const press = (key: string) => page.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
  const here = () => page.querySelector('section.here')?.id
  return { page, press, here }
}

const ALLOWED =
  'html head meta title style script body header h1 h2 h3 span main nav button section ul li div p blockquote footer table thead tbody tr th td details summary svg g rect path text'

/** What HTML can hold of a text. */
const asHeld = (text: string) => text.replaceAll('\0', '\uFFFD')

async function expectHarmless(texts: readonly string[]) {
  const { view, review } = aNastyReview(texts)
  const keep = keepOf(view, review)
  const { page } = await opened(keepHtml(keep))
  expect(Reflect.get(window, 'ran')).toBeUndefined()
  const names = new Set([...page.querySelectorAll('*')].map((element) => element.localName))
  expect([...names].filter((name) => !ALLOWED.split(' ').includes(name))).toEqual([])
  expect(page.querySelectorAll('script')).toHaveLength(1)
  const attributes = [...page.querySelectorAll('*')].flatMap((element) => element.getAttributeNames())
  expect(attributes.filter((name) => name.startsWith('on') || name === 'style' || name === 'src')).toEqual([])
  const held = new Set(
    [...page.querySelectorAll('h1, p, li, td, th, h3, footer, span')].map((it) => it.textContent),
  )
  for (const { blocks, remarks, cards } of keep.sections) {
    const shown = [...remarks, ...cards].map((it) => it.text)
    const said = blocks.flatMap((block) =>
      block.kind === 'list' ? block.items : block.kind === 'table' ? block.rows.flat() : [block.text],
    )
    for (const text of [...shown, ...said]) expect(held).toContain(asHeld(text))
  }
}

describe('nothing that was typed runs, and every text stays the same', () => {
  it('with texts that try to', () => expectHarmless(NASTY_TEXTS))

  for (const [name, load] of Object.entries(lists))
    it(`with the list ${name.split('/').at(-1)}`, async () => {
      const texts = (await load()).split('\n').filter((line) => line.trim() !== '')
      await expectHarmless(texts)
    })
})

describe('the kept walk', () => {
  it('shows one stop at a time and goes by arrows, numbers and buttons', async () => {
    const { view, reviewId } = aSecondReview()
    const review = view.rows.review.get(reviewId)
    if (!review) throw new Error('No review')
    const { page, press, here } = await opened(keepHtml(keepOf(view, review)))
    expect(here()).toBe('outcome')
    press('ArrowRight')
    press('PageDown')
    expect(here()).toBe('prioritisation')
    press('ArrowLeft')
    expect(here()).toBe('space')
    press('7')
    expect(here()).toBe('next')
    const [back, next] = page.querySelectorAll('button')
    expect(next).toBeDisabled()
    back?.click()
    expect(here()).toBe('tests')
    expect(page.querySelector('nav')?.textContent).toContain('6 of 7')
    const visible = [...page.querySelectorAll('section')].filter((section) => section.checkVisibility())
    expect(visible.map((section) => section.id)).toEqual(['tests'])
  })

  it('carries a policy under which nothing else would run', async () => {
    const { view, reviewId } = aSecondReview()
    const review = view.rows.review.get(reviewId)
    if (!review) throw new Error('No review')
    const { page } = await opened(keepHtml(keepOf(view, review)))
    const script = page.createElement('script')
    script.textContent = 'top.ran = 1'
    page.body.append(script)
    expect(Reflect.get(window, 'ran')).toBeUndefined()
    expect(getComputedStyle(page.querySelector('.statement') ?? page.body).fontWeight).toBe('600')
  })
})

describe('from the page of a review', () => {
  it('the menu saves each kind under the name of the work', async () => {
    const { view, reviewId } = aSecondReview()
    const app = await renderApp(`/reviews/${reviewId}`, { seed: () => rowsAsChanges(view) })
    const saved: string[] = []
    const catchDownload = (event: Event) => {
      if (!(event.target instanceof HTMLAnchorElement) || event.target.download === '') return
      event.preventDefault()
      saved.push(event.target.download)
    }
    document.addEventListener('click', catchDownload)
    onTestFinished(() => document.removeEventListener('click', catchDownload))
    const endings = ['html', 'pptx', 'png', 'svg', 'md', 'mmd']
    const names = [/^Web page/, /^Slides/, /PNG/, /SVG/, /^Markdown/, /Mermaid/]
    for (const [at, name] of names.entries()) {
      await userEvent.click(await app.findByRole('button', { name: 'Hand over' }))
      await userEvent.click(await app.findByRole('menuitem', { name }))
      await waitFor(() => expect(saved).toHaveLength(at + 1))
    }
    const base = `more-bookings-are-made-online-${view.rows.review.get(reviewId)?.on}`
    expect(saved).toEqual(endings.map((ending) => `${base}.${ending}`))
  })

  it('the pages to print are one per stop, and all that is on them fits', async () => {
    const { view, review } = aNastyReview(NASTY_TEXTS)
    const app = await renderApp(`/reviews/${review.id}/print`, { seed: () => rowsAsChanges(view) })
    const sheets = await app.findAllByRole('article')
    expect(sheets.map((sheet) => sheet.getAttribute('aria-label'))).toHaveLength(7)
    for (const sheet of sheets) {
      const body = sheet.firstElementChild
      await waitFor(() => expect(body?.scrollHeight).toBeLessThanOrEqual(body?.clientHeight ?? 0))
    }
    const { sections } = keepOf(view, review)
    const printed = sheets.map((sheet) => sheet.textContent).join('\n')
    for (const { blocks } of sections)
      for (const block of blocks) if (block.kind === 'statement') expect(printed).toContain(block.text)
  })

  it('a file is the text in UTF-8', async () => {
    const { view, review } = aNastyReview(['田中さん 👩‍👧'])
    const [file] = await keptFiles(view, review, 'html')
    expect(await file?.contents.text()).toContain('田中さん 👩‍👧')
  })
})

/** What XML can hold of a text, as the lines of its paragraphs. */
const linesOf = (text: string) => xmlText(text).split(/\r\n?|\n/)

async function expectTextOnSlides(texts: readonly string[]) {
  const { view, review } = aNastyReview(texts)
  const [file] = await keptFiles(view, review, 'pptx')
  const parts = unzipSync(new Uint8Array((await file?.contents.arrayBuffer()) ?? []))
  const parser = new DOMParser()
  const held: string[] = []
  for (const [name, bytes] of Object.entries(parts)) {
    if (!/\.(xml|rels)$/.test(name)) continue
    const part = parser.parseFromString(strFromU8(bytes), 'application/xml')
    expect([name, part.querySelector('parsererror')]).toEqual([name, null])
    if (/slides\/slide\d+\.xml$/.test(name))
      held.push(...[...part.getElementsByTagName('a:p')].map((paragraph) => paragraph.textContent))
  }
  const all = new Set(held)
  const expectHeld = (text: string) => {
    for (const line of linesOf(text)) if (line.trim() !== '') expect(all).toContain(line)
  }
  for (const { blocks, question } of keepOf(view, review).sections) {
    expectHeld(question)
    for (const block of blocks) {
      if (block.kind === 'statement' || block.kind === 'text') expectHeld(block.text)
      if (block.kind === 'quote') expectHeld(`“${block.text}”`)
      if (block.kind === 'list') block.items.forEach(expectHeld)
      if (block.kind === 'table') block.rows.flat().forEach(expectHeld)
    }
  }
}

describe('slides hold every text as text, in XML that reads', () => {
  it('with texts that try to break out', () => expectTextOnSlides(NASTY_TEXTS))
  it('with long ones, other scripts and characters that XML forbids', () =>
    expectTextOnSlides([
      'I cannot see which table is free '.repeat(62).trim(),
      '田'.repeat(2000),
      'مرحبا بالعالم '.repeat(150).trim(),
      '👩‍👩‍👧‍👦'.repeat(300),
      'a\u0000b\u000bc\uffffd\ud800e',
    ]))
  for (const [name, load] of Object.entries(lists))
    it(`with the list ${name.split('/').at(-1)}`, async () => {
      const texts = (await load()).split('\n').filter((line) => line.trim() !== '')
      await expectTextOnSlides(texts.slice(0, 200))
    })
})

it('a picture of the tree is well-formed and has no script in it, whatever was typed', async () => {
  const { view, review } = aNastyReview([...NASTY_TEXTS, 'a\u0000b\u000bc\ud800e'])
  const [file] = await keptFiles(view, review, 'svg')
  const picture = new DOMParser().parseFromString((await file?.contents.text()) ?? '', 'image/svg+xml')
  expect(picture.querySelector('parsererror')).toBeNull()
  const names = new Set([...picture.querySelectorAll('*')].map((element) => element.localName))
  expect([...names].filter((name) => !['svg', 'g', 'rect', 'path', 'text'].includes(name))).toEqual([])
  const [png] = await keptFiles(view, review, 'png')
  const image = await createImageBitmap(png?.contents ?? new Blob())
  expect(image.width).toBeGreaterThan(2000)
})
