// How fast the interviews are in this machine's Chromium: a three-hour transcript opened, scrolled and marked; the wall with
// 500 snapshots scrolled; search over 500 transcripts while typing. Prints figures; judges nothing.
// node scripts/run-ts.mjs tests/bench/interviews.bench.ts
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright'
import { chromiumLaunchOptions } from '../../scripts/find-chromium.mjs'
import { root } from '../../scripts/run-tool.mjs'
import { serveDist } from '../../scripts/serve.mjs'
import { createTalkIndex } from '../../src/domain/search/talk-index.ts'
import { transcriptBlob } from '../../src/domain/sample/build-transcript.ts'
import { writeWorkspaceFile } from '../../src/domain/interchange/write-workspace-file.ts'
import type { WorkspaceSource } from '../../src/domain/interchange/workspace-source.ts'
import type { Transcript } from '../../src/domain/snapshots/transcript/transcript.ts'
import { generateWorkspace, mulberry32 } from '../support/generate-workspace.ts'

const TALKS = 500
const CHARACTERS = 50_000

const median = (list: readonly number[]): number =>
  list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? NaN
const at95 = (list: readonly number[]): number =>
  list.toSorted((a, b) => a - b)[Math.floor(list.length * 0.95)] ?? NaN
const print = (name: string, list: readonly number[]): void =>
  console.log(
    `  ${name.padEnd(58)} ${median(list).toFixed(1).padStart(7)} ms   (95 of 100 within ${at95(list).toFixed(1)}, worst ${Math.max(...list).toFixed(1)})`,
  )

/** 500 transcripts of 50,000 characters: a vocabulary of 12,000 words, the common ones often. */
function talks(): Transcript[] {
  const random = mulberry32(7)
  const letters = 'etaoinshrdlucmfwypvbgk'
  const vocabulary = Array.from({ length: 12_000 }, (_, i) =>
    Array.from({ length: 3 + (i % 8) }, () => letters[Math.floor(random() * letters.length)]).join(''),
  )
  return Array.from({ length: TALKS }, () => {
    const turns: Transcript['turns'][number][] = []
    for (let size = 0; size < CHARACTERS;) {
      const words = Array.from({ length: 25 }, () => vocabulary[Math.floor(random() ** 3 * 12_000)])
      const text = `It’s ${words.join(' ')}.`
      turns.push({ speaker: null, at: null, endsAt: null, text, marks: [], kind: 'speech' })
      size += text.length
    }
    return { format: 'plain', speakers: [], turns }
  })
}

function searchInNode(): void {
  const index = createTalkIndex()
  const all = talks()
  const started = performance.now()
  all.forEach((talk, i) => index.add(String(i), talk))
  print(`${TALKS} transcripts read into the search, each`, [(performance.now() - started) / TALKS])
  const some = [...(all[77]?.turns[30]?.text ?? '').matchAll(/\w{5,}/g)].map(([word]) => word)
  const typed = some
    .slice(0, 8)
    .flatMap((word) => Array.from({ length: word.length - 1 }, (_, i) => word.slice(0, i + 2)))
  const pairs = some.slice(1).map((word, i) => `${some[i] ?? ''} ${word}`)
  const slips = some.map((word) => `${word.slice(0, 2)}x${word.slice(3)}`)
  const time = (text: string): number => {
    const begin = performance.now()
    index.search(text, 3)
    return performance.now() - begin
  }
  print('search in them: a word, letter by letter', typed.map(time))
  print('search in them: two words', pairs.map(time))
  print('search in them: a mistyped word', slips.map(time))
}

const clock = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(11, 23)

/** The workspace with a transcript of 50,000 characters in each of its snapshots, 500 at most. */
function withTalks(source: WorkspaceSource): WorkspaceSource {
  const blobs = new Map(source.blobs)
  const all = talks()
  const snapshot = (source.records['snapshot'] ?? []).map((row, i) => {
    const talk = all[i]
    if (!talk) return row
    const { ref, blob } = transcriptBlob(talk, `Talk ${i}.txt`)
    blobs.set(ref.hash, blob)
    return { ...row, transcript: ref }
  })
  return { ...source, records: { ...source.records, snapshot }, blobs }
}

/** From a question to the worker to the frame that can show its answer, for each letter typed. */
async function searchThroughWorker(page: Page, address: string, words: readonly string[]): Promise<number[]> {
  await page.addInitScript(() => {
    const told = window as unknown as { answers: number[] }
    told.answers = []
    const asked = new Map<number, number>()
    window.Worker = class extends Worker {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options)
        this.addEventListener('message', ({ data }: MessageEvent<{ tell?: string; seq?: number }>) => {
          const began = asked.get(data.seq ?? -1)
          if (data.tell !== 'answer' || began === undefined) return
          asked.delete(data.seq ?? -1)
          requestAnimationFrame(() => told.answers.push(performance.now() - began))
        })
      }
      override postMessage(message: { do?: string; seq?: number }): void {
        if (message.do === 'search') asked.set(message.seq ?? -1, performance.now())
        super.postMessage(message)
      }
    }
  })
  await page.goto(`${address}/interviews`)
  const box = page.getByRole('searchbox')
  await box.fill('words')
  // Until all of them are read: the status counts them down.
  await page.waitForTimeout(1000)
  await page.getByText(/ to go…/).waitFor({ state: 'detached', timeout: 120_000 })
  await page.waitForTimeout(1000)
  await page.evaluate(() => ((window as unknown as { answers: number[] }).answers = []))
  for (const word of words) {
    await box.fill('')
    for (const key of word) {
      await page.keyboard.press(key)
      await page.waitForTimeout(120)
    }
  }
  await page.waitForTimeout(500)
  return page.evaluate(() => (window as unknown as { answers: number[] }).answers)
}

/** Three hours in 3,000 cues of some twenty words. */
function captions(): string {
  const said =
    'So what I did then was open the other tool and copy all of it by hand, which took most of the evening.'
  const cues = Array.from(
    { length: 3000 },
    (_, i) => `${clock(i * 3.6)} --> ${clock(i * 3.6 + 3.5)}\n<v ${i % 7 < 2 ? 'Ann' : 'Bo'}>${i} ${said}\n`,
  )
  return `WEBVTT\n\n${cues.join('\n')}`
}

/** The times between frames while something scrolls by `step` pixels a frame, `frames` times. */
async function framesWhileScrolling(
  page: Page,
  selector: string,
  frames: number,
  step: number,
): Promise<number[]> {
  return page.evaluate(
    ({ selector: wanted, frames: count, step: by }) =>
      new Promise<number[]>((done) => {
        let box: Element | null = document.querySelector(wanted)
        while (box && !/auto|scroll/.test(getComputedStyle(box).overflowY)) box = box.parentElement
        const times: number[] = []
        let last = performance.now()
        const next = (now: number): void => {
          times.push(now - last)
          last = now
          box?.scrollBy(0, by)
          if (times.length < count) requestAnimationFrame(next)
          else done(times.slice(1))
        }
        requestAnimationFrame(next)
      }),
    { selector, frames, step },
  )
}

/** From the press of a key to the second frame after it. */
async function pressToPaint(page: Page, key: string): Promise<number> {
  await page.evaluate(() => {
    const told = window as unknown as { painted: Promise<number> }
    told.painted = new Promise((done) => {
      addEventListener(
        'keydown',
        (event) =>
          requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - event.timeStamp))),
        { capture: true, once: true },
      )
    })
  })
  await page.keyboard.press(key)
  return page.evaluate(() => (window as unknown as { painted: Promise<number> }).painted)
}

searchInNode()
if (process.argv.includes('--node')) process.exit(0)

const folder = mkdtempSync(join(tmpdir(), 'espalier-bench-'))
const { url, close } = await serveDist({ dist: join(root, 'dist'), port: 0 })
const browser = await chromium.launch(chromiumLaunchOptions())
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  const source = generateWorkspace({ records: 16_000, seed: 3 })
  const snapshots = (source.records['snapshot'] ?? []).length
  const file = join(folder, 'wall.espalier.json')
  writeFileSync(file, writeWorkspaceFile(source, { exportedAt: 0, withPeople: false, withBlobs: false }))
  await page.goto(url)
  await page.locator('input[type=file]').setInputFiles(file)
  await page.getByRole('button', { name: /^Open/ }).last().click()
  await page.waitForURL(/\/w\//)
  const [address = ''] = /^.*\/w\/[^/?]+/.exec(page.url()) ?? []
  await page.goto(`${address}/interviews`)
  await page.locator('ul[aria-label=Interviews] article').first().waitFor()
  print(
    `frames while the wall of ${snapshots} snapshots scrolls`,
    await framesWhileScrolling(page, 'ul[aria-label=Interviews]', 180, 60),
  )
  const box = page.getByRole('searchbox')
  await box.focus()
  const keys: number[] = []
  for (const key of 'volunteer') keys.push(await pressToPaint(page, key))
  print(`a key in the search, to the second frame, ${snapshots} snapshots`, keys)

  await box.fill('')
  await page.locator('ul[aria-label=Interviews] a').first().click()
  await page.getByRole('article', { name: 'Snapshot page' }).waitFor()
  await page
    .getByLabel('Transcript file')
    .setInputFiles({ name: 'call.vtt', mimeType: 'text/vtt', buffer: Buffer.from(captions()) })
  await page.getByRole('button', { name: 'Add the transcript' }).click()
  const row = '[aria-label=Transcript] [role=listitem]'
  await page.locator(row).first().waitFor()
  await page.waitForTimeout(1500)
  const opened: number[] = []
  const desk = page.url()
  for (let i = 0; i < 5; i += 1) {
    await page.goto(`${address}/people`)
    await page.goto(desk, { waitUntil: 'commit' })
    opened.push(
      await page.evaluate(
        (wanted) =>
          new Promise<number>((done) => {
            let began = 0
            const look = (): void => {
              if (!began && document.querySelector('[aria-label="Snapshot page"]')) began = performance.now()
              if (document.querySelector(wanted)) requestAnimationFrame(() => done(performance.now() - began))
              else requestAnimationFrame(look)
            }
            look()
          }),
        row,
      ),
    )
  }
  print('a three-hour transcript, from the desk to its first words', opened)
  print('frames while it scrolls', await framesWhileScrolling(page, row, 180, 80))
  await page.locator(row).nth(3).click()
  const marks: number[] = []
  for (let i = 0; i < 8; i += 1) {
    await page.keyboard.press('j')
    await page.keyboard.press('a')
    marks.push(await pressToPaint(page, 'n'))
    await page.waitForTimeout(200)
  }
  print('a mark in it, from the key to the second frame', marks)
  const late: number[] = []
  await page.keyboard.press('End')
  await page.waitForTimeout(500)
  for (let i = 0; i < 30; i += 1) {
    await page.keyboard.press('Shift+Alt+ArrowRight')
    late.push(await pressToPaint(page, 'npdim'.charAt(i % 5)))
    await page.keyboard.press('k')
    await page.waitForTimeout(50)
  }
  print('thirty marks at its end, each to the second frame', late)

  const talked = withTalks(generateWorkspace({ records: 16_000, seed: 3 }))
  writeFileSync(file, writeWorkspaceFile(talked, { exportedAt: 0, withPeople: false, withBlobs: true }))
  const other = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await other.goto(url)
  await other.locator('input[type=file]').setInputFiles(file)
  await other.getByRole('button', { name: /^Open/ }).last().click({ timeout: 120_000 })
  await other.waitForURL(/\/w\//, { timeout: 120_000 })
  const [there = ''] = /^.*\/w\/[^/?]+/.exec(other.url()) ?? []
  const said = [...(talks()[77]?.turns[30]?.text ?? '').matchAll(/\w{5,}/g)].map(([word]) => word).slice(0, 5)
  const answers = await searchThroughWorker(other, there, said)
  if (answers.length > 0)
    print(`typing in the search of ${talked.blobs?.size ?? 0} transcripts, question to frame`, answers)
} finally {
  await browser.close()
  await close()
  rmSync(folder, { recursive: true })
}
