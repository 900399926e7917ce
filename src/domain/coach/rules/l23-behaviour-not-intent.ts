// L23: a test watches what certain people do, for days; it does not ask what they would do.
import { criteriaInWords } from '../../assumptions/criteria.ts'
import type { AssumptionTest } from '../../model/records.ts'
import { daysSince } from '../days.ts'
import { finding, type Finding } from '../finding.ts'
import { perRow } from '../per-row.ts'
import type { Rule } from '../rule.ts'
import { SOURCES } from '../sources.ts'
import { METHODS_OWN } from '../thresholds.ts'
import { anyWord, folded } from '../words.ts'

const INTENT = anyWord([
  'would you',
  '(?:would|will) (?:definitely |probably |maybe )?use',
  'interested',
  '(?:they|people|users|customers|somebody|volunteers|who) say (?:they|that they)',
  'say they',
])

/** The words of intent in a text, or null. */
export function intentIn(text: string): string | null {
  return INTENT.exec(folded(text))?.[0] ?? null
}

const ofTest = perRow((test: AssumptionTest): readonly Finding[] => {
  const found: Finding[] = []
  const about = ['test', test.id] as const
  const isBegun = test.startedAt !== null || test.action.trim() !== '' || test.needed !== null
  if (isBegun && test.finishedAt === null && test.audience.trim() === '') {
    const says = 'Nobody is named who takes part. The people at hand might not be the people it is for.'
    found.push(
      finding({ rule: 'L23', part: 'a', severity: 'W', about, says, basis: [criteriaInWords(test)] }),
    )
  }
  const words = intentIn(test.title) ?? intentIn(test.moment) ?? intentIn(test.action)
  if (words) {
    const says = `“${words}” might ask what people intend. What could they do in the test that shows it?`
    const basis = [test.title, test.moment, test.action]
    found.push(finding({ rule: 'L23', part: 'b', severity: 'W', about, says, basis }))
  }
  return found
})

export const behaviourNotIntent: Rule = {
  id: 'L23',
  title: 'Behaviour of certain people, within days',
  explain:
    'People mean well when they say they would use it, and then they do not. A small test of one moment, with the right people, answers within days; a long one tests too much at once.',
  mend: 'Simulate the moment and count what people do. Name who takes part and how you find them. Split a long test into smaller ones.',
  source: SOURCES.assumptions,
  group: 'tests',
  reads: ['test'],
  readsToday: true,
  check(view, { today }) {
    const found: Finding[] = []
    for (const test of view.rows.test.values()) {
      found.push(...ofTest(test))
      const days = test.startedAt === null || test.finishedAt !== null ? 0 : daysSince(test.startedAt, today)
      if (days <= METHODS_OWN.week) continue
      const says = `Running for ${days} days. A smaller test might have answered by now.`
      const about = ['test', test.id] as const
      found.push(finding({ rule: 'L23', part: 'c', severity: 'I', about, says, basis: [test.startedAt] }))
    }
    return found
  },
}
