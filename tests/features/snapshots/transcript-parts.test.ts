// The small pure parts of the transcript: pieces of a turn, the walking cursor, marks in another transcript.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Mark } from '../../../src/domain/snapshots/marks-of.ts'
import type { Transcript } from '../../../src/domain/snapshots/transcript/transcript.ts'
import { placedMarks } from '../../../src/features/snapshots/transcript/placed-marks.ts'
import {
  transcriptFromBytes,
  transcriptToBytes,
} from '../../../src/features/snapshots/transcript/stored-transcript.ts'
import {
  type Cursor,
  cursorAt,
  cursorInTurn,
  growSentence,
  growWord,
  passageToMark,
  toWord,
} from '../../../src/features/snapshots/transcript/transcript-cursor.ts'
import { turnSegments } from '../../../src/features/snapshots/transcript/turn-segments.ts'

const talk = (...texts: string[]): Transcript => ({
  format: 'plain',
  speakers: [{ key: 'a', name: 'Ana', side: 'unknown' }],
  turns: texts.map((text) => ({ speaker: 'a', at: null, endsAt: null, text, marks: [], kind: 'speech' })),
})
const mark = (turn: number, from: number, to: number, quote: string): Mark => ({
  kind: 'need',
  recordId: `${turn}-${from}`,
  quote,
  at: null,
  passage: { turn, from, to },
})

describe('the pieces of a turn', () => {
  it('are the text when joined, whatever overlaps (any marks, selection and hits)', () => {
    const stretch = fc
      .tuple(fc.nat(40), fc.nat(40))
      .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }))
    fc.assert(
      fc.property(
        fc.string({ maxLength: 30 }),
        fc.array(stretch),
        fc.option(stretch),
        fc.array(stretch),
        (text, ranges, selection, hits) => {
          const marks = ranges.map(({ from, to }) => mark(0, from, to, ''))
          const pieces = turnSegments(text, { marks, selection, hits })
          expect(pieces.map((piece) => piece.text).join('')).toBe(text)
        },
      ),
    )
  })

  it('put the shorter of two marks on top and say where each begins', () => {
    const [long, short] = [mark(0, 0, 11, ''), mark(0, 4, 7, '')]
    const pieces = turnSegments('one two six', { marks: [short, long], selection: null, hits: [] })
    expect(pieces.map((piece) => [piece.text, piece.marks.at(-1), piece.begins])).toEqual([
      ['one ', long, [long]],
      ['two', short, [short]],
      [' six', long, []],
    ])
  })
})

describe('the cursor', () => {
  const transcript = talk('One two three. Four five. Six.', 'Second turn.')
  const words = ({ passage }: Cursor) => transcript.turns[passage.turn]?.text.slice(passage.from, passage.to)
  const start = cursorInTurn(transcript, 0)

  it('walks words and stays inside the turn', () => {
    const two = toWord(transcript, toWord(transcript, start, 'forward'), 'forward')
    expect(words(two)).toBe('two')
    expect(words(toWord(transcript, two, 'back'))).toBe('One')
    expect(words(toWord(transcript, toWord(transcript, two, 'back'), 'back'))).toBe('One')
    expect(cursorInTurn(transcript, 99).passage.turn).toBe(1)
    expect(cursorInTurn(transcript, -1).passage.turn).toBe(0)
  })

  it('grows and takes back by word, over its start when nothing is left', () => {
    const two = cursorAt({ turn: 0, from: 4, to: 7 })
    const more = growWord(transcript, two, 'forward')
    expect(words(more)).toBe('two three')
    const less = growWord(transcript, more, 'back')
    expect(words(less)).toBe('two')
    const before = growWord(transcript, less, 'back')
    expect(words(before)).toBe('One two')
    expect(words(growWord(transcript, before, 'forward'))).toBe('two')
  })

  it('grows and takes back by sentence', () => {
    const first = growSentence(transcript, start, 'forward')
    const both = growSentence(transcript, first, 'forward')
    expect([words(first), words(both)]).toEqual(['One two three.', 'One two three. Four five.'])
    expect(words(growSentence(transcript, both, 'back'))).toBe('One two three.')
  })

  it('marks the sentence around a caret, and what is selected else', () => {
    const caret = cursorAt({ turn: 0, from: 16, to: 16 })
    expect(passageToMark(transcript, caret)).toEqual({ turn: 0, from: 15, to: 25 })
    expect(passageToMark(transcript, cursorAt({ turn: 0, from: 4, to: 7 }))).toEqual({
      turn: 0,
      from: 4,
      to: 7,
    })
  })
})

describe('marks in another transcript than they were made in', () => {
  it('stay, follow their words, or are left out; never over other words', () => {
    const transcript = talk('hello there', 'a new line', 'I need a way  to know')
    const stays = mark(0, 0, 5, 'hello')
    const follows = mark(1, 0, 5, 'I need a way to know')
    const isGone = mark(1, 0, 5, 'nobody said this')
    expect(placedMarks(transcript, [stays, follows, isGone])).toEqual([
      stays,
      { ...follows, passage: { turn: 2, from: 0, to: 21 } },
    ])
  })
})

describe('a stored transcript', () => {
  it('reads back as it was', () => {
    const transcript = talk('hello')
    expect(transcriptFromBytes(transcriptToBytes(transcript))).toEqual(transcript)
  })

  it.each(['', 'null', '{"turns":[]}', '{"format":"plain","speakers":[],"turns":[{"text":1}]}'])(
    'refuses %j',
    (text) => {
      expect(transcriptFromBytes(new TextEncoder().encode(text))).toBeNull()
    },
  )
})
