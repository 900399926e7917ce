// What of a tree screen stands in the URL: how it is shown, which card, which panel is open, which branch, what it is
// narrowed to, and since when changes are lit.
import {
  FILTER_KEYS,
  filterFromSearch,
  filterToSearch,
  type FilterSearch,
} from '../../domain/tree/tree-filter-in-url.ts'
import type { TreeFilter } from '../../domain/tree/tree-filter.ts'
import type { Id } from '../../lib/ids.ts'

export const TREE_VIEWS = ['canvas', 'outline', 'both'] as const
export type TreeView = (typeof TREE_VIEWS)[number]

export const TREE_PANELS = ['details', 'waiting', 'changes'] as const
export type TreePanel = (typeof TREE_PANELS)[number]

export interface TreeSearch {
  readonly view: TreeView
  /** The card that is looked at. */
  readonly at: Id | null
  /** The panel at the right: details of the card, what waits in the inbox, what has changed. */
  readonly panel: TreePanel | null
  /** Only this branch is on show. */
  readonly branch: Id | null
  readonly filter: TreeFilter
  /** Whether cards that the filter leaves out are dimmed, or folded away. */
  readonly rest: 'dim' | 'fold'
  /** A review or a day: what has changed since is lit. */
  readonly since: string | null
  /** The interview whose heard opportunities stand beside the tree; all that waits without it. */
  readonly from: Id | null
}

/** Reads the search of a URL; anything else becomes the default. */
export function readTreeSearch(raw: Readonly<Record<string, unknown>>): TreeSearch {
  const text = (key: string) => {
    const value = raw[key]
    return typeof value === 'string' && value !== '' ? value : null
  }
  const asked: FilterSearch = Object.fromEntries(FILTER_KEYS.map((key) => [key, text(key) ?? '']))
  return {
    view: TREE_VIEWS.find((each) => each === raw['view']) ?? 'canvas',
    at: text('at'),
    panel: TREE_PANELS.find((each) => each === raw['panel']) ?? null,
    branch: text('branch'),
    filter: filterFromSearch(asked),
    rest: raw['rest'] === 'fold' ? 'fold' : 'dim',
    since: text('since'),
    from: text('from'),
  }
}

/** The search as it stands in a URL: defaults are left out. */
export function writeTreeSearch(search: TreeSearch): Record<string, string> {
  return {
    ...(search.view === 'canvas' ? {} : { view: search.view }),
    ...(search.at ? { at: search.at } : {}),
    ...(search.panel ? { panel: search.panel } : {}),
    ...(search.branch ? { branch: search.branch } : {}),
    ...filterToSearch(search.filter),
    ...(search.rest === 'fold' ? { rest: 'fold' } : {}),
    ...(search.since ? { since: search.since } : {}),
    ...(search.from ? { from: search.from } : {}),
  }
}
