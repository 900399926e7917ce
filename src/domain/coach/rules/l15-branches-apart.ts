// L15: the top branches are apart, so what was heard belongs under one of them.
import type { Id } from '../../../lib/ids.ts'
import type { Opportunity } from '../../model/records.ts'
import { heardFor } from '../../tree/people-of.ts'
import { quoted } from '../../tree/short-name.ts'
import { finding, type Finding } from '../finding.ts'
import type { Rule } from '../rule.ts'
import { SOURCES } from '../sources.ts'
import { OURS } from '../thresholds.ts'
import { isEarlier, topBranches } from '../tree-questions.ts'

export const branchesApart: Rule = {
  id: 'L15',
  title: 'Top branches that stand apart',
  explain:
    'The moments of the top row follow one another in time. When the same words fit under two of them, one is too broad or the moments overlap, and you would compare apples with fruit.',
  mend: 'Narrow one of the two moments on the experience map, or keep the link only where it fits best.',
  source: SOURCES.choosing,
  group: 'tree',
  reads: ['opportunity', 'tree', 'evidence', 'heard', 'snapshot'],
  check(view) {
    const top = topBranches(view)
    const branchesOf = new Map<Id, Set<Id>>()
    for (const id of view.rows.opportunity.keys()) {
      const topId = top.get(id)
      if (topId === undefined) continue
      for (const heard of heardFor(view, id))
        branchesOf.set(heard.id, (branchesOf.get(heard.id) ?? new Set()).add(topId))
    }
    const shared = new Map<Opportunity, Map<Opportunity, Id[]>>()
    for (const [heardId, ids] of branchesOf) {
      if (ids.size < 2) continue
      const rows = [...ids].flatMap((id) => view.rows.opportunity.get(id) ?? [])
      for (const later of rows)
        for (const earlier of rows) {
          if (later === earlier || !isEarlier(earlier, later)) continue
          const others = shared.get(later) ?? new Map<Opportunity, Id[]>()
          others.set(earlier, [...(others.get(earlier) ?? []), heardId])
          shared.set(later, others)
        }
    }
    const found: Finding[] = []
    for (const [later, others] of shared) {
      const many = [...others].filter(([, heard]) => heard.length >= OURS.sharedHeard)
      const [first] = many
      if (!first) continue
      const says = `${first[1].length} heard opportunities stand here and under ${quoted(first[0].statement)}. One of the two might be too broad, or their moments overlap.`
      found.push(
        finding({
          rule: 'L15',
          severity: 'W',
          about: ['opportunity', later.id],
          others: many.map(([other]) => other.id),
          says,
          basis: many.flatMap(([other, heard]) => [other.id, ...heard.toSorted()]),
        }),
      )
    }
    return found
  },
}
