// L8: an opportunity leaves room for more than one solution. Turns of phrase that only sound like one are left alone.
import type { Rule } from '../rule.ts'
import { SOURCES } from '../sources.ts'
import { textFindings, type TextCheck } from '../text-rule.ts'
import { anyWord, folded } from '../words.ts'

const SOLUTION = anyWord([
  'add',
  'build',
  'implement',
  'integrate',
  'automate',
  'buttons?',
  'features?',
  'dashboards?',
  'notifications?',
  'exports?',
  'apis?',
  'apps?',
  'chatbots?',
  'wizards?',
  'filters?',
  'toggles?',
])

/** Phrases that hold one of the words and name no solution. */
const INNOCENT = [
  anyWord(['add up', 'adds? to (?:my|our|the|their)(?= (?:stress|worry|worries|confusion|mess|pressure))']),
  anyWord(['build (?:up|trust|confidence|a relationship|relationships|a habit|habits|momentum)']),
  anyWord(['to build on', 'feature in']),
].map((phrase) => new RegExp(phrase, 'gu'))

/** "I need a …" that asks for a possibility, a state or a stretch of time, and so for no certain thing. */
const OPEN_WISH =
  '(?:[a-z-]+ )?(?:way|ways|chance|reason|break|moment|minute|while|bit|lot|few|little|sense|feeling|clue|idea|hand|rest|say|overview|place)'
const WISH = new RegExp(
  `^(?:(?:i|we)(?: really| just| also)? (?:want|need|wish for|wish (?:i|we) had|would like)|(?:i|we)'d (?:really )?like) an? (?!${OPEN_WISH}\\b)`,
  'u',
)

/** The words that might name a solution, or null. */
export function disguisedSolution(text: string): string | null {
  const words = folded(text)
  const wish = WISH.exec(words)?.[0].trim() ?? null
  if (!SOLUTION.test(words)) return wish
  const rest = INNOCENT.reduce((left, phrase) => left.replace(phrase, ' '), words)
  return SOLUTION.exec(rest)?.[0] ?? wish
}

export const checkSolution: TextCheck = (text) => {
  const words = disguisedSolution(text)
  if (words === null) return null
  const says = `“${words}${words.endsWith(' a') || words.endsWith(' an') ? ' …' : ''}” might name a solution. Is there more than one way to address it? What would it do for them?`
  return { rule: 'L8', part: '', severity: 'W', says }
}

const heard = textFindings('heard', checkSolution)
const opportunities = textFindings('opportunity', checkSolution)

export const noDisguisedSolution: Rule = {
  id: 'L8',
  title: 'A need, not a solution in disguise',
  explain:
    'A solution written as an opportunity allows one answer only. Customers often ask for features; the need behind the request has many answers, and one of them may be better.',
  mend: 'Ask what it would do for the customer if they had it, and write that down.',
  source: SOURCES.opportunities,
  group: 'words',
  reads: ['heard', 'opportunity'],
  check: (view) => [...opportunities(view), ...heard(view)],
}
