// What the screen and the worker that searches everything written down say to each other.
import type { SearchDocument } from '../../domain/search/documents.ts'
import type { SearchQuery } from '../../domain/search/read-filters.ts'
import type { RecordGroup } from '../../domain/search/record-index.ts'

export type SearchAsked =
  | { readonly do: 'put'; readonly documents: readonly SearchDocument[] }
  | { readonly do: 'remove'; readonly ids: readonly string[] }
  /** `seq` comes back with the answer; an older one is out of date. */
  | { readonly do: 'search'; readonly seq: number; readonly query: SearchQuery; readonly most: number }

export interface SearchTold {
  readonly seq: number
  readonly groups: readonly RecordGroup[]
  /** Documents in the index when it answered. */
  readonly size: number
}
