// A new target keeps the tree; a new direction is a new tree (METHOD §6). Both leave what was learned in reach.
import type { Id } from '../../lib/ids.ts'
import type { Outcome } from '../model/records.ts'
import { createTree } from '../tree/create-tree.ts'
import { quoted } from '../tree/short-name.ts'
import { nameVersion } from '../tree/versions.ts'
import type { Change } from '../view/change.ts'
import { planned, refused, set, type Command } from '../view/command.ts'
import { rowById } from '../view/workspace-view.ts'
import { treeIdOf } from './drivers.ts'
import { currentValue, withUnit } from './measurements-of.ts'

export interface NewTarget {
  readonly outcomeId: Id
  readonly target: number
  /** `YYYY-MM-DD`, or '' while it is open. */
  readonly due: string
}

/**
 * Plans a new target for an outcome: where it stands now becomes the baseline, the tree as it stands is kept as a
 * version, and the outcome is active again.
 */
export const setNewTarget: Command<NewTarget> = (view, { outcomeId, target, due }, env) => {
  const row = rowById(view, 'outcome', outcomeId)
  if (!row) return refused('gone')
  if (!Number.isFinite(target) || !/^(\d{4}-\d{2}-\d{2})?$/.test(due)) return refused('invalid', row.title)
  const baseline = currentValue(view, row)
  const changes: Change[] = [set('outcome', outcomeId, { baseline, target, due, status: 'active' })]
  const treeId = treeIdOf(view, outcomeId)
  if (treeId !== null && row.target !== null) {
    const title = `Towards ${withUnit(row.target, row.unit)}${row.due === '' ? '' : ` by ${row.due}`}`
    const kept = nameVersion(view, { treeId, title }, env)
    if (kept.ok) changes.push(...kept.value.changes)
  }
  return planned(`The target of ${quoted(row.title)} is ${withUnit(target, row.unit)}`, changes, outcomeId)
}

export interface NewDirection {
  readonly outcome: Partial<Outcome> & { readonly title: string }
  /** The outcome that was worked on so far: it is paused, its tree stays as it is. */
  readonly insteadOfId?: Id
}

/** Plans a new outcome with a tree of its own; `focusId` is the tree. */
export const startDirection: Command<NewDirection> = (view, { outcome, insteadOfId }, env) => {
  const started = createTree(view, { outcome }, env)
  if (!started.ok) return started
  const before = rowById(view, 'outcome', insteadOfId)
  const pause = before?.status === 'active' ? [set('outcome', before.id, { status: 'paused' as const })] : []
  return planned(started.value.says, [...started.value.changes, ...pause], started.value.focusId)
}
