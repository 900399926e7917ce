// The rows of the small tree beside the inbox: the outcome and its opportunities, as far as they are unfolded.
import { childrenOf } from '../../domain/tree/forest.ts'
import type { WorkspaceView } from '../../domain/view/workspace-view.ts'
import type { Id } from '../../lib/ids.ts'

export interface PlaceRow {
  readonly id: Id
  readonly parentId: Id | null
  /** 1 for the outcome. */
  readonly level: number
  readonly setSize: number
  readonly posInSet: number
  readonly isExpanded: boolean | undefined
}

export function placeRows(view: WorkspaceView, treeId: Id, folded: ReadonlySet<Id>): PlaceRow[] {
  const rows: PlaceRow[] = []
  const waiting = [{ id: treeId, parentId: null as Id | null, level: 1, setSize: 1, posInSet: 1 }]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const below = childrenOf(view, next.id)
    const isOpen = next.level === 1 || !folded.has(next.id)
    rows.push({ ...next, isExpanded: below.length === 0 ? undefined : isOpen })
    if (!isOpen) continue
    const { id: parentId, level } = next
    const children = below.map((id, i) => ({
      id,
      parentId,
      level: level + 1,
      setSize: below.length,
      posInSet: i + 1,
    }))
    waiting.push(...children.reverse())
  }
  return rows
}
