// What a person looks at in one tree, for as long as the tab lives: focus, selection, folded branches, the card in hand.
// Nothing of it is stored; what can be linked to (view, card, branch) stands in the URL instead.
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Id } from '../../lib/ids.ts'

/** Where a card that is being written will stand. */
export interface Draft {
  readonly place: 'child' | 'before' | 'after' | 'parent'
  /** The card it stands beside, under or above. */
  readonly ofId: Id
  /** The cards a new parent takes along. */
  readonly ids: readonly Id[]
  readonly kind: 'opportunity' | 'solution'
  /** Counts the cards written in this session: each has an editor of its own. */
  readonly turn: number
}

export type Editing =
  { readonly type: 'card'; readonly id: Id } | { readonly type: 'draft'; readonly draft: Draft }

/** A small surface beside the focused card. */
export type Surface = 'move' | 'evidence' | 'archive' | 'split' | 'merge'

export interface TreeSession {
  readonly focusedId: Id | null
  /** Where the focus goes when its card is gone: a sibling, then the ancestors. */
  readonly trail: readonly Id[]
  readonly selectedIds: ReadonlySet<Id>
  /** Where a range of the selection began. */
  readonly anchorId: Id | null
  readonly folded: ReadonlySet<Id>
  readonly editing: Editing | null
  /** The text of the editor while it makes the card another size; null when the card's own text holds. */
  readonly grownText: string | null
  readonly surface: Surface | null
  /** What is looked for among the cards; null while nobody looks. */
  readonly find: string | null
  /** What was copied or cut last in this tab, with the text that went to the clipboard. */
  readonly clipboard: { readonly ids: readonly Id[]; readonly isCut: boolean; readonly text: string } | null
}

export type TreeSessionStore = StoreApi<TreeSession>

/** The id of the card that is being written; no record has it. */
export const DRAFT_ID = 'draft'

const stores = new Map<string, TreeSessionStore>()

/** The session of a tree; `folded` is asked for when it is opened for the first time. */
export function treeSession(workspaceId: Id, treeId: Id, folded: () => ReadonlySet<Id>): TreeSessionStore {
  const key = `${workspaceId} ${treeId}`
  const known = stores.get(key)
  if (known) return known
  const store = createStore<TreeSession>(() => ({
    focusedId: null,
    trail: [],
    selectedIds: new Set(),
    anchorId: null,
    folded: folded(),
    editing: null,
    grownText: null,
    surface: null,
    find: null,
    clipboard: null,
  }))
  stores.set(key, store)
  return store
}
