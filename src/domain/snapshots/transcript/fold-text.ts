// Text folded for comparing: no letter case, no accents, one kind of space, quotation mark and dash. Every folded unit
// remembers where it came from, so that a match in folded text is a stretch of the original text.

/** `starts[i]` and `ends[i]` bound the original characters behind folded unit `i`; null when they are the same. */
export interface FoldedText {
  text: string
  starts: Uint32Array | null
  ends: Uint32Array | null
}

/** Folds a text. Marks of Latin, Greek, Cyrillic, Hebrew and Arabic letters go; vowel signs of other scripts stay. */
export function foldText(source: string): FoldedText {
  if (isPlain(source)) return { text: source.toLowerCase(), starts: null, ends: null }
  let text = ''
  const starts: number[] = []
  const ends: number[] = []
  let offset = 0
  let wasSpace = false
  for (const character of source) {
    const end = offset + character.length
    const folded = foldCharacter(character)
    if (folded === '' || (folded === ' ' && wasSpace)) {
      // A mark belongs to the letter before it, a further space to the space before it.
      if (ends.length > 0) ends[ends.length - 1] = end
    } else {
      for (let unit = 0; unit < folded.length; unit += 1) {
        starts.push(offset)
        ends.push(end)
      }
      text += folded
      wasSpace = folded === ' '
    }
    offset = end
  }
  return { text, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) }
}

/** Where a folded needle stands in the original text at or after folded unit `begin`; `next` is where to look on. */
export function foldedIndex(
  folded: FoldedText,
  needle: string,
  begin: number,
): { from: number; to: number; next: number } | null {
  if (needle === '') return null
  const at = folded.text.indexOf(needle, begin)
  if (at < 0) return null
  const next = at + needle.length
  const from = folded.starts === null ? at : (folded.starts[at] ?? 0)
  const to = folded.ends === null ? next : (folded.ends[next - 1] ?? 0)
  return { from, to, next }
}

const OTHER_FORMS: ReadonlyMap<string, string> = new Map([
  ['‘', "'"],
  ['’', "'"],
  ['‚', "'"],
  ['‛', "'"],
  ['“', '"'],
  ['”', '"'],
  ['„', '"'],
  ['«', '"'],
  ['»', '"'],
  ['‐', '-'],
  ['‑', '-'],
  ['–', '-'],
  ['—', '-'],
  ['−', '-'],
  ['ς', 'σ'],
  ['ß', 'ss'],
  ['ı', 'i'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['æ', 'ae'],
  ['œ', 'oe'],
])
const INVISIBLE =
  /[\u00ad\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u1ab0-\u1aff\u1dc0-\u1dff\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f\ufeff]/g
const known = new Map<string, string>()

/** ASCII without a run of white space: folding is lower-casing and offsets stay. */
function isPlain(source: string): boolean {
  let wasSpace = false
  for (let index = 0; index < source.length; index += 1) {
    const code = source.charCodeAt(index)
    if (code > 0x7e || code < 0x20) return false
    const isSpace = code === 0x20
    if (isSpace && wasSpace) return false
    wasSpace = isSpace
  }
  return true
}

function foldCharacter(character: string): string {
  const before = known.get(character)
  if (before !== undefined) return before
  const code = character.codePointAt(0) ?? 0
  const isHangul = code >= 0xac00 && code <= 0xd7a3
  let folded = isHangul ? character : character.normalize('NFKD').replace(INVISIBLE, '').toLowerCase()
  folded = folded.normalize('NFKD').replace(INVISIBLE, '')
  if (isHangul) folded = character
  folded = Array.from(folded, (part) => OTHER_FORMS.get(part) ?? part).join('')
  if (/^\s+$/.test(folded)) folded = ' '
  // The memory of folded characters is bounded by the characters people write with; a hostile file may not grow it.
  if (known.size < 5000) known.set(character, folded)
  return folded
}
