// L13: a parent with one child is either the same thing twice or a question not yet asked.
import { childrenOf } from '../../tree/forest.ts'
import { finding, type Finding } from '../finding.ts'
import type { Rule } from '../rule.ts'
import { SOURCES } from '../sources.ts'

export const noOnlyChild: Rule = {
  id: 'L13',
  title: 'No only child',
  explain:
    'A child is one part of its parent. With one child alone, either both say the same, or the other parts have not been heard yet.',
  mend: 'Merge the two, or write down the sibling questions and ask them in the next interviews.',
  source: SOURCES.tree,
  group: 'tree',
  reads: ['opportunity', 'tree'],
  check(view) {
    const found: Finding[] = []
    for (const id of view.rows.opportunity.keys()) {
      const [child, ...more] = childrenOf(view, id)
      if (child === undefined || more.length > 0) continue
      const says = 'It has one child only. They might be the same, or its siblings are still to be heard.'
      const about = ['opportunity', id] as const
      found.push(finding({ rule: 'L13', severity: 'W', about, others: [child], says, basis: [child] }))
    }
    return found
  },
}
