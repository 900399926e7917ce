// Transcripts people and tools write as text: who speaks is found by the look of the labels, what nobody said is kept
// apart, and a colon alone makes no speaker.

import { describe, expect, it } from 'vitest'
import { readTranscript } from '../../../src/domain/snapshots/transcript/read-transcript.ts'
import { lines, said, transcriptOf } from './said.ts'

describe('speaker labels', () => {
  it.each([
    ['plain', 'Ann: Hi.\nBo: Hello.\nAnn: Well?', ['Ann: Hi.', 'Bo: Hello.', 'Ann: Well?']],
    ['two lines', 'Ann: How did it go?\nBo: Fine.', ['Ann: How did it go?', 'Bo: Fine.']],
    ['bold', '**Ann:** Hi.\n\n**Bo**: Hello.\n\n**Ann:**  \nWell?', ['Ann: Hi.', 'Bo: Hello.', 'Ann: Well?']],
    [
      'bold bullets',
      '- **Ann:** Hi.\n- **Bo:** Hello.\n- **Ann:** Well?',
      ['Ann: Hi.', 'Bo: Hello.', 'Ann: Well?'],
    ],
    [
      'bold names alone',
      '**Ann**\nHi.\n\n**Bo**\nHello.\n\n**Ann**\nWell?',
      ['Ann: Hi.', 'Bo: Hello.', 'Ann: Well?'],
    ],
    ['time before', '[00:12:03] Ann: Hi.\n[00:12:09] Bo: Hello.', ['Ann @723: Hi.', 'Bo @729: Hello.']],
    ['time behind', 'Ann (00:12): Hi.\nBo (00:15): Hello.', ['Ann @12: Hi.', 'Bo @15: Hello.']],
    ['time alone behind', 'Ann (00:12):\nHi.\n\nBo (00:15):\nHello.', ['Ann @12: Hi.', 'Bo @15: Hello.']],
    ['Otter', 'Ann  0:12  \nHi.\n\nBo  1:02:03  \nHello.', ['Ann @12: Hi.', 'Bo @3723: Hello.']],
    [
      'bracketed names',
      '[Ann Lee] 10:02:03\nHi.\n\n[Bo] 10:02:09\nHello.',
      ['Ann Lee @36123: Hi.', 'Bo @36129: Hello.'],
    ],
    ['name above time', 'Ann\n00:01\nHi.\n\nBo\n00:05\nHello.', ['Ann @1: Hi.', 'Bo @5: Hello.']],
    [
      'time above label',
      '00:00:05\n\nAnn: Hi.\nBo: Hello.\n\n00:05:00\n\nAnn: Well?',
      ['Ann @5: Hi.', 'Bo: Hello.', 'Ann @300: Well?'],
    ],
    ['diarised', '[SPEAKER_00]: Hi.\n[SPEAKER_01]: Hello.', ['SPEAKER_00: Hi.', 'SPEAKER_01: Hello.']],
    [
      'lower case',
      'me: a\nher: b\nme: c\nher: d\nme: e\nher: f',
      ['me: a', 'her: b', 'me: c', 'her: d', 'me: e', 'her: f'],
    ],
    [
      'names people give themselves',
      'Jo Smith | Acme (she/her): Hi.\niPhone: Hello.\nann lee: a\nann lee: b\nann lee: c\niPhone: Bye.',
      [
        'Jo Smith | Acme (she/her): Hi.',
        'iPhone: Hello.',
        'ann lee: a',
        'ann lee: b',
        'ann lee: c',
        'iPhone: Bye.',
      ],
    ],
    [
      'initials',
      'Ann: Hi.\nMaya R.: Hello.\nAnn: Well?\nMaya R.: Fine.',
      ['Ann: Hi.', 'Maya R.: Hello.', 'Ann: Well?', 'Maya R.: Fine.'],
    ],
    [
      'full width',
      '田中：元気ですか。\n鈴木：はい。\n田中：よかった。',
      ['田中: 元気ですか。', '鈴木: はい。', '田中: よかった。'],
    ],
    [
      'last name first',
      'Smith, Jo  0:01\nHi.\n\nLee, Ann  0:04\nHello.',
      ['Smith, Jo @1: Hi.', 'Lee, Ann @4: Hello.'],
    ],
  ])('finds them: %s', (_name, text, expected) => {
    expect(said(text)).toEqual(expected)
  })

  it('does not take a colon for a speaker', () => {
    const text =
      'Ann: One thing first.\nBo: Sure.\n\nAnd a follow-up: what then?\n\nNote: he points.\n\nhttps://example.org: the page\n\nAnn: Thanks.'
    expect(said(text)).toEqual([
      'Ann: One thing first.',
      'Bo: Sure.',
      'Bo: And a follow-up: what then?',
      'Bo: Note: he points.',
      'Bo: https://example.org: the page',
      'Ann: Thanks.',
    ])
  })

  it('counts somebody met once when the others are labelled alike', () => {
    const text =
      '**Ann:** Hi.\n\n**Bo:** Hi.\n\n**Audience Member:** May I?\n\n**Ann:** Yes.\n\n**Bo:** Sure.'
    expect(said(text)).toContain('Audience Member: May I?')
  })

  it('leaves a report with one repeated bold word a report', () => {
    const paragraph = 'We saw many things, and here is one of them in a sentence.'
    const text = Array.from({ length: 8 }, () => `${paragraph}\n\n${paragraph}\n\n${paragraph}`).join(
      '\n\n**Mandate:** keep going.\n\n',
    )
    expect(transcriptOf(readTranscript({ text })).speakers).toEqual([])
  })

  it('joins one name in two spellings of case, and keeps others apart', () => {
    const text = 'ANN: Hi.\nBo: Hello.\nAnn: So?\nBo: Yes.'
    expect(transcriptOf(readTranscript({ text })).speakers.map(({ key, name }) => [key, name])).toEqual([
      ['s1', 'ANN'],
      ['s2', 'Bo'],
    ])
  })
})

describe('what is no speech', () => {
  it('keeps title, date, description and summary apart from the talk', () => {
    const text =
      '# A call &amp; more\n\nPublished on 2024-01-01\n\n## Description\n\nA description.\n\n## Summary\n\nThey talked.\n\n# The call\n\nWelcome to it.\n\n**Ann:** Hi.\n\n**Bo:** Hello.\n\n**Ann:** Well?'
    const transcript = transcriptOf(readTranscript({ text }))
    expect(transcript.title).toBe('A call & more')
    expect(transcript.preface).toBe(
      'Published on 2024-01-01\nDescription\nA description.\nSummary\nThey talked.',
    )
    expect(lines(transcript)).toEqual([
      '# The call',
      '-: Welcome to it.',
      'Ann: Hi.',
      'Bo: Hello.',
      'Ann: Well?',
    ])
  })

  it('takes a block with a date for a header, also when it names roles', () => {
    const text =
      'Date: 3 March\nModerator: Jo\nParticipant: P11\n\nModerator: So?\nParticipant: I went.\nModerator: And?'
    const transcript = transcriptOf(readTranscript({ text }))
    expect(transcript.preface).toBe('Date: 3 March\nModerator: Jo\nParticipant: P11')
    expect(lines(transcript)).toEqual(['Moderator: So?', 'Participant: I went.', 'Moderator: And?'])
  })

  it('does not take people talking below a date for a header', () => {
    const text = 'Date: 3 March\nAnn: Hi\nBo: Yes\nAnn: Well\n\nBo: More.'
    expect(said(text)).toEqual(['Ann: Hi', 'Bo: Yes', 'Ann: Well', 'Bo: More.'])
  })

  it('keeps headings and stage directions as such, and a heading ends what a speaker says', () => {
    const text =
      '**Ann:** Hi.\n\n**[Transition to the next guest]**\n\n(laughs)\n\nStill Ann.\n\n## Part two\n\nNobody by name.\n\n**Bo:** Yes.\n\n**Ann:** Good.'
    expect(said(text)).toEqual([
      'Ann: Hi.',
      '[stage] [Transition to the next guest]',
      '[stage] (laughs)',
      'Ann: Still Ann.',
      '# Part two',
      '-: Nobody by name.',
      'Bo: Yes.',
      'Ann: Good.',
    ])
  })

  it('takes an export footer out of the talk', () => {
    const transcript = transcriptOf(
      readTranscript({ text: 'Ann  0:01\nHi.\n\nBo  0:03\nHello.\n\nTranscribed by https://otter.ai' }),
    )
    expect(lines(transcript)).toEqual(['Ann @1: Hi.', 'Bo @3: Hello.'])
    expect(transcript.preface).toBe('Transcribed by https://otter.ai')
  })
})

describe('questions and notes', () => {
  const notes =
    '## P3\n\nDate: today\n\n- How did you hear?\n  > From a friend.\n\n  > And an ad.\n\n- Why?\n> \n\n- Anything else?\n  > A long answer that was\n  > wrapped by hand.\n\n-Glued to its dash?\n > Yes.\n\n**Page two**\n\n- Go on.\n'

  it('takes the bullet for the question and what stands behind ">" for the answers', () => {
    expect(said(notes)).toEqual([
      'Interviewer: How did you hear?',
      'Participant: From a friend.',
      'Participant: And an ad.',
      '[stage] Why?',
      'Interviewer: Anything else?',
      'Participant: A long answer that was wrapped by hand.',
      'Interviewer: Glued to its dash?',
      'Participant: Yes.',
      '# Page two',
      '[stage] Go on.',
    ])
  })

  it('counts the questions nobody answered and says where the first one is', () => {
    const [problem] = readTranscript({ text: notes }).problems
    expect(problem?.code).toBe('questions-unanswered')
    expect(problem?.line).toBe(10)
    expect(problem?.message).toContain('2 questions')
  })

  it('gives each participant of a notes file a section, the questions to the interviewer, and N/A to nobody', () => {
    const text =
      'Hallway test\n\nPurpose:\nFind out.\n\nParticipant 1 :\n\n- Where is it?\n  - At the top.\n    - Or below.\n- Which do you prefer?\n  - N/A\n\nParticipant 2:\n- Said hello first.\n\nAnalysis:\n- Most looked at the top.\n'
    const transcript = transcriptOf(readTranscript({ text }))
    expect(lines(transcript)).toEqual([
      '# Participant 1',
      'Interviewer: Where is it?',
      'Participant 1: At the top.',
      'Participant 1: Or below.',
      '[stage] Which do you prefer?',
      '[stage] N/A',
      '# Participant 2',
      'Participant 2: Said hello first.',
      '# Analysis',
      '[stage] Most looked at the top.',
    ])
    expect(transcript.preface).toContain('Find out.')
  })

  it('leaves prose without labels untagged, a turn per paragraph and list item', () => {
    const text =
      '# Talk\n\nFirst paragraph\nwrapped **by** hand.\n\n- one\n- two\n\nSecond [paragraph](https://example.org).'
    const transcript = transcriptOf(readTranscript({ text }))
    expect(transcript.format).toBe('prose')
    expect(lines(transcript)).toEqual([
      '-: First paragraph wrapped by hand.',
      '-: one',
      '-: two',
      '-: Second paragraph (https://example.org).',
    ])
  })

  it('lets copied lines with times flow together', () => {
    const text = '0:00\nso welcome\n0:04\nto this\n0:08\ntalk about\n0:12\nthings\n0:15\nthanks\n'
    const [turn] = transcriptOf(readTranscript({ text })).turns
    expect(turn?.text).toBe('so welcome to this talk about things thanks')
    expect(turn?.marks.map(([, at]) => at)).toEqual([4, 8, 12, 15])
  })
})

describe('sides', () => {
  const sides = (text: string): Record<string, string> =>
    Object.fromEntries(transcriptOf(readTranscript({ text })).speakers.map(({ name, side }) => [name, side]))

  it.each([
    ['Moderator: a\nP11: b\nModerator: c\nP11: d', { Moderator: 'interviewer', P11: 'participant' }],
    ['Q: a\nA: b\nQ: c\nA: d', { Q: 'interviewer', A: 'participant' }],
    [
      'Ann: How?\nBo: It was a long day and I did it.\nAnn: Why?\nBo: Because of all that was going on.\nAnn: And?\nBo: Then I went home.',
      { Ann: 'interviewer', Bo: 'participant' },
    ],
    ['Ann: One.\nBo: Two.\nAnn: Three.\nBo: Four.', { Ann: 'unknown', Bo: 'unknown' }],
    ['Ann: One?\nBo: Two?\nAnn: Three?\nBo: Four?\nAnn: Five?\nBo: Six?', { Ann: 'unknown', Bo: 'unknown' }],
  ])('guesses only with a clear sign', (text, expected) => {
    expect(sides(text)).toEqual(expected)
  })
})
