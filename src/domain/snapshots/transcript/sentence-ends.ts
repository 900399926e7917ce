// Where sentences end: a plain scan, the same on every machine (turns are stored, so they may not depend on a browser's
// word lists). Knows closing quotes, initials, common short forms, decimals and full-width stops.

const STOP_OR_BREAK = /[.!?…‼⁇⁈⁉؟۔।。！？｡．\n]/g
const STOPS = '.!?…‼⁇⁈⁉؟۔।'
const FULL_STOPS = '。！？｡．'
const CLOSERS = '"\'”’»)]}」』）】'
const SHORT_FORMS = new Set(
  'mr mrs ms dr prof st jr sr vs e.g i.e eg ie approx no nr fig inc ltd dept gen col bzw z.b d.h ca'.split(
    ' ',
  ),
)

/** Offsets just after each sentence, ascending; the last one is the text's end (white space behind it not counted). */
export function sentenceEnds(text: string): number[] {
  const ends: number[] = []
  const last = text.trimEnd().length
  let lineStart = 0
  STOP_OR_BREAK.lastIndex = 0
  for (let match = STOP_OR_BREAK.exec(text); match !== null; match = STOP_OR_BREAK.exec(text)) {
    const index = match.index
    if (index >= last) break
    const character = match[0]
    if (character === '\n') {
      const wordsEnd = backOverSpace(text, lineStart, index)
      if (wordsEnd > lineStart && wordsEnd > (ends.at(-1) ?? 0)) ends.push(wordsEnd)
      lineStart = index + 1
      continue
    }
    const isFull = FULL_STOPS.includes(character)
    let end = index + 1
    while (end < last && (STOPS.includes(text.charAt(end)) || FULL_STOPS.includes(text.charAt(end)))) end += 1
    while (end < last && CLOSERS.includes(text.charAt(end))) end += 1
    const closes = end >= last || isFull || text.charAt(end).trim() === ''
    if (closes && !(character === '.' && end === index + 1 && isShortForm(text, index))) ends.push(end)
    STOP_OR_BREAK.lastIndex = end
  }
  if (last > 0 && ends.at(-1) !== last) ends.push(last)
  return ends
}

function backOverSpace(text: string, from: number, to: number): number {
  let at = to
  while (at > from && text.charAt(at - 1).trim() === '') at -= 1
  return at
}

/** "Dr." or "J." before a full stop at `stop`: the sentence goes on. */
function isShortForm(text: string, stop: number): boolean {
  let begin = stop
  while (begin > 0 && stop - begin < 8 && /[\p{L}.]/u.test(text.charAt(begin - 1))) begin -= 1
  const word = text.slice(begin, stop)
  if (/^\p{Lu}$/u.test(word)) return word !== 'I'
  return SHORT_FORMS.has(word.toLowerCase())
}
