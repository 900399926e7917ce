// Text as it is compared while filtering: without case and accents.

export function foldText(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}

/** How well the words of a query are found in a text: 3 at its start, 2 at the start of words, 1 within, 0 not at all. */
export function matchRank(text: string, query: string): 0 | 1 | 2 | 3 {
  const folded = foldText(text)
  const wanted = foldText(query).trim()
  if (wanted === '' || folded.startsWith(wanted)) return 3
  let rank: 1 | 2 = 2
  for (const word of wanted.split(/\s+/)) {
    if (!folded.includes(word)) return 0
    if (!folded.startsWith(word) && !folded.includes(` ${word}`)) rank = 1
  }
  return rank
}
