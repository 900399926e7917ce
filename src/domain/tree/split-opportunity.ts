// Splits an opportunity that says two things: a new sibling right after it takes along what belongs to it.
// Invariant: every link, child and solution stands afterwards with exactly one of the two.
import type { Id } from '../../lib/ids.ts'
import { applyChanges } from '../view/apply-changes.ts'
import type { Change } from '../view/change.ts'
import { archive, create, newRow, planned, refused, set, type Command, type Env } from '../view/command.ts'
import { rowById, type WorkspaceView } from '../view/workspace-view.ts'
import { addOpportunity } from './add-opportunity.ts'
import { childrenOf, forestOf, solutionsByOpportunity } from './forest.ts'
import { hangAt } from './place-changes.ts'
import { quoted } from './short-name.ts'
import { moveSolutions } from './solutions.ts'

export interface Split {
  readonly id: Id
  /** What the new sibling says. */
  readonly statement: string
  /** What the opportunity itself says from now on; its own words when not given. */
  readonly stays?: string
  /** What goes with the new sibling; what does not belong to the opportunity is left alone. */
  readonly heardIds?: readonly Id[]
  readonly childIds?: readonly Id[]
  readonly solutionIds?: readonly Id[]
}

/** Plans a split in one step; `focusId` is the new sibling. */
export const splitOpportunity: Command<Split> = (view, args, env) => {
  const row = rowById(view, 'opportunity', args.id)
  const { parentOf } = forestOf(view)
  const parentId = parentOf.get(args.id)
  if (!row || parentId === undefined) return refused('gone')
  const stays = args.stays?.trim() ?? row.statement
  if (args.statement.trim() === '' || stays === '') return refused('empty')
  const index = childrenOf(view, parentId).indexOf(row.id) + 1
  const added = addOpportunity(
    view,
    { parentId, index, statement: args.statement, kind: row.kind ?? null },
    env,
  )
  if (!added.ok) return added
  const newId = added.value.focusId ?? ''
  const changes: Change[] = [...added.value.changes]
  if (stays !== row.statement) changes.push(set('opportunity', row.id, { statement: stays }))
  const now = applyChanges(view, changes)
  const children = childrenOf(view, row.id).filter((id) => args.childIds?.includes(id))
  changes.push(...hangAt(now, children, newId, 0, env))
  changes.push(...solutionsAlong(now, row.id, newId, args.solutionIds ?? [], env))
  changes.push(...linksAlong(view, row.id, newId, args.heardIds ?? [], env))
  return planned(`Split ${quoted(args.statement)} from ${quoted(row.statement)}`, changes, newId)
}

function solutionsAlong(
  view: WorkspaceView,
  fromId: Id,
  toId: Id,
  chosen: readonly Id[],
  env: Env,
): Change[] {
  const own = solutionsByOpportunity(view).get(fromId) ?? []
  const ids = own.filter((solution) => chosen.includes(solution.id)).map((solution) => solution.id)
  if (ids.length === 0) return []
  const moved = moveSolutions(view, { ids, opportunityId: toId }, env)
  return moved.ok ? [...moved.value.changes] : []
}

/** A link is never set to another opportunity: the old one goes and a new one comes, so that both merge cleanly. */
function linksAlong(view: WorkspaceView, fromId: Id, toId: Id, chosen: readonly Id[], env: Env): Change[] {
  const links = [...view.rows.evidence.values()].filter(
    (link) => link.opportunityId === fromId && chosen.includes(link.heardId),
  )
  const heardIds = [...new Set(links.map((link) => link.heardId))]
  return [
    ...links.map((link) => archive('evidence', link.id, env)),
    ...heardIds.map((heardId) =>
      create('evidence', newRow('evidence', env, { heardId, opportunityId: toId })),
    ),
  ]
}
