// L1: a tree hangs under one active outcome, and the trio works towards one at a time.
import { outcomeOf, treesOf } from '../../tree/trees.ts'
import { finding, type Finding } from '../finding.ts'
import type { Rule } from '../rule.ts'
import { SOURCES } from '../sources.ts'

export const oneActiveOutcome: Rule = {
  id: 'L1',
  title: 'One active outcome',
  explain:
    'Two outcomes at a time pull the trio apart, and without one nobody can say which opportunities count. Stay with one for several quarters.',
  mend: 'Set one outcome to active and pause the others; what was heard stays on its snapshots.',
  source: SOURCES.outcomes,
  group: 'outcome',
  reads: ['tree', 'outcome'],
  check(view) {
    const found: Finding[] = []
    const trees = treesOf(view)
    const active = trees.filter((tree) => outcomeOf(view, tree)?.status === 'active')
    for (const tree of trees) {
      const outcome = outcomeOf(view, tree)
      if (outcome && (active.length > 0 || outcome.status === 'active')) continue
      const says = outcome
        ? 'No outcome is active at the moment, so the tree might have lost its direction.'
        : 'This tree hangs under no outcome.'
      const basis = [tree.outcomeId, outcome?.status ?? null]
      found.push(finding({ rule: 'L1', part: 'a', severity: 'E', about: ['tree', tree.id], says, basis }))
    }
    const [first, ...others] = active
    for (const tree of others)
      found.push(
        finding({
          rule: 'L1',
          part: 'b',
          severity: 'E',
          about: ['tree', tree.id],
          others: first ? [first.id] : [],
          says: `${active.length} outcomes are active at the same time. One might be enough for now.`,
          basis: active.map((one) => one.outcomeId),
        }),
      )
    return found
  },
}
