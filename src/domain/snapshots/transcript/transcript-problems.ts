// What went wrong while a transcript was read, in plain words: problems beside a transcript that could be read in part,
// refusals when nothing can be offered. Every problem names its line; the list is capped and the rest is counted.

export type TranscriptProblemCode =
  | 'time-unreadable'
  | 'time-missing'
  | 'ends-before-start'
  | 'time-goes-back'
  | 'words-missing'
  | 'tag-open'
  | 'payload-unreadable'
  | 'header-missing'
  | 'blank-line-missing'
  | 'stray-text'
  | 'repeats-folded'
  | 'questions-unanswered'
  | 'characters-dropped'
  | 'encoding-guessed'

export interface TranscriptProblem {
  /** 1-based line in the file. */
  line: number
  code: TranscriptProblemCode
  message: string
}

export type TranscriptRefusal =
  'empty' | 'binary' | 'damaged' | 'markup' | 'too-large' | 'no-cues' | 'no-speech'

export interface ProblemList {
  add: (line: number, code: TranscriptProblemCode, message: string) => void
  /** The first problems by line. */
  listed: () => readonly TranscriptProblem[]
  /** How many more there were. */
  unlisted: () => number
}

/** How many problems are listed one by one. */
export const LISTED_PROBLEMS = 100

/** Collects problems; keeps the first hundred added and counts the rest. */
export function startProblemList(): ProblemList {
  const problems: TranscriptProblem[] = []
  let rest = 0
  return {
    add: (line, code, message) => {
      if (problems.length < LISTED_PROBLEMS) problems.push({ line, code, message })
      else rest += 1
    },
    listed: () => problems.toSorted((a, b) => a.line - b.line),
    unlisted: () => rest,
  }
}

const REFUSALS: Readonly<Record<TranscriptRefusal, string>> = {
  empty: 'There is nothing in this file. Choose another one, or paste the words.',
  binary:
    'This file does not hold text. Export the transcript as text, VTT, SRT or DOCX from the tool it was made with, or paste the words.',
  damaged:
    'This document is damaged and cannot be opened. Save it again in the program it came from, or copy the words and paste them here.',
  markup:
    'This file holds the code of a page or document, not its words. Open it, copy the words and paste them here.',
  'too-large':
    'This file is larger than any interview (over 5 million characters or 200,000 lines). Split it, or export only the part you need.',
  'no-cues':
    'This looks like a caption file, but no line in it pairs a time with words. If the words are in it, paste them as plain text.',
  'no-speech':
    'There are no spoken words in this file, only headings, settings or questions without an answer.',
}

/** Why nothing could be read and what to do now. */
export function transcriptRefusalInWords(refusal: TranscriptRefusal): string {
  return REFUSALS[refusal]
}
