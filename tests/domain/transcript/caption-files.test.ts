// Caption files as tools write them and as they break: the words always arrive, whose they are, when, and what was wrong.

import { describe, expect, it } from 'vitest'
import { readTranscript } from '../../../src/domain/snapshots/transcript/read-transcript.ts'
import { lines, said, transcriptOf } from './said.ts'

const cue = (start: string, end: string, text: string): string => `${start} --> ${end}\n${text}\n`

describe('WebVTT', () => {
  it('takes speakers from voice tags and lets cues without one go on with the last', () => {
    const text = `WEBVTT\n\n${cue('00:01.000', '00:02.000', '<v.loud Mary Ann> So we')}\n${cue('00:02.000', '00:03.000', 'waited.')}\n${cue('00:03.000', '00:04.000', '<v Ben>How long?</v>')}`
    expect(said(text)).toEqual(['Mary Ann @1: So we waited.', 'Ben @3: How long?'])
  })

  it('takes "Name: text" on every cue as one speaker going on', () => {
    const text = `WEBVTT\n\n1\n${cue('00:01.000', '00:02.000', 'Mary: So we')}\n2\n${cue('00:02.000', '00:03.000', 'Mary: waited.')}\n3\n${cue('00:03.000', '00:04.000', 'Ben: How long?')}`
    expect(said(text)).toEqual(['Mary @1: So we waited.', 'Ben @3: How long?'])
  })

  it('reads voice tags and labels mixed', () => {
    const text = `WEBVTT\n\n${cue('00:01.000', '00:02.000', '<v Travis> One')}\n${cue('00:02.000', '00:03.000', 'Gilon: Two')}\n${cue('00:03.000', '00:04.000', '<v Travis> Three')}\n${cue('00:04.000', '00:05.000', 'Gilon: Four')}`
    expect(said(text)).toEqual(['Travis @1: One', 'Gilon @2: Two', 'Travis @3: Three', 'Gilon @4: Four'])
  })

  it('reads JSON payloads and keeps a broken one as it stands, told with its line', () => {
    const text = `WEBVTT\n\n${cue('00:00:03.663', '00:00:07.903', '{"speakerName":"Ann","spokenText":"Hello.","spokenLanguage":"en-US"}')}\n${cue('00:00:08.000', '00:00:09.000', '{"speakerName":"Bo","spokenText":"Hi.')}`
    const reading = readTranscript({ text })
    expect(lines(transcriptOf(reading))).toEqual([
      'Ann @3.663: Hello.',
      '- @8: {"speakerName":"Bo","spokenText":"Hi.',
    ])
    expect(reading.problems.map(({ line, code }) => [line, code])).toEqual([[6, 'payload-unreadable']])
  })

  it('drops styling, decodes entities, keeps what is no tag', () => {
    const text = `WEBVTT\n\nSTYLE\n::cue { color: red }\n\nNOTE made by hand\n\n${cue('00:01.000', '00:02.000', '<c.yellow>Fish &amp; chips</c> <inaudible> 3 < 4')}`
    expect(said(text)).toEqual(['- @1: Fish & chips <inaudible> 3 < 4'])
    expect(readTranscript({ text }).transcript?.preface).toBe('made by hand')
  })

  it('reads short, unpadded and comma times, and long hours', () => {
    const text = `WEBVTT\n\n${cue('0:5.1', '0:7,2', '<v A B>One')}\n${cue('100:00:00.000', '100:00:01.000', '<v C D>Two')}`
    expect(said(text)).toEqual(['A B @5.1: One', 'C D @360000: Two'])
  })

  it('keeps the times inside the words', () => {
    const text = `WEBVTT\n\n${cue('00:16.500', '00:18.500', 'When the moon <00:17.500>hits')}\n${cue('00:18.500', '00:20.500', 'your eye')}`
    const [turn] = transcriptOf(readTranscript({ text })).turns
    expect(turn?.text).toBe('When the moon hits your eye')
    expect(turn?.marks).toEqual([
      [14, 17.5],
      [19, 18.5],
    ])
    expect(turn?.endsAt).toBe(20.5)
  })

  it('folds the repeats of scrolling captions and says so', () => {
    const cues = Array.from({ length: 8 }, (_, index) =>
      cue(
        `00:0${index}.000`,
        `00:0${index}.900`,
        `${index === 0 ? ' ' : `line ${index - 1}`}\nline ${index}`,
      ),
    )
    const reading = readTranscript({ text: `WEBVTT\n\n${cues.join('\n')}` })
    expect(transcriptOf(reading).turns.map((turn) => turn.text)).toEqual([
      'line 0 line 1 line 2 line 3 line 4 line 5 line 6 line 7',
    ])
    expect(reading.problems.map(({ code }) => code)).toEqual(['repeats-folded'])
  })

  it('keeps a sentence said twice', () => {
    const text = `WEBVTT\n\n${cue('00:01.000', '00:02.000', 'No.')}\n${cue('00:02.000', '00:03.000', 'No.')}`
    expect(said(text)).toEqual(['- @1: No. No.'])
  })

  it('takes ">>" as somebody else and a bracketed cue as a stage direction', () => {
    const text = `WEBVTT\n\n${cue('00:01.000', '00:02.000', '>> Hello.')}\n${cue('00:02.000', '00:03.000', '>> Hi.')}\n${cue('00:03.000', '00:04.000', '[applause]')}`
    expect(said(text)).toEqual(['- @1: Hello.', '- @2: Hi.', '[stage] [applause]'])
  })
})

describe('SRT, SBV and pasted captions', () => {
  it('reads labels on the first cue of a turn', () => {
    const srt = (n: number, text: string): string => `${n}\n00:00:0${n},000 --> 00:00:0${n},900\n${text}\n`
    const text = [srt(1, 'Mary: So we'), srt(2, 'waited.'), srt(3, 'Ben: Long?'), srt(4, 'Mary: Yes.')].join(
      '\n',
    )
    expect(said(text)).toEqual(['Mary @1: So we waited.', 'Ben @3: Long?', 'Mary @4: Yes.'])
    expect(readTranscript({ text }).transcript?.format).toBe('srt')
  })

  it('reads cues without empty lines and does not take the next number for words', () => {
    const text =
      '1\n00:00:01,000 --> 00:00:02,000\nHello\n2\n00:00:02,000 --> 00:00:03,000\nWorld\n3\n00:00:03,000 --> 00:00:04,000\n42\n'
    expect(said(text)).toEqual(['- @1: Hello World 42'])
  })

  it('keeps the words of a caption whose time is missing', () => {
    const text =
      '1\n00:00:01,000 --> 00:00:02,000\nOne.\n\n2\nTwo.\n\n3\n00:00:05,000 --> 00:00:06,000\nThree.'
    const reading = readTranscript({ text, name: 'a.srt' })
    expect(
      transcriptOf(reading)
        .turns.map((turn) => turn.text)
        .join(' '),
    ).toBe('One. Two. Three.')
    expect(reading.problems.map(({ line, code }) => [line, code])).toEqual([[6, 'time-missing']])
  })

  it('reads SBV with line breaks', () => {
    const text = '0:00:01.000,0:00:04.000\nOne[br]two.\n\n0:00:09.000,0:00:10.000\nThree.'
    expect(said(text)).toEqual(['- @1: One two.', '- @9: Three.'])
  })

  it.each([
    [
      'Whisper',
      '[00:00.000 --> 00:05.000]  Hello.\n[00:05.000 --> 00:07.500]  How?\n',
      ['- @0: Hello. How?'],
    ],
    [
      'a name above the words of every cue',
      '0:0:0.0 --> 0:0:1.7\nJo Smith\nHello.\n\n0:0:2.0 --> 0:0:3.7\nAnn Lee\nHi.\n\n0:0:4.0 --> 0:0:5.7\nJo Smith\nBye.\n\n0:0:6.0 --> 0:0:7.0\nAnn Lee\nBye.\n',
      ['Jo Smith @0: Hello.', 'Ann Lee @2: Hi.', 'Jo Smith @4: Bye.', 'Ann Lee @6: Bye.'],
    ],
    [
      'a name in the identifier',
      'WEBVTT\n\n1 "Ann Lee" (12)\n00:01.000 --> 00:02.000\nHello.\n\n2 "Bo" (9)\n00:02.000 --> 00:03.000\nHi.\n',
      ['Ann Lee @1: Hello.', 'Bo @2: Hi.'],
    ],
  ])('reads %s', (_name, text, expected) => {
    expect(said(text)).toEqual(expected)
  })
})

describe('turns of a readable length', () => {
  const sentence = (index: number): string =>
    `This is sentence number ${index} of a long answer that simply goes on for a while.`

  it('breaks a monologue at sentence ends and never within a word', () => {
    const cues = Array.from({ length: 40 }, (_, index) =>
      cue(
        `00:${String(index).padStart(2, '0')}.000`,
        `00:${String(index + 1).padStart(2, '0')}.000`,
        sentence(index),
      ),
    )
    const { turns } = transcriptOf(readTranscript({ text: `WEBVTT\n\n${cues.join('\n')}` }))
    expect(turns.length).toBeGreaterThan(3)
    expect(turns.every((turn) => turn.text.length <= 800 && turn.text.endsWith('.'))).toBe(true)
    expect(turns.map((turn) => turn.text).join(' ')).toBe(
      Array.from({ length: 40 }, (_, index) => sentence(index)).join(' '),
    )
  })

  it('breaks after a sentence that a pause follows, not within one', () => {
    const text = `WEBVTT\n\n${cue('00:01.000', '00:02.000', 'I opened it.')}\n${cue('00:05.000', '00:06.000', 'Then I')}\n${cue('00:09.000', '00:10.000', 'closed it.')}`
    expect(said(text)).toEqual(['- @1: I opened it.', '- @5: Then I closed it.'])
  })
})

describe('files that cannot be read', () => {
  it.each([
    ['', undefined, 'empty'],
    [' \n\n ', undefined, 'empty'],
    ['\u0000\u0001\u0002PNG\u0000\u0000', undefined, 'binary'],
    ['WEBVTT', undefined, 'no-cues'],
    ['1\nsome text', 'a.srt', 'no-cues'],
    ['WEBVTT\n\n00:01.000 --> 00:02.000\n\n', undefined, 'no-speech'],
    ['# Only a heading', undefined, 'no-speech'],
    ['{\\rtf1 Hello}', undefined, 'markup'],
    ['<!doctype html><script>Hello</script>', undefined, 'empty'],
  ])('refuses %j (%s) as %s', (text, name, refusal) => {
    const reading = readTranscript(name === undefined ? { text } : { text, name })
    expect(reading.refusal).toBe(refusal)
    expect(reading.transcript).toBeNull()
  })

  it('refuses what is longer than any interview', () => {
    expect(readTranscript({ text: 'a'.repeat(5_000_001) }).refusal).toBe('too-large')
    expect(readTranscript({ text: '\n'.repeat(200_001) }).refusal).toBe('too-large')
  })

  it('lists a hundred problems and counts the rest', () => {
    const cues = Array.from({ length: 150 }, (_, index) => `00:01.0x0 --> 00:02.000\nWords ${index}.\n`).join(
      '\n',
    )
    const reading = readTranscript({ text: `WEBVTT\n\n${cues}` })
    expect(reading.problems.length).toBe(100)
    expect(reading.unlisted).toBe(50)
  })
})
