// A new tree with its outcome at the root, in one step. A tree works towards one product outcome.
import type { Id } from '../../lib/ids.ts'
import type { Outcome } from '../model/records.ts'
import { create, newRow, planned, refused, set, type Command } from '../view/command.ts'
import { rowById } from '../view/workspace-view.ts'
import { quoted } from './short-name.ts'

export interface NewTree {
  /** An outcome that exists already; else one is made from `outcome`. */
  readonly outcomeId?: Id
  readonly outcome?: Partial<
    Pick<
      Outcome,
      'title' | 'kind' | 'goal' | 'metric' | 'unit' | 'baseline' | 'target' | 'due' | 'health' | 'status'
    >
  >
}

/** Plans a tree; `focusId` is the tree's id. Refuses when the outcome has no title or is gone. */
export const createTree: Command<NewTree> = (view, { outcomeId, outcome = {} }, env) => {
  if (outcomeId !== undefined) {
    const known = rowById(view, 'outcome', outcomeId)
    if (!known) return refused('gone')
    const tree = newRow('tree', env, { outcomeId, title: known.title })
    return planned(`Started the tree for ${quoted(known.title)}`, [create('tree', tree)], tree.id)
  }
  const title = outcome.title?.trim() ?? ''
  if (title === '') return refused('empty')
  const root = newRow('outcome', env, { ...outcome, title })
  const tree = newRow('tree', env, { outcomeId: root.id, title })
  return planned(
    `Started the tree for ${quoted(title)}`,
    [create('outcome', root), create('tree', tree)],
    tree.id,
  )
}

/** Marks the tree as looked through against the interviews so far; the inbox counts from here. */
export const reviseTree: Command<{ readonly treeId: Id }> = (view, { treeId }, env) => {
  if (!rowById(view, 'tree', treeId)) return refused('gone')
  return planned('Marked the tree as revised', [set('tree', treeId, { revisedAt: env.now })])
}
