// Words for a column: its name in one line, and the first words that stand in it.
import type { Row } from '../../../domain/interchange/formats/csv-rows.ts'

/** A cell in one short line. */
export function inOneLine(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim()
  return line.length > 40 ? `${line.slice(0, 40)}…` : line
}

/** The first words that stand in a column. */
export function exampleIn(rows: readonly Row[], at: number, hasHead: boolean): string {
  const row = rows.slice(hasHead ? 1 : 0, 200).find((cells) => (cells[at] ?? '').trim() !== '')
  return row ? `“${inOneLine(row[at] ?? '')}”` : 'empty'
}
