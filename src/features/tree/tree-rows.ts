// The cards that are on show, in depth-first order: what canvas and outline both draw. Child opportunities first,
// then solutions; the card that is being written stands where it will hang.
import type { Id } from '../../lib/ids.ts'
import { childrenOf, solutionsByOpportunity } from '../../domain/tree/forest.ts'
import type { WorkspaceView } from '../../domain/view/workspace-view.ts'
import { DRAFT_ID, type Draft } from './tree-session.ts'

export interface TreeRow {
  readonly id: Id
  readonly kind: 'outcome' | 'opportunity' | 'solution'
  readonly parentId: Id | null
  /** 1 for the top card on show. */
  readonly level: number
  readonly setSize: number
  readonly posInSet: number
  /** Undefined when nothing hangs below. */
  readonly isExpanded: boolean | undefined
}

export interface RowOptions {
  /** The top card: a tree, or the opportunity whose branch is in focus. */
  readonly topId: Id
  readonly folded: ReadonlySet<Id>
  readonly draft: Draft | null
  /** Only these cards, and what is being written; all of them when null. */
  readonly kept?: ReadonlySet<Id> | null
}

interface Child {
  readonly id: Id
  readonly kind: TreeRow['kind']
}

/** The rows on show. The top card is always open. */
export function visibleRows(
  view: WorkspaceView,
  { topId, folded, draft, kept = null }: RowOptions,
): TreeRow[] {
  const rows: TreeRow[] = []
  const top: Child = { id: topId, kind: view.rows.tree.has(topId) ? 'outcome' : 'opportunity' }
  // A stack and no recursion: a branch may be as deep as people like.
  const waiting = [{ child: top, parentId: null as Id | null, level: 1, posInSet: 1, setSize: 1 }]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { child, ...place } = next
    const all = childrenWith(view, child.id, draft)
    const below = kept ? all.filter(({ id }) => kept.has(id) || id === DRAFT_ID) : all
    const isOpen = place.level === 1 || !folded.has(child.id) || isDraftIn(draft, child.id)
    rows.push({ ...child, ...place, isExpanded: below.length === 0 ? undefined : isOpen })
    if (!isOpen) continue
    const level = place.level + 1
    for (let i = below.length - 1; i >= 0; i--) {
      const each = below[i]
      if (each)
        waiting.push({ child: each, parentId: child.id, level, posInSet: i + 1, setSize: below.length })
    }
  }
  return rows
}

/** A draft below a folded card opens it, so that what is written can be seen. */
function isDraftIn(draft: Draft | null, id: Id): boolean {
  return draft?.place === 'child' && draft.ofId === id
}

/** The children of a card with the draft among them. */
function childrenWith(view: WorkspaceView, id: Id, draft: Draft | null): readonly Child[] {
  if (id === DRAFT_ID) return draft?.place === 'parent' ? draft.ids.map((each) => opportunity(each)) : []
  const opportunities = childrenOf(view, id).map((each) => opportunity(each))
  const solutions = (solutionsByOpportunity(view).get(id) ?? []).map((row): Child => ({
    id: row.id,
    kind: 'solution',
  }))
  if (draft === null) return [...opportunities, ...solutions]
  if (draft.place === 'child') {
    if (draft.ofId !== id) return [...opportunities, ...solutions]
    const added: Child = { id: DRAFT_ID, kind: draft.kind }
    return draft.kind === 'solution'
      ? [...opportunities, ...solutions, added]
      : [...opportunities, added, ...solutions]
  }
  return [...withDraft(opportunities, draft), ...withDraft(solutions, draft)]
}

function opportunity(id: Id): Child {
  return { id, kind: 'opportunity' }
}

function withDraft(children: readonly Child[], draft: Draft): readonly Child[] {
  const taken = draft.place === 'parent' ? new Set(draft.ids) : null
  if (!taken && !children.some((child) => child.id === draft.ofId)) return children
  const added: Child = { id: DRAFT_ID, kind: draft.kind }
  return children.flatMap((child) => {
    const stays = taken?.has(child.id) ? [] : [child]
    if (child.id !== draft.ofId) return stays
    if (draft.place === 'parent') return [added]
    return draft.place === 'before' ? [added, child] : [child, added]
  })
}

/** The row the focus is on: the wanted one, else the first of the trail that is on show, else the top. */
export function focusedRow(rows: readonly TreeRow[], wanted: readonly (Id | null)[]): TreeRow | null {
  const byId = new Map(rows.map((row) => [row.id, row]))
  for (const id of wanted) {
    const row = id === null ? undefined : byId.get(id)
    if (row) return row
  }
  return rows[0] ?? null
}

/** Where the focus may fall back to when its card goes: the neighbours and the ancestors. */
export function trailOf(rows: readonly TreeRow[], id: Id): Id[] {
  const at = rows.findIndex((row) => row.id === id)
  const row = rows[at]
  if (!row) return []
  const siblings = rows.filter((other) => other.parentId === row.parentId).map((other) => other.id)
  const place = siblings.indexOf(id)
  const near = [siblings[place + 1], siblings[place - 1]].filter((each) => each !== undefined)
  const byId = new Map(rows.map((other) => [other.id, other]))
  for (let up = row.parentId; up !== null; up = byId.get(up)?.parentId ?? null) near.push(up)
  return near
}

/** Rows from one to another: those of one level when both stand on it, else all between. */
export function rangeOf(rows: readonly TreeRow[], fromId: Id, toId: Id): Id[] {
  const from = rows.findIndex((row) => row.id === fromId)
  const to = rows.findIndex((row) => row.id === toId)
  if (from < 0 || to < 0) return [toId]
  const between = rows.slice(Math.min(from, to), Math.max(from, to) + 1)
  const level = rows[from]?.level
  const isOneLevel = level === rows[to]?.level
  return between
    .filter((row) => row.parentId !== null && (!isOneLevel || row.level === level))
    .map((row) => row.id)
}
