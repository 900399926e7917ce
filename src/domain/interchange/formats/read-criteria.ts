// "At least 4 of 10 people pick a filter" as the counts and the action of a test.

export interface ReadCriteria {
  readonly needed: number
  readonly of: number
  readonly action: string
}

const CRITERIA =
  /\b(?:at least\s+)?(\d{1,6})\s*(?:of|out of|\/)\s*(?:the\s+)?(\d{1,6})\b\s*(?:people|participants|users|customers|cases|tries|testers)?\s*(.*)$/is

/** The criteria in some words, or null when they name no "k of n" that can happen. */
export function readCriteria(words: string): ReadCriteria | null {
  const found = CRITERIA.exec(words.slice(0, 2000))
  const [needed, of] = [Number(found?.[1]), Number(found?.[2])]
  if (!found || needed < 1 || of < needed || of < 2) return null
  return {
    needed,
    of,
    action: (found[3] ?? '')
      .trim()
      .replace(/^(?:do|to)\s+…?$/i, '')
      .replace(/[.;]$/, ''),
  }
}
