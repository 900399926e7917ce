// Where every opportunity hangs. `place` maps a parent's id to [counter, order key]; the entry with the
// highest counter counts. Concurrent moves can leave cycles or dead parents: both are mended here, in
// the view only, the same way on every replica (after E. Wallace, "CRDT: Mutable tree hierarchy", 2022).
// Invariant: every live opportunity of a live tree stands in the forest exactly once.
import { compareIds, type Id } from '../../lib/ids.ts'
import { memoBy } from '../../lib/memo.ts'
import type { Opportunity, Solution } from '../model/records.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'

export interface Forest {
  /** Opportunity children in order, by the id of their parent (a tree or an opportunity). */
  readonly childrenOf: ReadonlyMap<Id, readonly Id[]>
  readonly parentOf: ReadonlyMap<Id, Id>
  /** The tree in which an opportunity stands. */
  readonly treeOf: ReadonlyMap<Id, Id>
  /** 1 for the top row. */
  readonly levelOf: ReadonlyMap<Id, number>
  /** Order key under its present parent. */
  readonly keyOf: ReadonlyMap<Id, string>
  /** Opportunities whose own parent is archived or unreachable: shown in the "lost its parent" tray. */
  readonly lost: ReadonlySet<Id>
}

interface Edge {
  readonly parentId: Id
  readonly counter: number
  readonly key: string
}

/** Edges of a place, the best first: highest counter, then parent id. */
export function edgesOf(place: Opportunity['place']): Edge[] {
  return Object.entries(place)
    .map(([parentId, [counter, key]]) => ({ parentId, counter, key }))
    .sort((a, b) => b.counter - a.counter || compareIds(a.parentId, b.parentId))
}

const knownEdges = new WeakMap<Opportunity, readonly Edge[]>()

function edgesOfRow(row: Opportunity): readonly Edge[] {
  const known = knownEdges.get(row)
  if (known) return known
  const edges = edgesOf(row.place)
  knownEdges.set(row, edges)
  return edges
}

/** The forest of all trees; the same object until something hangs elsewhere: new words do not change it. */
export const forestOf = memoBy(
  (view: WorkspaceView) => [view.rows.tree, view.rows.opportunity, view.archived.opportunity],
  keepingShape(buildForest),
)

function keepingShape(build: (view: WorkspaceView) => Forest): (view: WorkspaceView) => Forest {
  let last: { readonly view: WorkspaceView; readonly forest: Forest } | null = null
  return (view) => {
    const forest = last && hasSameShape(last.view, view) ? last.forest : build(view)
    last = { view, forest }
    return forest
  }
}

function hasSameShape(before: WorkspaceView, view: WorkspaceView): boolean {
  const trees = [before.rows.tree, view.rows.tree] as const
  return (
    (trees[0] === trees[1] ||
      (trees[0].size === trees[1].size && [...trees[1].keys()].every((id) => trees[0].has(id)))) &&
    hangAlike(before.rows.opportunity, view.rows.opportunity) &&
    hangAlike(before.archived.opportunity, view.archived.opportunity)
  )
}

function hangAlike(before: ReadonlyMap<Id, Opportunity>, rows: ReadonlyMap<Id, Opportunity>): boolean {
  if (before === rows) return true
  if (before.size !== rows.size) return false
  for (const [id, row] of rows) {
    const old = before.get(id)
    if (old === row) continue
    if (!old || old.treeId !== row.treeId || !hasSameEdges(old, row)) return false
  }
  return true
}

function hasSameEdges(a: Opportunity, b: Opportunity): boolean {
  const [mine, other] = [edgesOfRow(a), edgesOfRow(b)]
  return (
    mine.length === other.length &&
    mine.every((edge, i) => {
      const twin = other[i]
      return twin?.parentId === edge.parentId && twin.counter === edge.counter && twin.key === edge.key
    })
  )
}

function buildForest(view: WorkspaceView): Forest {
  // An opportunity under the id of a tree (only a forged file has one) could be its own ancestor: it stands nowhere.
  const nodes = [...view.rows.opportunity.values()]
    .filter((node) => !view.rows.tree.has(node.id))
    .sort((a, b) => compareIds(a.id, b.id))
  const edges = new Map(nodes.map((node) => [node.id, edgesOfRow(node)]))
  const homes = climbing(view)
  const parentOf = new Map<Id, Id>()
  const keyOf = new Map<Id, string>()
  const lost = new Set<Id>()
  const reached = new Set<Id>(view.rows.tree.keys())

  const hang = (id: Id, parentId: Id, key: string) => {
    parentOf.set(id, parentId)
    keyOf.set(id, key)
  }
  const pending = new Map<Id, Id[]>()
  for (const node of nodes) {
    const best = edges.get(node.id)?.[0]
    const home = best ? homes(best.parentId, node.id) : null
    if (!best || home === null) continue
    hang(node.id, home, best.key)
    if (home !== best.parentId) lost.add(node.id)
    append(pending, home, node.id)
  }
  const reach = (from: Iterable<Id>) => {
    const queue = [...from]
    for (let id = queue.pop(); id !== undefined; id = queue.pop())
      for (const child of pending.get(id) ?? [])
        if (!reached.has(child)) {
          reached.add(child)
          queue.push(child)
        }
  }
  reach(view.rows.tree.keys())

  // What no root reaches hangs on a cycle or on something gone: re-attach, best edge first, until all stand.
  let stranded = nodes.filter((node) => !reached.has(node.id))
  while (stranded.length > 0) {
    const rescue = bestRescue(stranded, edges, homes, reached)
    const fallback = stranded[0]
    if (!rescue && !fallback) break
    const id = rescue?.id ?? fallback?.id ?? ''
    const parentId = rescue?.parentId ?? homeTree(view, id)
    if (parentId === null) break
    const old = parentOf.get(id)
    if (old !== undefined)
      pending.set(
        old,
        (pending.get(old) ?? []).filter((child) => child !== id),
      )
    hang(id, parentId, rescue?.key ?? keyOf.get(id) ?? 'a0')
    lost.add(id)
    append(pending, parentId, id)
    reached.add(id)
    reach([id])
    stranded = stranded.filter((node) => !reached.has(node.id))
  }
  return index(view, parentOf, keyOf, lost, reached)
}

function append(lists: Map<Id, Id[]>, key: Id, id: Id): void {
  const list = lists.get(key)
  if (list) list.push(id)
  else lists.set(key, [id])
}

/** The nearest living ancestor of a parent reference: itself, or where its archived chain leads. */
function climbing(view: WorkspaceView): (parentId: Id, childId: Id) => Id | null {
  return (parentId, childId) => {
    if (parentId !== childId && (view.rows.opportunity.has(parentId) || view.rows.tree.has(parentId)))
      return parentId
    const seen = new Set<Id>([childId])
    let id: Id | undefined = parentId
    while (id !== undefined && !seen.has(id)) {
      if (view.rows.tree.has(id) || view.rows.opportunity.has(id)) return id
      seen.add(id)
      const gone: Opportunity | undefined = view.archived.opportunity.get(id)
      id = gone ? edgesOf(gone.place)[0]?.parentId : undefined
    }
    return null
  }
}

function bestRescue(
  stranded: readonly Opportunity[],
  edges: ReadonlyMap<Id, readonly Edge[]>,
  homes: (parentId: Id, childId: Id) => Id | null,
  reached: ReadonlySet<Id>,
): { id: Id; parentId: Id; key: string } | null {
  let best: { id: Id; parentId: Id; key: string; counter: number } | null = null
  for (const node of stranded)
    for (const edge of edges.get(node.id) ?? []) {
      const home = homes(edge.parentId, node.id)
      if (home === null || !reached.has(home)) continue
      if (best === null || edge.counter > best.counter)
        best = { id: node.id, parentId: home, key: edge.key, counter: edge.counter }
    }
  return best
}

/** The tree that an opportunity was made for, or the first tree there is. */
function homeTree(view: WorkspaceView, id: Id): Id | null {
  const own = view.rows.opportunity.get(id)?.treeId
  if (own && view.rows.tree.has(own)) return own
  return [...view.rows.tree.keys()].sort(compareIds)[0] ?? null
}

function index(
  view: WorkspaceView,
  parentOf: Map<Id, Id>,
  keyOf: Map<Id, string>,
  lost: Set<Id>,
  reached: ReadonlySet<Id>,
): Forest {
  const childrenOf = new Map<Id, Id[]>()
  for (const [id, parentId] of parentOf) {
    if (!reached.has(id)) continue
    append(childrenOf, parentId, id)
  }
  const byKey = (a: Id, b: Id) => compareIds(keyOf.get(a) ?? '', keyOf.get(b) ?? '') || compareIds(a, b)
  for (const list of childrenOf.values()) list.sort(byKey)
  const treeOf = new Map<Id, Id>()
  const levelOf = new Map<Id, number>()
  for (const treeId of view.rows.tree.keys()) {
    const queue: { id: Id; level: number }[] = [{ id: treeId, level: 0 }]
    for (let at = queue.pop(); at !== undefined; at = queue.pop())
      for (const child of childrenOf.get(at.id) ?? []) {
        treeOf.set(child, treeId)
        levelOf.set(child, at.level + 1)
        queue.push({ id: child, level: at.level + 1 })
      }
  }
  return { childrenOf, parentOf, treeOf, levelOf, keyOf, lost }
}

const NONE: readonly Id[] = []

/** Opportunity children of a tree or an opportunity, in order. */
export function childrenOf(view: WorkspaceView, parentId: Id): readonly Id[] {
  return forestOf(view).childrenOf.get(parentId) ?? NONE
}

/** The ids of a branch, parents before children, `id` first. */
export function branchOf(view: WorkspaceView, id: Id): Id[] {
  const { childrenOf: children } = forestOf(view)
  const out: Id[] = []
  const stack = [id]
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    out.push(at)
    stack.push(...[...(children.get(at) ?? NONE)].reverse())
  }
  return out
}

/** From the top row down to the parent of `id`; empty for the top row itself. */
export function ancestorsOf(view: WorkspaceView, id: Id): Id[] {
  const { parentOf, treeOf } = forestOf(view)
  const out: Id[] = []
  for (let at = parentOf.get(id); at !== undefined && treeOf.has(at); at = parentOf.get(at)) out.unshift(at)
  return out
}

/** Live solutions by opportunity, in order. */
export const solutionsByOpportunity = memoBy(
  (view: WorkspaceView) => [view.rows.solution],
  (view): ReadonlyMap<Id, readonly Solution[]> => {
    const by = new Map<Id, Solution[]>()
    for (const row of view.rows.solution.values()) {
      const list = by.get(row.opportunityId)
      if (list) list.push(row)
      else by.set(row.opportunityId, [row])
    }
    for (const list of by.values())
      list.sort((a, b) => compareIds(a.order, b.order) || compareIds(a.id, b.id))
    return by
  },
)
