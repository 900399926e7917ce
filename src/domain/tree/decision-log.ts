// The decisions of a tree: what was chosen, over which siblings, why; and which of them still stand.
import { compareIds, type Id } from '../../lib/ids.ts'
import { memoBy } from '../../lib/memo.ts'
import type { Decision } from '../model/records.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'

const decisionsByTree = memoBy(
  (view: WorkspaceView) => [view.rows.decision],
  (view): ReadonlyMap<Id, readonly Decision[]> => {
    const by = new Map<Id, Decision[]>()
    for (const row of view.rows.decision.values()) {
      const list = by.get(row.treeId)
      if (list) list.push(row)
      else by.set(row.treeId, [row])
    }
    for (const list of by.values())
      list.sort((a, b) => compareIds(b.on, a.on) || b.createdAt - a.createdAt || compareIds(b.id, a.id))
    return by
  },
)

const NONE: readonly Decision[] = []

/** The decisions of a tree, latest first. */
export function decisionLog(view: WorkspaceView, treeId: Id): readonly Decision[] {
  return decisionsByTree(view).get(treeId) ?? NONE
}

/** Whether a decision still holds: what it chose is the target, and it is the latest that chose it. */
export function holds(view: WorkspaceView, decision: Decision): boolean {
  const chosen = view.rows.opportunity.get(decision.chosenId)
  if (chosen?.status !== 'target') return false
  const latest = decisionLog(view, decision.treeId).find((row) => row.chosenId === decision.chosenId)
  return latest?.id === decision.id
}

/** The decisions in which an opportunity was compared and another one was chosen, latest first. */
export const passedOver = (view: WorkspaceView, opportunityId: Id): readonly Decision[] =>
  decisionsOver(view).get(opportunityId) ?? NONE

const decisionsOver = memoBy(
  (view: WorkspaceView) => [view.rows.decision],
  (view): ReadonlyMap<Id, readonly Decision[]> => {
    const by = new Map<Id, Decision[]>()
    for (const row of view.rows.decision.values())
      for (const id of row.overIds) by.set(id, [...(by.get(id) ?? []), row])
    for (const list of by.values()) list.sort((a, b) => compareIds(b.on, a.on) || b.createdAt - a.createdAt)
    return by
  },
)
