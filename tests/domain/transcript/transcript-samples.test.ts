// Real files from ../shared/samples (kept outside of the repository; skipped when missing): each gives what a good importer
// gets. Where ours differs, docs/transcripts.md says why.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import {
  readTranscriptBytes,
  type TranscriptReading,
} from '../../../src/domain/snapshots/transcript/read-transcript.ts'
import { readNotes } from '../../../src/domain/interchange/formats/read-notes.ts'
import { scanCues } from '../../../src/domain/snapshots/transcript/scan-cues.ts'
import { parseArrowLine } from '../../../src/domain/snapshots/transcript/cue-timing.ts'
import { startProblemList } from '../../../src/domain/snapshots/transcript/transcript-problems.ts'
import type { Transcript, TurnKind } from '../../../src/domain/snapshots/transcript/transcript.ts'
import { transcriptOf, turnCounts } from './said.ts'

const root = fileURLToPath(new URL('../../../../shared/samples/', import.meta.url))
const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(root + path))
const open = (path: string): TranscriptReading => readTranscriptBytes(bytesOf(path), path)
const transcript = (path: string): Transcript => transcriptOf(open(path))
const ofKind = (of: Transcript, kind: TurnKind): string[] =>
  of.turns.filter((turn) => turn.kind === kind).map((turn) => turn.text)
const speech = (of: Transcript): string => ofKind(of, 'speech').join(' ')

const PODCAST = [
  ['transcripts/podcast.srt', 'srt'],
  ['transcripts/podcast-mixed-voice-labels.vtt', 'webvtt'],
  ['transcripts/derived/podcast-zoom-layout.vtt', 'webvtt'],
  ['transcripts/derived/podcast-otter-layout.txt', 'otter'],
] as const

describe.skipIf(!existsSync(root))('real transcripts', () => {
  it.each(PODCAST)('the podcast in %s has ten turns of three speakers', (path, format) => {
    const podcast = transcript(path)
    expect(podcast.format).toBe(format)
    expect(turnCounts(podcast)).toEqual({ Travis: 5, Sarah: 2, Gilon: 3 })
    expect(speech(podcast)).toBe(speech(transcript('transcripts/podcast.srt')))
    expect(podcast.turns.map((turn) => turn.text)).toEqual(
      transcript('transcripts/podcast.srt').turns.map((turn) => turn.text),
    )
    expect(podcast.turns[0]?.at).toBeCloseTo(0, 0)
  })

  it('keeps all 222 cues and the last end', () => {
    const podcast = transcript('transcripts/podcast.srt')
    const text = readFileSync(`${root}transcripts/podcast.srt`, 'utf8')
    const scan = scanCues(
      text.split(/\r?\n/),
      0,
      { parseTiming: parseArrowLine, hasBlocks: false },
      startProblemList(),
    )
    expect(scan.cues.length).toBe(222)
    expect(podcast.turns.at(-1)?.endsAt).toBe(754.769)
    expect(open('transcripts/podcast.srt').problems).toEqual([])
  })

  it.each([
    ['otel-q-a-jennifer-moore.md', { Jennifer: 18, Host: 18, 'Audience Member': 1 }],
    ['otel-q-a-tracetest-two-guests.md', { Daniel: 8, Oscar: 8 }],
    ['otel-collector-user-feedback-panel.md', { Adriana: 23, Iris: 6, Juraj: 6, Greg: 6, Joel: 6 }],
    ['otel-humans-streaming-live-plain-labels.md', { Reese: 17, Marilia: 10, Austin: 6, Adriana: 1 }],
  ])('%s has its speakers and their turns', (file, expected) => {
    const { '-': unlabelled, ...named } = turnCounts(transcript(`transcripts/${file}`))
    expect(named).toEqual(expected)
    expect(unlabelled).toBeGreaterThan(0)
  })

  it('knows who asked where the text shows it', () => {
    const sides = (file: string): Record<string, string> =>
      Object.fromEntries(transcript(`transcripts/${file}`).speakers.map(({ name, side }) => [name, side]))
    expect(sides('otel-q-a-jennifer-moore.md')).toMatchObject({
      Host: 'interviewer',
      Jennifer: 'participant',
    })
    expect(sides('otel-collector-user-feedback-panel.md')).toMatchObject({
      Adriana: 'interviewer',
      Iris: 'participant',
    })
    expect(sides('otel-humans-streaming-live-plain-labels.md')).toMatchObject({
      Reese: 'interviewer',
      Austin: 'participant',
    })
  })

  it('keeps stage directions out of speech', () => {
    const stage = ofKind(transcript('transcripts/otel-humans-streaming-live-plain-labels.md'), 'stage')
    expect(stage).toEqual(['[Transition to next guest]', '[Music fades out]'])
  })

  it('takes a talk without labels as one untagged text', () => {
    const talk = transcript('transcripts/otel-javascript-journey-no-speakers.md')
    expect(talk.format).toBe('prose')
    expect(talk.speakers).toEqual([])
    expect(talk.title).toBe('What is OTel? | OTel for Beginners - The JavaScript Journey')
    expect(talk.preface).toContain('Lisa Jung introduces OpenTelemetry')
    expect(speech(talk)).toMatch(/^Hi, welcome to OpenTelemetry/)
  })

  it('takes answers for turns and leaves unanswered questions out of speech', () => {
    const session = transcript('transcripts/va-travel-claims-p11.md')
    expect(turnCounts(session)).toEqual({ Interviewer: 20, Participant: 20 })
    expect(ofKind(session, 'stage').length).toBe(44)
    expect(session.preface).toContain('Moderator')
    const text = readFileSync(`${root}transcripts/va-travel-claims-p11.md`, 'utf8')
    const answers = text.split('\n').flatMap((line) => /^\s*>\s*(\S.*)$/.exec(line)?.[1]?.trim() ?? [])
    expect(answers.length).toBe(23)
    const participant = session.speakers.find(({ side }) => side === 'participant')?.key
    const saidByParticipant = session.turns
      .filter((turn) => turn.speaker === participant)
      .map((turn) => turn.text)
    expect(saidByParticipant.join(' ')).toBe(answers.join(' ').replace(/\s+/g, ' '))
    expect(open('transcripts/va-travel-claims-p11.md').problems.map(({ code }) => code)).toEqual([
      'questions-unanswered',
    ])
  })

  it('gives every participant of the hallway test their own notes', () => {
    const notes = transcript('transcripts/onrr-40-hallway-3-participants.txt')
    expect(turnCounts(notes)).toEqual({
      Interviewer: 15,
      'Participant 1': 5,
      'Participant 2': 6,
      'Participant 3': 5,
    })
    expect(notes.preface).toContain('Semi-structured interview questions')
    expect(ofKind(notes, 'stage')).toContain('N/A')
  })

  it('gives the same notes from the Word document as from its text', () => {
    const [word, plain] = ['docx', 'txt'].map((end) =>
      transcript(`transcripts/onrr-40-hallway-3-participants.${end}`),
    )
    expect(word?.turns).toEqual(plain?.turns)
    expect(word?.speakers.map(({ name }) => name)).toEqual(plain?.speakers.map(({ name }) => name))
  })

  it.each([
    ['otel-docs-usability-survey.csv', 'prose'],
    ['onrr-34-findings-by-participant.csv', 'plain'],
    ['onrr-39-hypotheses.csv', 'prose'],
    ['onrr-39-insights.csv', 'prose'],
    ['onrr-39-notes-by-user.csv', 'prose'],
    ['onrr-findings-by-topic-table.md', 'prose'],
  ])(
    '%s is no talk: its lines come as text, and as a table it goes through the import of notes',
    (file, format) => {
      expect(transcript(`transcripts/${file}`).format).toBe(format)
      const notes = readNotes([{ name: file, content: bytesOf(`transcripts/${file}`) }])
      expect(notes.ok && notes.value.length).toBeGreaterThan(0)
    },
  )

  it('reads Teams captions without empty lines', () => {
    const teams = transcript('transcripts/teams-closing-voice-tag-no-blank-lines.vtt')
    expect(teams.turns).toEqual([
      {
        speaker: 's1',
        at: 3.663,
        endsAt: 8.103,
        text: 'Hello. Hello. Hello. Hello. Hello. Hello. Oh.',
        marks: [[42, 8.063]],
        kind: 'speech',
      },
    ])
    expect(teams.speakers[0]?.name).toBe('MOD Administrator')
  })

  it.each([
    ['otel-interview-note-2022-06.md', 8],
    ['onrr-08-journalists-quotes.md', 17],
    ['onrr-19-disbursements-results.md', 31],
    ['onrr-28-user-questions-results.md', 19],
    ['onrr-user-types.md', 22],
  ])('takes the notes of %s as prose with its headings (one of them the title)', (file, headings) => {
    const notes = transcript(`transcripts/${file}`)
    expect(notes.speakers).toEqual([])
    expect(ofKind(notes, 'heading').length + 1).toBe(headings)
  })
})

// Caption counts of the broken files; null: nothing in them can be offered, and the refusal says so.
const BROKEN: Record<string, { words: string | null; told: readonly string[] }> = {
  'subtitles/captions_with_bom.vtt': { words: '1 2 3 4', told: [] },
  'subtitles/cue_tags.vtt': {
    words: "When the moon hits your eye Like a big-a pizza pie That's amore",
    told: [],
  },
  'subtitles/invalid.vtt': { words: '1 2 3 4 5 6 7', told: ['1 header-missing'] },
  'subtitles/invalid_format1.srt': { words: null, told: [] },
  'subtitles/invalid_format3.srt': { words: null, told: [] },
  'subtitles/invalid_timeframe.sbv': {
    words: '1 2 3 4 5',
    told: ['7 time-unreadable', '13 ends-before-start'],
  },
  'subtitles/invalid_timeframe.vtt': { words: '1 2 3 4 5 6 7', told: ['6 time-unreadable'] },
  'subtitles/metadata_headers.vtt': { words: '1 2', told: [] },
  'subtitles/missing_caption_text.sbv': {
    words: '1 3 4 5',
    told: ['4 words-missing', '12 ends-before-start'],
  },
  'subtitles/missing_caption_text.vtt': { words: '1 3 4 5', told: ['6 words-missing'] },
  'subtitles/missing_timeframe.srt': { words: '1 2 3 4 5', told: ['6 time-missing'] },
  'subtitles/no_captions.vtt': { words: null, told: [] },
  'subtitles/one_caption.vtt': { words: '1', told: [] },
  'subtitles/sample.srt': { words: '1 2 3 4 5', told: [] },
  'subtitles/styles.vtt': { words: '- Hello world.', told: [] },
  'subtitles/using_identifiers.vtt': { words: '1 2 3 4 5 6', told: [] },
  'webvtt/cue-times__fraction-digits.vtt': { words: 'Text', told: [] },
  'webvtt/cue-times__incorrect-delimiter.vtt': { words: 'Text', told: ['3 time-unreadable'] },
  'webvtt/cue-times__missing-separator.vtt': { words: null, told: ['3 words-missing'] },
  'webvtt/cuetext__bold__not-closed.vtt': { words: "It's a blue apple tree!", told: [] },
  'webvtt/cuetext__escape-characters__amp.vtt': { words: 'Some text & other stuff.', told: [] },
  'webvtt/cuetext__escape-characters__incorrect.vtt': {
    words: '&l &g; &nbsp &am; &lt &gt &nbs &nbs; &g; &lr;',
    told: [],
  },
  'webvtt/cuetext__format__double-line-break.vtt': {
    words: "- Some line stuff. - Another line break. - We can't do this? - More over here.",
    told: ['7 time-missing'],
  },
  'webvtt/cuetext__tag-format__no-closing-gt.vtt': { words: "It's a blue apple tree!", told: ['3 tag-open'] },
  'webvtt/cuetext__tag-format__start-tag-missing-gt.vtt': { words: "That's awesome!", told: ['3 tag-open'] },
  'webvtt/cuetext__tag-format__end-tag-no-gt.vtt': { words: 'This is awesome!', told: ['3 tag-open'] },
  'webvtt/cuetext__voice__with-closing-span.vtt': { words: 'Hee! Hee!', told: [] },
  'webvtt/file-layout__blank-file-with-bom.vtt': { words: null, told: [] },
  'webvtt/file-layout__bom-garbage-data.vtt': { words: 'text', told: ['1 header-missing', '1 stray-text'] },
  'webvtt/file-layout__cue-spacing.vtt': {
    words: 'Text Text Text',
    told: ['5 blank-line-missing', '8 words-missing'],
  },
  'webvtt/file-layout__header-no-new-line.vtt': { words: 'Test', told: ['2 blank-line-missing'] },
  'webvtt/integration__only-nested-cues.vtt': {
    words: "Introduction Topics Presenters Scrolling Effects Achim's Demo Timeline Panel",
    told: [],
  },
  'webvtt/regions__no-line-break.vtt': { words: null, told: [] },
}

describe.skipIf(!existsSync(root))('broken caption files', () => {
  it.each(Object.entries(BROKEN))(
    '%s gives its readable part and says what was wrong',
    (path, { words, told }) => {
      const reading = open(`nasty/${path}`)
      const spoken = reading.transcript === null ? null : speech(reading.transcript)
      const expected =
        words !== null && /^[\d ]+$/.test(words) ? words.replace(/\d/g, 'Caption text #$&') : words
      expect(spoken === null ? null : spoken.replace(/\s+/g, ' ')).toBe(expected)
      expect(reading.problems.map(({ line, code }) => `${line} ${code}`)).toEqual(told)
      expect(reading.refusal === undefined).toBe(words !== null)
    },
  )

  it('every transcript on the list of samples is read above by name', () => {
    const ours = readFileSync(fileURLToPath(import.meta.url), 'utf8')
    const files = readdirSync(`${root}transcripts`, { recursive: true, withFileTypes: true })
    const unnamed = files
      .filter((entry) => entry.isFile() && !ours.includes(entry.name))
      .map(({ name }) => name)
    // Written as `onrr-40-….${end}` above.
    expect(unnamed.filter((name) => !name.startsWith('onrr-40-hallway-3-participants.'))).toEqual([])
  })

  const everyFile = ['nasty/webvtt/', 'nasty/subtitles/', 'nasty/text/', 'transcripts/'].flatMap((folder) =>
    existsSync(root + folder)
      ? readdirSync(root + folder, { withFileTypes: true }).flatMap((entry) =>
          entry.isFile() ? [folder + entry.name] : [],
        )
      : [],
  )

  it('offers words or a reason for every other one', () => {
    const silent = everyFile.filter((path) => {
      const reading = open(path)
      return (reading.transcript === null) !== (reading.refusal !== undefined)
    })
    expect(silent).toEqual([])
  })

  it('keeps naughty strings as mere words', () => {
    const text = speech(transcript('nasty/text/blns-excerpt.txt'))
    expect(text).toContain('<script>alert')
  })
})
