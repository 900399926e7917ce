// What a trio does with a heard opportunity: link it, grow a new one from it, park it, take that back.
// A heard opportunity and one on the tree stay two records; removing one never removes the other (METHOD §1).
import type { Id } from '../../lib/ids.ts'
import { addOpportunity } from '../tree/add-opportunity.ts'
import { quoted } from '../tree/short-name.ts'
import type { Change } from '../view/change.ts'
import { archive, create, newRow, planned, refused, set, type Command, type Env } from '../view/command.ts'
import { rowById } from '../view/workspace-view.ts'
import { linksOfHeard } from './triage.ts'
import type { Heard } from '../model/records.ts'

interface Pair {
  readonly heardId: Id
  readonly opportunityId: Id
}

/** Plans an evidence link. A parked one is taken out of parking by it. Refuses a second link of the same pair. */
export const linkHeard: Command<Pair> = (view, { heardId, opportunityId }, env) => {
  const heard = rowById(view, 'heard', heardId)
  const opportunity = rowById(view, 'opportunity', opportunityId)
  if (!heard || !opportunity) return refused('gone')
  const isLinked = linksOfHeard(view, heardId).some((link) => link.opportunityId === opportunityId)
  if (isLinked) return refused('already-linked', heard.statement)
  return planned(
    `Linked ${quoted(heard.statement)} to ${quoted(opportunity.statement)}`,
    linkChanges(heard, opportunityId, env),
    opportunityId,
  )
}

function linkChanges(heard: Heard, opportunityId: Id, env: Env): Change[] {
  const link = create('evidence', newRow('evidence', env, { heardId: heard.id, opportunityId }))
  return heard.parkedWhy === null ? [link] : [link, set('heard', heard.id, { parkedWhy: null })]
}

export interface Sprout {
  readonly heardId: Id
  /** An opportunity, or a tree for a new top branch. */
  readonly parentId: Id
  readonly index?: number
  /** The customer's words as they were heard when not given. */
  readonly statement?: string
}

/** Plans a new opportunity from a heard one, linked to it, in one step; `focusId` is the new one. */
export const linkAsNewChild: Command<Sprout> = (view, { heardId, statement, ...place }, env) => {
  const heard = rowById(view, 'heard', heardId)
  if (!heard) return refused('gone')
  const words = statement?.trim() || heard.statement
  const added = addOpportunity(view, { ...place, statement: words, kind: heard.kind }, env)
  if (!added.ok) return added
  const { says, changes, focusId = '' } = added.value
  return planned(`${says}, linked`, [...changes, ...linkChanges(heard, focusId, env)], focusId)
}

/** Plans a new branch of the top row from a heard opportunity. */
export const newTopBranch: Command<{
  readonly heardId: Id
  readonly treeId: Id
  readonly statement?: string
}> = (view, { treeId, ...rest }, env) => {
  if (!rowById(view, 'tree', treeId)) return refused('gone')
  return linkAsNewChild(view, { ...rest, parentId: treeId }, env)
}

/** Plans to park a heard opportunity with a reason; it stays on its snapshot and is found again. */
export const parkHeard: Command<{ readonly heardId: Id; readonly why: string }> = (
  view,
  { heardId, why },
) => {
  const heard = rowById(view, 'heard', heardId)
  if (!heard) return refused('gone')
  if (why.trim() === '') return refused('needs-reason', heard.statement)
  if (linksOfHeard(view, heardId).length > 0) return refused('linked-elsewhere', heard.statement)
  return planned(
    `Parked ${quoted(heard.statement)}`,
    [set('heard', heardId, { parkedWhy: why.trim() })],
    heardId,
  )
}

/** Plans to let a parked one wait again. */
export const unparkHeard: Command<{ readonly heardId: Id }> = (view, { heardId }) => {
  const heard = rowById(view, 'heard', heardId)
  if (!heard || heard.parkedWhy === null) return refused('gone')
  return planned(
    `${quoted(heard.statement)} waits again`,
    [set('heard', heardId, { parkedWhy: null })],
    heardId,
  )
}

/** Plans to take a link away, all copies of it that two people may have made at once. */
export const unlinkHeard: Command<Pair> = (view, { heardId, opportunityId }, env) => {
  const links = linksOfHeard(view, heardId).filter((link) => link.opportunityId === opportunityId)
  const heard = rowById(view, 'heard', heardId)
  if (!heard || links.length === 0) return refused('gone')
  const name = rowById(view, 'opportunity', opportunityId)?.statement ?? ''
  return planned(
    `Took ${quoted(heard.statement)} off ${quoted(name)}`,
    links.map((link) => archive('evidence', link.id, env)),
    heardId,
  )
}
