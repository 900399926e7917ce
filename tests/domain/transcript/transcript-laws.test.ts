// What holds for any file: it never throws, every word belongs to a turn that can be addressed, times rise, and no edit
// of speakers moves a word.

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeBytes } from '../../../src/domain/snapshots/transcript/decode-bytes.ts'
import { mergeSpeakers, renameSpeaker } from '../../../src/domain/snapshots/transcript/edit-speakers.ts'
import { findInTranscript } from '../../../src/domain/snapshots/transcript/find-in-transcript.ts'
import {
  growBySentence,
  growByWord,
  shrinkByWord,
} from '../../../src/domain/snapshots/transcript/grow-passage.ts'
import {
  readTranscript,
  readTranscriptBytes,
  type TranscriptReading,
} from '../../../src/domain/snapshots/transcript/read-transcript.ts'
import {
  clampPassage,
  findPassage,
  passageText,
  timeOfPassage,
  type Transcript,
} from '../../../src/domain/snapshots/transcript/transcript.ts'
import { transcriptRefusalInWords } from '../../../src/domain/snapshots/transcript/transcript-problems.ts'
import { transcriptToText } from '../../../src/domain/snapshots/transcript/transcript-to-text.ts'

const bit = fc.constantFrom(
  'WEBVTT',
  '\n',
  '\n\n',
  '\r\n',
  '1\n',
  '00:01.000 --> 00:02.500\n',
  '00:00:03,000 --> 00:00:02,000 align:start\n',
  '0:00:01.000,0:00:02.000\n',
  '0:1x.0 --> 0:3\n',
  '<v Ann>',
  '</v>',
  '<c.x',
  '<00:02.000>',
  '{"speakerName":"Bo","text":"Hi."}',
  '{"a',
  '&amp;',
  'Ann: ',
  'Bo: ',
  '**Ann:** ',
  'Ann  0:12\n',
  '[00:12] ',
  '0:05\n',
  '>> ',
  '> ',
  '- ',
  '  - ',
  '## ',
  '---\n',
  'Participant 1:\n',
  'N/A\n',
  '[Music]\n',
  '| a | b |\n',
  'Summary\n',
  'Date: today\n',
  'So I waited. ',
  'Did you? ',
  'Dr. ',
  '最も。',
  'e\u0301',
  '👨‍👩‍👧',
  '\ud83d',
  '\u0000',
  '\ufeff',
  '\u2028',
  'word '.repeat(300),
  'x'.repeat(1500),
)
const anyText = fc.oneof(
  fc.array(bit, { maxLength: 60 }).map((bits) => bits.join('')),
  fc.string({ unit: 'binary', maxLength: 400 }),
)
const anyName = fc.constantFrom(undefined, 'a.vtt', 'a.srt', 'a.sbv', 'a.md', 'a.txt')

const read = (text: string, name: string | undefined): TranscriptReading =>
  readTranscript(name === undefined ? { text } : { text, name })

const transcripts = fc
  .tuple(anyText, anyName)
  .map(([text, name]) => read(`Ann: Hello there, all.\n${text}`, name).transcript)
  .filter((transcript): transcript is Transcript => transcript !== null)

const passages = fc
  .tuple(transcripts, fc.nat(), fc.nat(1500), fc.nat(1500))
  .map(([transcript, turn, from, to]) => ({
    transcript,
    passage: { turn: turn % transcript.turns.length, from, to },
  }))

describe('reading', () => {
  it('gives a transcript or says why not, whatever the text', () => {
    fc.assert(
      fc.property(anyText, anyName, (text, name) => {
        const { transcript, refusal, problems } = read(text, name)
        expect(transcript === null).toBe(refusal !== undefined)
        if (refusal !== undefined) expect(transcriptRefusalInWords(refusal)).toMatch(/\.$/)
        const lineCount = text.split(/\r\n?|[\n\v\f\u0085\u2028\u2029]/).length
        for (const { line } of problems) expect(line >= 1 && line <= lineCount).toBe(true)
      }),
      { numRuns: 400 },
    )
  })

  it('never throws on bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        readTranscriptBytes(bytes, 'a.vtt')
      }),
    )
  })

  it('gives turns that are whole: texts, known speakers, rising marks, one end per file', () => {
    fc.assert(
      fc.property(transcripts, (transcript) => {
        const keys = new Set(transcript.speakers.map(({ key }) => key))
        expect(keys.size).toBe(transcript.speakers.length)
        for (const turn of transcript.turns) {
          expect(turn.text).toBe(turn.text.trim())
          expect(turn.text.length > 0 && turn.text.length <= 1200).toBe(true)
          expect(turn.speaker === null || keys.has(turn.speaker)).toBe(true)
          let [offset, time] = [0, turn.at ?? 0]
          for (const [markOffset, markTime] of turn.marks) {
            expect(markOffset > offset && markOffset < turn.text.length && markTime >= time).toBe(true)
            ;[offset, time] = [markOffset, markTime]
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  it('gives the same bytes for the same words, and JSON brings them back', () => {
    fc.assert(
      fc.property(anyText, anyName, (text, name) => {
        const { transcript } = read(text, name)
        expect(read(text, name).transcript).toEqual(transcript)
        expect(JSON.parse(JSON.stringify(transcript))).toEqual(transcript)
      }),
    )
  })

  it('replaces unreadable bytes as the platform does', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const marked = Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes])
        expect(decodeBytes(marked).text).toBe(new TextDecoder().decode(marked))
      }),
    )
  })

  it('decodes as the platform does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const clean = new TextDecoder().decode(new TextEncoder().encode(text))
        expect(decodeBytes(new TextEncoder().encode(`\ufeff${text}`)).text).toBe(clean)
        const units = Array.from({ length: clean.length }, (_, index) => clean.charCodeAt(index))
        const little = units.flatMap((unit) => [unit & 0xff, unit >> 8])
        const big = units.flatMap((unit) => [unit >> 8, unit & 0xff])
        expect(decodeBytes(Uint8Array.from([0xff, 0xfe, ...little])).text).toBe(clean)
        expect(decodeBytes(Uint8Array.from([0xfe, 0xff, ...big])).text).toBe(clean)
      }),
    )
  })
})

describe('passages', () => {
  it('stay inside their turn and have words and a time or none', () => {
    fc.assert(
      fc.property(passages, ({ transcript, passage }) => {
        const inside = clampPassage(transcript, passage)
        if (inside === null) throw new Error('the turn exists')
        expect(clampPassage(transcript, inside)).toEqual(inside)
        expect(passageText(transcript, inside)).toBe(passageText(transcript, passage))
        timeOfPassage(transcript, passage)
      }),
    )
  })

  it('are found again by their own words', () => {
    fc.assert(
      fc.property(passages, ({ transcript, passage }) => {
        const quote = passageText(transcript, passage).trim()
        const found = findPassage(transcript, quote)
        if (quote === '') expect(found).toBeNull()
        else expect(found === null ? null : passageText(transcript, found)).toBe(quote)
      }),
    )
  })

  it('grow and shrink by whole words, never beyond their turn', () => {
    fc.assert(
      fc.property(
        passages,
        fc.constantFrom('forward' as const, 'back' as const),
        ({ transcript, passage }, direction) => {
          const start = clampPassage(transcript, passage)
          if (start === null) throw new Error('the turn exists')
          for (const grow of [growByWord, growBySentence]) {
            const grown = grow(transcript, start, direction)
            expect(clampPassage(transcript, grown)).toEqual(grown)
            if (start.from < start.to) expect(grown.from <= start.from && grown.to >= start.to).toBe(true)
            const shrunk = shrinkByWord(transcript, grown, direction)
            expect(shrunk.from >= grown.from && shrunk.to <= grown.to).toBe(true)
          }
        },
      ),
    )
  })

  it('are what a search finds: in order, apart from each other', () => {
    fc.assert(
      fc.property(passages, ({ transcript, passage }) => {
        const query = passageText(transcript, passage).slice(0, 12)
        let before = { turn: -1, to: 0 }
        for (const { turn, from, to } of findInTranscript(transcript, query)) {
          expect(to).toBeGreaterThan(from)
          expect(turn > before.turn || (turn === before.turn && from >= before.to)).toBe(true)
          before = { turn, to }
        }
      }),
    )
  })
})

describe('editing speakers', () => {
  it('never moves or changes a word', () => {
    fc.assert(
      fc.property(transcripts, fc.nat(), fc.nat(), fc.string(), (transcript, one, other, name) => {
        const { speakers } = transcript
        const [a, b] = [
          speakers[one % speakers.length]?.key ?? '',
          speakers[other % speakers.length]?.key ?? '',
        ]
        const edited = mergeSpeakers(renameSpeaker(transcript, a, name), a, b)
        expect(edited.turns.map(({ text, at }) => [text, at])).toEqual(
          transcript.turns.map(({ text, at }) => [text, at]),
        )
        const keys = new Set(edited.speakers.map(({ key }) => key))
        expect(edited.turns.every(({ speaker }) => speaker === null || keys.has(speaker))).toBe(true)
        transcriptToText(edited)
      }),
    )
  })
})
