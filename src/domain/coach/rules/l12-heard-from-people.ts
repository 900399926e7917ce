// L12: an opportunity rests on distinct people, not on our hunch, and not on last year.
import type { Opportunity } from '../../model/records.ts'
import { peopleOf } from '../../tree/people-of.ts'
import { daysSince } from '../days.ts'
import { storiesTold } from '../../snapshots/stories-told.ts'
import { finding, type Finding } from '../finding.ts'
import { perRow } from '../per-row.ts'
import type { Rule } from '../rule.ts'
import { SOURCES } from '../sources.ts'
import { METHODS_OWN, OURS } from '../thresholds.ts'
import { newestLinks } from '../tree-questions.ts'

const nobody = perRow((row: Opportunity) => {
  const isTarget = row.status === 'target'
  return finding({
    rule: 'L12',
    part: 'a',
    severity: isTarget ? 'E' : 'W',
    about: ['opportunity', row.id],
    says: isTarget
      ? 'The target stands on nobody’s words yet.'
      : 'Nobody has said this yet: it might be a guess of ours.',
    basis: [row.statement, isTarget],
  })
})

const onePerson = perRow((row: Opportunity) =>
  finding({
    rule: 'L12',
    part: 'b',
    severity: 'I',
    about: ['opportunity', row.id],
    says: 'Heard from one person so far. Do others know it too?',
    basis: [row.statement],
  }),
)

export const heardFromPeople: Rule = {
  id: 'L12',
  title: 'Heard from people',
  explain:
    'An opportunity nobody mentioned is a guess of ours; one person’s may be theirs alone; and what was heard long ago may have changed.',
  mend: 'Link what was heard in the inbox, or listen for it in the next interviews. If nobody says it, archive it.',
  source: SOURCES.opportunities,
  group: 'evidence',
  reads: ['opportunity', 'tree', 'evidence', 'heard', 'snapshot'],
  readsToday: true,
  check(view, { today }) {
    const found: Finding[] = []
    const newest = newestLinks(view)
    const stories = storiesTold(view).length
    for (const row of view.rows.opportunity.values()) {
      const people = peopleOf(view, row.id).size
      if (people === 0) {
        found.push(nobody(row))
        continue
      }
      if (people === 1 && stories >= METHODS_OWN.stories) found.push(onePerson(row))
      const at = newest.get(row.id)
      const days = at === undefined ? 0 : daysSince(at, today)
      if (at === undefined || days <= OURS.oldDays) continue
      const says = `The newest link is ${days} days old. It might have changed since.`
      found.push(
        finding({ rule: 'L12', part: 'c', severity: 'I', about: ['opportunity', row.id], says, basis: [at] }),
      )
    }
    return found
  },
}
