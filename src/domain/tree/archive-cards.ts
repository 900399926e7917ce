// Archives and restores branches. Nothing is deleted: what left in one step comes back in one step.
import { compareIds, type Id } from '../../lib/ids.ts'
import { applyChanges } from '../view/apply-changes.ts'
import type { Change } from '../view/change.ts'
import { archive, planned, refused, restore, set, type Command, type Env } from '../view/command.ts'
import { rowById, type WorkspaceView } from '../view/workspace-view.ts'
import { branchOf, childrenOf, edgesOf, forestOf, solutionsByOpportunity } from './forest.ts'
import { hangAt } from './place-changes.ts'
import { nameOfCard } from './rules.ts'
import { topmostOf } from './selection.ts'
import { quoted } from './short-name.ts'
import { targetsOf } from './targets.ts'

export interface Archiving {
  /** Opportunities and solutions. */
  readonly ids: readonly Id[]
  /** The children of the archived opportunities climb into their place instead of leaving with them. */
  readonly keepChildren?: boolean
}

/**
 * Plans to archive opportunities with all that hangs below, and solutions. `focusId` is the card to look at next:
 * the sibling after, the one before, or the parent.
 */
export const archiveCards: Command<Archiving> = (view, { ids, keepChildren = false }, env) => {
  const branches = keepChildren ? ids.filter((id) => view.rows.opportunity.has(id)) : topmostOf(view, ids)
  const leaving = new Set(branches.flatMap((id) => (keepChildren ? [id] : branchOf(view, id))))
  const solutions = [
    ...[...leaving].flatMap((id) => solutionsByOpportunity(view).get(id) ?? []),
    ...ids.flatMap((id) => rowById(view, 'solution', id) ?? []),
  ].map((solution) => solution.id)
  const first = branches[0] ?? solutions[0]
  if (first === undefined) return refused('gone')
  const kept = keepChildren ? keep(view, branches, env) : []
  const changes = [
    ...kept,
    ...[...leaving].map((id) => archive('opportunity', id, env)),
    ...[...new Set(solutions)].map((id) => archive('solution', id, env)),
  ]
  return planned(
    sayArchived(view, first, branches.length || ids.length, leaving, keepChildren),
    changes,
    nextAfter(view, first, leaving),
  )
}

/** Moves the children of each archived opportunity into its place, one after the other. */
function keep(view: WorkspaceView, ids: readonly Id[], env: Env): Change[] {
  const changes: Change[] = []
  let now = view
  for (const id of ids) {
    const parentId = forestOf(now).parentOf.get(id)
    if (parentId === undefined) continue
    const index = childrenOf(now, parentId).indexOf(id) + 1
    const climb = hangAt(now, childrenOf(now, id), parentId, index, env)
    changes.push(...climb)
    now = applyChanges(now, climb)
  }
  return changes
}

function sayArchived(
  view: WorkspaceView,
  first: Id,
  count: number,
  leaving: ReadonlySet<Id>,
  keepChildren: boolean,
): string {
  if (count > 1) return `Archived ${count} branches`
  const below = leaving.size - 1
  const also = keepChildren ? ' and kept its children' : below > 0 ? ` and ${below} below it` : ''
  return `Archived ${quoted(nameOfCard(view, first))}${also}`
}

function nextAfter(view: WorkspaceView, id: Id, leaving: ReadonlySet<Id>): Id | undefined {
  const solution = view.rows.solution.get(id)
  const parentId = solution?.opportunityId ?? forestOf(view).parentOf.get(id)
  if (parentId === undefined) return undefined
  const siblings = solution
    ? (solutionsByOpportunity(view).get(parentId) ?? []).map((row) => row.id)
    : childrenOf(view, parentId)
  const at = siblings.indexOf(id)
  const stays = (other: Id | undefined) => other !== undefined && other !== id && !leaving.has(other)
  return siblings.slice(at + 1).find(stays) ?? siblings.slice(0, at).reverse().find(stays) ?? parentId
}

/** Plans to bring back an archived opportunity or solution with everything that left in the same step. */
export const restoreCard: Command<{ readonly id: Id }> = (view, { id }) => {
  const solution = view.archived.solution.get(id)
  if (solution) return planned(`Restored ${quoted(solution.title)}`, [restore('solution', id)], id)
  const top = view.archived.opportunity.get(id)
  if (!top) return refused('gone')
  const back = archivedBranch(view, id, top.deletedAt)
  const changes: Change[] = [...back].map((each) => restore('opportunity', each))
  for (const row of view.archived.solution.values())
    if (back.has(row.opportunityId) && row.deletedAt === top.deletedAt)
      changes.push(restore('solution', row.id))
  changes.push(...yieldTarget(view, back))
  const also = back.size > 1 ? ` and ${back.size - 1} below it` : ''
  return planned(`Restored ${quoted(top.statement)}${also}`, changes, id)
}

/** The archived opportunities below one that left at the same instant, itself included. */
function archivedBranch(view: WorkspaceView, id: Id, deletedAt: number | null): ReadonlySet<Id> {
  const below = new Map<Id, Id[]>()
  for (const row of view.archived.opportunity.values()) {
    const parentId = edgesOf(row.place)[0]?.parentId
    if (parentId === undefined || row.deletedAt !== deletedAt) continue
    below.set(parentId, [...(below.get(parentId) ?? []), row.id])
  }
  const out = new Set<Id>()
  const queue = [id]
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    if (out.has(at)) continue
    out.add(at)
    queue.push(...(below.get(at) ?? []))
  }
  return out
}

/** A target that comes back while another one was chosen comes back as a candidate. */
function yieldTarget(view: WorkspaceView, back: ReadonlySet<Id>): Change[] {
  const rows = [...back].sort(compareIds).flatMap((id) => view.archived.opportunity.get(id) ?? [])
  return rows
    .filter((row) => row.status === 'target' && targetsOf(view, row.treeId).length > 0)
    .map((row) => set('opportunity', row.id, { status: 'candidate' }))
}
