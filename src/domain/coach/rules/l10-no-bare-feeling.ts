// L10: a cause, not a bare feeling.
import type { Rule } from '../rule.ts'
import { SOURCES } from '../sources.ts'
import { textFindings, type TextCheck } from '../text-rule.ts'
import { OURS } from '../thresholds.ts'
import { anyWord, folded, wordsOf } from '../words.ts'

const FEELING = anyWord([
  'frustrated',
  'annoyed',
  'confused',
  'overwhelmed',
  'anxious',
  'unhappy',
  'stressed',
])
const CAUSE = anyWord(['because', 'when', 'whenever', 'that', 'while', 'if', 'since', 'after', 'until'])

/** The feeling that stands without its cause, or null. */
export function bareFeeling(text: string): string | null {
  const words = folded(text)
  const feeling = FEELING.exec(words)?.[0] ?? null
  return feeling && !CAUSE.test(words) && wordsOf(text).length <= OURS.feelingWords ? feeling : null
}

export const checkFeeling: TextCheck = (text) => {
  const feeling = bareFeeling(text)
  if (feeling === null) return null
  const says = `“${feeling}” might be how it feels, not why. What happened just before?`
  return { rule: 'L10', part: '', severity: 'W', says }
}

const heard = textFindings('heard', checkFeeling)
const opportunities = textFindings('opportunity', checkFeeling)

export const noBareFeeling: Rule = {
  id: 'L10',
  title: 'A cause, not a bare feeling',
  explain:
    'Nobody can solve “frustrated”. The cause of the feeling can be addressed, and it is different at every moment of the story.',
  mend: 'Go back to the moment and write what caused the feeling.',
  source: SOURCES.opportunities,
  group: 'words',
  reads: ['heard', 'opportunity'],
  check: (view) => [...opportunities(view), ...heard(view)],
}
