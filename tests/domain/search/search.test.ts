// Search in everything said: what is found, where it is lit, and what a mistyped word finds.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findWords, snippetOf } from '../../../src/domain/search/find-words.ts'
import { nearWords, slipsBetween } from '../../../src/domain/search/near-words.ts'
import { readQuery } from '../../../src/domain/search/query.ts'
import { searchSaid } from '../../../src/domain/search/said-in.ts'
import { createTalkIndex } from '../../../src/domain/search/talk-index.ts'
import { createSnapshot } from '../../../src/domain/snapshots/create-snapshot.ts'
import { markHeard, markInsight, markMoment } from '../../../src/domain/snapshots/mark-commands.ts'
import { writeQuote } from '../../../src/domain/snapshots/snapshot-commands.ts'
import type { Transcript } from '../../../src/domain/snapshots/transcript/transcript.ts'
import { said, stage } from '../snapshots/play.ts'

function talk(...texts: string[]): Transcript {
  return {
    format: 'plain',
    speakers: [],
    turns: texts.map((text) => ({
      speaker: null,
      at: null,
      endsAt: null,
      text,
      marks: [],
      kind: 'speech' as const,
    })),
  }
}
const lit = (text: string, query: string) =>
  findWords(text, readQuery(query)).map(({ from, to }) => text.slice(from, to))

describe('finding words in a text', () => {
  it('looks past letter case, accents and kinds of quotation marks, and lights the original words', () => {
    expect(lit('Ich geh’ ins CAFÉ und warte', 'cafe')).toEqual(['CAFÉ'])
    expect(lit('I don’t know', "don't")).toEqual(['don’t'])
  })
  it('wants all words, in any order', () => {
    expect(lit('the map was down again', 'down map')).toEqual(['map', 'down'])
    expect(lit('the map was down again', 'map fax')).toEqual([])
  })
  it('keeps a quoted phrase together', () => {
    expect(lit('down the map, map down', '"map down"')).toEqual(['map down'])
  })
  it('never answers an empty query', () => {
    expect(lit('anything', '  " " ')).toEqual([])
  })
  it('shows a part of the text with the first hit in it, never half a character', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 400 }),
        fc.nat(380),
        fc.nat(20),
        (text, at, length) => {
          const from = Math.min(at, text.length)
          const to = Math.min(from + length, text.length)
          const parts = snippetOf(text, to > from ? [{ from, to }] : [], 60)
          const words = parts.map((part) => part.text).join('')
          const inner = words.replace(/^… /, '').replace(/ …$/, '')
          expect(text.includes(inner) || text === words).toBe(true)
          if (to > from) expect(parts.some((part) => part.isLit)).toBe(true)
        },
      ),
    )
  })
})

describe('words that were meant', () => {
  it('forgives a wrong, missing, doubled or swapped letter in longer words', () => {
    const vocabulary = ['spreadsheet', 'notebook', 'volunteer']
    for (const typed of ['spredsheet', 'spraedsheet', 'spreaddsheet', 'spreadsheat'])
      expect(nearWords(typed, vocabulary, 3)).toEqual(['spreadsheet'])
  })
  it('forgives nothing in short words', () => {
    expect(nearWords('fax', ['fix', 'fox'], 3)).toEqual([])
  })
  it('counts no slip for a word that is still being typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (start, rest) => {
        expect(slipsBetween(start, start + rest, 2)).toBe(0)
      }),
    )
  })
})

describe('search in transcripts', () => {
  const index = createTalkIndex()
  index.add(
    'a',
    talk('Tell me about the last claim.', 'I faxed it twice. The café has a fax.', 'Nothing more'),
  )
  index.add('b', talk('We use one spreadsheet for all of it'))

  it('finds the turn, says how many there are and lights the words', () => {
    const { talks } = index.search('fax cafe', 3)
    expect(talks).toMatchObject([{ id: 'a', count: 1, hits: [{ turn: 1 }] }])
    const hit = talks[0]?.hits[0]
    expect(hit && findWords(hit.text, hit.words).map(({ from, to }) => hit.text.slice(from, to))).toEqual([
      'fax',
      'café',
      'fax',
    ])
  })
  it('does not join words of two turns', () => {
    expect(index.search('claim faxed', 3).talks).toEqual([])
  })
  it('says what it looked for instead of a word nobody said', () => {
    const answer = index.search('spredsheet', 3)
    expect(answer.talks).toMatchObject([{ id: 'b' }])
    expect(answer.meant).toEqual([{ typed: 'spredsheet', instead: ['spreadsheet'] }])
  })
  it('forgets a transcript that was taken away', () => {
    const own = createTalkIndex()
    own.add('x', talk('one'))
    own.remove('x')
    expect(own.search('one', 3).talks).toEqual([])
    own.add('x', talk('the spreadsheet'))
    own.add('y', talk('a spreadsheet'))
    own.remove('x')
    expect(own.search('spredsheet', 3).talks).toMatchObject([{ id: 'y' }])
    own.remove('y')
    expect(own.search('spredsheet', 3)).toEqual({ talks: [], meant: [] })
  })
  it('offers the nearest words only, and none that another one finds as well', () => {
    const own = createTalkIndex()
    own.add('x', talk('volunteer volunteers volunteering'))
    expect(own.search('volunter', 3).meant).toEqual([{ typed: 'volunter', instead: ['volunteer'] }])
  })
  it('finds every turn that holds the words and no other', () => {
    const words = fc.constantFrom('map', 'Fax', 'café', 'down', 'again', 'the', 'straße')
    const turn = fc.array(words, { minLength: 1, maxLength: 6 }).map((list) => list.join(' '))
    fc.assert(
      fc.property(
        fc.array(turn, { minLength: 1, maxLength: 8 }),
        fc.array(words, { minLength: 1, maxLength: 3 }),
        (turns, asked) => {
          const own = createTalkIndex()
          own.add('t', talk(...turns))
          const query = asked.join(' ')
          const expected = turns.flatMap((text, i) =>
            findWords(text, readQuery(query)).length > 0 ? [i] : [],
          )
          const found = own.search(query, 100)
          if (found.meant.length > 0) return
          expect(found.talks[0]?.hits.map((hit) => hit.turn) ?? []).toEqual(expected)
        },
      ),
      { numRuns: 200 },
    )
  })
})

describe('search in what was written down', () => {
  it('finds name, quote, opportunities, their exact words, insights and moments, with the record to look at', () => {
    const it = stage()
    const snapshotId = it.run(createSnapshot, {
      participant: { alias: 'The harbour pilot' },
      interviewedOn: '2026-11-20',
      presentIds: [],
      leadId: null,
    })
    it.run(writeQuote, { snapshotId, text: 'The tide waits for no form' })
    const heardId = it.run(markHeard, {
      snapshotId,
      kind: 'need',
      ...said('you know, that blasted tide table', 1),
      statement: 'I need to see the water level',
    })
    const insightId = it.run(markInsight, {
      snapshotId,
      text: 'Tide tables hang in every kitchen',
      ...said('', 2),
    })
    const momentId = it.run(markMoment, { snapshotId, label: 'Looks at the tide', ...said('', 3) })
    const hits = searchSaid(it.view(), 'TIDE').get(snapshotId) ?? []
    expect(hits.map(({ kind, recordId }) => [kind, recordId])).toEqual(
      expect.arrayContaining([
        ['quote', snapshotId],
        ['words', heardId],
        ['insight', insightId],
        ['moment', momentId],
      ]),
    )
    expect(searchSaid(it.view(), 'water level').get(snapshotId)).toMatchObject([
      { kind: 'need', recordId: heardId },
    ])
    expect(searchSaid(it.view(), 'pilot').get(snapshotId)).toMatchObject([{ kind: 'name' }])
    expect(searchSaid(it.view(), 'submarine').size).toBe(0)
  })
})
