// Words of a turn as a reader counts them, in every script: a word of letters or digits, or a symbol such as an emoji.
// Punctuation and spaces lie between words.

export type Stretch = readonly [from: number, to: number]

const segmenter = new Intl.Segmenter('und', { granularity: 'word' })

/** The words of a text as UTF-16 stretches, ascending. */
export function wordStretches(text: string): readonly Stretch[] {
  const words: Stretch[] = []
  for (const { index, segment, isWordLike } of segmenter.segment(text)) {
    if (isWordLike === true || isSymbol(segment)) words.push([index, index + segment.length])
  }
  return words
}

function isSymbol(segment: string): boolean {
  return /^[\p{Extended_Pictographic}\p{So}\p{Sc}\p{Regional_Indicator}]/u.test(segment)
}
