// What each line of a text file is by its look: a heading, a bullet, an answer behind ">", a table row, a rule or words.

import { decodeEntities, plainMarkdown, tidySpace } from './plain-words.ts'

export type LineKind = 'blank' | 'heading' | 'bullet' | 'quote' | 'table' | 'rule' | 'words'

export interface TextLine {
  /** 1-based. */
  number: number
  kind: LineKind
  /** Columns before the first character; a tab counts four. */
  indent: number
  /** The line without its marker, trimmed; inline markup still in it. */
  text: string
  /** A dash glued to its word ("-Is there …"): a bullet only when the file treats it as one. */
  isGlued: boolean
}

/** Looks at every line on its own. */
export function readTextLines(lines: readonly string[]): TextLine[] {
  return lines.map((line, index) => readLine(line, index + 1))
}

const MARKER = /^(?:[-*+•‣◦·–—]|\d{1,3}[.)])\s+(?=\S)/
const RULE = /^([-*_=])(?:\s*\1){2,}\s*$/

function readLine(raw: string, number: number): TextLine {
  const text = raw.trim()
  const indent = raw.slice(0, raw.length - raw.trimStart().length).replaceAll('\t', '    ').length
  const line = (kind: LineKind, words: string, isGlued = false): TextLine => ({
    number,
    kind,
    indent,
    text: words,
    isGlued,
  })
  if (text === '') return line('blank', '')
  const first = text.charAt(0)
  if (first === '#') {
    const hashes = /^#{1,6}(?=\s)/.exec(text)?.[0].length ?? 0
    const words = stripTrailing(text.slice(hashes), '#')
    if (hashes > 0 && words !== '' && words.length <= 300) return line('heading', words)
  }
  if (first === '>' && text.charAt(1) !== '>') return line('quote', text.slice(1).trim())
  if (first === '|' && text.length > 1 && text.endsWith('|')) return line('table', text)
  if (text.length <= 200 && RULE.test(text)) return line('rule', '')
  const marker = MARKER.exec(text.slice(0, 12))
  if (marker !== null) return line('bullet', text.slice(marker[0].length))
  return line('words', text, /^-[^\s\d-]/.test(text))
}

function stripTrailing(text: string, character: string): string {
  let end = text.trimEnd().length
  while (end > 0 && text.charAt(end - 1) === character) end -= 1
  return text.slice(0, end).trim()
}

/** A heading's words: no emphasis, no tags. */
export function headingWords(text: string): string {
  return tidySpace(plainMarkdown(text.replace(/<[a-z/][^<>]*>/gi, ' '))).replace(/:$/, '')
}

/** The cells of a table row as one line; '' for the row of dashes under the head. */
export function tableWords(text: string): string {
  const cells = text
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim())
  if (cells.every((cell) => /^:?-*:?$/.test(cell))) return ''
  return cells
    .filter((cell) => cell !== '')
    .map((cell) => tidySpace(plainMarkdown(cell)))
    .join(' | ')
}

/** Whether a file is written in Markdown: then emphasis and links are markup, not characters somebody typed. */
export function looksLikeMarkdown(lines: readonly TextLine[], name: string): boolean {
  if (/\.(?:md|markdown|mdown)$/i.test(name)) return true
  return lines.some(
    (line) =>
      line.kind === 'heading' ||
      /^(?:[-*+>]\s+)?(?:\*\*|__)\S.{0,80}?(?:\*\*|__)/.test(line.text.slice(0, 100)),
  )
}

/** A paragraph's words as a reader sees them. */
export function paragraphWords(text: string, isMarkdown: boolean): string {
  return tidySpace(isMarkdown ? plainMarkdown(text) : decodeEntities(text))
}

/** A line wholly in bold, its words: "**Email**". */
export function boldAlone(text: string): string | null {
  const match = /^(?:\*\*([^*]{1,100})\*\*|__([^_]{1,100})__):?$/.exec(text.slice(0, 110))
  return text.length > 110 ? null : (match?.[1] ?? match?.[2] ?? null)
}
