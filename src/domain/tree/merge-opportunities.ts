// Makes one opportunity of several that say the same: evidence joins, children, solutions and notes come along, those of
// the lenses side by side, decisions follow. What is merged away is archived, so nothing is lost.
import type { Id } from '../../lib/ids.ts'
import { LENSES, type Opportunity } from '../model/records.ts'
import { applyChanges } from '../view/apply-changes.ts'
import type { Change } from '../view/change.ts'
import { archive, create, newRow, planned, refused, set, type Command, type Env } from '../view/command.ts'
import { rowById, type WorkspaceView } from '../view/workspace-view.ts'
import { childrenOf, forestOf, solutionsByOpportunity } from './forest.ts'
import { moveOpportunities } from './move-opportunities.ts'
import { heardFor } from './people-of.ts'
import { isInBranch, nameOfCard } from './rules.ts'
import { inTreeOrder } from './selection.ts'
import { quoted } from './short-name.ts'
import { moveSolutions } from './solutions.ts'
import { isLeaf, targetsOf } from './targets.ts'

export interface Merge {
  /** The opportunity that stays. */
  readonly keepId: Id
  /** Those that merge into it; the kept one may be among them. */
  readonly ids: readonly Id[]
  /** What the kept one says from now on; its own words when not given. */
  readonly statement?: string
}

/** Plans a merge in one step; `focusId` is the one that stays. Refuses `merge-two` without a second opportunity. */
export const mergeOpportunities: Command<Merge> = (view, { keepId, ids, statement }, env) => {
  const keep = rowById(view, 'opportunity', keepId)
  const { treeOf } = forestOf(view)
  if (!keep || !treeOf.has(keepId)) return refused('gone')
  const others = inTreeOrder(
    view,
    [...new Set(ids)].filter((id) => id !== keepId && treeOf.has(id)),
  )
  if (others.length === 0) return refused('merge-two', keep.statement)
  const words = statement?.trim() ?? keep.statement
  if (words === '') return refused('empty')
  const changes: Change[] = []
  let now = view
  const add = (more: readonly Change[]) => {
    changes.push(...more)
    now = applyChanges(now, more)
  }
  if (words !== keep.statement) add([set('opportunity', keepId, { statement: words })])
  for (const id of others) {
    if (isInBranch(now, keepId, id)) add(climbInto(now, keepId, id, env))
    add(foldIn(now, keepId, id, env))
  }
  add(
    oneTarget(
      now,
      keepId,
      others.some((id) => view.rows.opportunity.get(id)?.status === 'target'),
    ),
  )
  const what = others.length === 1 ? quoted(nameOfCard(view, others[0] ?? '')) : `${others.length} others`
  return planned(`Merged ${what} into ${quoted(words)}`, changes, keepId)
}

/** An opportunity that stays although its ancestor merges into it takes the ancestor's place first. */
function climbInto(view: WorkspaceView, keepId: Id, ancestorId: Id, env: Env): readonly Change[] {
  const parentId = forestOf(view).parentOf.get(ancestorId) ?? ''
  const index = childrenOf(view, parentId).indexOf(ancestorId)
  const moved = moveOpportunities(view, { ids: [keepId], parentId, index }, env)
  return moved.ok ? moved.value.changes : []
}

function foldIn(view: WorkspaceView, keepId: Id, id: Id, env: Env): readonly Change[] {
  const keep = rowById(view, 'opportunity', keepId)
  const other = rowById(view, 'opportunity', id)
  if (!keep || !other) return []
  const children = childrenOf(view, id).filter((child) => child !== keepId)
  const solutions = (solutionsByOpportunity(view).get(id) ?? []).map((solution) => solution.id)
  const moved = children.length > 0 ? moveOpportunities(view, { ids: children, parentId: keepId }, env) : null
  const along =
    solutions.length > 0 ? moveSolutions(view, { ids: solutions, opportunityId: keepId }, env) : null
  return [
    ...(moved?.ok ? moved.value.changes : []),
    ...(along?.ok ? along.value.changes : []),
    ...joinLinks(view, keepId, id, env),
    ...joinLenses(keep, other),
    ...joinFields(keep, other),
    ...joinNotes(keep, other),
    ...joinDecisions(view, keepId, id),
    archive('opportunity', id, env),
  ]
}

/** The same words of a customer count once: a link that is there already is not made a second time. */
function joinLinks(view: WorkspaceView, keepId: Id, id: Id, env: Env): Change[] {
  const links = [...view.rows.evidence.values()]
  const known = new Set(links.filter((link) => link.opportunityId === keepId).map((link) => link.heardId))
  const joining = new Set(
    links.filter((link) => link.opportunityId === id && !known.has(link.heardId)).map((link) => link.heardId),
  )
  return [...joining].map((heardId) =>
    create('evidence', newRow('evidence', env, { heardId, opportunityId: keepId })),
  )
}

function joinLenses(keep: Opportunity, other: Opportunity): Change[] {
  return LENSES.flatMap((lens): Change[] => {
    const [mine, theirs] = [keep.lens[lens]?.trim() ?? '', other.lens[lens]?.trim() ?? '']
    if (theirs === '' || mine.includes(theirs)) return []
    const value = mine === '' ? theirs : `${mine}\n${theirs}`
    return [{ do: 'put', type: 'opportunity', id: keep.id, field: 'lens', key: lens, value }]
  })
}

function joinFields(keep: Opportunity, other: Opportunity): Change[] {
  const kind = keep.kind ?? other.kind
  const momentId = keep.momentId ?? other.momentId
  if (kind === keep.kind && momentId === keep.momentId) return []
  return [set('opportunity', keep.id, { kind, momentId })]
}

/** Longer notes stand one after the other; the same words are not said twice. */
function joinNotes(keep: Opportunity, other: Opportunity): Change[] {
  const theirs = other.notes.trim()
  if (theirs === '' || keep.notes.includes(theirs)) return []
  return [{ do: 'join-notes', type: 'opportunity', id: keep.id, fromId: other.id }]
}

/** The log of decisions speaks of what is still there. */
function joinDecisions(view: WorkspaceView, keepId: Id, id: Id): Change[] {
  return [...view.rows.decision.values()].flatMap((decision): Change[] => {
    const isChosen = decision.chosenId === id
    const chosenId = isChosen ? keepId : decision.chosenId
    if (!isChosen && !decision.overIds.includes(id)) return []
    const overIds = [...new Set(decision.overIds.map((each) => (each === id ? keepId : each)))].filter(
      (each) => each !== chosenId,
    )
    return [set('decision', decision.id, { chosenId, overIds })]
  })
}

/** A target that merges away hands its place on, to a leaf; a tree keeps at most one. */
function oneTarget(view: WorkspaceView, keepId: Id, wasTarget: boolean): Change[] {
  if (!wasTarget || !isLeaf(view, keepId)) return []
  const treeId = forestOf(view).treeOf.get(keepId) ?? ''
  if (targetsOf(view, treeId).some((id) => id !== keepId)) return []
  return [set('opportunity', keepId, { status: 'target' })]
}

export interface MergeFacts {
  /** Words of customers that join, and how many of them both had. */
  readonly joins: number
  readonly doubles: number
  readonly children: number
  readonly solutions: number
}

/** What a merge would bring to the one that stays. */
export function mergeFacts(view: WorkspaceView, keepId: Id, ids: readonly Id[]): MergeFacts {
  const others = ids.filter((id) => id !== keepId)
  const own = new Set(heardFor(view, keepId).map((heard) => heard.id))
  const coming = others.flatMap((id) => heardFor(view, id).map((heard) => heard.id))
  const joins = new Set(coming.filter((id) => !own.has(id))).size
  return {
    joins,
    doubles: coming.length - joins,
    children: others.flatMap((id) => childrenOf(view, id)).filter((id) => !ids.includes(id)).length,
    solutions: others.flatMap((id) => solutionsByOpportunity(view).get(id) ?? []).length,
  }
}
