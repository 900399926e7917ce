// Brings a branch back as it stood in a named version: what was archived returns, what moved or was worded anew goes
// back, what came since stays. One step, and nothing is lost by it.
import type { Id } from '../../lib/ids.ts'
import type { Solution } from '../model/records.ts'
import type { OutlineCard, TreeOutline } from '../review/outline.ts'
import { applyChanges } from '../view/apply-changes.ts'
import type { Change } from '../view/change.ts'
import { create, newRow, planned, refused, restore, set, type Command, type Env } from '../view/command.ts'
import { anyRowById, rowById, type WorkspaceView } from '../view/workspace-view.ts'
import { childrenOf, forestOf } from './forest.ts'
import { moveOpportunities } from './move-opportunities.ts'
import { isInBranch, whyNotUnder } from './rules.ts'
import { quoted } from './short-name.ts'
import { targetsOf } from './targets.ts'
import { outlineOfVersion } from './versions.ts'

export interface BranchRestore {
  readonly versionId: Id
  /** An opportunity that stands in the version, or the tree's own id for all of it. */
  readonly id: Id
}

/** Plans the restore of a branch; `focusId` is its top card. */
export const restoreBranch: Command<BranchRestore> = (view, { versionId, id }, env) => {
  const version = rowById(view, 'version', versionId)
  const outline = version ? outlineOfVersion(version) : null
  if (!version || !outline || !rowById(view, 'tree', version.treeId)) return refused('gone')
  const branch = branchIn(outline, id)
  if (branch.length === 0) return refused('not-in-version')
  const changes: Change[] = []
  let now = view
  const add = (more: readonly Change[]) => {
    changes.push(...more)
    now = applyChanges(now, more)
  }
  add(branch.flatMap((card) => cardBack(view, card, version.treeId, env)))
  if (id !== version.treeId) add(homeBack(now, outline, id, version.treeId, env))
  for (const [parentId, ids] of rowsIn(branch, id)) add(rowBack(now, parentId, ids, env))
  const [top] = branch
  const name = id === version.treeId ? 'the tree' : quoted(top?.text ?? '')
  const target = branch.find((card) => card.status === 'target')
  if (target && targetsOf(now, version.treeId).length === 0 && childrenOf(now, target.id).length === 0)
    add([set('opportunity', target.id, { status: 'target' })])
  return planned(`Restored ${name} as in ${quoted(version.title)}`, changes, top?.id ?? id)
}

/** The opportunities and solutions of a branch, parents before children. */
function branchIn(outline: TreeOutline, id: Id): OutlineCard[] {
  const inside = new Set([id])
  return outline.cards.filter((card) => {
    if (card.kind === 'assumption' || (card.id !== id && !inside.has(card.parentId))) return false
    inside.add(card.id)
    return true
  })
}

/** A card lives again with its words of then. A target of then comes back as a candidate: the choice is made anew. */
function cardBack(view: WorkspaceView, card: OutlineCard, treeId: Id, env: Env): Change[] {
  if (card.kind === 'solution') return solutionBack(view, card, env)
  const row = anyRowById(view, 'opportunity', card.id)
  const status = card.status === 'parked' || card.status === 'addressed' ? card.status : 'candidate'
  if (!row) {
    const place = { [card.parentId]: [1, 'a0'] as const }
    const fresh = newRow('opportunity', env, { id: card.id, treeId, statement: card.text, status, place })
    return [create('opportunity', fresh)]
  }
  const changes: Change[] = row.deletedAt === null ? [] : [restore('opportunity', row.id)]
  if (row.statement !== card.text) changes.push(set('opportunity', row.id, { statement: card.text }))
  const staysTarget = row.deletedAt === null && row.status === 'target'
  if (row.status !== status && !staysTarget) changes.push(set('opportunity', row.id, { status }))
  return changes
}

function solutionBack(view: WorkspaceView, card: OutlineCard, env: Env): Change[] {
  const row = anyRowById(view, 'solution', card.id)
  const { text: title, parentId: opportunityId } = card
  if (!row) {
    const fresh = newRow('solution', env, { id: card.id, title, opportunityId, order: 'a0' })
    return [create('solution', fresh)]
  }
  const fields: Partial<Solution> = {
    ...(row.title === title ? {} : { title }),
    ...(row.opportunityId === opportunityId ? {} : { opportunityId }),
  }
  return [
    ...(row.deletedAt === null ? [] : [restore('solution', row.id)]),
    ...(Object.keys(fields).length === 0 ? [] : [set('solution', row.id, fields)]),
  ]
}

/** The top card goes back under its parent of then, or the nearest one above that still stands. */
function homeBack(
  view: WorkspaceView,
  outline: TreeOutline,
  id: Id,
  treeId: Id,
  env: Env,
): readonly Change[] {
  const parents = new Map(outline.cards.map((card) => [card.id, card.parentId]))
  let home = parents.get(id)
  while (home !== undefined && home !== treeId) {
    if (view.rows.opportunity.has(home) && !isInBranch(view, home, id)) break
    home = parents.get(home)
  }
  const parentId = home ?? treeId
  if (forestOf(view).parentOf.get(id) === parentId) return []
  const moved = moveOpportunities(view, { ids: [id], parentId }, env)
  return moved.ok ? moved.value.changes : []
}

/** The opportunities of a branch by parent, in their order. */
function rowsIn(branch: readonly OutlineCard[], topId: Id): Map<Id, Id[]> {
  const rows = new Map<Id, Id[]>()
  for (const card of branch) {
    if (card.kind !== 'opportunity' || card.id === topId) continue
    rows.set(card.parentId, [...(rows.get(card.parentId) ?? []), card.id])
  }
  return rows
}

/** Children stand under their parent in the order of then; what came since stands after them. */
function rowBack(view: WorkspaceView, parentId: Id, then: readonly Id[], env: Env): readonly Change[] {
  // One that has become an ancestor of its parent stays where it is: a tree has no circles.
  const ids = then.filter((id) => whyNotUnder(view, id, parentId) === null)
  const now = childrenOf(view, parentId).filter((id) => ids.includes(id))
  if (now.length === ids.length && now.every((id, i) => id === ids[i])) return []
  const changes: Change[] = []
  let after = view
  ids.forEach((id, index) => {
    const moved = moveOpportunities(after, { ids: [id], parentId, index }, env)
    if (!moved.ok) return
    changes.push(...moved.value.changes)
    after = applyChanges(after, moved.value.changes)
  })
  return changes
}
