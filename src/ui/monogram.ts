// From a name to its monogram and to one of eight tones. Pure; works for any script, for one name and for many.
// Invariant: equal names give equal results on every device.

const TONES = 8
/** A wide sign fills the circle alone, as names in these scripts are shortened; so does a picture. */
const WIDE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Extended_Pictographic}]/u

/** One or two signs: the first of the first and of the last name; `P11` keeps its number. `isShort` gives one sign, or the number. */
export function monogramOf(name: string, isShort = false): string {
  const words = name
    .trim()
    .split(/[\s\-_.]+/u)
    .filter((word) => /[\p{L}\p{N}\p{Emoji}]/u.test(word))
  const first = words[0]
  const last = words.at(-1)
  if (first === undefined || last === undefined) return '?'
  const start = firstSign(first)
  const number = /(?<!\p{N})\p{N}{1,2}$/u.exec(last)?.[0]
  if (number !== undefined) return isShort || last === number ? number : start + number
  if (isShort || words.length === 1 || WIDE.test(start)) return start
  return start + firstSign(last)
}

/** 1 to 8, for the tokens --color-person-N. */
export function toneOf(name: string): number {
  let hash = 2166136261
  const folded = name.trim().normalize('NFC').toLowerCase()
  for (let at = 0; at < folded.length; at++) hash = Math.imul(hash ^ folded.charCodeAt(at), 16777619)
  // Stirred, so that names that differ in the last sign only fall apart.
  hash = Math.imul(hash ^ (hash >>> 16), 2246822507)
  hash = Math.imul(hash ^ (hash >>> 13), 3266489909)
  return (((hash ^ (hash >>> 16)) >>> 0) % TONES) + 1
}

function firstSign(word: string): string {
  const start = word.replace(/^[^\p{L}\p{N}\p{Emoji}]+/u, '')
  const [sign] = new Intl.Segmenter().segment(start)
  return (sign?.segment ?? '').toLocaleUpperCase()
}
