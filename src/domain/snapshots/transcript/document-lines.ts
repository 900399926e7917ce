// The blocks of a document (paragraphs, headings, list items, table rows) as the lines of a text file, so that the readers
// of text files find speakers, questions and sections in them. One block is one paragraph; nesting becomes indentation; a
// table that is a talk becomes labelled paragraphs.
import { speakerLines } from './speaker-table.ts'

/** Levels of a list that are told apart; deeper items stand on the last. */
const DEEPEST = 20
/** A run of marks nobody sees: some sites hide a payload in their words. Single ones join letters and stay. */
const HIDDEN_RUN = /[\u200b-\u200f\u2060-\u2064\ufeff]{4,}/g

export interface DocumentLines {
  /** Words of their own; a line break inside them stays one, an empty line begins another paragraph. */
  paragraph: (words: string) => void
  /** `level` 1 is the outermost. */
  item: (words: string, level: number) => void
  heading: (words: string) => void
  row: (cells: readonly string[]) => void
  text: () => string
}

/** Gathers the blocks of a document in order. Blocks without words leave nothing. */
export function startDocumentLines(): DocumentLines {
  const lines: string[] = []
  let last: 'item' | 'row' | 'other' = 'other'
  /** The rows of the open table. */
  let rows: string[][] = []
  const push = (kind: typeof last, block: readonly string[]): void => {
    if (block.length === 0) return
    if (lines.length > 0 && (kind === 'other' || kind !== last)) lines.push('')
    lines.push(...block)
    last = kind
  }
  function endTable(): void {
    const table = rows
    rows = []
    const talk = speakerLines(table)
    if (talk) for (const line of talk) push('other', [line])
    else
      for (const row of table)
        push('row', [`| ${row.map((cell) => cell.replaceAll('|', '\u2223')).join(' | ')} |`])
  }
  const add = (kind: typeof last, block: readonly string[]): void => {
    if (block.length > 0) endTable()
    push(kind, block)
  }
  return {
    paragraph: (words) => {
      for (const part of words.split(/\n\s*\n/)) add('other', linesIn(part))
    },
    item: (words, level) => {
      const indent = '  '.repeat(Math.min(Math.max(level, 1), DEEPEST) - 1)
      add(
        'item',
        linesIn(words).map((line, i) => `${indent}${i === 0 ? '-' : ' '} ${line}`),
      )
    },
    heading: (words) => {
      const line = linesIn(words).join(' ')
      add('other', line === '' ? [] : [`# ${line}`])
    },
    row: (cells) => {
      const full = cells.map((cell) => linesIn(cell).join(' '))
      if (full.every((cell) => cell === '')) return
      if (full.length === 1) add('other', full)
      else rows.push(full)
    },
    text: () => {
      endTable()
      return `${lines.join('\n')}\n`
    },
  }
}

/** What looks like an entity in a document's words is meant as it stands; readers of text would decode it. */
function linesIn(words: string): string[] {
  return words
    .replace(HIDDEN_RUN, '')
    .replace(/&(?=#?\w{1,8};)/g, '&amp;')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => /[^\s\u200b-\u200f\ufeff]/.test(line))
}
