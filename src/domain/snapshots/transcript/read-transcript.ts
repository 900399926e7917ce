// Any file or paste to a transcript: sniffs the format by content, reads what can be read, says line by line what
// cannot, and refuses in words when nothing can be offered. Never throws; time grows with the file's length only.

import { assembleTurns, type Utterance } from './assemble-turns.ts'
import { cleanText } from './clean-text.ts'
import { cueUtterances } from './cue-utterances.ts'
import { parseArrowLine, parsePairLine } from './cue-timing.ts'
import { decodeBytes } from './decode-bytes.ts'
import { guessSides } from './guess-sides.ts'
import { hasBlocks, htmlToText, isWebPage } from './html-to-text.ts'
import { docxToText, isZip } from './read-docx.ts'
import { readSbv } from './read-sbv.ts'
import { readSrt } from './read-srt.ts'
import { readText } from './read-text.ts'
import { hasWebvttHeader, readWebvtt } from './read-webvtt.ts'
import type { Transcript, TranscriptFormat } from './transcript.ts'
import {
  startProblemList,
  type ProblemList,
  type TranscriptProblem,
  type TranscriptRefusal,
} from './transcript-problems.ts'

export interface TranscriptReading {
  /** What could be read; null exactly when `refusal` says why. */
  transcript: Transcript | null
  /** The first hundred problems by line. */
  problems: readonly TranscriptProblem[]
  /** How many more problems there were. */
  unlisted: number
  refusal?: TranscriptRefusal
}

export interface TranscriptText {
  /** The file's; it only decides where the content does not. */
  name?: string
  text: string
  /** What the clipboard holds as HTML beside the text. */
  html?: string
}

/**
 * Reads the text of a file or a paste. The HTML of a paste is read when it knows more than the text: where headings, list
 * items and table rows begin. Captions are captions also when they were copied from a page.
 */
export function readTranscript({ name = '', text, html = '' }: TranscriptText): TranscriptReading {
  if (html.length <= MOST_HTML && hasBlocks(html) && !isCaptions(text)) {
    const reading = read(name, htmlToText(html), startProblemList())
    if (reading.transcript !== null) return reading
  }
  return read(name, text, startProblemList())
}

/** Markup and inline pictures weigh more than the words. */
const MOST_HTML = 40_000_000

/** Reads a file's bytes: a Word document, or text in UTF-8, UTF-16 or Windows-1252; other binary files are refused. */
export function readTranscriptBytes(bytes: Uint8Array, name = ''): TranscriptReading {
  const problems = startProblemList()
  if (isZip(bytes)) {
    const document = docxToText(bytes)
    return 'refusal' in document ? refuse(document.refusal, problems) : read(name, document.text, problems)
  }
  // Three bytes hold at least one UTF-16 unit, so a longer file is too long whatever it says.
  if (bytes.length > 15_000_000) return refuse('too-large', problems)
  const decoded = decodeBytes(bytes)
  if (decoded.binary) return refuse('binary', problems)
  if (decoded.encoding === 'windows-1252') {
    const told =
      'The file does not say how its letters are written; Western European was assumed. Look at words with accents.'
    problems.add(1, 'encoding-guessed', told)
  }
  return read(name, decoded.text, problems)
}

function isCaptions(text: string): boolean {
  const clean = cleanText(text)
  return !('refusal' in clean) && sniffCueFormat(clean.lines, '') !== null
}

function read(name: string, text: string, problems: ProblemList): TranscriptReading {
  const clean = cleanText(isWebPage(text) ? htmlToText(text) : text)
  if ('refusal' in clean) return refuse(clean.refusal, problems)
  if (clean.dropped > 0) {
    const told = `${clean.dropped} characters could not be read and were left out or replaced.`
    problems.add(1, 'characters-dropped', told)
  }
  const cueFormat = sniffCueFormat(clean.lines, name)
  if (cueFormat === null) {
    const reading = readText(clean.lines, name, problems)
    return finish(reading.format, reading.title, reading.preface, reading.utterances, problems)
  }
  const readers = { webvtt: readWebvtt, srt: readSrt, sbv: readSbv }
  const scan = readers[cueFormat](clean.lines, problems, name)
  if (scan.timings === 0) return refuse('no-cues', startProblemList())
  return finish(cueFormat, null, scan.preface, cueUtterances(scan.cues, problems), problems)
}

function finish(
  format: TranscriptFormat,
  title: string | null,
  preface: readonly string[],
  utterances: readonly Utterance[],
  problems: ProblemList,
): TranscriptReading {
  const { speakers, turns } = assembleTurns(utterances)
  if (!turns.some((turn) => turn.kind === 'speech')) return refuse('no-speech', problems)
  const transcript: Transcript = {
    format,
    ...(title === null ? {} : { title }),
    ...(preface.length === 0 ? {} : { preface: preface.join('\n') }),
    speakers: guessSides(speakers, turns),
    turns,
  }
  return { transcript, problems: problems.listed(), unlisted: problems.unlisted() }
}

function refuse(refusal: TranscriptRefusal, problems: ProblemList): TranscriptReading {
  return { transcript: null, problems: problems.listed(), unlisted: problems.unlisted(), refusal }
}

/** A caption format by its header or its time lines; by the file's name where the content says nothing else. */
function sniffCueFormat(lines: readonly string[], name: string): 'webvtt' | 'srt' | 'sbv' | null {
  if (hasWebvttHeader(lines)) return 'webvtt'
  let [arrows, commas, pairs, words] = [0, 0, 0, 0]
  for (const line of lines) {
    if (line.trim() === '') continue
    words += 1
    if (line.includes('>') || line.includes('→')) {
      if (parseArrowLine(line) === null) continue
      arrows += 1
      if (/^[^>→]*\d,\d/.test(line.slice(0, 40))) commas += 1
    } else if (parsePairLine(line) !== null) pairs += 1
  }
  const extension = /\.(vtt|srt|sbv)$/i.exec(name)?.[1]?.toLowerCase()
  if (pairs > arrows && pairs * 8 >= words) return 'sbv'
  if (arrows * 8 >= words && arrows > 0) return commas * 2 >= arrows || extension === 'srt' ? 'srt' : 'webvtt'
  if (extension === 'vtt') return 'webvtt'
  return extension === 'srt' || extension === 'sbv' ? extension : null
}
