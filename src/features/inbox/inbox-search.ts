// What of the inbox stands in the URL: which list, and which heard opportunity is in hand.
import { TRIAGES, type Triage } from '../../domain/inbox/triage.ts'
import type { Id } from '../../lib/ids.ts'

export interface InboxSearch {
  readonly show: Triage
  /** The heard opportunity in hand. */
  readonly at: Id | null
}

/** Reads the search of a URL; anything else becomes the default. */
export function readInboxSearch(raw: Readonly<Record<string, unknown>>): InboxSearch {
  const at = raw['at']
  return {
    show: TRIAGES.find((each) => each === raw['show']) ?? 'waiting',
    at: typeof at === 'string' && at !== '' ? at : null,
  }
}
