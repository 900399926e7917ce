// Maps in and out of files: what is written reads back, what other tools draw keeps its arrows, nothing runs.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readForeignMap } from '../../../src/domain/interchange/formats/read-foreign-map.ts'
import { addMoment } from '../../../src/domain/maps/draw-moments.ts'
import { importMap } from '../../../src/domain/maps/import-map.ts'
import { linkMoments } from '../../../src/domain/maps/link-commands.ts'
import { graphOf, type LinkKind, type MapGraph } from '../../../src/domain/maps/map-graph.ts'
import { mapToCanvas, mapToMarkdown } from '../../../src/domain/maps/map-files.ts'
import { mapToFreemind, mapToOpml } from '../../../src/domain/maps/map-outline.ts'
import { mapToCsv, mapToMermaid } from '../../../src/domain/maps/map-tables.ts'
import { mapPicture, type MapTheme } from '../../../src/domain/maps/map-picture.ts'
import { mapToSvg } from '../../../src/domain/maps/map-svg.ts'
import { momentsToTopRow } from '../../../src/domain/maps/top-row.ts'
import { editMoment } from '../../../src/domain/snapshots/moment-commands.ts'
import { anyWords } from '../interchange/formats/arbitrary-tree.ts'
import { mapStage } from './play-map.ts'

const NASTY = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "javascript:alert('1')",
  '# no heading [link](javascript:alert(1)) *stars* 1. | <b>',
  ']]></text><svg onload=alert(1)>',
  'שלום עולם, 注文する, café 🚲'.repeat(4),
  'a'.repeat(400),
]

function aMap() {
  const stage = mapStage()
  const [plans = '', books = '', flies = ''] = stage.chain('Plans', 'Books: on the phone', 'Flies')
  stage.run(editMoment, {
    momentId: books,
    fields: { doing: 'Types\nand waits', thinking: 'Is it safe?', feeling: 'Tense' },
  })
  stage.run(linkMoments, { fromId: flies, toId: plans, kind: 'loop', label: 'next year' })
  stage.run(linkMoments, { fromId: books, toId: null, kind: 'exit', label: 'too dear' })
  const refused = stage.run(addMoment, {
    mapId: stage.mapId,
    label: 'Card refused',
    afterId: books,
    kind: 'error',
  })
  stage.run(linkMoments, { fromId: refused, toId: books, kind: 'loop' })
  return stage
}

/** What a map says, without ids and places. */
function words({ order, byId, outOf }: MapGraph) {
  return order.map((id) => {
    const { label, doing, thinking, feeling, terminal } = byId.get(id) ?? {}
    const ways = (outOf.get(id) ?? [])
      .map(({ kind, toId, label: said }) => `${kind} ${toId === null ? '-' : byId.get(toId)?.label} ${said}`)
      .toSorted()
    return { label, doing: doing?.replaceAll('\n', ' '), thinking, feeling, terminal, ways }
  })
}

/** The same by place in the map, since two moments may say the same. */
function told({ order, byId, outOf }: MapGraph) {
  return order.map((id) => {
    const { label, doing, thinking, feeling } = byId.get(id) ?? {}
    const ways = (outOf.get(id) ?? [])
      .map((link) => `${link.kind} ${link.toId === null ? '-' : order.indexOf(link.toId)} ${link.label}`)
      .toSorted()
    return { label, doing, thinking, feeling, ways }
  })
}

const THEME: MapTheme = {
  colours: { paper: '#fff', card: '#fff', text: '#000', muted: '#555', line: '#777', danger: '#a00' },
  family: 'sans-serif',
  size: 14,
  small: 12,
  measure: (text) => text.length * 7,
}

test.each([
  ['JSON Canvas', mapToCanvas],
  ['Markdown', mapToMarkdown],
  ['Mermaid', mapToMermaid],
  ['CSV', mapToCsv],
  ['OPML', mapToOpml],
  ['FreeMind', mapToFreemind],
] as const)('%s: what is written comes back as the same map, in one step', (_, write) => {
  const stage = aMap()
  const read = readForeignMap('travel', write(stage.view(), stage.mapId))
  const map = read.ok ? read.value[0] : undefined
  expect(map?.problemCount).toBe(0)
  const again = mapStage()
  const id = again.run(importMap, {
    mapId: null,
    title: map?.title ?? null,
    moments: map?.moments ?? [],
    links: map?.links ?? [],
  })
  expect(words(graphOf(again.view(), id))).toEqual(words(graphOf(stage.view(), stage.mapId)))
})

const WRITERS = [
  ['JSON Canvas', mapToCanvas],
  ['Markdown', mapToMarkdown],
  ['Mermaid', mapToMermaid],
  ['CSV', mapToCsv],
  ['OPML', mapToOpml],
  ['FreeMind', mapToFreemind],
] as const

/** Moments that say anything, and links of all kinds between them; only loops lead back. */
const anyMap = fc.integer({ min: 2, max: 6 }).chain((size) =>
  fc.tuple(
    fc.array(fc.tuple(anyWords, fc.array(fc.option(anyWords, { nil: '' }), { maxLength: 3 })), {
      minLength: size,
      maxLength: size,
    }),
    fc.uniqueArray(
      fc
        .tuple(
          fc.nat(size - 1),
          fc.option(fc.nat(size - 1), { nil: null }),
          fc.constantFrom<LinkKind>('next', 'loop', 'error', 'exit'),
          fc.option(anyWords, { nil: '' }),
        )
        .filter(([from, to, kind]) =>
          to === null ? kind === 'error' || kind === 'exit' : kind === 'loop' || from < to,
        ),
      { maxLength: 8, minLength: 1, selector: ([from, to]) => `${from} ${to}` },
    ),
  ),
)

test.each(WRITERS)('%s: whatever a map says, it comes back saying it', (_, write) => {
  const flat = (text = '') => text.replaceAll('\n', ' ')
  fc.assert(
    fc.property(anyMap, ([cards, links]) => {
      const stage = mapStage()
      const ids = cards.map(([label, [doing, thinking, feeling]]) => {
        const momentId = stage.run(addMoment, { mapId: stage.mapId, label: flat(label), afterId: null })
        const fields = { doing: flat(doing), thinking: flat(thinking), feeling: flat(feeling) }
        stage.run(editMoment, { momentId, fields })
        return momentId
      })
      for (const [from, to, kind, label] of links) {
        const toId = to === null ? null : (ids[to] ?? '')
        stage.run(linkMoments, { fromId: ids[from] ?? '', toId, kind, label: flat(label) })
      }
      const text = write(stage.view(), stage.mapId)
      const read = readForeignMap('any', text)
      const map = read.ok ? read.value[0] : undefined
      const again = mapStage()
      const id = again.run(importMap, {
        mapId: null,
        title: null,
        moments: map?.moments ?? [],
        links: map?.links ?? [],
      })
      const now = told(graphOf(again.view(), id))
      expect([text, now]).toEqual([text, told(graphOf(stage.view(), stage.mapId))])
    }),
    { numRuns: 600 },
  )
})

test('hostile and foreign words survive as words, everywhere', () => {
  const stage = mapStage()
  stage.chain(...NASTY)
  const svg = mapToSvg(mapPicture(stage.view(), stage.mapId, THEME), THEME)
  expect(svg.match(/<(?!\/?(?:svg|rect|path|text)[\s>])/g)).toBeNull()
  expect(svg).not.toMatch(/\son\w+=["']?alert|href/)
  for (const write of [mapToCanvas, mapToMarkdown, mapToMermaid, mapToCsv, mapToOpml, mapToFreemind]) {
    const read = readForeignMap('nasty', write(stage.view(), stage.mapId))
    expect(read.ok && read.value[0]?.moments.map(({ label }) => label)).toEqual(NASTY)
  }
})

test('Markdown: what is below the tenth moment is indented as far as its words, so that every reader sees it below', () => {
  const stage = mapStage()
  const ids = stage.chain(...Array.from({ length: 10 }, (_, i) => `Moment ${i + 1}`))
  stage.run(editMoment, { momentId: ids[9] ?? '', fields: { doing: 'Waits' } })
  expect(mapToMarkdown(stage.view(), stage.mapId)).toContain('\n10. Moment 10\n    - Doing: Waits\n')
})

describe('the picture', () => {
  test('tells the kinds of links apart by line and mark, and cards never overlap, however long their words', () => {
    const stage = aMap()
    const [first = ''] = graphOf(stage.view(), stage.mapId).order
    stage.run(editMoment, { momentId: first, fields: { doing: 'word '.repeat(300) } })
    for (const aspect of [undefined, 1.38]) {
      const { boxes, shapes } = mapPicture(stage.view(), stage.mapId, THEME, aspect ? { aspect } : {})
      const all = [...boxes.values()]
      for (const [i, a] of all.entries())
        for (const b of all.slice(i + 1))
          expect(
            a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y,
          ).toBe(true)
      const dashes = new Set(shapes.flatMap((shape) => (shape.is === 'path' ? [shape.dash] : [])))
      expect([...dashes].toSorted()).toEqual(['', '2 5', '6 5'])
    }
  })

  test('a long map folds into rows on paper, and says where a cut way leads', () => {
    const stage = mapStage()
    stage.chain(...Array.from({ length: 14 }, (_, i) => `Moment ${i + 1}`))
    const wide = mapPicture(stage.view(), stage.mapId, THEME)
    const sheet = mapPicture(stage.view(), stage.mapId, THEME, { aspect: 1.38 })
    expect(sheet.frame.width).toBeLessThan(wide.frame.width / 2)
    expect(sheet.shapes.some((shape) => shape.is === 'text' && /^to \d+$/.test(shape.text))).toBe(true)
  })
})

test('a chain of arrows is as long as it likes: what is too deep for a tree is no fault of a map', () => {
  const chain = Array.from({ length: 200 }, (_, i) => `m${i} --> m${i + 1}`).join('\n')
  const read = readForeignMap('long.mmd', `flowchart LR\n${chain}\n`)
  expect(read.ok && [read.value[0]?.moments.length, read.value[0]?.links.length]).toEqual([201, 200])
  expect(readForeignMap('deep.json', '['.repeat(100_000))).toMatchObject({ ok: false })
})

test('a flowchart keeps its circles, its labels and its ends', () => {
  const read = readForeignMap(
    'flow.mmd',
    'flowchart LR\nA[Opens the site] --> B{Finds the form}\nB -->|yes| C[Fills it in]\nB -->|no| A\nC -->|gives up: too long| X[Exit]\nC -->|error: no signal| D[Starts over]\n',
  )
  const map = read.ok ? read.value[0] : undefined
  expect(map?.moments.map(({ label }) => label)).toEqual([
    'Opens the site',
    'Finds the form',
    'Fills it in',
    'Starts over',
  ])
  expect(map?.links).toEqual([
    { from: 0, to: 1, kind: 'next', label: '' },
    { from: 1, to: 2, kind: 'next', label: 'yes' },
    { from: 1, to: 0, kind: 'loop', label: 'no' },
    { from: 2, to: null, kind: 'exit', label: 'too long' },
    { from: 2, to: 3, kind: 'error', label: 'no signal' },
  ])
})

test('a table gives a moment per row with its sides', () => {
  const read = readForeignMap(
    'm.csv',
    'Step,Doing,Thinking,Feeling\nPlans,Looks at maps,Where?,Keen\nBooks,Pays,Too dear?,Tense\n',
  )
  const map = read.ok ? read.value[0] : undefined
  expect(map?.moments[1]).toEqual({
    label: 'Books',
    doing: 'Pays',
    thinking: 'Too dear?',
    feeling: 'Tense',
    terminal: null,
  })
  expect(map?.links).toEqual([{ from: 0, to: 1, kind: 'next', label: '' }])
})

test('a journey kept as tables becomes its stages, with what happens and is felt there', () => {
  const read = readForeignMap(
    'journey.md',
    `# Journey of a cook
## Summary
Words.
## Stages
| # | Stage | Goal |
|---|---|---|
| 1 | Discovers | Less stress |
| 2 | Engages (loop) | Cook |
## Touchpoints
| Stage | Touchpoint | What happens |
|---|---|---|
| Discovers | Advert | Sees an offer |
| Discovers | Friend | Hears of it |
| Engages | Box | Unpacks it |
## Emotional curve
| Stage | Dominant emotion | Source |
|---|---|---|
| Discovers | Doubt | 9 of 14 |
| Engages | Delight | 3 of 14 |
`,
  )
  const map = read.ok ? read.value[0] : undefined
  expect(map?.title).toBe('Journey of a cook')
  expect(map?.moments).toEqual([
    {
      label: 'Discovers',
      doing: 'goal: Less stress\nSees an offer\nHears of it',
      thinking: '',
      feeling: 'Doubt',
      terminal: null,
    },
    {
      label: 'Engages (loop)',
      doing: 'goal: Cook\nUnpacks it',
      thinking: '',
      feeling: 'Delight',
      terminal: null,
    },
  ])
  expect(map?.links).toEqual([{ from: 0, to: 1, kind: 'next', label: '' }])
  expect(map?.problems[0]?.message).toContain('stayed out')
})

test('an import onto a map that is there stands below it and keeps what was there', () => {
  const stage = aMap()
  const before = words(graphOf(stage.view(), stage.mapId))
  const read = readForeignMap('', '- One\n- Two\n')
  const map = read.ok ? read.value[0] : undefined
  stage.run(importMap, {
    mapId: stage.mapId,
    title: null,
    moments: map?.moments ?? [],
    links: map?.links ?? [],
  })
  expect(words(graphOf(stage.view(), stage.mapId)).slice(0, before.length)).toEqual(before)
  expect(graphOf(stage.view(), stage.mapId).moments).toHaveLength(before.length + 2)
  expect(stage.ask(momentsToTopRow, { mapId: stage.mapId, treeId: 'none' })).toMatchObject({ ok: false })
})

const SAMPLES = join(import.meta.dirname, '../../../../shared/samples')
const files = existsSync(SAMPLES)
  ? ['trees', 'nasty'].flatMap((folder) =>
      readdirSync(join(SAMPLES, folder), { recursive: true })
        .map((name) => join(SAMPLES, folder, String(name)))
        .filter((path) => statSync(path).isFile() && statSync(path).size < 2_000_000),
    )
  : []

test.skipIf(files.length === 0)(
  'every sample file gives maps within bounds or a refusal, and what is read can be drawn',
  () => {
    for (const path of files) {
      const read = readForeignMap(path, readFileSync(path))
      if (!read.ok) continue
      for (const { title, moments, links } of read.value) {
        for (const { from, to } of links) {
          expect(moments[from]).toBeDefined()
          if (to !== null) expect(moments[to]).toBeDefined()
        }
        if (moments.length < 120) {
          const stage = mapStage()
          const id = stage.run(importMap, { mapId: null, title, moments, links })
          const svg = mapToSvg(mapPicture(stage.view(), id, THEME), THEME)
          expect(svg.match(/<(?!\/?(?:svg|rect|path|text)[\s>])/g)).toBeNull()
        }
      }
    }
  },
)
