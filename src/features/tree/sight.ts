// What a person looks for in a tree: a segment or another filter, changes since a day, words. A sight says which cards
// are wanted, which are lit, and how many of them lie inside a folded branch. It never changes the tree.
import type { SinceBasis, TreeSince } from '../../domain/review/tree-since.ts'
import type { Id } from '../../lib/ids.ts'

export interface Sight {
  /** The participants whose evidence counts; null for everybody. */
  readonly segment: ReadonlySet<Id> | null
  /** What the filter lets through; null without a filter. */
  readonly through: ReadonlySet<Id> | null
  /** What has changed; null while nobody asks. */
  readonly since: (TreeSince & { readonly basis: SinceBasis }) | null
  /** The cards with the words that are looked for, as drawn; null while nobody looks. */
  readonly hits: readonly Id[] | null
  /** The cards that stay when the rest is folded away, their ancestors included; null keeps all. */
  readonly kept: ReadonlySet<Id> | null
  /** The cards that are not dimmed; undefined dims none. */
  readonly lit: ReadonlySet<Id> | undefined
  /** How many wanted cards lie below a card. */
  readonly below: (id: Id) => number
}

export const NO_SIGHT: Sight = {
  segment: null,
  through: null,
  since: null,
  hits: null,
  kept: null,
  lit: undefined,
  below: () => 0,
}
