// What of the inbox stands in the URL: for which tree, which list, from whom, and which is in hand.
import { STANDS, type Stand } from '../../domain/inbox/inbox-for.ts'
import type { FactFilter } from '../../domain/snapshots/fact-filter.ts'
import { readFacts } from '../../domain/snapshots/facts-in-url.ts'
import type { Id } from '../../lib/ids.ts'

export interface InboxSearch {
  /** Null is the tree the trio works on. */
  readonly tree: Id | null
  readonly show: Stand
  /** The heard opportunity in hand. */
  readonly at: Id | null
  /** Only from people with these quick facts. */
  readonly facts: FactFilter
}

/** Reads the search of a URL; anything else becomes the default. */
export function readInboxSearch(raw: Readonly<Record<string, unknown>>): InboxSearch {
  const text = (key: string) => {
    const value = raw[key]
    return typeof value === 'string' && value !== '' ? value : null
  }
  return {
    tree: text('tree'),
    show: STANDS.find((each) => each === raw['show']) ?? 'waiting',
    at: text('at'),
    facts: readFacts(text('facts') ?? ''),
  }
}
