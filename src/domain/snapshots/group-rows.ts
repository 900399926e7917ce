// Rows of one table grouped by their owner and sorted. A group that did not change keeps its identity,
// so that a screen which shows one snapshot is not drawn again when another one changes.
import { compareIds, type Id } from '../../lib/ids.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'

interface Sortable {
  readonly id: Id
}

/** A question `(view, ownerId) → rows` over the table that `read` gives. `ownerOf` null leaves a row out. */
export function groupRows<Row extends Sortable>(
  read: (view: WorkspaceView) => ReadonlyMap<Id, Row>,
  ownerOf: (row: Row) => Id | null,
  compare: (a: Row, b: Row) => number,
): (view: WorkspaceView, ownerId: Id | null) => readonly Row[] {
  const none: readonly Row[] = []
  let table: ReadonlyMap<Id, Row> | null = null
  let groups = new Map<Id, readonly Row[]>()
  return (view, ownerId) => {
    const next = read(view)
    if (next !== table) {
      groups = regroup(next, groups, ownerOf, compare)
      table = next
    }
    return (ownerId ? groups.get(ownerId) : null) ?? none
  }
}

function regroup<Row extends Sortable>(
  table: ReadonlyMap<Id, Row>,
  before: ReadonlyMap<Id, readonly Row[]>,
  ownerOf: (row: Row) => Id | null,
  compare: (a: Row, b: Row) => number,
): Map<Id, readonly Row[]> {
  const fresh = new Map<Id, Row[]>()
  for (const row of table.values()) {
    const owner = ownerOf(row)
    if (!owner) continue
    const group = fresh.get(owner)
    if (group) group.push(row)
    else fresh.set(owner, [row])
  }
  const groups = new Map<Id, readonly Row[]>()
  for (const [owner, rows] of fresh) {
    rows.sort(compare)
    const known = before.get(owner)
    const isSame = known?.length === rows.length && known.every((row, i) => row === rows[i])
    groups.set(owner, isSame && known ? known : rows)
  }
  return groups
}

/** By order key, a tie broken by id: the same on every machine. */
export function byOrder(
  a: { readonly id: Id; readonly order: string },
  b: { readonly id: Id; readonly order: string },
): number {
  return compareIds(a.order, b.order) || compareIds(a.id, b.id)
}

/** The order keys of a list, as `orderKeyAt` reads them. */
export function keysOfOrder(
  rows: readonly { readonly id: Id; readonly order: string }[],
): readonly { readonly id: Id; readonly key: string }[] {
  return rows.map((row) => ({ id: row.id, key: row.order }))
}
