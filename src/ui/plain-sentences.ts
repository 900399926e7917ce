// English sentences with the method's terms said in plain words. Loads only for those who want them.
// Invariant: what it answers holds no term any more, so that saying it twice changes nothing. Words everybody knows
// (interview, map, test, tree, target, solution) stay: plainer ones would only be other ones.
import { PLAIN_WORDS } from './plain-words.ts'

/** What a term is called in a sentence, with its article where one may stand before it; the first that fits is taken. */
const TERMS: readonly (readonly [term: RegExp, words: string])[] = [
  ['opportunity solution trees', 'trees of needs and solutions'],
  ['an opportunity solution tree', 'a tree of needs and solutions'],
  ['opportunity solution tree', 'tree of needs and solutions'],
  ['tree of opportunities', 'tree of needs and problems'],
  ['opportunity space', 'needs and problems'],
  ['needs, pain points and desires', 'needs, problems and wishes'],
  ['opportunities and solutions', 'needs, problems and solutions'],
  ['outcome or opportunity', 'goal, need or problem'],
  ['an opportunity', 'a need or problem'],
  ['opportunity', 'need or problem'],
  ['(no|any|two|these|those) opportunities', '$1 needs or problems'],
  ['opportunities', 'needs and problems'],
  ['pain points', 'problems'],
  ['pain point', 'problem'],
  ['desires', 'wishes'],
  ['desire', 'wish'],
  ['an outcome', 'a goal'],
  ['outcomes', 'goals'],
  ['outcome', 'goal'],
  ['assumption maps?', 'map of beliefs'],
  ['write the belief down as an assumption', 'write it down as a belief to check'],
  ['an assumption test', 'a test of a belief'],
  ['assumption tests', 'tests of beliefs'],
  ['assumption test', 'test of a belief'],
  ['an assumption', 'a belief'],
  ['assumptions', 'beliefs'],
  ['assumption', 'belief'],
  ['leaps of faith', 'risky beliefs'],
  ['leap of faith', 'risky belief'],
  ['an interview snapshot', 'an interview summary'],
  ['snapshots', 'summaries'],
  ['snapshot', 'summary'],
  ['an experience map', 'a journey map'],
  ['experience map', 'journey map'],
  ['story map of a solution', 'steps of a solution'],
  ['story map of the solution', 'steps of the solution'],
  ['the story map', 'the map of steps'],
  ['story map', 'map of steps'],
  ['trio', 'team'],
  ['prioritisation', 'how we chose'],
  ['(hints?|findings?) (of|from) the coach', '$1 to think about'],
  ['the coach has nothing to say about', 'there is no hint about'],
  ['the coach reads along and asks', 'Espalier reads along and asks'],
  ['from the coach', 'advice'],
  ['go to the coach', 'go to the advice'],
  ['the inbox', 'the waiting list'],
  ['inbox', 'waiting'],
].map(([term = '', words = '']) => [new RegExp(`(?<![\\p{L}\\d-])${term}(?![\\p{L}\\d-])`, 'giu'), words])

/** A text of the interface in plain words; labels as the table has them, sentences by their terms. */
export function inPlainWords(text: string): string {
  const core = text.trim()
  if (core === '') return text
  if (Object.hasOwn(PLAIN_WORDS, core)) return text.replace(core, () => PLAIN_WORDS[core] ?? core)
  return TERMS.reduce(
    (said, [term, words]) =>
      said.replace(term, (found: string, ...groups: unknown[]) => {
        const filled = words.replace(/\$(\d)/g, (_, at: string) => String(groups[Number(at) - 1]))
        return /^\p{Lu}/u.test(found) ? filled.charAt(0).toUpperCase() + filled.slice(1) : filled
      }),
    text,
  )
}
