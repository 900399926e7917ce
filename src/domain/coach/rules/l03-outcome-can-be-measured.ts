// L3: a performance outcome is a direction and a target, with a health metric beside it.
import type { Outcome } from '../../model/records.ts'
import { finding, type Finding } from '../finding.ts'
import type { Rule } from '../rule.ts'
import { SOURCES } from '../sources.ts'
import { listed } from '../words.ts'

function missingIn(outcome: Outcome): readonly string[] {
  const { metric, baseline, target, due, health } = outcome
  const parts: [boolean, string][] = [
    [metric.trim() === '', 'a metric'],
    [baseline === null, 'a baseline'],
    [target === null, 'a target'],
    [due === '', 'a date'],
    [health.trim() === '', 'a health metric beside it'],
  ]
  return parts.filter(([isMissing]) => isMissing).map(([, words]) => words)
}

export const outcomeCanBeMeasured: Rule = {
  id: 'L3',
  title: 'An outcome that can be measured',
  explain:
    'Where it stands, where it should go and until when tell the trio whether a bet paid off. A health metric says when the number was bought too dearly. On new ground, choose a learning outcome first.',
  mend: 'Fill in what is missing in the panel of the outcome, or make it a learning outcome until you know.',
  source: SOURCES.outcomes,
  group: 'outcome',
  reads: ['outcome'],
  check(view) {
    const found: Finding[] = []
    for (const outcome of view.rows.outcome.values()) {
      if (outcome.goal !== 'performance' || outcome.status !== 'active') continue
      const missing = missingIn(outcome)
      if (missing.length === 0) continue
      const says = `Still without ${listed(missing, 'or')}.`
      const about = ['outcome', outcome.id] as const
      found.push(finding({ rule: 'L3', severity: 'I', about, says, basis: missing }))
    }
    return found
  },
}
