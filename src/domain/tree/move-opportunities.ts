// Moves of branches: to another parent, between siblings, in, out, up and down. One gesture is one step.
import type { Id } from '../../lib/ids.ts'
import { err } from '../../lib/result.ts'
import { applyChanges } from '../view/apply-changes.ts'
import type { Change } from '../view/change.ts'
import { planned, refused, set, type Command, type Env, type Planned } from '../view/command.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'
import { ancestorsOf, branchOf, childrenOf, forestOf } from './forest.ts'
import { hangAt } from './place-changes.ts'
import { nameOfCard, whyNotAllUnder } from './rules.ts'
import { groupsOf, type SiblingGroup, topmostOf } from './selection.ts'
import { quoted } from './short-name.ts'
import { targetsOf } from './targets.ts'

export interface Move {
  readonly ids: readonly Id[]
  /** A tree or an opportunity. */
  readonly parentId: Id
  /** Before which of the children that stand there now; the end when not given. */
  readonly index?: number
}

/** Plans to hang branches under a parent, in tree order. Refuses cycles and moves that change nothing. */
export const moveOpportunities: Command<Move> = (view, args, env) => {
  const why = whyNotAllUnder(view, args.ids, args.parentId)
  if (why) return err(why)
  return moveOrdered(view, topmostOf(view, args.ids), args.parentId, args.index, env)
}

function moveOrdered(
  view: WorkspaceView,
  ids: readonly Id[],
  parentId: Id,
  index: number | undefined,
  env: Env,
): Planned {
  const [first] = ids
  if (first === undefined) return refused('gone')
  const before = childrenOf(view, parentId)
  const moving = new Set(ids)
  const rest = before.filter((id) => !moving.has(id))
  const at = index === undefined ? rest.length : before.slice(0, index).filter((id) => !moving.has(id)).length
  const after = [...rest.slice(0, at), ...ids, ...rest.slice(at)]
  const stays = after.length === before.length && after.every((id, i) => id === before[i])
  if (stays) return refused('same-place', ids.length === 1 ? nameOfCard(view, first) : '')
  const changes = [
    ...hangAt(view, ids, parentId, at, env),
    ...joinTree(view, ids, parentId),
    ...yieldTarget(view, ids, parentId),
  ]
  return planned(sayMoved(view, ids, parentId, `${at + 1} of ${after.length}`), changes, first)
}

/** A branch that changes trees belongs to the new one. */
function joinTree(view: WorkspaceView, ids: readonly Id[], parentId: Id): Change[] {
  const treeId = forestOf(view).treeOf.get(parentId) ?? parentId
  return ids
    .flatMap((id) => branchOf(view, id))
    .filter((id) => view.rows.opportunity.get(id)?.treeId !== treeId)
    .map((id) => set('opportunity', id, { treeId }))
}

/** A target that comes into a tree which has one already comes as a candidate: one target per tree (METHOD §6). */
function yieldTarget(view: WorkspaceView, ids: readonly Id[], parentId: Id): Change[] {
  const { treeOf } = forestOf(view)
  const treeId = treeOf.get(parentId) ?? parentId
  const coming = ids
    .filter((id) => treeOf.get(id) !== treeId)
    .flatMap((id) => branchOf(view, id))
    .filter((id) => view.rows.opportunity.get(id)?.status === 'target')
  const staying = targetsOf(view, treeId).length > 0 ? coming : coming.slice(1)
  return staying.map((id) => set('opportunity', id, { status: 'candidate' }))
}

function sayMoved(view: WorkspaceView, ids: readonly Id[], parentId: Id, position: string): string {
  const [first = ''] = ids
  const parent = quoted(nameOfCard(view, parentId))
  if (ids.length > 1) return `Moved ${ids.length} opportunities under ${parent}`
  const from = forestOf(view).parentOf.get(first) ?? parentId
  const name = quoted(nameOfCard(view, first))
  if (from === parentId) return `Moved ${name}, ${position}`
  return `Moved ${name} from ${quoted(nameOfCard(view, from))} to ${parent}, ${position}`
}

interface Ids {
  readonly ids: readonly Id[]
}

/** Plans to hang each group of selected siblings under the sibling above it. */
export const indent: Command<Ids> = (view, { ids }, env) =>
  perGroup(view, ids, (now, group) => {
    const siblings = childrenOf(now, group.parentId)
    const above = siblings[siblings.findIndex((id) => group.ids.includes(id)) - 1]
    if (above === undefined) return refused('no-sibling-above', nameOfFirst(now, group))
    return moveOrdered(now, group.ids, above, undefined, env)
  })

/** Plans to hang each group of selected siblings beside their parent, right after it. */
export const outdent: Command<Ids> = (view, { ids }, env) =>
  perGroup(view, ids, (now, group) => {
    const home = forestOf(now).parentOf.get(group.parentId)
    if (home === undefined) return refused('top-already', nameOfFirst(now, group))
    const index = childrenOf(now, home).indexOf(group.parentId) + 1
    return moveOrdered(now, group.ids, home, index, env)
  })

/** Plans to promote branches to the top row of their tree, right after the top branch they stood in. */
export const promoteToTop: Command<Ids> = (view, { ids }, env) =>
  perGroup(view, ids, (now, group) => {
    const [first = ''] = group.ids
    const top = ancestorsOf(now, first)[0]
    const treeId = forestOf(now).treeOf.get(first)
    if (treeId === undefined) return refused('gone')
    if (top === undefined) return refused('top-already', nameOfFirst(now, group))
    return moveOrdered(now, group.ids, treeId, childrenOf(now, treeId).indexOf(top) + 1, env)
  })

/** Plans to move each group of selected siblings past the sibling before it. */
export const moveUp: Command<Ids> = (view, { ids }, env) =>
  perGroup(view, ids, (now, group) => {
    const siblings = childrenOf(now, group.parentId)
    const index = Math.min(...group.ids.map((id) => siblings.indexOf(id))) - 1
    if (index < 0) return refused('first-already', nameOfFirst(now, group))
    return moveOrdered(now, group.ids, group.parentId, index, env)
  })

/** Plans to move each group of selected siblings past the sibling after it. */
export const moveDown: Command<Ids> = (view, { ids }, env) =>
  perGroup(view, ids, (now, group) => {
    const siblings = childrenOf(now, group.parentId)
    const index = Math.max(...group.ids.map((id) => siblings.indexOf(id))) + 2
    if (index > siblings.length) return refused('last-already', nameOfFirst(now, group))
    return moveOrdered(now, group.ids, group.parentId, index, env)
  })

function nameOfFirst(view: WorkspaceView, group: SiblingGroup): string {
  return nameOfCard(view, group.ids[0] ?? '')
}

/** One step over all groups of selected siblings; a group that cannot move stays where it is. */
function perGroup(
  view: WorkspaceView,
  ids: readonly Id[],
  step: (now: WorkspaceView, group: SiblingGroup) => Planned,
): Planned {
  const groups = groupsOf(view, ids)
  const changes: Change[] = []
  let now = view
  let says = ''
  let refusal: Planned = refused('gone')
  for (const group of groups) {
    const plan = step(now, group)
    if (!plan.ok) {
      refusal = plan
      continue
    }
    says = plan.value.says
    changes.push(...plan.value.changes)
    now = applyChanges(now, plan.value.changes)
  }
  if (changes.length === 0) return refusal
  const count = groups.reduce((sum, group) => sum + group.ids.length, 0)
  return planned(groups.length === 1 ? says : `Moved ${count} opportunities`, changes, groups[0]?.ids[0])
}
