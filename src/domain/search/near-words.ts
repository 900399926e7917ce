// Words that were probably meant: those of a vocabulary within a slip or two of what was typed.

/** How many slips a word of this length forgives: none when it is short, where every slip is another word. */
export function slipsFor(word: string): number {
  return word.length < 4 ? 0 : word.length < 8 ? 1 : 2
}

/**
 * The vocabulary's words within `slips` of a word (a letter wrong, missing, too many, or two swapped), nearest first,
 * at most `most`. A longer word counts by its beginning, for it may still be typed.
 */
export function nearWords(
  word: string,
  vocabulary: Iterable<string>,
  most: number,
  slips = slipsFor(word),
): readonly string[] {
  if (slips === 0) return []
  const near: { word: string; away: number }[] = []
  const first = word.charCodeAt(0)
  for (const candidate of vocabulary) {
    // Slips in the first letter are rare; leaving them out makes it quick.
    if (candidate.charCodeAt(0) !== first || candidate.length < word.length - slips) continue
    const away = slipsBetween(word, candidate, slips)
    if (away <= slips) near.push({ word: candidate, away })
  }
  return near
    .sort((a, b) => a.away - b.away || a.word.length - b.word.length || (a.word < b.word ? -1 : 1))
    .slice(0, most)
    .map((found) => found.word)
}

/** Slips from `word` to `candidate` or to a beginning of it; more than `most` reads as `most + 1`. */
export function slipsBetween(word: string, candidate: string, most: number): number {
  const width = Math.min(candidate.length, word.length + most)
  let before: number[] = []
  let last = Array.from({ length: width + 1 }, (_, i) => i)
  for (let i = 1; i <= word.length; i += 1) {
    const row = [i]
    let best = i
    for (let j = 1; j <= width; j += 1) {
      const isSame = word[i - 1] === candidate[j - 1]
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (isSame ? 0 : 1))
      const isSwap = i > 1 && j > 1 && word[i - 1] === candidate[j - 2] && word[i - 2] === candidate[j - 1]
      if (isSwap) cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      row.push(cost)
      best = Math.min(best, cost)
    }
    if (best > most) return most + 1
    before = last
    last = row
  }
  return Math.min(most + 1, ...last)
}
