// Comma-separated text to rows, after RFC 4180 and what spreadsheets make of it: any of four separators, any line
// ends, quotes where a cell needs them. Invariant: one pass; a quote that never ends takes the rest as its cell.
import { FOREIGN_LIMITS } from './foreign-limits.ts'

export type Row = readonly string[]

const SEPARATORS = [',', ';', '\t', '|'] as const

/** The separator that splits the first lines most evenly; null when no line is split. */
export function sniffSeparator(source: string): string | null {
  const sample = source.slice(0, 20_000)
  let best: { separator: string; score: number } | null = null
  for (const separator of SEPARATORS) {
    const widths = csvRows(sample, separator)
      .slice(0, 50)
      .map((row) => row.length)
    const common = mostCommon(widths)
    const share = widths.filter((width) => width === common).length / Math.max(1, widths.length)
    const score = common > 1 ? share * 100 + Math.min(common, 20) : 0
    if (score > (best?.score ?? 0)) best = { separator, score }
  }
  return best?.separator ?? null
}

function mostCommon(widths: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1)
  return [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0
}

/** The rows of a table up to the limits, one cell or one row beyond them; rows without any words are left out. */
export function csvRows(source: string, separator: string): Row[] {
  const text = source.replace(/^\ufeff/, '')
  const rows: Row[] = []
  let row: string[] = []
  let at = 0
  let cells = 0
  const endRow = () => {
    if (row.some((cell) => cell.trim() !== '')) rows.push(row)
    row = []
  }
  while (at <= text.length) {
    const cell = text[at] === '"' ? quotedCell(text, at, separator) : plainCell(text, at, separator)
    if (row.length <= FOREIGN_LIMITS.columns) row.push(unguarded(cell.value))
    at = cell.end
    cells += 1
    if (cells > FOREIGN_LIMITS.marks) {
      endRow()
      break
    }
    const mark = text[at]
    if (mark === separator) at += 1
    else {
      endRow()
      if (mark === undefined || rows.length > FOREIGN_LIMITS.nodes + 1) break
      at += mark === '\r' && text[at + 1] === '\n' ? 2 : 1
    }
  }
  return rows
}

interface Cell {
  readonly value: string
  readonly end: number
}

function plainCell(text: string, from: number, separator: string): Cell {
  let end = from
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1
  return { value: text.slice(from, end), end }
}

function quotedCell(text: string, from: number, separator: string): Cell {
  const parts: string[] = []
  let at = from + 1
  for (;;) {
    const quote = text.indexOf('"', at)
    if (quote < 0) return { value: parts.join('') + text.slice(at), end: text.length }
    parts.push(text.slice(at, quote))
    at = quote + 1
    if (text[at] !== '"') break
    parts.push('"')
    at += 1
  }
  // Words behind the closing quote belong to the cell, as spreadsheets read it.
  const rest = plainCell(text, at, separator)
  return { value: parts.join('') + rest.value, end: rest.end }
}

/** What a spreadsheet would run as a formula; written with an apostrophe before it, which the reader takes off. */
const RISKY = /^'*[=+\-@\t\r＝＋－＠]/

/** A cell that no spreadsheet takes for a formula. */
export function guarded(cell: string): string {
  return RISKY.test(cell) ? `'${cell}` : cell
}

function unguarded(cell: string): string {
  return cell.startsWith("'") && RISKY.test(cell) ? cell.slice(1) : cell
}
