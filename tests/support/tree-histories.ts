// Random histories of everything that can be done to trees and the inbox. A step names its cards by number, and is
// resolved against the view it meets, so the same history can run on any replica.
import fc from 'fast-check'
import { answerAudit, AUDIT_IDS, pauseOthers } from '../../src/domain/outcomes/audit.ts'
import {
  addDriver,
  addDriverAbove,
  archiveDriver,
  moveDriver,
  setOperator,
} from '../../src/domain/outcomes/driver-commands.ts'
import { setNewTarget, startDirection } from '../../src/domain/outcomes/new-aim.ts'
import { addMeasurement, createOutcome, editOutcome } from '../../src/domain/outcomes/outcome-commands.ts'
import {
  linkAsNewChild,
  linkHeard,
  newTopBranch,
  parkHeard,
  unlinkHeard,
  unparkHeard,
} from '../../src/domain/inbox/inbox-commands.ts'
import { addOpportunity, insertParent } from '../../src/domain/tree/add-opportunity.ts'
import { archiveCards, restoreCard } from '../../src/domain/tree/archive-cards.ts'
import { clearTarget, editDecision, makeTarget } from '../../src/domain/tree/choose-target.ts'
import { branchAsText, duplicateBranch, growBranch } from '../../src/domain/tree/copy-branch.ts'
import { createTree, reviseTree } from '../../src/domain/tree/create-tree.ts'
import {
  editStatement,
  parkOpportunity,
  setKind,
  setLens,
  setStatuses,
} from '../../src/domain/tree/edit-opportunity.ts'
import { mergeOpportunities } from '../../src/domain/tree/merge-opportunities.ts'
import {
  indent,
  moveDown,
  moveOpportunities,
  moveUp,
  outdent,
  promoteToTop,
} from '../../src/domain/tree/move-opportunities.ts'
import { restoreBranch } from '../../src/domain/tree/restore-branch.ts'
import {
  addSolution,
  editSolution,
  moveSolutions,
  setSolutionStatus,
} from '../../src/domain/tree/solutions.ts'
import { splitOpportunity } from '../../src/domain/tree/split-opportunity.ts'
import { archiveVersion, nameVersion, outlineOfVersion } from '../../src/domain/tree/versions.ts'
import type { Env, Planned } from '../../src/domain/view/command.ts'
import type { WorkspaceView } from '../../src/domain/view/workspace-view.ts'
import { compareIds } from '../../src/lib/ids.ts'

/** One step: what to do, with which cards (by number), at which index, in which words. */
export interface TreeStep {
  readonly verb: keyof typeof VERBS
  readonly a: number
  readonly b: number
  readonly n: number
  readonly text: string
}

interface Cast {
  readonly view: WorkspaceView
  readonly env: Env
  readonly step: TreeStep
  /** An opportunity, or an id that nobody has when there is none. */
  readonly a: string
  readonly b: string
  /** A tree or an opportunity. */
  readonly home: string
  readonly some: readonly string[]
  readonly solution: string
  readonly heard: string
  readonly tree: string
  readonly outcome: string
  readonly index: number | undefined
}

type Verb = (cast: Cast) => Planned

const at = (index: number | undefined) => (index === undefined ? {} : { index })

const VERBS = {
  add: ({ view, env, step, home, index }) =>
    addOpportunity(view, { parentId: home, statement: step.text, ...at(index) }, env),
  insertParent: ({ view, env, step, some }) => insertParent(view, { ids: some, statement: step.text }, env),
  edit: ({ view, env, step, a }) => editStatement(view, { id: a, statement: step.text }, env),
  move: ({ view, env, some, home, index }) =>
    moveOpportunities(view, { ids: some, parentId: home, ...at(index) }, env),
  moveOne: ({ view, env, a, home, index }) =>
    moveOpportunities(view, { ids: [a], parentId: home, ...at(index) }, env),
  indent: ({ view, env, some }) => indent(view, { ids: some }, env),
  outdent: ({ view, env, some }) => outdent(view, { ids: some }, env),
  moveUp: ({ view, env, some }) => moveUp(view, { ids: some }, env),
  moveDown: ({ view, env, some }) => moveDown(view, { ids: some }, env),
  archive: ({ view, env, step, some }) =>
    archiveCards(view, { ids: some, keepChildren: step.n % 2 === 0 }, env),
  archiveSolution: ({ view, env, solution }) => archiveCards(view, { ids: [solution] }, env),
  restore: ({ view, env, step }) =>
    restoreCard(view, { id: pick([...view.archived.opportunity.keys()], step.a) }, env),
  restoreSolution: ({ view, env, step }) =>
    restoreCard(view, { id: pick([...view.archived.solution.keys()], step.a) }, env),
  duplicate: ({ view, env, a }) => duplicateBranch(view, { ids: [a] }, env),
  grow: ({ view, env, step, home }) => growBranch(view, { parentId: home, text: step.text }, env),
  regrow: ({ view, env, a, home }) =>
    growBranch(view, { parentId: home, text: branchAsText(view, [a]) }, env),
  target: ({ view, env, step, a }) => makeTarget(view, { id: a, why: step.text }, env),
  clearTarget: ({ view, env, a }) => clearTarget(view, { id: a }, env),
  decide: ({ view, env, step, a }) => editDecision(view, { id: a, revisitIf: step.text }, env),
  park: ({ view, env, a }) => parkOpportunity(view, { id: a }, env),
  status: ({ view, env, some }) => setStatuses(view, { ids: some, status: 'addressed' }, env),
  kind: ({ view, env, a }) => setKind(view, { id: a, kind: 'pain' }, env),
  lens: ({ view, env, step, a }) => setLens(view, { id: a, lens: 'market', note: step.text }, env),
  solution: ({ view, env, step, a, index }) =>
    addSolution(view, { opportunityId: a, title: step.text, ...at(index) }, env),
  editSolution: ({ view, env, step, solution }) =>
    editSolution(view, { id: solution, title: step.text }, env),
  moveSolution: ({ view, env, solution, b, index }) =>
    moveSolutions(view, { ids: [solution], opportunityId: b, ...at(index) }, env),
  solutionStatus: ({ view, env, solution }) =>
    setSolutionStatus(view, { id: solution, status: 'dropped' }, env),
  link: ({ view, env, heard, a }) => linkHeard(view, { heardId: heard, opportunityId: a }, env),
  unlink: ({ view, env, heard, a }) => unlinkHeard(view, { heardId: heard, opportunityId: a }, env),
  sprout: ({ view, env, heard, home }) => linkAsNewChild(view, { heardId: heard, parentId: home }, env),
  topBranch: ({ view, env, heard, tree }) => newTopBranch(view, { heardId: heard, treeId: tree }, env),
  parkHeard: ({ view, env, step, heard }) => parkHeard(view, { heardId: heard, why: step.text }, env),
  unparkHeard: ({ view, env, heard }) => unparkHeard(view, { heardId: heard }, env),
  newTree: ({ view, env, step }) => createTree(view, { outcome: { title: step.text } }, env),
  split: ({ view, env, step, a, some, heard, solution }) =>
    splitOpportunity(
      view,
      { id: a, statement: step.text, childIds: some, heardIds: [heard], solutionIds: [solution] },
      env,
    ),
  merge: ({ view, env, step, a, some }) =>
    mergeOpportunities(view, { keepId: a, ids: step.n % 2 === 0 ? some : some.slice(1) }, env),
  promote: ({ view, env, some }) => promoteToTop(view, { ids: some }, env),
  toTree: ({ view, env, a, tree }) => moveOpportunities(view, { ids: [a], parentId: tree }, env),
  keepVersion: ({ view, env, step, tree }) => nameVersion(view, { treeId: tree, title: step.text }, env),
  restoreBranch: ({ view, env, step, tree }) => {
    const versionId = pick([...view.rows.version.keys()], step.a)
    const version = view.rows.version.get(versionId)
    const ids = version ? (outlineOfVersion(version)?.cards ?? []).map((card) => card.id) : []
    return restoreBranch(view, { versionId, id: step.n > 7 ? tree : pick(ids, step.b) }, env)
  },
  archiveVersion: ({ view, env, step }) =>
    archiveVersion(view, { id: pick([...view.rows.version.keys()], step.a) }, env),
  newDirection: ({ view, env, step, outcome }) =>
    startDirection(view, { outcome: { title: step.text }, insteadOfId: outcome }, env),
  newTarget: ({ view, env, step, outcome }) =>
    setNewTarget(view, { outcomeId: outcome, target: step.n, due: '' }, env),
  answer: ({ view, env, step, outcome }) =>
    answerAudit(
      view,
      { outcomeId: outcome, question: AUDIT_IDS[step.n] ?? 'reach', answer: 'no', note: step.text },
      env,
    ),
  pauseOthers: ({ view, env, outcome }) => pauseOthers(view, { outcomeId: outcome }, env),
  driver: ({ view, env, step, outcome, index }) =>
    addDriver(view, { parentId: outcome, title: step.text, operator: 'product', ...at(index) }, env),
  driverAbove: ({ view, env, step, outcome }) => addDriverAbove(view, { id: outcome, title: step.text }, env),
  moveDriver: ({ view, env, step, outcome, index }) => {
    const parentId = step.n === 5 ? null : pick([...view.rows.outcome.keys()], step.b)
    return moveDriver(view, { id: outcome, parentId, ...at(index) }, env)
  },
  operator: ({ view, env, outcome }) => setOperator(view, { id: outcome, operator: 'ratio' }, env),
  archiveDriver: ({ view, env, outcome }) => archiveDriver(view, { id: outcome }, env),
  revise: ({ view, env, tree }) => reviseTree(view, { treeId: tree }, env),
  newOutcome: ({ view, env, step }) => createOutcome(view, { title: step.text }, env),
  outcome: ({ view, env, step }) => {
    const id = pick([...view.rows.outcome.keys()], step.a)
    return editOutcome(view, { id, fields: { title: step.text, target: step.n } }, env)
  },
  measure: ({ view, env, step }) =>
    addMeasurement(view, { outcomeId: pick([...view.rows.outcome.keys()], step.a), value: step.n }, env),
} as const satisfies Record<string, Verb>

const VERB_NAMES = Object.keys(VERBS) as (keyof typeof VERBS)[] // keys of a literal object

/** The verbs that change where cards stand: drawn more often than the others. */
const MOVES = [
  'add',
  'move',
  'moveOne',
  'indent',
  'outdent',
  'moveUp',
  'moveDown',
  'insertParent',
  'archive',
  'split',
  'merge',
  'promote',
  'toTree',
  'keepVersion',
  'restoreBranch',
] as const

function pick(ids: readonly string[], n: number): string {
  return [...ids].sort(compareIds)[n % Math.max(1, ids.length)] ?? 'nobody'
}

/** One random step. */
export const aTreeStep = (): fc.Arbitrary<TreeStep> =>
  fc.record({
    verb: fc.oneof(fc.constantFrom(...VERB_NAMES), fc.constantFrom(...MOVES)),
    a: fc.nat(60),
    b: fc.nat(60),
    n: fc.nat(9),
    text: fc.oneof(
      fc.constantFrom('I lose my place', 'a\n  b\n  c\nd', '- x\n  - Solution: y', '# h\n## i\n- j', ''),
      fc.string({ maxLength: 12 }),
    ),
  })

/** A random history. */
export const aTreeHistory = (maxLength = 40): fc.Arbitrary<readonly TreeStep[]> =>
  fc.array(aTreeStep(), { maxLength })

/** What a step plans on this view. Never throws; refusals are part of a history. */
export function planTreeStep(view: WorkspaceView, step: TreeStep, env: Env): Planned {
  const opportunities = [...view.rows.opportunity.keys()]
  const trees = [...view.rows.tree.keys()]
  const a = pick(opportunities, step.a)
  const b = pick(opportunities, step.b)
  return VERBS[step.verb]({
    view,
    env,
    step,
    a,
    b,
    home: pick([...trees, ...opportunities], step.b),
    some: [a, b, pick(opportunities, step.a + step.n)],
    solution: pick([...view.rows.solution.keys()], step.a),
    heard: pick([...view.rows.heard.keys()], step.n),
    tree: pick(trees, step.b),
    outcome: pick([...view.rows.outcome.keys()], step.a),
    index: step.n > 6 ? undefined : step.n,
  })
}
