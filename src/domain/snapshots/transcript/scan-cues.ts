// Cuts a caption file into cues, however the file is spaced: a line with a time begins a cue, an empty line or the next
// time ends it. Words that no time covers are kept with the words before them; what they lack is listed.

import type { CueTiming } from './cue-timing.ts'
import type { ProblemList } from './transcript-problems.ts'

export interface Cue {
  /** 1-based line of its time, or of its first words when it has none. */
  line: number
  start: number | null
  end: number | null
  /** The line above the time: a number or a name for the cue; '' when there is none. */
  id: string
  lines: readonly string[]
}

export interface CueScan {
  cues: readonly Cue[]
  /** How many lines gave a time, with or without words below. */
  timings: number
  /** Header lines, notes and stray text before the first cue. */
  preface: readonly string[]
}

export interface CueDialect {
  parseTiming: (line: string) => CueTiming | null
  /** WebVTT: a header, and NOTE, STYLE and REGION blocks; white space on a line does not end a cue. */
  hasBlocks: boolean
}

type Place = 'between' | 'header' | 'note' | 'block' | 'cue'

/** Scans lines to cues; `first` is the index of the first line to read. */
export function scanCues(
  lines: readonly string[],
  first: number,
  dialect: CueDialect,
  problems: ProblemList,
): CueScan {
  const cues: Cue[] = []
  const preface: string[] = []
  let timings = 0
  let place: Place = first > 0 ? 'header' : 'between'
  let pending: { line: number; text: string }[] = []
  let open: { line: number; timing: CueTiming; id: string; lines: string[] } | null = null
  let lastNumber = 0
  let toldCrowded = false

  const closeCue = (): void => {
    if (open === null) return
    const { line, timing, id } = open
    const words = open.lines.filter((text) => text.trim() !== '')
    open = null
    const { start } = timing
    let { end } = timing
    if (words.length === 0) {
      problems.add(line, 'words-missing', 'There are no words under this time, so it was left out.')
      return
    }
    if (timing.isDamaged) {
      const told =
        start === null
          ? 'The time on this line could not be read. The words are kept without a time.'
          : 'Part of the time on this line could not be read. The words are kept.'
      problems.add(line, 'time-unreadable', told)
    }
    if (start !== null && end !== null && end < start) {
      problems.add(line, 'ends-before-start', 'This time ends before it begins. Only its beginning is used.')
      end = null
    }
    cues.push({ line, start, end, id, lines: words })
  }

  const keepPending = (): void => {
    const [head] = pending
    if (head === undefined) return
    const block = pending
    pending = []
    const isNumber = isWholeNumber(head.text.trim())
    const words = (isNumber ? block.slice(1) : block).map((part) => part.text)
    if (words.length === 0) {
      problems.add(
        head.line,
        'words-missing',
        'This number has no time and no words below it, so it was left out.',
      )
    } else if (timings === 0 && cues.length === 0 && !isNumber) {
      problems.add(
        head.line,
        'stray-text',
        'These words stand before the first time. They are kept apart from the talk.',
      )
      preface.push(...words)
    } else {
      const line = isNumber ? (block[1]?.line ?? head.line) : head.line
      problems.add(
        line,
        'time-missing',
        'There is no time for these words. They are kept after the words before them.',
      )
      cues.push({ line, start: null, end: null, id: '', lines: words })
    }
  }

  for (let index = first; index < lines.length; index += 1) {
    const text = lines[index] ?? ''
    const line = index + 1
    const timing = dialect.parseTiming(text)
    if (timing !== null) {
      timings += 1
      const isCrowded = open !== null || place === 'header' || place === 'note' || place === 'block'
      if (isCrowded && !toldCrowded && timing.inline === '') {
        problems.add(
          line,
          'blank-line-missing',
          'An empty line is missing before this time. It was read all the same.',
        )
        toldCrowded = true
      }
      let id: string = open === null ? '' : takeNextNumber(open.lines, [timings, lastNumber + 1])
      closeCue()
      const above = pending.at(-1)?.text.trim() ?? ''
      if (above !== '' && (dialect.hasBlocks || isWholeNumber(above))) {
        id = above
        pending.pop()
      }
      keepPending()
      if (isWholeNumber(id)) lastNumber = Number(id)
      open = { line, timing, id, lines: timing.inline === '' ? [] : [timing.inline] }
      place = 'cue'
      continue
    }
    const isBlank = text === '' || (text.trim() === '' && !(dialect.hasBlocks && place === 'cue'))
    if (isBlank) {
      closeCue()
      keepPending()
      place = 'between'
    } else if (place === 'cue' && open !== null) open.lines.push(text)
    else if (place === 'header' || place === 'note') {
      if (!/^\s*(?:NOTE\s+)?Confidence:/i.test(text)) preface.push(text.trim())
    } else if (place === 'between') {
      if (dialect.hasBlocks && pending.length === 0 && /^(?:NOTE)(?:\s|$)/.test(text)) {
        place = 'note'
        const note = text.slice(4).trim()
        if (note !== '' && !/^Confidence:/i.test(note)) preface.push(note)
      } else if (dialect.hasBlocks && pending.length === 0 && /^(?:STYLE|REGION)\s*$/.test(text))
        place = 'block'
      else pending.push({ line, text })
    }
  }
  closeCue()
  keepPending()
  return { cues, timings, preface }
}

/** In a file without empty lines the next cue's number is the last line of this cue's words. */
function takeNextNumber(lines: string[], expected: readonly number[]): string {
  const last = lines.at(-1)?.trim() ?? ''
  if (!isWholeNumber(last) || !expected.some((number) => Math.abs(number - Number(last)) <= 1)) return ''
  lines.pop()
  return last
}

function isWholeNumber(text: string): boolean {
  return text.length < 8 && /^\d+$/.test(text)
}
