// L20: candidates are taken apart into assumptions of all five types, placed on the map, a few of them leaps of faith.
import { leapsOfFaith } from '../../assumptions/leaps-of-faith.ts'
import { assumptionsOf, solutionsOf } from '../../assumptions/stakes.ts'
import { assumptionStatus } from '../../assumptions/assumption-status.ts'
import { ASSUMPTION_KINDS, type AssumptionKind, type Solution } from '../../model/records.ts'
import { solutionsByOpportunity } from '../../tree/forest.ts'
import type { WorkspaceView } from '../../view/workspace-view.ts'
import { finding, type Finding } from '../finding.ts'
import type { Rule } from '../rule.ts'
import { SOURCES } from '../sources.ts'
import { METHODS_OWN, OURS } from '../thresholds.ts'
import { listed } from '../words.ts'

/** The types that trios forget most come first. */
const OFTEN_FORGOTTEN: readonly AssumptionKind[] = ['ethical', 'viability']
const KINDS = [...OFTEN_FORGOTTEN, ...ASSUMPTION_KINDS.filter((kind) => !OFTEN_FORGOTTEN.includes(kind))]

function ofCandidate(view: WorkspaceView, solution: Solution): Finding[] {
  const found: Finding[] = []
  const about = ['solution', solution.id] as const
  const count = assumptionsOf(view, solution.id).length
  if (count < OURS.assumptions) {
    const says = `${count === 0 ? 'No assumption' : count === 1 ? 'One assumption' : `${count} assumptions`} so far. There might be twenty: what has to happen, step by step?`
    found.push(finding({ rule: 'L20', part: 'a', severity: 'I', about, says, basis: [count] }))
  }
  const leaps = leapsOfFaith(view, solution.id)
  if (leaps.length > METHODS_OWN.leaps) {
    const says = `${leaps.length} leaps of faith. Placed against each other, two or three might stand out.`
    const basis = leaps.map((assumption) => assumption.id).toSorted()
    found.push(finding({ rule: 'L20', part: 'd', severity: 'I', about, others: basis, says, basis }))
  }
  return found
}

function ofSet(view: WorkspaceView, opportunityId: string, candidates: readonly Solution[]): Finding[] {
  const kinds = new Set(
    candidates.flatMap((solution) => assumptionsOf(view, solution.id).map((assumption) => assumption.kind)),
  )
  const missing = KINDS.filter((kind) => !kinds.has(kind))
  if (kinds.size === 0 || missing.length === 0) return []
  const says = `No ${listed(missing, 'or')} assumption over all candidates. Something might hide there.`
  return [
    finding({
      rule: 'L20',
      part: 'b',
      severity: 'I',
      about: ['opportunity', opportunityId],
      others: candidates.map((solution) => solution.id),
      says,
      basis: missing,
    }),
  ]
}

function unplaced(view: WorkspaceView): Finding[] {
  const found: Finding[] = []
  for (const assumption of view.rows.assumption.values()) {
    if (assumption.importance !== null && assumption.evidence !== null) continue
    if (assumptionStatus(view, assumption) !== 'open') continue
    if (
      !solutionsOf(view, assumption.id).some(({ status }) => status === 'candidate' || status === 'building')
    )
      continue
    const says = 'It is not on the assumption map yet, so it might be a leap of faith unseen.'
    const about = ['assumption', assumption.id] as const
    found.push(finding({ rule: 'L20', part: 'c', severity: 'I', about, says, basis: [assumption.statement] }))
  }
  return found
}

export const enoughAssumptions: Rule = {
  id: 'L20',
  title: 'Assumptions of every type, placed',
  explain:
    'The assumption that sinks a solution is rarely among the first five, and often of a type nobody asked about. Placing them against each other shows the two or three that everything rests on.',
  mend: 'Story-map each candidate, imagine how it failed, ask what it does to people and to the business; then place each dot in ten minutes.',
  source: SOURCES.assumptions,
  group: 'assumptions',
  reads: ['solution', 'opportunity', 'assumption', 'stake', 'test'],
  check(view) {
    const found: Finding[] = []
    for (const [opportunityId, all] of solutionsByOpportunity(view)) {
      const candidates = all.filter((solution) => solution.status === 'candidate')
      if (candidates.length === 0 || !view.rows.opportunity.has(opportunityId)) continue
      for (const solution of candidates) found.push(...ofCandidate(view, solution))
      found.push(...ofSet(view, opportunityId, candidates))
    }
    return [...found, ...unplaced(view)]
  },
}
