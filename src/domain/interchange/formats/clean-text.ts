// Text from outside as the product keeps it: no control characters, no half characters, no stray white space.
// Invariant: cleaning twice gives what cleaning once gave.

/** Line breaks of all systems, and the separators that look like one. */
const BREAKS = /\r\n?|[\v\f\u0085\u2028\u2029]/g
/** Controls, halves of characters, and code points that are no characters (readers use those as marks, see escapes.ts). */
const NOT_TEXT = /[^\P{Cc}\t\n]|[\ufdd0-\ufdef\ufffe\uffff]/gu

/** A statement: one space between words, no empty lines; `\n` where lines break. */
export function cleanText(raw: string): string {
  return cleanNote(raw)
    .replace(/[ \t]+/g, ' ')
    .replace(/\n\s*/g, '\n')
    .trim()
}

/** A note: lines keep their indentation, at most one empty line in a row. */
export function cleanNote(raw: string): string {
  return raw
    .replace(BREAKS, '\n')
    .replace(NOT_TEXT, '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('\n')
    .map((line) => line.replaceAll('\t', '    ').trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+/, '')
    .trimEnd()
}

/** The first line as the statement, the rest as its note. */
export function splitStatement(raw: string): { text: string; note: string } {
  const words = cleanNote(raw)
  const end = words.indexOf('\n')
  return end < 0 ? { text: words, note: '' } : { text: words.slice(0, end), note: words.slice(end + 1) }
}

/** A word joiner: nobody sees it, and words behind it are not at the start. */
const JOINER = '\u2060'

/** Words that Freeplane would run as a formula (`=` at their start), kept from it. */
export function asNoFormula(text: string): string {
  return text.replace(/^(\s*)(?=\u2060*=)/, `$1${JOINER}`)
}

/** The words that `asNoFormula` was given. */
export function fromNoFormula(text: string): string {
  return text.replace(/^(\s*)\u2060(?=\u2060*=)/, '$1')
}
