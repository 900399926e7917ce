// One line of what has changed since a review.
import type { Id } from '../../lib/ids.ts'

export interface SinceLine {
  readonly kind:
    'decision' | 'result' | 'outcome' | 'evidence' | 'added' | 'moved' | 'status' | 'reworded' | 'gone'
  /** The greater, the further up. */
  readonly weight: number
  /** The change in one sentence without a full stop. */
  readonly words: string
  /** The record to open; it may be archived. */
  readonly record: {
    readonly type: 'opportunity' | 'solution' | 'assumption' | 'test' | 'outcome'
    readonly id: Id
  }
  /** The card of the tree it is about, then the cards it stands under. */
  readonly cardIds: readonly Id[]
}
