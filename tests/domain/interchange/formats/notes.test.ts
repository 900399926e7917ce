// Interview notes from elsewhere: Markdown by participant, a folder of notes with front matter, a table; and the snapshots
// that they become in one step.
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { importNotes } from '../../../../src/domain/interchange/formats/import-notes.ts'
import {
  guessNoteMapping,
  notesOfTable,
  withNoteRole,
} from '../../../../src/domain/interchange/formats/notes-of-table.ts'
import { dayIn, personIn } from '../../../../src/domain/interchange/formats/note-words.ts'
import { guessSplit, notesOfText } from '../../../../src/domain/interchange/formats/read-note-text.ts'
import { readNotes } from '../../../../src/domain/interchange/formats/read-notes.ts'
import { applyChanges } from '../../../../src/domain/view/apply-changes.ts'
import { emptyView } from '../../../../src/domain/view/workspace-view.ts'
import { testEnv } from '../../../support/test-env.ts'

const BEA = `---
participant: Bea
date: 2026-11-03
place: Village
tags: [x]
---
# Interview

> “I drive over just to see who turned up”

Came straight from work.

## Story
1. The list opens
2. Nobody answers

## Pain points
- I can't tell a no from a message nobody has seen
  > “it just sits there”
- Lists go stale

## Needs
- Know who comes

## Insights
- The hall decides the day

## Notes
- Uses a paper list
- Desire: a week at a glance
`

function one(text: string, name = 'a.md') {
  const files = [{ name, text }]
  const [note] = notesOfText(files, guessSplit(files))
  if (!note) throw new Error('nothing')
  return note
}

describe('Markdown', () => {
  test('front matter, sections and labels say who, when, and what was heard', () => {
    expect(one(BEA)).toEqual({
      participant: 'Bea',
      day: '2026-11-03',
      facts: [['place', 'Village']],
      quote: 'I drive over just to see who turned up',
      moments: ['The list opens', 'Nobody answers'],
      heard: [
        {
          kind: 'pain',
          statement: "I can't tell a no from a message nobody has seen",
          quote: 'it just sits there',
        },
        { kind: 'pain', statement: 'Lists go stale', quote: '' },
        { kind: 'need', statement: 'Know who comes', quote: '' },
        { kind: 'desire', statement: 'a week at a glance', quote: '' },
      ],
      insights: ['The hall decides the day'],
      notes: 'Came straight from work.\n- Uses a paper list',
    })
  })

  test('one file with a heading for each person is as many interviews', () => {
    const text = '# Round 3\n## Bea, 3 November 2026\n- Need: a\n- b\n## Hamid\n- Pain point: c\n'
    const files = [{ name: 'round.md', text }]
    expect(guessSplit(files)).toBe(2)
    const notes = notesOfText(files, 2)
    expect(
      notes.map(({ participant, day, heard, notes: words }) => [participant, day, heard.length, words]),
    ).toEqual([
      ['Bea', '2026-11-03', 1, '- b'],
      ['Hamid', '', 1, ''],
    ])
    expect(notesOfText(files, 'file')).toHaveLength(1)
  })

  test('a file without any of this is one note with all its words, named after the file', () => {
    expect(one('Just a line\n- and a point\n', '2026-11-03 Interview with Jo.md')).toMatchObject({
      participant: 'Jo',
      day: '2026-11-03',
      notes: 'Just a line\n- and a point',
      heard: [],
    })
  })

  test('days and names in their many spellings', () => {
    expect(['3.11.2026', 'Nov 3, 2026', '3rd November 2026', '2026/11/3', '11/23/2026'].map(dayIn)).toEqual([
      '2026-11-03',
      '2026-11-03',
      '2026-11-03',
      '2026-11-03',
      '2026-11-23',
    ])
    expect(['3/4/2026', '2026-02-30', 'next week'].map(dayIn)).toEqual(['', '', ''])
    expect(['Interview: Bea (2026-11-03)', 'notes_with_Bea', 'P7'].map(personIn)).toEqual([
      'Bea',
      'Bea',
      'P7',
    ])
  })
})

const TABLE = [
  ['Participant', 'Date', 'Role', 'Pain points', 'Quote', 'What else did you say to us in the interview?'],
  [
    'Bea',
    '2026-11-03',
    'Host',
    'no answer\n- stale lists',
    '“it sits there”',
    'a long answer that nobody could take for a fact',
  ],
  ['', '2026-11-03', '', 'the hall is locked', '', ''],
  ['Hamid', '', 'Fixer', '', '', 'another long answer that is no fact about somebody'],
]

describe('a table', () => {
  test('columns are guessed, rows of one person and day are one interview', () => {
    const mapping = guessNoteMapping(TABLE)
    expect(mapping.columns).toEqual(['participant', 'day', 'fact', 'pain', 'quote', 'note'])
    const [bea, hamid] = notesOfTable(TABLE, mapping)
    expect(bea).toMatchObject({
      participant: 'Bea',
      facts: [['Role', 'Host']],
      heard: [
        { kind: 'pain', statement: 'no answer', quote: '' },
        { kind: 'pain', statement: 'stale lists', quote: 'it sits there' },
        { kind: 'pain', statement: 'the hall is locked', quote: '' },
      ],
    })
    expect(hamid?.notes).toMatch(/^What else .*: another long answer/)
  })

  test('a column can be corrected', () => {
    const mapping = withNoteRole(guessNoteMapping(TABLE), 5, 'desire')
    expect(notesOfTable(TABLE, mapping)[1]?.heard).toMatchObject([{ kind: 'desire' }])
    expect(withNoteRole(mapping, 2, 'participant').columns[0]).toBe('note')
  })
})

describe('files', () => {
  test('an archive of notes is all its texts; a table stands for itself', () => {
    const zip = zipSync({
      'notes/bea.md': strToU8(BEA),
      'notes/jo.md': strToU8('# Jo\nx'),
      'a.png': strToU8('x'),
    })
    const reading = readNotes([{ name: 'a.zip', content: zip }])
    expect(reading.ok && reading.value).toMatchObject([{ is: 'text', files: [{}, {}] }])
    const table = readNotes([{ name: 'a.csv', content: 'who,pain\nBea,x\nJo,y\n' }])
    expect(table.ok && table.value).toMatchObject([{ is: 'table', rows: [{}, {}, {}] }])
  })

  test('what is no note is refused', () => {
    expect(readNotes([{ name: 'a.md', content: ' \n' }])).toMatchObject({ error: { code: 'empty' } })
    expect(readNotes([{ name: 'a.png', content: new Uint8Array([0x89, 0x50, 0, 0, 0]) }])).toMatchObject({
      error: { code: 'not-readable' },
    })
    expect(readNotes([{ name: 'a.opml', content: '<opml><body><outline text="a"/></body></opml>' }]).ok).toBe(
      false,
    )
  })
})

test('notes become snapshots in one step; a participant who is known is not made twice', () => {
  const plan = importNotes(emptyView(), { notes: [one(BEA), { ...one(BEA), day: '' }] }, testEnv('new'))
  if (!plan.ok) throw new Error(plan.error.code)
  const view = applyChanges(emptyView(), plan.value.changes)
  expect(plan.value.says).toBe('Imported 2 snapshots from notes')
  expect([...view.rows.participant.values()]).toMatchObject([
    { alias: 'Bea', quickFacts: { place: 'Village' } },
  ])
  expect([...view.rows.snapshot.values()]).toMatchObject([
    { interviewedOn: '2026-11-03', quote: { text: 'I drive over just to see who turned up' } },
    { interviewedOn: '' },
  ])
  expect([view.rows.heard.size, view.rows.moment.size, view.rows.insight.size, view.rows.map.size]).toEqual([
    8, 4, 2, 2,
  ])
  const [again] = [...view.rows.snapshot.values()].slice(-1)
  expect(again?.notes).not.toContain('place')
  const more = importNotes(view, { notes: [{ ...one(BEA), facts: [['place', 'City']] }] }, testEnv('more'))
  const kept = more.ok ? [...applyChanges(view, more.value.changes).rows.snapshot.values()].at(-1)?.notes : ''
  expect(kept).toMatch(/^place: City\n/)
  expect(importNotes(view, { notes: [] }, testEnv('new'))).toMatchObject({ ok: false })
})
