// What somebody types into a search box, as words to look for. Folded: no letter case, no accents.
import { foldText } from '../snapshots/transcript/fold-text.ts'

/** Words that must all stand in one text, folded, the longest first; a "quoted phrase" is one of them. */
export type Query = readonly string[]

const MOST_WORDS = 12

export function readQuery(text: string): Query {
  const folded = foldText(text).text
  const words = [...folded.matchAll(/"([^"]*)"?|[^\s"]+/g)].map((match) => (match[1] ?? match[0]).trim())
  const known = new Set(words.filter((word) => word !== ''))
  return [...known].toSorted((a, b) => b.length - a.length).slice(0, MOST_WORDS)
}
