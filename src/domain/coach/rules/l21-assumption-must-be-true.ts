// L21: an assumption is phrased so that it must be true.
import type { Rule } from '../rule.ts'
import { SOURCES } from '../sources.ts'
import { textFindings, type TextCheck } from '../text-rule.ts'
import { anyWord, folded } from '../words.ts'

const NEGATION = anyWord([
  "won't",
  'will not',
  "(?:do|does|did|ca|is|are|was|would|could|should|has|have)n't",
  'cannot',
  '(?<!whether or )(?<!or )not(?! only| just)',
  'never',
  'forgets?',
  'fails? to',
])

/** A condition or a group of people may be negative: "those who cannot come write in time" is positive. */
const ASIDE = anyWord([
  'when',
  'whenever',
  'if',
  'because',
  'unless',
  'while',
  'although',
  'who',
  'whose',
  'where',
  'even',
])

/** The word that turns an assumption round, or null. */
export function negationIn(text: string): string | null {
  const words = folded(text)
  const found = NEGATION.exec(words)
  if (!found) return null
  const clause =
    words
      .slice(0, found.index)
      .split(/[,;:.]/)
      .at(-1) ?? ''
  return ASIDE.test(clause) ? null : found[0]
}

export const checkAssumption: TextCheck = (text) => {
  const word = negationIn(text)
  if (word === null) return null
  const says = `“${word}” might turn it round. What has to be true for the solution to work?`
  return { rule: 'L21', part: '', severity: 'W', says }
}

export const assumptionMustBeTrue: Rule = {
  id: 'L21',
  title: 'Phrased so that it must be true',
  explain:
    'A worry cannot be tested against a number of people; a positive, specific sentence can, and everybody reads its result the same way.',
  mend: 'Turn the worry round: write what people do, positively, when the solution works.',
  source: SOURCES.assumptions,
  group: 'assumptions',
  reads: ['assumption'],
  check: textFindings('assumption', checkAssumption),
}
