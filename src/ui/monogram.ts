// From a name to its monogram and to one of eight tones. Pure; works for any script, for one name and for many.
// Invariant: equal names give equal results on every device.

const TONES = 8

/** One or two signs: the first of the first and of the last name; one where the script writes names without spaces. */
export function monogramOf(name: string): string {
  const words = name
    .trim()
    .split(/[\s\-_.]+/u)
    .filter((word) => /[\p{L}\p{N}\p{Emoji}]/u.test(word))
  const first = words[0]
  const last = words.at(-1)
  if (first === undefined || last === undefined) return '?'
  const start = firstSign(first)
  if (words.length > 1) return start + firstSign(last)
  // P11 or "User 7" are told apart by their number.
  const number = /^\p{L}+(\p{N}{1,2})$/u.exec(first)?.[1]
  return number ? start + number : start
}

/** 1 to 8, for the tokens --color-person-N. */
export function toneOf(name: string): number {
  let hash = 2166136261
  for (const sign of name.trim().normalize('NFC').toLowerCase()) {
    hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 16777619)
  }
  // The low bits of this hash are the least mixed.
  return ((hash >>> 13) % TONES) + 1
}

function firstSign(word: string): string {
  const start = word.replace(/^[^\p{L}\p{N}\p{Emoji}]+/u, '')
  const [sign] = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(start)
  return (sign?.segment ?? '').toLocaleUpperCase()
}
