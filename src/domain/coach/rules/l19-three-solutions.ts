// L19: solutions for the target alone, at least three that differ.
import type { Solution } from '../../model/records.ts'
import { forestOf, solutionsByOpportunity } from '../../tree/forest.ts'
import { quoted } from '../../tree/short-name.ts'
import { jaccard, tokensOf } from '../../inbox/look-alikes.ts'
import { finding, type Finding } from '../finding.ts'
import { perRow } from '../per-row.ts'
import type { Rule } from '../rule.ts'
import { SOURCES } from '../sources.ts'
import { METHODS_OWN, OURS } from '../thresholds.ts'

const tokensOfTitle = perRow((row: Solution) => tokensOf(row.title))
/** More ideas than this are not compared one by one. */
const MOST_COMPARED = 100

function variants(solutions: readonly Solution[]): Finding[] {
  return solutions.slice(0, MOST_COMPARED).flatMap((row, i) => {
    const same = solutions
      .slice(0, i)
      .filter((other) => jaccard(tokensOfTitle(row), tokensOfTitle(other)) >= OURS.alike)
    const [first] = same
    if (!first) return []
    return [
      finding({
        rule: 'L19',
        part: 'b',
        severity: 'I',
        about: ['solution', row.id],
        others: same.map((other) => other.id),
        says: `It might be a variant of ${quoted(first.title)} rather than another solution.`,
        basis: [row.title, ...same.map((other) => other.title)],
      }),
    ]
  })
}

export const threeSolutions: Rule = {
  id: 'L19',
  title: 'Three solutions for the target, truly different',
  explain:
    'With one solution the question is whether it is any good; with three it is which is best, and you notice more. Ideas for other opportunities can wait on theirs, where nobody works on them yet.',
  mend: 'Think of more ideas, each alone first, and pick three that would feel different to the customer.',
  source: SOURCES.tree,
  group: 'target',
  reads: ['solution', 'opportunity', 'tree'],
  check(view) {
    const found: Finding[] = []
    const { treeOf } = forestOf(view)
    for (const [opportunityId, all] of solutionsByOpportunity(view)) {
      const opportunity = view.rows.opportunity.get(opportunityId)
      const live = all.filter((solution) => solution.status !== 'dropped')
      if (!opportunity || live.length === 0 || !treeOf.has(opportunityId)) continue
      const about = ['opportunity', opportunityId] as const
      if (opportunity.status === 'target' && live.length < METHODS_OWN.solutions) {
        const says = `${live.length === 1 ? 'One solution' : 'Two solutions'} for the target. A third might change how you see ${live.length === 1 ? 'it' : 'them'}.`
        const basis = live.map((solution) => solution.id)
        found.push(finding({ rule: 'L19', part: 'a', severity: 'W', about, says, basis }))
      }
      found.push(...variants(live))
      const waiting = live.filter((solution) => solution.status !== 'shipped')
      if (opportunity.status === 'target' || opportunity.status === 'addressed' || waiting.length === 0)
        continue
      const says = `${waiting.length === 1 ? 'A solution stands' : `${waiting.length} solutions stand`} here, and this is not the target. ${waiting.length === 1 ? 'It' : 'They'} might have to wait.`
      const basis = [opportunity.status, ...waiting.map((solution) => solution.id)]
      found.push(finding({ rule: 'L19', part: 'c', severity: 'I', about, says, basis }))
    }
    return found
  },
}
