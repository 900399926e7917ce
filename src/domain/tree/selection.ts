// What a selection of cards means for a command: each branch once, in the order in which the tree shows it.
import { compareIds, type Id } from '../../lib/ids.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'
import { childrenOf, forestOf } from './forest.ts'

/** The live opportunities among `ids` that stand below no other one of them, in tree order. */
export function topmostOf(view: WorkspaceView, ids: readonly Id[]): Id[] {
  const { parentOf, treeOf } = forestOf(view)
  const chosen = new Set(ids.filter((id) => treeOf.has(id)))
  const hasChosenAncestor = (id: Id) => {
    for (let at = parentOf.get(id); at !== undefined; at = parentOf.get(at)) if (chosen.has(at)) return true
    return false
  }
  return inTreeOrder(
    view,
    [...chosen].filter((id) => !hasChosenAncestor(id)),
  )
}

/** Opportunities in the order in which an outline of all trees shows them. */
export function inTreeOrder(view: WorkspaceView, ids: readonly Id[]): Id[] {
  if (ids.length < 2) return [...ids]
  const paths = new Map(ids.map((id) => [id, pathOf(view, id)]))
  return [...ids].sort((a, b) => comparePaths(paths.get(a) ?? [], paths.get(b) ?? []) || compareIds(a, b))
}

/** Selected siblings; never empty. */
export interface SiblingGroup {
  readonly parentId: Id
  readonly ids: readonly Id[]
}

/** The topmost of `ids` by parent, in tree order. */
export function groupsOf(view: WorkspaceView, ids: readonly Id[]): SiblingGroup[] {
  const groups = new Map<Id, Id[]>()
  for (const id of topmostOf(view, ids)) {
    const parentId = forestOf(view).parentOf.get(id)
    if (parentId === undefined) continue
    const group = groups.get(parentId)
    if (group) group.push(id)
    else groups.set(parentId, [id])
  }
  return [...groups].map(([parentId, members]) => ({ parentId, ids: members }))
}

function pathOf(view: WorkspaceView, id: Id): (string | number)[] {
  const { parentOf } = forestOf(view)
  const path: (string | number)[] = []
  let at = id
  for (let parentId = parentOf.get(at); parentId !== undefined; parentId = parentOf.get(at)) {
    path.unshift(childrenOf(view, parentId).indexOf(at))
    at = parentId
  }
  return [at, ...path]
}

function comparePaths(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const [x, y] = [a[i] ?? 0, b[i] ?? 0]
    if (x === y) continue
    return typeof x === 'number' && typeof y === 'number' ? x - y : compareIds(String(x), String(y))
  }
  return a.length - b.length
}
