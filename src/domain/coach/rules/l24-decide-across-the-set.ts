// L24: tests run across the candidates, no solution falls or rises on one test, and every result is acted on.
import { leapsOfFaith } from '../../assumptions/leaps-of-faith.ts'
import { assumptionsOf } from '../../assumptions/stakes.ts'
import { testsOf } from '../../assumptions/tests-of.ts'
import type { AssumptionTest, Solution } from '../../model/records.ts'
import { solutionsByOpportunity } from '../../tree/forest.ts'
import { quoted } from '../../tree/short-name.ts'
import type { WorkspaceView } from '../../view/workspace-view.ts'
import { finding, type Finding } from '../finding.ts'
import type { Rule } from '../rule.ts'
import { SOURCES } from '../sources.ts'

function startedTests(view: WorkspaceView, solution: Solution): readonly AssumptionTest[] {
  return assumptionsOf(view, solution.id)
    .flatMap((assumption) => testsOf(view, assumption.id))
    .filter((test) => test.startedAt !== null)
}

function ofSet(view: WorkspaceView, opportunityId: string, all: readonly Solution[]): Finding[] {
  const candidates = all.filter((solution) => solution.status === 'candidate')
  const tested = candidates.filter((solution) => startedTests(view, solution).length > 0)
  const [only, ...more] = tested
  if (candidates.length < 2 || !only || more.length > 0) return []
  const says = `Of ${candidates.length} candidates only ${quoted(only.title)} is tested. It might win because nobody looked at the others.`
  const about = ['opportunity', opportunityId] as const
  const basis = [only.id, ...candidates.map((solution) => solution.id).toSorted()]
  return [finding({ rule: 'L24', part: 'a', severity: 'W', about, others: [only.id], says, basis })]
}

const DECIDED: Readonly<Partial<Record<Solution['status'], string>>> = {
  dropped: 'Dropped',
  building: 'Chosen',
  shipped: 'Chosen',
}

function ofSolution(view: WorkspaceView, solution: Solution): Finding[] {
  const found: Finding[] = []
  const about = ['solution', solution.id] as const
  const decided = DECIDED[solution.status]
  if (decided === undefined) return found
  const finished = startedTests(view, solution).filter((test) => test.finishedAt !== null)
  const [only, ...more] = finished
  if (only && more.length === 0) {
    const says = `${decided} after one test. One result might be luck.`
    const basis = [solution.status, only.id]
    found.push(finding({ rule: 'L24', part: 'b', severity: 'W', about, others: [only.id], says, basis }))
  }
  if (solution.status !== 'building') return found
  const untested = leapsOfFaith(view, solution.id).filter(
    (assumption) => !testsOf(view, assumption.id).some((test) => test.startedAt !== null),
  )
  const [leap] = untested
  if (leap) {
    const says = `Being built while nobody has tested ${quoted(leap.statement, 'a leap of faith')}. It might not hold.`
    const basis = untested.map((assumption) => assumption.id).toSorted()
    found.push(finding({ rule: 'L24', part: 'c', severity: 'W', about, others: basis, says, basis }))
  }
  return found
}

function ofTest(test: AssumptionTest): Finding[] {
  if (test.finishedAt === null || (test.verdict !== null && test.nextStep.trim() !== '')) return []
  const says =
    test.verdict === null
      ? 'Finished without a verdict. What do the counts say?'
      : 'Finished, and nobody wrote what follows from it.'
  const basis = [test.verdict, test.nextStep]
  return [finding({ rule: 'L24', part: 'd', severity: 'I', about: ['test', test.id], says, basis })]
}

export const decideAcrossTheSet: Rule = {
  id: 'L24',
  title: 'Decisions across the set, on more than one test',
  explain:
    'Comparing candidates on tested assumptions shows which one to go on with; testing one of them only confirms a favourite. One small test alone is too little to drop or build anything.',
  mend: 'Test the leaps of faith of the other candidates too, add a second test before deciding, and write what follows from each result.',
  source: SOURCES.assumptions,
  group: 'tests',
  reads: ['solution', 'opportunity', 'assumption', 'stake', 'test'],
  check(view) {
    const found: Finding[] = []
    for (const [opportunityId, all] of solutionsByOpportunity(view)) {
      if (!view.rows.opportunity.has(opportunityId)) continue
      found.push(...ofSet(view, opportunityId, all))
      for (const solution of all) found.push(...ofSolution(view, solution))
    }
    for (const test of view.rows.test.values()) found.push(...ofTest(test))
    return found
  },
}
