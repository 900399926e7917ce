// L11: one need, neither vague nor double. Words are counted only where a script puts spaces between them.
import type { Rule } from '../rule.ts'
import { SOURCES } from '../sources.ts'
import { textFindings, type TextCheck } from '../text-rule.ts'
import { OURS } from '../thresholds.ts'
import { anyWord, folded, isSpaced, wordsOf } from '../words.ts'

const EMPTY_PRAISE = anyWord(['better', 'easier', 'user[- ]friendly', 'seamless'])
/** Enough of a sentence: somebody does or is something. */
const VERB = anyWord([
  `(?:i|we|you|they|he|she|it|nobody|somebody|everybody|there)(?:'[a-z]+)?`,
  `[a-z]+n't`,
  'is|are|was|were|be|been|am|has|have|had|do|does|did|can|cannot|could|will|would|must|may|might|should',
  'want|wants|need|needs|get|gets|make|makes|find|finds|know|knows|see|sees|tell|feel|feels|look|looks|lose|loses|keep|keeps|take|takes|ask|asks|remember|understand|work|works|go|goes|come|comes|find out|help|helps|try|tries|use|uses|think|wait',
])
const TWO_CLAUSES =
  /(?:^|[^\p{L}])(?:i|we|you|they|he|she|my|our|the|nobody)[ '].+[ ,](?:and|or) (?:i|we|you|they|he|she|nobody)(?= |')/u

/** What is unclear about a statement, as a sentence, or null. */
export function unclear(text: string): string | null {
  const words = folded(text)
  if (words === '' || !isSpaced(text)) return null
  const count = wordsOf(text).length
  if (count === 0) return null
  if (count <= OURS.fewWords)
    return 'So few words might mean something else to everybody. Which need, at which moment?'
  const praise = EMPTY_PRAISE.exec(words)?.[0]
  if (praise && !VERB.test(words)) return `“${praise}” might be vague. What is hard today?`
  if (count > OURS.manyWords)
    return `${count} words might hold more than one need. What is the shortest way to say it?`
  if (TWO_CLAUSES.test(words)) return 'Two clauses might be two needs. Could one be there without the other?'
  return null
}

export const checkClarity: TextCheck = (text) => {
  const says = unclear(text)
  return says === null ? null : { rule: 'L11', part: '', severity: 'I', says }
}

const heard = textFindings('heard', checkClarity)
const opportunities = textFindings('opportunity', checkClarity)

export const oneClearNeed: Rule = {
  id: 'L11',
  title: 'One clear need',
  explain:
    'A statement that is too short means something else to each of you; one that holds two needs can never be called addressed.',
  mend: 'Write one need so that a customer would nod; split the other one off as a sibling.',
  source: SOURCES.opportunities,
  group: 'words',
  reads: ['heard', 'opportunity'],
  check: (view) => [...opportunities(view), ...heard(view)],
}
