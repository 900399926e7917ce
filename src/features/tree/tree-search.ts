// What of a tree screen stands in the URL: how it is shown, which card, whether its details are open, which branch.
import type { Id } from '../../lib/ids.ts'

export const TREE_VIEWS = ['canvas', 'outline', 'both'] as const
export type TreeView = (typeof TREE_VIEWS)[number]

export interface TreeSearch {
  readonly view: TreeView
  /** The card that is looked at. */
  readonly at: Id | null
  /** The panel at the right is open. */
  readonly panel: 'details' | null
  /** Only this branch is on show. */
  readonly branch: Id | null
}

/** Reads the search of a URL; anything else becomes the default. */
export function readTreeSearch(raw: Readonly<Record<string, unknown>>): TreeSearch {
  const text = (key: string) => {
    const value = raw[key]
    return typeof value === 'string' && value !== '' ? value : null
  }
  const view = TREE_VIEWS.find((each) => each === raw['view']) ?? 'canvas'
  const panel = raw['panel'] === 'details' ? 'details' : null
  return { view, at: text('at'), panel, branch: text('branch') }
}

/** The search as it stands in a URL: defaults are left out. */
export function writeTreeSearch(search: TreeSearch): Record<string, string> {
  return {
    ...(search.view === 'canvas' ? {} : { view: search.view }),
    ...(search.at ? { at: search.at } : {}),
    ...(search.panel ? { panel: search.panel } : {}),
    ...(search.branch ? { branch: search.branch } : {}),
  }
}
