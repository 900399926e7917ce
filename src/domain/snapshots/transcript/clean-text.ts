// A file's text made safe to read: one kind of line break, no control characters, no half characters. Words and their
// order stay as they are.

import type { TranscriptRefusal } from './transcript-problems.ts'

export const MOST_CHARACTERS = 5_000_000
export const MOST_LINES = 200_000

export type CleanText = { lines: readonly string[]; dropped: number } | { refusal: TranscriptRefusal }

const HALF_CHARACTERS = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
/** Control characters other than white space, and the two that are no characters at all. */
const CONTROLS = /[^\P{Cc}\t\n\v\f\r\u0085]|[\ufffe\uffff]/gu
const WEB_PAGE = /^\s*(?:<!doctype html|<html|<\?xml|\{\\rtf)/i

/** The lines of a file, or why it cannot be text. `dropped` counts characters that were taken out or could not be read. */
export function cleanText(text: string): CleanText {
  if (text.length > MOST_CHARACTERS) return { refusal: 'too-large' }
  const oddities = countOddities(text)
  if (oddities.lines > MOST_LINES) return { refusal: 'too-large' }
  if (oddities.visible === 0) return { refusal: oddities.nul > 0 ? 'binary' : 'empty' }
  if (oddities.nul * 1000 > text.length || (oddities.odd > 2 && oddities.odd * 10 > text.length))
    return { refusal: 'binary' }
  if (WEB_PAGE.test(text.slice(0, 200))) return { refusal: 'markup' }
  let clean = text
  if (oddities.odd > 0) clean = clean.replace(CONTROLS, '')
  if (oddities.surrogates) clean = clean.replace(HALF_CHARACTERS, '\ufffd')
  clean = clean.replace(/^\ufeff+/, '')
  if (oddities.breaks) clean = clean.replace(/\r\n?|[\v\f\u2028\u2029\u0085]/g, '\n')
  return { lines: clean.split('\n'), dropped: oddities.odd }
}

function countOddities(text: string): {
  nul: number
  odd: number
  lines: number
  visible: number
  surrogates: boolean
  breaks: boolean
} {
  let [nul, odd, lines, visible] = [0, 0, 1, 0]
  let [surrogates, breaks] = [false, false]
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code === 0x0a) lines += 1
    else if (code >= 0x0b && code <= 0x0d) {
      breaks = true
      lines += 1
    } else if (code === 0x09 || code === 0x20 || code === 0xfeff || code === 0xa0) continue
    else if (code < 0x20 || (code >= 0x7f && code <= 0x9f && code !== 0x85) || code >= 0xfffd) {
      odd += 1
      if (code === 0) nul += 1
      if (code === 0xfffd) visible += 1
    } else {
      visible += 1
      if (code >= 0xd800 && code <= 0xdfff) surrogates = true
      if (code === 0x2028 || code === 0x2029 || code === 0x85) breaks = true
    }
  }
  return { nul, odd, lines, visible, surrogates, breaks }
}
