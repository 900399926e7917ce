// The exact place that dragged cards would get: the layout is computed as if they had landed, and read relative
// to the target card, which will stay where it is on the screen when they do.
import type { Box, LayoutGaps, LayoutRow } from '../domain/layout/layout-node.ts'
import { layoutRows } from '../domain/layout/tidy-tree.ts'
import type { CanvasDropTarget } from './canvas-types.ts'
import { cardById, type Scene } from './scene.ts'

export interface DropSlot {
  /** One box per dragged card, in order. */
  readonly boxes: readonly Box[]
  /** The card that the new branch comes from, where it stands now; null above all roots. */
  readonly parent: Box | null
  /** They would stand in a column below it. */
  readonly isStacked: boolean
}

export interface Dragged {
  readonly id: string
  readonly width: number
  readonly height: number
}

/** The slots for cards of this tree (with all below them) or for things from outside. */
export function dropSlot(
  scene: Scene,
  dragged: readonly Dragged[],
  target: CanvasDropTarget,
  gaps: LayoutGaps,
): DropSlot | null {
  const targetCard = cardById(scene, target.id)
  if (targetCard === undefined) return null
  const parentId = target.zone === 'into' ? target.id : targetCard.parentId
  const rows = rowsAfter(scene, dragged, target, parentId)
  if (rows === null) return null
  const { positions, stacked } = layoutRows(rows, gaps)
  const anchor = positions.get(target.id)
  if (anchor === undefined) return null
  const boxes = dragged.map(({ id, width, height }) => {
    const place = positions.get(id) ?? anchor
    return { x: targetCard.x + place.x - anchor.x, y: targetCard.y + place.y - anchor.y, width, height }
  })
  const parent = parentId === null ? undefined : cardById(scene, parentId)
  return { boxes, parent: parent ?? null, isStacked: stacked.has(dragged[0]?.id ?? '') }
}

function rowsAfter(
  scene: Scene,
  dragged: readonly Dragged[],
  target: CanvasDropTarget,
  parentId: string | null,
): LayoutRow[] | null {
  const moving = dragged.flatMap((item) => branchRows(scene, item, parentId))
  const movingIds = new Set(moving.map((row) => row.id))
  if (movingIds.has(target.id)) return null
  const rest: LayoutRow[] = scene.cards.filter((card) => !movingIds.has(card.id))
  const start = rest.findIndex((row) => row.id === target.id)
  const at = target.zone === 'before' ? start : endOfBranch(rest, start)
  return [...rest.slice(0, at), ...moving, ...rest.slice(at)]
}

function branchRows(scene: Scene, item: Dragged, parentId: string | null): LayoutRow[] {
  const first = scene.indexById.get(item.id)
  if (first === undefined) return [{ ...item, parentId }]
  return scene.cards
    .slice(first, scene.branchEnd[first])
    .map((card, i) => (i === 0 ? { ...item, parentId } : card))
}

function endOfBranch(rows: readonly LayoutRow[], start: number): number {
  const inside = new Set([rows[start]?.id])
  let end = start + 1
  for (
    let row = rows[end];
    row !== undefined && row.parentId !== null && inside.has(row.parentId);
    row = rows[end]
  ) {
    inside.add(row.id)
    end++
  }
  return end
}
