// A snapshot as files: everything on the page is in each of them, what may not be shown is in none, and the table of all
// interviews comes back as the same interviews.
import { describe, expect, test } from 'vitest'
import { cleanText } from '../../../src/domain/interchange/formats/clean-text.ts'
import { csvRows } from '../../../src/domain/interchange/formats/csv-rows.ts'
import { guessNoteMapping, notesOfTable } from '../../../src/domain/interchange/formats/notes-of-table.ts'
import { readForeign } from '../../../src/domain/interchange/formats/read-foreign.ts'
import type { ForeignNode } from '../../../src/domain/interchange/formats/foreign-tree.ts'
import { viewOfSource } from '../../../src/domain/interchange/view-of-source.ts'
import { sampleWorkspace } from '../../../src/domain/sample/sample-workspace.ts'
import { interviews } from '../../../src/domain/snapshots/interviews.ts'
import { linesOf, pageOf, type PageModel } from '../../../src/domain/snapshots/page-model.ts'
import { pageToShare } from '../../../src/domain/snapshots/page-to-share.ts'
import { SNAPSHOT_FORMATS } from '../../../src/domain/snapshots/snapshot-formats.ts'
import { snapshotsToCsv } from '../../../src/domain/snapshots/snapshots-table.ts'
import { hostileLines } from '../../support/hostile-text.ts'

const view = viewOfSource(sampleWorkspace(Date.UTC(2026, 10, 20, 9)))
const pages = interviews(view).flatMap(({ id }) => pageOf(view, id) ?? [])
const [page] = pages.toSorted((a, b) => linesOf(b) - linesOf(a))
const wordsIn = (nodes: readonly ForeignNode[]): string =>
  nodes.map(({ text, note, children }) => `${text}\n${note ?? ''}\n${wordsIn(children)}`).join('\n')

describe.each(SNAPSHOT_FORMATS.map((format) => [format.id, format] as const))('%s', (id, format) => {
  test('holds all that was heard, and reads as its own kind of file', () => {
    if (!page) throw new Error('the sample has no interview')
    const [text = ''] = format.write(page, (day) => day)
    const read = readForeign(`snapshot.${format.extension}`, text)
    const words =
      id === 'csv' ? csvRows(text, ',').flat().join('\n') : read.ok ? wordsIn(read.value[0]?.nodes ?? []) : ''
    for (const { heard } of page.groups) for (const { statement } of heard) expect(words).toContain(statement)
    for (const insight of page.insights) expect(words).toContain(insight)
    for (const label of page.story) expect(words).toContain(label)
  })

  test('hostile words stay words', () => {
    const [alias = '', quote = '', ...lines] = hostileLines()
    const hostile: PageModel = {
      ...(page ?? fail()),
      alias,
      quote,
      story: lines,
      turns: [],
      facts: [[alias, quote]],
      groups: [
        { moment: null, title: alias, heard: lines.map((statement) => ({ kind: 'pain', statement, quote })) },
      ],
      insights: lines,
    }
    const texts = format.write(hostile, (day) => day)
    const text = texts.join('\n')
    const words = texts
      .flatMap((one) => {
        const read = readForeign(`snapshot.${format.extension}`, one)
        return read.ok ? [wordsIn(read.value[0]?.nodes ?? [])] : []
      })
      .join('\n')
    if (id === 'csv') expect(text).not.toMatch(/(?:,|\r\n)"?[=+@-]/)
    else if (id !== 'markdown') for (const line of lines) expect(words).toContain(cleanText(line))
    else expect(text).not.toMatch(/(?<!\\)\]\(|(?<!\\)<(?:script|img|svg)/i)
  })
})

function fail(): never {
  throw new Error('the sample has no interview')
}

test('without consent to be quoted no file holds their own words', () => {
  for (const { id } of interviews(view)) {
    const shown = pageToShare(view, id)
    const all = pageOf(view, id)
    if (!shown || !all || shown.heldBack === '') continue
    for (const format of SNAPSHOT_FORMATS)
      if (all.quote !== '') expect(format.write(shown, (day) => day)[0]).not.toContain(all.quote)
  }
})

test('the table of all interviews comes back as the same interviews', () => {
  const rows = csvRows(snapshotsToCsv(pages), ',')
  const notes = notesOfTable(rows, guessNoteMapping(rows))
  expect(notes.map(({ participant }) => participant)).toEqual(pages.map(({ alias }) => alias))
  notes.forEach((note, i) => {
    const one = pages[i] ?? fail()
    const heard = one.groups.flatMap((group) => group.heard)
    expect(note.day).toBe(one.day)
    expect(note.quote).toBe(one.quote)
    expect(note.heard).toEqual(heard)
    expect(note.insights).toEqual(one.insights)
    expect(note.moments).toEqual([...new Set(one.story)])
    expect(note.facts.map(([, value]) => value)).toEqual(one.facts.map(([, value]) => value))
    expect(note.notes).toBe('')
  })
})
