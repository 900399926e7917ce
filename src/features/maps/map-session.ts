// What a person looks at on one map, for as long as the tab lives: focus, selection, the card in hand.
// Nothing of it is stored; what can be linked to (view, moment) stands in the URL instead.
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Point } from '../../domain/layout/layout-node.ts'
import type { MomentClip } from '../../domain/maps/moment-clip.ts'
import type { Id } from '../../lib/ids.ts'

/** A moment that is being written and how it will follow. */
export interface MomentDraft {
  readonly afterId: Id | null
  readonly kind: 'next' | 'error'
  readonly isBranch: boolean
  readonly place: Point | null
}

export type Editing =
  { readonly type: 'card'; readonly id: Id } | { readonly type: 'draft'; readonly draft: MomentDraft }

/** A small surface beside the focused card. */
export type Surface = 'loop' | 'link' | 'exit' | 'same'

export interface MapSession {
  /** A moment, or a row of the outline that shows a link. */
  readonly focusedId: Id | null
  readonly selectedIds: ReadonlySet<Id>
  readonly editing: Editing | null
  readonly surface: Surface | null
  /** Which of canvas and outline has the keys. */
  readonly pane: 'canvas' | 'outline'
  /** The merge studio is open beside the map. */
  readonly isStudio: boolean
}

export type MapSessionStore = StoreApi<MapSession>

/** The id of the card that is being written; no record has it. */
export const DRAFT_ID = 'draft'

const stores = new Map<string, MapSessionStore>()

/** The session of a map. */
export function mapSession(workspaceId: Id, mapId: Id): MapSessionStore {
  const key = `${workspaceId} ${mapId}`
  const known = stores.get(key)
  if (known) return known
  const store = createStore<MapSession>(() => ({
    focusedId: null,
    selectedIds: new Set(),
    editing: null,
    surface: null,
    pane: 'canvas',
    isStudio: false,
  }))
  stores.set(key, store)
  return store
}

/** What was copied or cut last in this tab, with the text that went to the clipboard; it serves every map. */
export const mapClipboard = createStore<{
  readonly taken: { readonly clip: MomentClip; readonly text: string } | null
}>(() => ({ taken: null }))
