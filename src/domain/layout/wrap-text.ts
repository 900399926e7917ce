// Breaks text into lines that fit a width, the way a browser does: after spaces, hyphens and slashes, between
// ideographs, and inside a word only when the word alone is too long. The same lines go to the card, to its
// measured height and to exported pictures.

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
/** White space that a line may break after; a no-break space is none of it. */
const SPACE = String.raw` \t\u1680\u2000-\u2006\u2008-\u200a\u200b\u205f\u3000`
const WORD = new RegExp(`[^${SPACE}]+[${SPACE}]*|[${SPACE}]+`, 'gu')
/** Ideographs and kana may break anywhere; closing marks stay with what stands before, opening ones with what follows. */
const IDEOGRAPHS =
  /[「『（〈《【〔]*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー][、。，．！？：；」』）〉》】〕ぁぃぅぇぉっゃゅょァィゥェォッャュョー]*\s*/u
const SPLIT = new RegExp(`(${IDEOGRAPHS.source})|(?<=[\\p{L}\\p{N}][-‐–—/])(?=\\p{L})|(?<=—)|(?=—)`, 'u')
/** Plain letters and signs without a hyphen or a slash: most words, which nothing can split. */
const UNBROKEN = /^[!-,.0-~]+ *$/

/** How wide a run of text is drawn, in the same unit as the width to fit. */
export type MeasureText = (text: string) => number

/** The lines of `text` within `width`. Line breaks in the text are kept; there is always at least one line. */
export function wrapText(text: string, width: number, measure: MeasureText): readonly string[] {
  const space = measure(' ')
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .flatMap((paragraph) => wrapLine(paragraph, width, measure, space))
}

function wrapLine(paragraph: string, width: number, measure: MeasureText, space: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const piece of piecesOf(paragraph)) {
    const word = piece.trimEnd()
    const wide = measure(word)
    if (used + wide > width && line !== '') {
      lines.push(line.trimEnd())
      line = ''
      used = 0
    }
    if (wide > width) {
      const parts = cutWord(word, width, measure)
      lines.push(...parts.slice(0, -1))
      const rest = parts.at(-1) ?? ''
      line = rest + piece.slice(word.length)
      used = measure(rest) + (piece.length - word.length) * space
    } else {
      line += piece
      used += wide + (piece.length - word.length) * space
    }
  }
  lines.push(line.trimEnd())
  return lines
}

/** The runs that must stay together, each with the white space after it. */
function piecesOf(paragraph: string): string[] {
  const pieces: string[] = []
  for (const word of paragraph.match(WORD) ?? []) {
    if (UNBROKEN.test(word)) pieces.push(word)
    else for (const part of word.split(SPLIT)) if (part !== undefined && part !== '') pieces.push(part)
  }
  return pieces
}

function cutWord(word: string, width: number, measure: MeasureText): string[] {
  const parts: string[] = []
  let part = ''
  for (const { segment } of graphemes.segment(word)) {
    if (part !== '' && measure(part + segment) > width) {
      parts.push(part)
      part = ''
    }
    part += segment
  }
  return [...parts, part]
}
