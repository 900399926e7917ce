// How alike two short texts are: shared words, counted by how rare they are among all texts, with word endings cut.
// Plain English: a short list knows everyday words for the same step; other meaning without shared words is not found.
import { conceptOf } from './same-words.ts'

const COMMON = new Set(
  'a an and are as at be but by for from has have he her him his in into is it its of off on or our out she so some somebody someone that the their them then there they this to up was we were what when which who with you your'.split(
    ' ',
  ),
)

/** The words that carry meaning, each once, endings cut: "Books the tickets" → book, ticket. */
export function meaningWords(text: string): ReadonlySet<string> {
  const words =
    text
      .normalize('NFKC')
      .toLocaleLowerCase('en')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(
    words
      .filter((word) => !COMMON.has(word) && (word.length > 1 || /\p{Script=Han}/u.test(word)))
      .map((word) => conceptOf(stem(word), stem)),
  )
}

function stem(word: string): string {
  if (word.length <= 3) return word
  const cut = word
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?<=[sxz]|[cs]h)es$/, '')
    .replace(/(?<=[^s])s$/, '')
    .replace(/(?<=.{3})(?:ing|ed)$/, '')
    .replace(/(?<=.{3})(?:ment|ation|ly)$/, '')
  // "planning" and "plan", "choose" and "choosing"
  return cut.replace(/([bdfglmnprt])\1$/, '$1').replace(/(?<=.{2})e$/, '')
}

/** How telling words are among certain texts: rare ones more than those in many. */
export interface WordWeights {
  readonly of: (word: string) => number
  /** The weight of all words of a text, remembered. */
  readonly sum: (words: ReadonlySet<string>) => number
}

export function wordWeights(texts: readonly ReadonlySet<string>[]): WordWeights {
  const counts = new Map<string, number>()
  for (const words of texts) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const weights = new Map([...counts].map(([word, count]) => [word, Math.log(1 + texts.length / count)]))
  const most = Math.log(1 + texts.length)
  const of = (word: string): number => weights.get(word) ?? most
  const sums = new WeakMap<ReadonlySet<string>, number>()
  return {
    of,
    sum(words) {
      const known = sums.get(words)
      if (known !== undefined) return known
      let total = 0
      for (const word of words) total += of(word)
      sums.set(words, total)
      return total
    },
  }
}

/** From 0 (nothing shared) to 1 (the same words). */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>, weights: WordWeights): number {
  let shared = 0
  for (const word of a) if (b.has(word)) shared += weights.of(word)
  return shared === 0 ? 0 : (2 * shared) / (weights.sum(a) + weights.sum(b))
}

/** The words both share, the most telling first. */
export function sharedWords(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  weights: WordWeights,
): readonly string[] {
  return [...a]
    .filter((word) => b.has(word))
    .sort((x, y) => weights.of(y) - weights.of(x) || (x < y ? -1 : 1))
}
