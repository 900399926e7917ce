// Plants a foreign tree in one undoable step: as a tree of its own, or below a card of a tree that is there.
// Invariant: every planted card hangs where CHILDREN allows it; fields that our records do not have become notes.
import type { Id } from '../../../lib/ids.ts'
import { freshOrderKeys } from '../../../lib/order-keys.ts'
import { ASSUMPTION_KINDS, HEARD_KINDS, METHODS, SOLUTION_STATUSES } from '../../model/records.ts'
import { forestOf, solutionsByOpportunity } from '../../tree/forest.ts'
import { orderedChildren, rekey, slotsAt } from '../../tree/place-changes.ts'
import { cardKindOf, nameOfCard } from '../../tree/rules.ts'
import { quoted } from '../../tree/short-name.ts'
import type { Change } from '../../view/change.ts'
import { create, newRow, planned, refused, set, type Command, type Env } from '../../view/command.ts'
import type { WorkspaceView } from '../../view/workspace-view.ts'
import type { ForeignNode } from './foreign-tree.ts'
import { plantKinds, type LevelChoice, type Planting } from './plant-kinds.ts'
import { readCriteria } from './read-criteria.ts'
import { takeFields } from './take-fields.ts'
import { numberText } from '../../../lib/locale.ts'

export interface TreeImport {
  readonly nodes: readonly ForeignNode[]
  /** What the file calls itself; names the outcome of a new tree whose file has none. */
  readonly title: string | null
  /** A tree, an opportunity or a solution; null plants a tree of its own. */
  readonly parentId: Id | null
  /** What the cards of each level come in as; see LevelChoice. */
  readonly levels?: readonly LevelChoice[]
}

/** Plans the import; `focusId` is the new tree or the first new card. */
export const importTree: Command<TreeImport> = (view, { nodes, title, parentId, levels = [] }, env) => {
  const home = parentId === null ? 'new' : cardKindOf(view, parentId)
  if (home === null) return refused('gone')
  const { roots, counts } = plantKinds(nodes, levels, home, title ?? 'Imported tree')
  if (roots.length === 0) return refused('empty', title ?? '')
  const bed: Bed = { changes: [], env, treeId: '', focusId: null }
  if (parentId === null) for (const root of roots) plantOutcome(root, null, 'a0', bed)
  else plantBelow(view, roots, parentId, bed)
  const many = Object.values(counts).reduce((sum, each) => sum + each, 0)
  const from = title === null ? '' : ` from ${quoted(title)}`
  const under = parentId === null ? '' : ` under ${quoted(nameOfCard(view, parentId))}`
  const says = `Imported ${many === 1 ? '1 card' : `${numberText(many)} cards`}${from}${under}`
  return planned(says, bed.changes, bed.focusId ?? undefined)
}

interface Bed {
  readonly changes: Change[]
  readonly env: Env
  treeId: Id
  focusId: Id | null
}

function plantBelow(view: WorkspaceView, roots: readonly Planting[], parentId: Id, bed: Bed): void {
  bed.treeId = forestOf(view).treeOf.get(parentId) ?? parentId
  const opportunities = roots.filter(({ kind }) => kind === 'opportunity')
  const siblings = orderedChildren(view, parentId, new Set())
  const places = slotsAt(siblings, siblings.length, opportunities.length, bed.env)
  bed.changes.push(...rekey(view, parentId, places.rekeyed))
  opportunities.forEach((card, i) => plantOpportunity(card, parentId, places.keys[i] ?? 'a0', bed))
  const solutions = roots.filter(({ kind }) => kind === 'solution')
  const known = (solutionsByOpportunity(view).get(parentId) ?? []).map(({ id, order }) => ({
    id,
    key: order,
  }))
  const slots = slotsAt(known, known.length, solutions.length, bed.env)
  for (const { id, key } of slots.rekeyed) bed.changes.push(set('solution', id, { order: key }))
  solutions.forEach((card, i) => plantSolution(card, parentId, slots.keys[i] ?? 'a0', bed))
  for (const card of roots) {
    if (card.kind === 'assumption') plantAssumption(card, parentId, bed)
    if (card.kind === 'test') plantTest(card, parentId, bed)
  }
}

/** Outcomes under outcomes form the driver tree; each with opportunities, and each lone one, gets a tree. */
function plantOutcome(card: Planting, overId: Id | null, key: string, bed: Bed): void {
  const { env, changes } = bed
  const taken = takeFields(card)
  const row = newRow('outcome', env, {
    title: card.text,
    metric: taken.text('metric'),
    unit: taken.text('unit'),
    health: taken.text('health'),
    baseline: taken.number('baseline', 'start'),
    target: taken.number('target'),
    due: taken.day('due'),
    place: overId === null ? {} : { [overId]: [1, key] },
  })
  changes.push(create('outcome', row))
  const current = taken.number('current')
  if (current !== null)
    changes.push(
      create('measurement', newRow('measurement', env, { outcomeId: row.id, on: env.today, value: current })),
    )
  const below = card.children.filter(({ kind }) => kind === 'outcome')
  const needs = card.children.filter(({ kind }) => kind === 'opportunity')
  if (needs.length > 0 || below.length === 0) {
    const tree = newRow('tree', env, { outcomeId: row.id, title: card.text })
    changes.push(create('tree', tree))
    bed.treeId = tree.id
    bed.focusId ??= tree.id
    const keys = freshOrderKeys(needs.length)
    needs.forEach((need, i) => plantOpportunity(need, tree.id, keys[i] ?? 'a0', bed))
  }
  const keys = freshOrderKeys(below.length)
  below.forEach((outcome, i) => plantOutcome(outcome, row.id, keys[i] ?? 'a0', bed))
}

function plantOpportunity(card: Planting, parentId: Id, key: string, bed: Bed): void {
  const taken = takeFields(card)
  const row = newRow('opportunity', bed.env, {
    treeId: bed.treeId,
    statement: card.text,
    kind: taken.choice('opportunity kind', HEARD_KINDS),
    status: taken.choice('status', ['candidate', 'addressed', 'parked'] as const) ?? 'candidate',
    notes: taken.notes(),
    place: { [parentId]: [1, key] },
  })
  bed.changes.push(create('opportunity', row))
  bed.focusId ??= row.id
  const solutions = card.children.filter(({ kind }) => kind === 'solution')
  const orders = freshOrderKeys(solutions.length)
  solutions.forEach((solution, i) => plantSolution(solution, row.id, orders[i] ?? 'a0', bed))
  const needs = card.children.filter(({ kind }) => kind === 'opportunity')
  const keys = freshOrderKeys(needs.length)
  needs.forEach((need, i) => plantOpportunity(need, row.id, keys[i] ?? 'a0', bed))
}

function plantSolution(card: Planting, opportunityId: Id, order: string, bed: Bed): void {
  const taken = takeFields(card)
  const row = newRow('solution', bed.env, {
    opportunityId,
    title: card.text,
    status: taken.choice('status', SOLUTION_STATUSES) ?? 'idea',
    description: taken.notes(),
    order,
  })
  bed.changes.push(create('solution', row))
  bed.focusId ??= row.id
  for (const child of card.children) if (child.kind === 'assumption') plantAssumption(child, row.id, bed)
}

function plantAssumption(card: Planting, solutionId: Id, bed: Bed): void {
  const taken = takeFields(card)
  const kind = taken.choice('category', ASSUMPTION_KINDS) ?? 'desirability'
  const notes = taken.notes()
  // An assumption has no notes of its own: what the file says about it stays with its words.
  const statement = notes === '' ? card.text : `${card.text}\n${notes}`
  const row = newRow('assumption', later(bed.env, bed), { statement, kind })
  bed.changes.push(create('assumption', row))
  bed.changes.push(
    create('stake', newRow('stake', later(bed.env, bed), { assumptionId: row.id, solutionId })),
  )
  bed.focusId ??= row.id
  for (const child of card.children) if (child.kind === 'test') plantTest(child, row.id, bed)
}

function plantTest(card: Planting, assumptionId: Id, bed: Bed): void {
  const taken = takeFields(card)
  const criteria = readCriteria(taken.text('criteria', 'success criteria')) ?? readCriteria(card.text)
  const method = taken.choice('method', METHODS) ?? 'prototype'
  const row = newRow('test', later(bed.env, bed), {
    assumptionId,
    title: card.text,
    method,
    audience: taken.text('audience'),
    learned: taken.text('learned'),
    nextStep: taken.text('next step'),
    ...criteria,
    moment: taken.notes(),
  })
  bed.changes.push(create('test', row))
  bed.focusId ??= row.id
}

/** Stakes and tests stand in the order in which they were made: one more millisecond for each keeps the file's. */
function later(env: Env, bed: Bed): Env {
  return { ...env, now: env.now + bed.changes.length / 1000 }
}
