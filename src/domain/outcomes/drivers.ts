// The driver tree: from the money down to what customers do. An outcome's `place` says what it feeds, its operator how.
// Invariant: total; concurrent moves that would go around in a circle are cut in the view, the same way everywhere.
import { compareIds, type Id } from '../../lib/ids.ts'
import { memoBy } from '../../lib/memo.ts'
import type { Outcome } from '../model/records.ts'
import { edgesOf } from '../tree/forest.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'

/** The parent of an outcome that was taken out of a formula: it stands for itself. */
export const NO_PARENT = 'none'

export interface Drivers {
  /** Outcomes that feed no other one, oldest first; those with something below come before those without. */
  readonly roots: readonly Id[]
  readonly childrenOf: ReadonlyMap<Id, readonly Id[]>
  readonly parentOf: ReadonlyMap<Id, Id>
  readonly keyOf: ReadonlyMap<Id, string>
  /** All outcomes as an outline shows them: parents before children; 1 for a root. */
  readonly levels: ReadonlyMap<Id, number>
}

export const driversOf = memoBy((view: WorkspaceView) => [view.rows.outcome, view.archived.outcome], build)

function build(view: WorkspaceView): Drivers {
  const rows = [...view.rows.outcome.values()].sort(
    (a, b) => a.createdAt - b.createdAt || compareIds(a.id, b.id),
  )
  const parentOf = new Map<Id, Id>()
  const keyOf = new Map<Id, string>()
  for (const row of rows) {
    const best = edgesOf(row.place)[0]
    if (!best) continue
    keyOf.set(row.id, best.key)
    const parentId = livingFrom(view, best.parentId, row.id)
    if (parentId !== null) parentOf.set(row.id, parentId)
  }
  cutCircles(rows, parentOf)
  const childrenOf = new Map<Id, Id[]>()
  for (const [id, parentId] of parentOf) childrenOf.set(parentId, [...(childrenOf.get(parentId) ?? []), id])
  const byKey = (a: Id, b: Id) => compareIds(keyOf.get(a) ?? '', keyOf.get(b) ?? '') || compareIds(a, b)
  for (const list of childrenOf.values()) list.sort(byKey)
  const alone = rows.filter((row) => !parentOf.has(row.id)).map((row) => row.id)
  const roots = [...alone.filter((id) => childrenOf.has(id)), ...alone.filter((id) => !childrenOf.has(id))]
  const levels = new Map<Id, number>()
  const stack = roots.toReversed().map((id) => ({ id, level: 1 }))
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    levels.set(at.id, at.level)
    const { level } = at
    stack.push(...(childrenOf.get(at.id) ?? []).toReversed().map((id) => ({ id, level: level + 1 })))
  }
  return { roots, childrenOf, parentOf, keyOf, levels }
}

/** The parent, or where its archived chain leads; null when it leads nowhere. */
function livingFrom(view: WorkspaceView, parentId: Id, childId: Id): Id | null {
  const seen = new Set([childId])
  let id: Id | undefined = parentId
  while (id !== undefined && !seen.has(id)) {
    if (view.rows.outcome.has(id)) return id
    seen.add(id)
    const gone: Outcome | undefined = view.archived.outcome.get(id)
    id = gone ? edgesOf(gone.place)[0]?.parentId : undefined
  }
  return null
}

/** Where feeding goes around in a circle, its smallest id stands for itself. */
function cutCircles(rows: readonly Outcome[], parentOf: Map<Id, Id>): void {
  const settled = new Set<Id>()
  for (const { id } of rows) {
    const way: Id[] = []
    let at: Id | undefined = id
    while (at !== undefined && !settled.has(at) && !way.includes(at)) {
      way.push(at)
      at = parentOf.get(at)
    }
    if (at !== undefined && way.includes(at)) {
      const circle = way.slice(way.indexOf(at)).sort(compareIds)
      parentOf.delete(circle[0] ?? at)
    }
    for (const each of way) settled.add(each)
  }
}

/** Whether an outcome stands below another one, or is it. */
export function feeds(view: WorkspaceView, id: Id, aboveId: Id): boolean {
  const { parentOf } = driversOf(view)
  for (let at: Id | undefined = id; at !== undefined; at = parentOf.get(at)) if (at === aboveId) return true
  return false
}

const NOTHING: readonly Id[] = []

/** What feeds an outcome, in order. */
export function feedersOf(view: WorkspaceView, id: Id): readonly Id[] {
  return driversOf(view).childrenOf.get(id) ?? NOTHING
}

/** The tree whose root an outcome is, or null. */
export function treeIdOf(view: WorkspaceView, outcomeId: Id): Id | null {
  return treeIdByOutcome(view).get(outcomeId) ?? null
}

const treeIdByOutcome = memoBy(
  (view: WorkspaceView) => [view.rows.tree],
  (view) => {
    const by = new Map<Id, Id>()
    for (const tree of view.rows.tree.values())
      if (tree.outcomeId !== null && !by.has(tree.outcomeId)) by.set(tree.outcomeId, tree.id)
    return by
  },
)
