// What a collapsed branch says about its inside, for all opportunities in one pass.
import type { Id } from '../../lib/ids.ts'
import { memoBy } from '../../lib/memo.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'
import { forestOf, solutionsByOpportunity } from './forest.ts'

export interface BranchCounts {
  /** Opportunities below, the card itself not counted. */
  readonly opportunities: number
  /** Solutions of the card and of all below it that are not dropped. */
  readonly solutions: number
  /** Tests that run now on assumptions of those solutions; a shared one counts once for each solution. */
  readonly runningTests: number
}

interface Sum {
  opportunities: number
  solutions: number
  runningTests: number
}

const NOTHING: BranchCounts = { opportunities: 0, solutions: 0, runningTests: 0 }

const countsByBranch = memoBy(
  (view: WorkspaceView) => [forestOf(view), view.rows.solution, view.rows.stake, view.rows.test],
  (view): ReadonlyMap<Id, BranchCounts> => {
    const { parentOf, levelOf } = forestOf(view)
    const running = runningBySolution(view)
    const sums = new Map<Id, Sum>()
    const sumOf = (id: Id): Sum => {
      const known = sums.get(id)
      if (known) return known
      const fresh = { ...NOTHING }
      sums.set(id, fresh)
      return fresh
    }
    for (const [opportunityId, solutions] of solutionsByOpportunity(view)) {
      const sum = sumOf(opportunityId)
      for (const solution of solutions) {
        if (solution.status !== 'dropped') sum.solutions++
        sum.runningTests += running.get(solution.id) ?? 0
      }
    }
    // The forest lists parents before their children.
    for (const id of [...levelOf.keys()].reverse()) {
      const parentId = parentOf.get(id)
      if (parentId === undefined) continue
      const [own, above] = [sumOf(id), sumOf(parentId)]
      above.opportunities += own.opportunities + 1
      above.solutions += own.solutions
      above.runningTests += own.runningTests
    }
    return sums
  },
)

function runningBySolution(view: WorkspaceView): ReadonlyMap<Id, number> {
  const byAssumption = new Map<Id, number>()
  for (const test of view.rows.test.values())
    if (test.startedAt !== null && test.finishedAt === null)
      byAssumption.set(test.assumptionId, (byAssumption.get(test.assumptionId) ?? 0) + 1)
  const bySolution = new Map<Id, number>()
  if (byAssumption.size === 0) return bySolution
  const seen = new Set<string>()
  for (const stake of view.rows.stake.values()) {
    const pair = `${stake.solutionId} ${stake.assumptionId}`
    const count = byAssumption.get(stake.assumptionId)
    if (count === undefined || seen.has(pair)) continue
    seen.add(pair)
    bySolution.set(stake.solutionId, (bySolution.get(stake.solutionId) ?? 0) + count)
  }
  return bySolution
}

/** What lies inside the branch of an opportunity, or of a whole tree by its id. */
export function branchCounts(view: WorkspaceView, id: Id): BranchCounts {
  return countsByBranch(view).get(id) ?? NOTHING
}

/** "12 · 3 solutions · 2 tests running"; '' when nothing is inside. */
export function countsInWords({ opportunities, solutions, runningTests }: BranchCounts): string {
  const parts = []
  if (opportunities > 0) parts.push(String(opportunities))
  if (solutions > 0) parts.push(`${solutions} ${solutions === 1 ? 'solution' : 'solutions'}`)
  if (runningTests > 0) parts.push(`${runningTests} ${runningTests === 1 ? 'test' : 'tests'} running`)
  return parts.join(' · ')
}
