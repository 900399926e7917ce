// The list that comes with the sample files says what a good importer gets of each. Every file on the list is held
// against it: the same number of cards, or another number with the reason written here. A file nobody named fails.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { foreignRefusalInWords } from '../../../../src/domain/interchange/formats/foreign-refusal.ts'
import { countNodes } from '../../../../src/domain/interchange/formats/foreign-tree.ts'
import { readForeign } from '../../../../src/domain/interchange/formats/read-foreign.ts'

const samples = new URL('../../../../../shared/samples/', import.meta.url)
const isThere = existsSync(new URL('README.md', samples))
const list = isThere ? readFileSync(new URL('README.md', samples), 'utf8') : ''

interface Row {
  readonly file: string
  readonly says: string
}

/** The rows of the sections whose heading begins with `folder`. */
function rowsOf(folder: string): readonly Row[] {
  return list
    .split(/^## /m)
    .filter((section) => section.startsWith(folder))
    .flatMap((section) =>
      [...section.matchAll(/^\| `([^`]+)` \|(.*)\|$/gm)].map(([, file = '', rest = '']) => ({
        file,
        says:
          rest
            .split(/(?<!\\)\|/)
            .at(-1)
            ?.trim() ?? '',
      })),
    )
}

/** The number of cards that a row promises, per page; null when it promises none in numbers. */
function promised(says: string): readonly number[] | null {
  const all = (pattern: RegExp) => [...says.matchAll(pattern)].map((found) => Number(found[1]))
  const pages = all(/(\d+) shapes/g)
  if (pages.length > 0) return pages
  const one =
    /(\d+) (?:heading )?nodes|(\d+) (?:ideas|topics|lines|outlines|records|outline items)/.exec(says) ?? null
  if (one) return [Number(one[1] ?? one[2])]
  const kinds = all(/(?:outcome|opportunit(?:y|ies)|solutions?|assumptions|experiment|tests) (\d+)/gi)
  if (kinds.length > 0) return [kinds.reduce((sum, count) => sum + count, 0)]
  const outline = /(\d+) headings, (\d+) bullets/.exec(says)
  if (outline) return [Number(outline[1]) + Number(outline[2])]
  return null
}

const NO_WORDS = 'shapes without words (gates, frames, pictures) are no cards'
const ROWS = 'rows of tables are cards too'
const NOTE = 'a note of the vault by itself; the folder as a whole is one tree (samples.test.ts)'
const HEAD = 'the head of a table is no card'

/** File → cards that we read, and why that is not, or not to be seen in, the number on the list. */
const OTHERWISE: Readonly<Record<string, readonly [cards: readonly number[], why: string]>> = {
  'story-map.drawio': [[71, 46], NO_WORDS],
  'concept-maps.drawio': [[34, 14], NO_WORDS],
  'fault-tree.drawio.xml': [[12], NO_WORDS],
  'orgchart.csv': [[4], HEAD],
  'onrr-troubleshooting-guide-levels.csv': [[134], HEAD],
  'onrr-blog-opportunities-ideas.csv': [
    [18],
    'two lists side by side: opportunities, and ideas below one card',
  ],
  'roam-small-test-graph.json': [[127], 'an empty block is no card'],
  'interview-synthesis-storevine.md': [[53], ROWS],
  'journey-meal-kit.md': [[46], ROWS],
  'journey-brainshelf-first-subscription.md': [[54], ROWS],
  'structured-context/ost-valid-tree.md': [[6], 'six headings, each a card'],
  'structured-context/on-a-page-valid.md': [
    [7],
    'what stands below the rule is archived and stays out; typed bullets come in',
  ],
  'structured-context/vault/Community OST.md': [[], 'a page without a card on it'],
  'structured-context/vault/meeting-notes.md': [[], 'no type, no card'],
  'structured-context/vault/no-frontmatter.md': [
    [1],
    'read by itself its heading is a card; in the folder it is none',
  ],
  'structured-context/vault/anchor_vision.md': [[3], NOTE],
  'structured-context/vault/vision_page.md': [[3], NOTE],
  ...Object.fromEntries(
    ['Career Growth', 'Learn TypeScript', 'Personal Mission', 'Personal Vision', 'Technical Skills']
      .concat('links_opportunity', 'solution_page')
      .map((name) => [`structured-context/vault/${name}.md`, [[1], NOTE]] as const),
  ),
}

function cardsOf(path: string): readonly number[] {
  const reading = readForeign(
    path.split('/').at(-1) ?? '',
    new Uint8Array(readFileSync(new URL(path, samples))),
  )
  if (reading.ok) return reading.value.map((tree) => countNodes(tree.nodes))
  expect(foreignRefusalInWords(reading.error)).toMatch(/\.$/)
  return []
}

const filesIn = (folder: string): readonly string[] =>
  (isThere ? readdirSync(new URL(folder, samples), { recursive: true }) : [])
    .map(String)
    .filter((name) => statSync(new URL(folder + name, samples)).isFile())

describe.skipIf(!isThere)('the list of samples', () => {
  test('names every tree', () => {
    const named = rowsOf('trees/').map(({ file }) => file)
    expect(filesIn('trees/').filter((file) => !named.includes(file))).toEqual([])
    expect(Object.keys(OTHERWISE).filter((file) => !named.includes(file))).toEqual([])
  })

  test.each(rowsOf('trees/').map(({ file, says }) => [file, says] as const))(
    '%s gives what the list says, or a reason stands here',
    (file, says) => {
      const otherwise = OTHERWISE[file]
      const expected = otherwise?.[0] ?? promised(says)
      expect(expected, `nobody said what ${file} gives`).not.toBeNull()
      expect(cardsOf(`trees/${file}`)).toEqual(expected)
      expect(otherwise?.[1] ?? says).not.toBe('')
    },
  )
})

/** Words of a page as a reader sees them. */
function wordsOf(html: string): readonly string[] {
  const text = html
    .replace(/<!--[^]*?-->/g, ' ')
    .replace(/<(script|style|head|svg|math)\b[^]*?<\/\1>/gi, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#?\w+;/g, ' ')
  return [...new Set(text.split(/[^\p{L}]+/u).filter((word) => word.length > 4))]
}

const PAGES = isThere
  ? [...rowsOf('nasty/clipboard-html/'), ...rowsOf('nasty/notion/')].map(({ file }) => file)
  : []

test.skipIf(!isThere).each(PAGES)('%s: no word goes missing unsaid', (file) => {
  const bytes = new Uint8Array(readFileSync(new URL(`nasty/${file}`, samples)))
  const reading = readForeign(file, bytes)
  if (!reading.ok) return expect(foreignRefusalInWords(reading.error)).toMatch(/\.$/)
  const kept = JSON.stringify(reading.value)
  const lost = wordsOf(new TextDecoder().decode(bytes)).filter((word) => !kept.includes(word))
  const isSaid = reading.value.some((tree) => tree.problemCount > 0)
  // A formula of the page's own script is no word of it.
  expect(isSaid ? [] : lost.filter((word) => !['begin', 'array', 'theta'].includes(word))).toEqual([])
})

/** Two seconds are the promise; a busy machine gets ten. */
const PATIENCE = 10_000

describe.skipIf(!isThere)('nasty files', () => {
  const folders = ['drawio', 'opml', 'csv', 'ost-markdown', 'structured-context-invalid', 'json']
  const rows = folders.flatMap((folder) =>
    filesIn(`nasty/${folder}/`).map((name) => [`nasty/${folder}/${name}`] as const),
  )
  test.each(rows)(
    '%s is read or refused in words, and nothing of it runs',
    (path) => {
      const cards = cardsOf(path)
      const says = rowsOf(`nasty/${path.split('/')[1] ?? ''}/`).find(({ file }) => path.endsWith(file))?.says
      const expected = /^(?:Outcome|\d+ outlines)/.test(says ?? '') ? promised(says ?? '') : null
      if (expected) expect(cards).toEqual(expected)
    },
    PATIENCE,
  )
})
