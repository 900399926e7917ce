// What counts as a person's own words, which leave the team only with consent to be quoted.

/** Stands where a moment keeps its place but not its words. */
export const HELD_MOMENT = 'In their own words, held back'
/** Fewer words than this are no quotation. */
const QUOTED_WORDS = 3

/** Whether words are, whole or as a part, exactly what was said. */
export function isVerbatim(words: string, quote: string): boolean {
  const [ours, theirs] = [plain(words), plain(quote)]
  if (ours === '' || theirs === '') return false
  return (
    ours === theirs ||
    ours.includes(theirs) ||
    (ours.split(' ').length >= QUOTED_WORDS && theirs.includes(ours))
  )
}

/** Letters and digits alone, so that a capital, a full stop or an ellipsis makes no difference. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
