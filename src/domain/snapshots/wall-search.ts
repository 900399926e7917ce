// The filter of the wall as search values of a URL, and back. Whatever a URL holds, it reads to a filter:
// unknown values are left out. `wallFromSearch(wallToSearch(filter))` is the filter.
import { readFacts, writeFacts } from './facts-in-url.ts'
import { WALL_SORTS, WHOLE_WALL, type WallFilter } from './wall.ts'

export const WALL_KEYS = [
  'facts',
  'feeds',
  'there',
  'with',
  'from',
  'to',
  'only',
  'again',
  'quotes',
  'sort',
] as const
export type WallSearch = { readonly [Key in (typeof WALL_KEYS)[number]]?: string }

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Only what differs from the whole wall. Facts are one value, itself written as `key=value&…`. */
export function wallToSearch(filter: WallFilter): WallSearch {
  const facts = writeFacts(filter.facts)
  return {
    ...(facts && { facts }),
    ...(filter.feedsId && { feeds: filter.feedsId }),
    ...(filter.memberId && { there: filter.memberId }),
    ...(filter.participantId && { with: filter.participantId }),
    ...(filter.from && { from: filter.from }),
    ...(filter.to && { to: filter.to }),
    ...(filter.isUnfinished && { only: 'unfinished' }),
    ...(filter.isAgain && { again: '1' }),
    ...(filter.mayQuote !== null && { quotes: filter.mayQuote ? 'yes' : 'no' }),
    ...(filter.sort !== WHOLE_WALL.sort && { sort: filter.sort }),
  }
}

/** The filter that a URL asks for. */
export function wallFromSearch(search: WallSearch): WallFilter {
  return {
    facts: readFacts(search.facts ?? ''),
    feedsId: search.feeds || null,
    memberId: search.there || null,
    participantId: search.with || null,
    from: DAY.test(search.from ?? '') ? (search.from ?? '') : '',
    to: DAY.test(search.to ?? '') ? (search.to ?? '') : '',
    isUnfinished: search.only === 'unfinished',
    isAgain: search.again === '1',
    mayQuote: search.quotes === 'yes' ? true : search.quotes === 'no' ? false : null,
    sort: WALL_SORTS.find((sort) => sort === search.sort) ?? WHOLE_WALL.sort,
  }
}
