// All rules of the coach, in their order.
import type { Rule, RuleId } from './rule.ts'
import { oneActiveOutcome } from './rules/l01-one-active-outcome.ts'
import { outcomeNotOutput } from './rules/l02-outcome-not-output.ts'
import { outcomeCanBeMeasured } from './rules/l03-outcome-can-be-measured.ts'
import { finishedSnapshot } from './rules/l04-finished-snapshot.ts'
import { heardInAStory } from './rules/l05-heard-in-a-story.ts'
import { noGenerality } from './rules/l06-no-generality.ts'
import { interviewRhythm } from './rules/l07-interview-rhythm.ts'
import { noDisguisedSolution } from './rules/l08-no-disguised-solution.ts'
import { customersView } from './rules/l09-customers-view.ts'
import { noBareFeeling } from './rules/l10-no-bare-feeling.ts'
import { oneClearNeed } from './rules/l11-one-clear-need.ts'
import { heardFromPeople } from './rules/l12-heard-from-people.ts'
import { noOnlyChild } from './rules/l13-no-only-child.ts'
import { noLookAlikes } from './rules/l14-no-look-alikes.ts'
import { branchesApart } from './rules/l15-branches-apart.ts'
import { topRowIsTheMap } from './rules/l16-top-row-is-the-map.ts'
import { treeFollowsStories } from './rules/l17-tree-follows-stories.ts'
import { oneTargetLeaf } from './rules/l18-one-target-leaf.ts'
import { threeSolutions } from './rules/l19-three-solutions.ts'
import { enoughAssumptions } from './rules/l20-enough-assumptions.ts'
import { assumptionMustBeTrue } from './rules/l21-assumption-must-be-true.ts'
import { criteriaBeforehand } from './rules/l22-criteria-beforehand.ts'
import { behaviourNotIntent } from './rules/l23-behaviour-not-intent.ts'
import { decideAcrossTheSet } from './rules/l24-decide-across-the-set.ts'
import { livingMap } from './rules/l25-living-map.ts'

export const RULES: readonly Rule[] = [
  oneActiveOutcome,
  outcomeNotOutput,
  outcomeCanBeMeasured,
  finishedSnapshot,
  heardInAStory,
  noGenerality,
  interviewRhythm,
  noDisguisedSolution,
  customersView,
  noBareFeeling,
  oneClearNeed,
  heardFromPeople,
  noOnlyChild,
  noLookAlikes,
  branchesApart,
  topRowIsTheMap,
  treeFollowsStories,
  oneTargetLeaf,
  threeSolutions,
  enoughAssumptions,
  assumptionMustBeTrue,
  criteriaBeforehand,
  behaviourNotIntent,
  decideAcrossTheSet,
  livingMap,
]

const BY_ID = new Map(RULES.map((rule) => [rule.id, rule]))

/** The rule behind a finding, or null for an id of another version. */
export function ruleById(id: RuleId): Rule | null {
  return BY_ID.get(id) ?? null
}
