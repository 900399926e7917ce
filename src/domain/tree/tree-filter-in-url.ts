// The filter of a tree as search values of a URL, and back. Whatever a URL holds, it reads to a filter: unknown values
// are left out. `filterFromSearch(filterToSearch(filter))` is the filter.
import { readFacts, writeFacts } from '../snapshots/facts-in-url.ts'
import { AGE_FILTERS, CARD_STATUSES, EVIDENCE_FILTERS, type TreeFilter } from './tree-filter.ts'

export const FILTER_KEYS = ['facts', 'status', 'heard', 'by', 'age'] as const
/** All search values of a tree's screen. */
export const TREE_KEYS = ['view', 'at', 'panel', 'branch', 'rest', 'since', 'from', ...FILTER_KEYS] as const
export type FilterSearch = { readonly [Key in (typeof FILTER_KEYS)[number]]?: string }

/** Only what narrows the tree. */
export function filterToSearch(filter: TreeFilter): FilterSearch {
  const facts = writeFacts(filter.facts)
  return {
    ...(facts && { facts }),
    ...(filter.statuses.length > 0 && { status: filter.statuses.join(' ') }),
    ...(filter.evidence && { heard: filter.evidence }),
    ...(filter.authorId && { by: filter.authorId }),
    ...(filter.age && { age: filter.age }),
  }
}

/** The filter that a URL asks for. */
export function filterFromSearch(search: FilterSearch): TreeFilter {
  const statuses = (search.status ?? '').split(' ')
  return {
    facts: readFacts(search.facts ?? ''),
    statuses: CARD_STATUSES.filter((status) => statuses.includes(status)),
    evidence: EVIDENCE_FILTERS.find((each) => each === search.heard) ?? null,
    authorId: search.by || null,
    age: AGE_FILTERS.find((each) => each === search.age) ?? null,
  }
}
