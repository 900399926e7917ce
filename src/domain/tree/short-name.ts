// A statement as it is quoted in a sentence: one line, cut at a word.

const LENGTH = 72

/** The text on one line; cut after about 72 characters. */
export function shortName(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ')
  if (line.length <= LENGTH) return line
  const cut = line.slice(0, LENGTH)
  const space = cut.lastIndexOf(' ')
  return `${(space > LENGTH / 2 ? cut.slice(0, space) : cut).replace(/[\uD800-\uDBFF]$/, '')}…`
}

/** A short name in quotation marks, those inside it single; or a word for a card without one. */
export function quoted(text: string, otherwise = 'the card'): string {
  const name = shortName(text)
  return name === '' ? otherwise : `“${name.replaceAll('“', '‘').replaceAll('”', '’')}”`
}
