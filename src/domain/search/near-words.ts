// Words that were probably meant: those of a vocabulary within a slip or two of what was typed.

/** How many slips a word of this length forgives: none when it is short, where every slip is another word. */
export function slipsFor(word: string): number {
  return word.length < 4 ? 0 : word.length < 8 ? 1 : 2
}

/**
 * The vocabulary's nearest words within `slips` of a word (a letter wrong, missing, too many, or two swapped), the
 * shortest first, at most `most`. A longer word counts by its beginning, for it may still be typed. Words that hold
 * another answer are left out: whoever looks for that one finds them too.
 */
export function nearWords(
  word: string,
  vocabulary: Iterable<string>,
  most: number,
  slips = slipsFor(word),
): readonly string[] {
  if (slips === 0) return []
  let near: string[] = []
  let nearest = slips
  const first = word.charCodeAt(0)
  for (const candidate of vocabulary) {
    // Slips in the first letter are rare; leaving them out makes it quick.
    if (candidate.charCodeAt(0) !== first || candidate.length < word.length - slips) continue
    const away = slipsBetween(word, candidate, nearest)
    if (away < nearest) near = []
    nearest = Math.min(nearest, away)
    if (away === nearest) near.push(candidate)
  }
  const answers: string[] = []
  for (const one of near.toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1)))
    if (answers.length < most && !answers.some((known) => one.includes(known))) answers.push(one)
  return answers
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
