// The ports of one tree screen and the other end of them: the screen tells what holds now, handlers ask when they act.
import type { CanvasCard, CanvasHandle } from '../../canvas/index.ts'
import type { Run } from '../../data/react/use-run.ts'
import type { WorkspaceView } from '../../domain/view/workspace-view.ts'
import type { Id } from '../../lib/ids.ts'
import { memoBy } from '../../lib/memo.ts'
import type { OutlineHandle } from './outline-view.tsx'
import type { TreePorts } from './tree-ports.ts'
import { type RowOptions, visibleRows } from './tree-rows.ts'
import type { Sight } from './sight.ts'
import type { TreeSearch } from './tree-search.ts'
import type { TreeSessionStore } from './tree-session.ts'

/** What a screen knows after it was drawn. */
export interface DrawnDesk {
  readonly cards: readonly CanvasCard[]
  readonly search: TreeSearch
  readonly onSearch: (change: Partial<TreeSearch>, how?: 'push' | 'replace') => void
  readonly run: Run
  readonly sight: Sight
}

export interface DeskLink {
  readonly ports: TreePorts
  readonly tell: (drawn: DrawnDesk) => void
  readonly setPane: (pane: 'canvas' | 'outline') => void
  readonly setCanvas: (handle: CanvasHandle | null) => void
  readonly setOutline: (handle: OutlineHandle | null) => void
  readonly setFindField: (field: HTMLInputElement | null) => void
}

export interface DeskBasis {
  readonly treeId: Id
  readonly session: TreeSessionStore
  readonly view: () => WorkspaceView
  readonly first: DrawnDesk
}

export function createDeskLink({ treeId, session, view, first }: DeskBasis): DeskLink {
  let drawn = first
  let pane: 'canvas' | 'outline' = first.search.view === 'outline' ? 'outline' : 'canvas'
  let canvas: CanvasHandle | null = null
  let isWanted = false
  let outline: OutlineHandle | null = null
  let findField: HTMLInputElement | null = null
  const rowsOf = memoBy(
    ({ view: all, topId, folded, draft, kept }: RowOptions & { readonly view: WorkspaceView }) => [
      all.rows.tree,
      all.rows.opportunity,
      all.archived.opportunity,
      all.rows.solution,
      topId,
      folded,
      draft,
      kept,
    ],
    ({ view: all, ...options }) => visibleRows(all, options),
  )
  const ports: TreePorts = {
    treeId,
    session,
    view,
    // Of now, not of the last drawing: handlers may ask right after a change.
    rows: () => {
      const { folded, editing } = session.getState()
      const { branch } = drawn.search
      const topId = branch !== null && view().rows.opportunity.has(branch) ? branch : treeId
      const draft = editing?.type === 'draft' ? editing.draft : null
      return rowsOf({ view: view(), topId, folded, draft, kept: drawn.sight.kept })
    },
    sight: () => drawn.sight,
    findField: () => findField,
    placed: () => drawn.cards,
    run: (...args) => drawn.run(...args),
    canvas: () => canvas,
    pane: () => pane,
    focusCanvas: () => {
      canvas?.focus()
      isWanted = canvas === null
    },
    focusOutline: (where) => outline?.focus(where),
    outline: () => outline,
    search: () => drawn.search,
    onSearch: (...args) => drawn.onSearch(...args),
  }
  return {
    ports,
    tell(next) {
      if (next.search.view !== 'both') pane = next.search.view
      drawn = next
    },
    setPane: (next) => (pane = next),
    setCanvas: (handle) => {
      canvas = handle
      if (handle === null || !isWanted) return
      isWanted = false
      handle.focus()
    },
    setOutline: (handle) => {
      outline = handle
    },
    setFindField: (field) => {
      findField = field
    },
  }
}
