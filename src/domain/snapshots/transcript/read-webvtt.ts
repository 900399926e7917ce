// WebVTT, leniently: a byte order mark or blank lines before the header, no header at all, short or unpadded times,
// decimal commas, missing empty lines, notes, styles and regions. Speakers are found in the cues (cue-utterances.ts).

import { parseArrowLine } from './cue-timing.ts'
import { scanCues, type CueScan } from './scan-cues.ts'
import type { ProblemList } from './transcript-problems.ts'

const HEADER = /^\s*WEBVTT(?=[\s:-]|$)/

/** Whether a file's first words are the WebVTT header. */
export function hasWebvttHeader(lines: readonly string[]): boolean {
  return HEADER.test(lines.find((line) => line.trim() !== '') ?? '')
}

/** The cues of a WebVTT file. A missing header is told when the file calls itself .vtt; a paste needs none. */
export function readWebvtt(lines: readonly string[], problems: ProblemList, name = ''): CueScan {
  const first = lines.findIndex((line) => line.trim() !== '')
  const header = HEADER.exec(lines[first] ?? '')
  if (header === null && /\.vtt$/i.test(name)) {
    const told = 'The first line should be WEBVTT. The file was read all the same.'
    problems.add(Math.max(first, 0) + 1, 'header-missing', told)
  }
  const begin = header === null ? 0 : first + 1
  const scan = scanCues(lines, begin, { parseTiming: parseArrowLine, hasBlocks: true }, problems)
  const behind = (lines[first] ?? '')
    .slice(header?.[0].length)
    .replace(/^[\s:-]+/, '')
    .trim()
  return header === null || behind === '' ? scan : { ...scan, preface: [behind, ...scan.preface] }
}
