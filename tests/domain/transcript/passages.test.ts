// Passages, finding, growing a mark by keyboard, mending speakers: what a person marks stays exactly those words.

import { describe, expect, it } from 'vitest'
import {
  likelySameSpeakers,
  mergeSpeakers,
  renameSpeaker,
  setSide,
  sidesOfPeople,
} from '../../../src/domain/snapshots/transcript/edit-speakers.ts'
import { findInTranscript, turnAt } from '../../../src/domain/snapshots/transcript/find-in-transcript.ts'
import {
  growBySentence,
  growByWord,
  sentenceAt,
  shrinkByWord,
  wholeTurn,
  wordAt,
} from '../../../src/domain/snapshots/transcript/grow-passage.ts'
import { readTranscript } from '../../../src/domain/snapshots/transcript/read-transcript.ts'
import {
  clampPassage,
  findPassage,
  passageText,
  speakerTurns,
  timeOfPassage,
  type Passage,
  type Transcript,
} from '../../../src/domain/snapshots/transcript/transcript.ts'
import { transcriptToText } from '../../../src/domain/snapshots/transcript/transcript-to-text.ts'
import { lines, transcriptOf } from './said.ts'

const talk = transcriptOf(
  readTranscript({
    text: `WEBVTT\n\n00:01.000 --> 00:03.000\nAnn: How was it?\n\n00:03.000 --> 00:06.000\nBo: Café “Zürich” was full,\n\n00:06.000 --> 00:08.000\nBo: so I waited. Then I left.\n\n00:20.000 --> 00:22.000\nAnn: And Dr. Li?\n\n00:22.000 --> 00:24.000\nBo: She  waited, too.\n`,
  }),
)

const plain = (text: string): Transcript => ({
  format: 'prose',
  speakers: [],
  turns: [{ speaker: null, at: null, endsAt: null, text, marks: [], kind: 'speech' }],
})
const words = (transcript: Transcript, passage: Passage | null): string | null =>
  passage === null ? null : passageText(transcript, passage)

describe('a passage', () => {
  it('knows its exact words and the time of the cue they begin in', () => {
    const passage = findPassage(talk, 'I waited.')
    expect(passage).toEqual({ turn: 1, from: 27, to: 36 })
    expect(passageText(talk, { turn: 1, from: 27, to: 36 })).toBe('I waited.')
    expect(timeOfPassage(talk, { turn: 1, from: 27, to: 36 })).toBe(6)
    expect(timeOfPassage(talk, { turn: 1, from: 0, to: 4 })).toBe(3)
  })

  it('falls back to when the speaker began where only that is known', () => {
    const long = Array.from(
      { length: 20 },
      (_, index) => `Here is sentence ${index} of what I had to say about it.`,
    )
    const otter = transcriptOf(readTranscript({ text: `Ann  0:05\n${long.join(' ')}\n\nBo  1:00\nI see.` }))
    const passage = findPassage(otter, 'sentence 19')
    expect(passage?.turn).toBe(1)
    expect(passage === null ? null : timeOfPassage(otter, passage)).toBe(5)
  })

  it('is found with other quotation marks, accents, spacing and case', () => {
    expect(words(talk, findPassage(talk, 'cafe "zurich"  was'))).toBe('Café “Zürich” was')
    expect(findPassage(talk, 'never said')).toBeNull()
    expect(findPassage(talk, '  ')).toBeNull()
  })

  it('is the one nearest to a time when it was said more than once', () => {
    expect(findPassage(talk, 'waited')?.turn).toBe(1)
    expect(findPassage(talk, 'waited', 23)?.turn).toBe(3)
  })

  it('is clamped into its turn and never splits a character', () => {
    expect(clampPassage(talk, { turn: 0, from: 90, to: -3 })).toEqual({ turn: 0, from: 0, to: 11 })
    expect(clampPassage(talk, { turn: 99, from: 0, to: 1 })).toBeNull()
    expect(clampPassage(plain('a👍b'), { turn: 0, from: 2, to: 4 })).toEqual({ turn: 0, from: 1, to: 4 })
    expect(passageText(talk, { turn: 99, from: 0, to: 1 })).toBe('')
  })
})

describe('find in transcript', () => {
  it.each([
    ['WAITED', ['waited', 'waited']],
    ['zurich', ['Zürich']],
    ['she waited', ['She waited']],
    ['', []],
    [' ', []],
  ])('%j', (query, expected) => {
    expect(findInTranscript(talk, query).map((passage) => passageText(talk, passage))).toEqual(expected)
  })

  it.each([
    ['Straße', 'strasse', 'Straße'],
    ['e\u0301te\u0301', 'ete', 'e\u0301te\u0301'],
    ['ﬁne', 'fin', 'ﬁn'],
    ['日本語です', '本語', '本語'],
    ['한국어', '국', '국'],
    ['don’t — stop', "don't - stop", 'don’t — stop'],
    ['naïve\u00a0 \u00a0cafe', 'naive cafe', 'naïve\u00a0 \u00a0cafe'],
  ])('in %j finds %j as %j', (text, query, expected) => {
    const [passage] = findInTranscript(plain(text), query)
    expect(words(plain(text), passage ?? null)).toBe(expected)
  })

  it('says which turn is being said at a time', () => {
    expect(turnAt(talk, 0)).toBe(0)
    expect(turnAt(talk, 4)).toBe(1)
    expect(turnAt(talk, 15)).toBe(1)
    expect(turnAt(talk, 1e6)).toBe(3)
    expect(turnAt(plain('no times'), 3)).toBeNull()
  })
})

describe('growing a mark', () => {
  it('goes word by word in both directions and stops at the edges', () => {
    let passage: Passage = { turn: 1, from: 0, to: 0 }
    passage = growByWord(talk, passage, 'forward')
    expect(words(talk, passage)).toBe('Café')
    passage = growByWord(talk, passage, 'forward')
    expect(words(talk, passage)).toBe('Café “Zürich')
    passage = shrinkByWord(talk, passage, 'back')
    expect(words(talk, passage)).toBe('Zürich')
    expect(shrinkByWord(talk, passage, 'forward')).toEqual(passage)
    expect(words(talk, growByWord(talk, passage, 'back'))).toBe('Café “Zürich')
    const whole = wholeTurn(talk, 1) ?? passage
    expect(growByWord(talk, whole, 'forward')).toEqual(whole)
    expect(growByWord(talk, whole, 'back')).toEqual(whole)
  })

  it('goes sentence by sentence, first to the end of the one it is in', () => {
    const start = wordAt(talk, 1, 27)
    expect(words(talk, start)).toBe('I')
    const toEnd = growBySentence(talk, start ?? { turn: 1, from: 0, to: 0 }, 'forward')
    expect(words(talk, toEnd)).toBe('I waited.')
    expect(words(talk, growBySentence(talk, toEnd, 'forward'))).toBe('I waited. Then I left.')
    expect(words(talk, growBySentence(talk, toEnd, 'back'))).toBe('Café “Zürich” was full, so I waited.')
    expect(words(talk, sentenceAt(talk, 2, 0))).toBe('And Dr. Li?')
  })

  it.each([
    ['👨‍👩‍👧 came by 👍🏽 yes', ['👨‍👩‍👧', 'came', 'by', '👍🏽', 'yes']],
    ['Was it 3.5 or 1,000?', ['Was', 'it', '3.5', 'or', '1,000']],
    ["I don't — know…", ['I', "don't", 'know']],
  ])('takes %j apart into words', (text, expected) => {
    const found: string[] = []
    const transcript = plain(text)
    let at = 0
    for (let count = 0; count < 20; count += 1) {
      const word = wordAt(transcript, 0, at)
      if (word === null || word.to <= at) break
      found.push(passageText(transcript, word))
      at = word.to
    }
    expect(found).toEqual(expected)
  })

  it('splits Chinese and Japanese into words and sentences', () => {
    const text = plain('私は学校に行きました。とても楽しかった。')
    expect(words(text, sentenceAt(text, 0, 0))).toBe('私は学校に行きました。')
    expect(words(text, wordAt(text, 0, 2))).toBe('学校')
  })
})

describe('mending speakers', () => {
  const names = (transcript: Transcript): string[] => transcript.speakers.map(({ name }) => name)
  const three = transcriptOf(
    readTranscript({
      text: 'Marilia: One.\nReese: Two.\nMarylia: Three.\nReese Lee: Four.\nMarilia: Five.\nReese: Six.\nMarylia: Seven.\nReese Lee: Eight.',
    }),
  )

  it('renames and sets a side without touching turns', () => {
    const renamed = setSide(renameSpeaker(talk, 's1', '  Ann   Lee '), 's1', 'interviewer')
    expect(renamed.speakers[0]).toEqual({ key: 's1', name: 'Ann Lee', side: 'interviewer' })
    expect(renamed.turns).toBe(talk.turns)
    expect(renameSpeaker(talk, 's1', '  ')).toBe(talk)
    expect(renameSpeaker(talk, 'nobody', 'X')).toBe(talk)
  })

  it('suggests who is one person in two spellings', () => {
    expect(likelySameSpeakers(three)).toEqual([
      { from: 's1', into: 's3', why: 'spelling' },
      { from: 's2', into: 's4', why: 'first-name' },
    ])
    const numbered = transcriptOf(readTranscript({ text: 'Speaker 1: a\nSpeaker 2: b\nSpeaker 1: c' }))
    expect(likelySameSpeakers(numbered)).toEqual([])
  })

  it('merges two into one and keeps every turn in its place', () => {
    const merged = mergeSpeakers(three, 's3', 's1')
    expect(names(merged)).toEqual(['Marilia', 'Reese', 'Reese Lee'])
    expect(merged.turns.map(({ text }) => text)).toEqual(three.turns.map(({ text }) => text))
    expect(lines(merged)[2]).toBe('Marilia: Three.')
    expect(mergeSpeakers(three, 's1', 's1')).toBe(three)
    expect(mergeSpeakers(three, 's9', 's1')).toBe(three)
  })

  it('makes two one when both get the same name', () => {
    expect(renameSpeaker(three, 's4', 'marilia')).toEqual(mergeSpeakers(three, 's4', 's1'))
  })

  it('knows the sides of the trio and of the person whose snapshot it is, and leaves what is set', () => {
    const sides = (transcript: Transcript) => transcript.speakers.map(({ side }) => side)
    expect(sides(sidesOfPeople(three, ['Reese Lee'], 'Marilia'))).toEqual([
      'participant',
      'interviewer',
      'unknown',
      'interviewer',
    ])
    const two = transcriptOf(readTranscript({ text: 'Ana: One.\nMaya: Two.\nAna: Three.\nMaya: Four.' }))
    expect(sides(sidesOfPeople(two, ['Ana Silva'], 'The planner'))).toEqual(['interviewer', 'participant'])
    const set = setSide(two, 's1', 'participant')
    expect(sides(sidesOfPeople(set, ['Ana Silva'], 'The planner'))[0]).toBe('participant')
    expect(sidesOfPeople(two, ['Jo'], 'The planner')).toBe(two)
  })
})

describe('back to text', () => {
  it('is read again as the same talk', () => {
    const again = transcriptOf(readTranscript({ text: transcriptToText(talk) }))
    expect(lines(again)).toEqual(lines(talk))
    expect(speakerTurns(again)).toEqual(speakerTurns(talk))
  })

  it('writes names, times, headings and stage directions', () => {
    const source = '# Call\n\n## Start\n\n**Ann:** Hi.\n\n[laughs]\n\n**Bo:** Yes.\n\n**Ann:** So?'
    expect(transcriptToText(transcriptOf(readTranscript({ text: source })))).toBe(
      '# Call\n\n## Start\n\nAnn: Hi.\n\n[laughs]\n\nBo: Yes.\n\nAnn: So?\n',
    )
    expect(transcriptToText(talk)).toContain('Ann [0:20]: And Dr. Li?')
  })
})
