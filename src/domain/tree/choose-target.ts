// The choice of the target opportunity: a leaf, one per tree, kept with why and over which siblings.
import type { Id } from '../../lib/ids.ts'
import type { Change } from '../view/change.ts'
import { create, newRow, planned, refused, set, type Command } from '../view/command.ts'
import { rowById } from '../view/workspace-view.ts'
import { forestOf } from './forest.ts'
import { quoted } from './short-name.ts'
import { decisionsFor, isLeaf, siblingsOf, targetsOf } from './targets.ts'

export interface Choice {
  readonly id: Id
  readonly why?: string
  /** The siblings it was chosen over; all of them when not given. */
  readonly overIds?: readonly Id[]
  readonly revisitIf?: string
}

/** Plans a target and its decision; a target before becomes a candidate again. Refuses what is not a leaf. */
export const makeTarget: Command<Choice> = (view, { id, why = '', overIds, revisitIf = '' }, env) => {
  const row = rowById(view, 'opportunity', id)
  const treeId = forestOf(view).treeOf.get(id)
  if (!row || treeId === undefined) return refused('gone')
  if (!isLeaf(view, id)) return refused('not-a-leaf', row.statement)
  const others = targetsOf(view, treeId).filter((other) => other !== id)
  if (row.status === 'target' && others.length === 0) return refused('target-already', row.statement)
  const decision = newRow('decision', env, {
    treeId,
    chosenId: id,
    overIds: overIds ?? siblingsOf(view, id),
    why: why.trim(),
    revisitIf: revisitIf.trim(),
    on: env.today,
    byId: env.me,
  })
  const changes: Change[] = [
    ...others.map((other) => set('opportunity', other, { status: 'candidate' })),
    set('opportunity', id, { status: 'target' }),
    create('decision', decision),
  ]
  return planned(`${quoted(row.statement)} is the target`, changes, id)
}

/** Plans to take the target back to a candidate; its decision stays in the log. */
export const clearTarget: Command<{ readonly id: Id }> = (view, { id }) => {
  const row = rowById(view, 'opportunity', id)
  if (!row || row.status !== 'target') return refused('gone')
  return planned(
    `${quoted(row.statement)} is no longer the target`,
    [set('opportunity', id, { status: 'candidate' })],
    id,
  )
}

export interface DecisionEdit {
  /** The chosen opportunity. */
  readonly id: Id
  readonly why?: string
  readonly overIds?: readonly Id[]
  readonly revisitIf?: string
}

/** Plans new words for the latest decision of an opportunity; writes one when there is none yet. */
export const editDecision: Command<DecisionEdit> = (view, { id, ...edit }, env) => {
  const row = rowById(view, 'opportunity', id)
  const treeId = forestOf(view).treeOf.get(id)
  if (!row || treeId === undefined) return refused('gone')
  const says = `Wrote down why ${quoted(row.statement)}`
  const fields = {
    ...(edit.why === undefined ? {} : { why: edit.why.trim() }),
    ...(edit.revisitIf === undefined ? {} : { revisitIf: edit.revisitIf.trim() }),
    ...(edit.overIds === undefined ? {} : { overIds: edit.overIds }),
  }
  const last = decisionsFor(view, id)[0]
  if (last) return planned(says, [set('decision', last.id, fields)], id)
  const decision = newRow('decision', env, {
    treeId,
    chosenId: id,
    overIds: siblingsOf(view, id),
    on: env.today,
    byId: env.me,
    ...fields,
  })
  return planned(says, [create('decision', decision)], id)
}
