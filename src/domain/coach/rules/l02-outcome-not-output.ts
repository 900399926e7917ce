// L2: an outcome says what customers will do differently, in the trio's reach; not what will be built.
import type { Outcome } from '../../model/records.ts'
import { finding, type Finding } from '../finding.ts'
import { perRow } from '../per-row.ts'
import type { Rule } from '../rule.ts'
import { SOURCES } from '../sources.ts'
import { folded, startsWith } from '../words.ts'

const OUTPUT = startsWith([
  'launch',
  'ship',
  'build',
  'release',
  'deliver',
  'implement',
  'migrate',
  'redesign',
  'add',
])

/** The verb of an output with which a title begins, or null. */
export function outputVerb(title: string): string | null {
  return OUTPUT.exec(folded(title))?.[0] ?? null
}

const verbOf = perRow((outcome: Outcome) => outputVerb(outcome.title))

export const outcomeNotOutput: Rule = {
  id: 'L2',
  title: 'An outcome, not an output',
  explain:
    'An output is done when it ships; an outcome is reached when customers act differently. A business number lags behind and lies outside the reach of a trio; the use of one feature is too narrow to leave room for other solutions.',
  mend: 'Ask what customers will do differently, in the product, once it works; write that, with its number.',
  source: SOURCES.outcomes,
  group: 'outcome',
  reads: ['outcome', 'tree'],
  check(view) {
    const roots = new Set([...view.rows.tree.values()].map((tree) => tree.outcomeId))
    const found: Finding[] = []
    for (const outcome of view.rows.outcome.values()) {
      const about = ['outcome', outcome.id] as const
      const verb = verbOf(outcome)
      if (verb) {
        const says = `“${verb}” might name something to make. What will customers do differently then?`
        found.push(finding({ rule: 'L2', part: 'a', severity: 'W', about, says, basis: [outcome.title] }))
      }
      if (!roots.has(outcome.id)) continue
      const basis = [outcome.kind, outcome.title]
      if (outcome.kind === 'business') {
        const says = 'This is a business outcome. Which behaviour of customers might drive it?'
        found.push(finding({ rule: 'L2', part: 'b', severity: 'W', about, says, basis }))
      }
      if (outcome.kind === 'traction') {
        const says = 'The use of one feature might be too narrow. What is it good for, for the customer?'
        found.push(finding({ rule: 'L2', part: 'c', severity: 'I', about, says, basis }))
      }
    }
    return found
  },
}
