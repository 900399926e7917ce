// How long reading a transcript takes in Node: a three-hour call of 3,000 cues, and the longest files that are accepted,
// shaped to hurt. Prints medians; judges nothing. node scripts/run-ts.mjs tests/bench/transcripts.bench.ts
import { findInTranscript } from '../../src/domain/snapshots/transcript/find-in-transcript.ts'
import { readTranscript, readTranscriptBytes } from '../../src/domain/snapshots/transcript/read-transcript.ts'

const LONGEST = 4_990_000
const RUNS = 5
const WORDS =
  'So what I did then was open the other tool and copy all of it by hand, which took most of the evening.'

const clock = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(11, 23)
const fill = (piece: string): string => piece.repeat(Math.floor(LONGEST / piece.length))

function captions(count: number, cue: (index: number, name: string) => string): string {
  const cues = Array.from({ length: count }, (_, index) => {
    const times = `${clock(index * 3.6)} --> ${clock(index * 3.6 + 3.6)}`
    return `${index + 1}\n${times}\n${cue(index, index % 7 < 2 ? 'Ann' : 'Bo')}\n`
  })
  return `WEBVTT\n\n${cues.join('\n')}`
}

function measure(name: string, run: () => unknown): void {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  })
  const median = times.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? NaN
  const [first = NaN] = times
  console.log(
    `  ${name.padEnd(58)} ${median.toFixed(0).padStart(6)} ms   (the first time ${first.toFixed(0)} ms)`,
  )
}

const labelled = captions(3000, (index, name) => `${name}: ${index} ${WORDS}`)
const { transcript } = readTranscript({ text: labelled })
measure('3,000 cues, a name on every cue', () => readTranscript({ text: labelled }))
const voiced = captions(3000, (index, name) => `<v ${name}>${index} ${WORDS}</v>`)
measure('3,000 cues, voice tags', () => readTranscript({ text: voiced }))
if (transcript !== null) measure('find in 3,000 cues', () => findInTranscript(transcript, 'evening'))

const big = captions(28_000, (index, name) => `${name}: ${index} ${WORDS}`)
const oneCue = 'WEBVTT\n\n00:01.000 --> 00:02.000\n'
const shapes: readonly (readonly [string, string])[] = [
  ['captions', big],
  ['prose in one line', fill(`${WORDS} `)],
  ['labelled lines', fill(`Ann: ${WORDS}\nBo: ${WORDS}\n`)],
  [
    'another name on every line',
    Array.from({ length: 110_000 }, (_, i) => `N${i} X: ${'y'.repeat(30)}`).join('\n'),
  ],
  ['tags that never end', oneCue + fill('<aaaa ')],
  ['voices within one cue', oneCue + fill('<v Ann>y</v>')],
  ['brackets', `# x\n\n${fill('[')}`],
]
for (const [name, text] of shapes) measure(`5 million characters: ${name}`, () => readTranscript({ text }))
const bytes = new Uint8Array(20_000_000).fill(0x61)
measure('20 MB of bytes (refused)', () => readTranscriptBytes(bytes, 'big.vtt'))
