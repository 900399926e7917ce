// What the handlers of a tree screen read and do; all of it is asked for when a key is pressed, so it is always fresh.
import type { CanvasHandle } from '../../canvas/index.ts'
import type { Run } from '../../data/react/use-run.ts'
import type { PlacedCard } from '../../domain/layout/neighbour.ts'
import type { WorkspaceView } from '../../domain/view/workspace-view.ts'
import type { Id } from '../../lib/ids.ts'
import type { Sight } from './sight.ts'
import type { OutlineHandle } from './outline-view.tsx'
import type { TreeSearch } from './tree-search.ts'
import { DRAFT_ID, type TreeSessionStore } from './tree-session.ts'
import { focusedRow, trailOf, type TreeRow } from './tree-rows.ts'

export interface TreePorts {
  readonly treeId: Id
  readonly session: TreeSessionStore
  readonly view: () => WorkspaceView
  readonly rows: () => readonly TreeRow[]
  /** The field in which words are looked for, while it stands. */
  readonly findField: () => HTMLInputElement | null
  /** What is looked for. */
  readonly sight: () => Sight
  /** Where the cards stand on the canvas. */
  readonly placed: () => readonly PlacedCard[]
  readonly run: Run
  readonly canvas: () => CanvasHandle | null
  /** Which of the two has, or had last, the keyboard focus. */
  readonly pane: () => 'canvas' | 'outline'
  /** Moves the keyboard focus to the canvas, at once or as soon as it stands. */
  readonly focusCanvas: () => void
  readonly focusOutline: (where: 'tree' | 'frame') => void
  readonly outline: () => OutlineHandle | null
  readonly search: () => TreeSearch
  readonly onSearch: (change: Partial<TreeSearch>, how?: 'push' | 'replace') => void
}

/** The row that has the focus; null only without any row. */
export function currentRow(ports: TreePorts): TreeRow | null {
  const { focusedId, trail } = ports.session.getState()
  return focusedRow(ports.rows(), [focusedId, ...trail])
}

/** The cards an action is about: the selection, else the focused card; never the root, never a draft. */
export function actingIds(ports: TreePorts): Id[] {
  const { selectedIds } = ports.session.getState()
  const current = currentRow(ports)
  const ids = selectedIds.size > 0 ? [...selectedIds] : current ? [current.id] : []
  return ids.filter((id) => id !== ports.treeId && id !== DRAFT_ID)
}

/** Puts the focus on a card and ends the selection, unless it goes on. */
export function focusCard(ports: TreePorts, id: Id, keepSelection = false): void {
  ports.session.setState({
    focusedId: id,
    trail: trailOf(ports.rows(), id),
    ...(keepSelection ? {} : { selectedIds: new Set(), anchorId: null }),
  })
}

/** Moves the keyboard focus to the tree, wherever it was. */
export function takeFocus(ports: TreePorts): void {
  if (ports.pane() === 'canvas') ports.focusCanvas()
  else ports.focusOutline('tree')
}
