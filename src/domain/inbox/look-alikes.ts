// Which opportunities of a tree say nearly the same: token Jaccard, as finding L14 counts it.
// Used to suggest where a heard opportunity belongs; people decide.
import { compareIds, type Id } from '../../lib/ids.ts'
import { memoBy } from '../../lib/memo.ts'
import { foldText } from '../snapshots/transcript/fold-text.ts'
import { forestOf } from '../tree/forest.ts'
import { heardFor } from '../tree/people-of.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'

/** Words that say nothing about what a sentence is about. */
const STOP = new Set(
  `a an and are as at be been but by can cannot could did do does doesn don for from get got had has have he her his how i if in
  into is isn it its ll me my no not of on or our out s she so t that the their them then there they this to too ve was we were what
  when where which while who will with would you your`.split(/\s+/),
)

/** The words of a text that carry its meaning: folded, without stop words, plural s dropped. */
export function tokensOf(text: string): ReadonlySet<string> {
  const words = foldText(text).text.match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.filter((word) => !STOP.has(word)).map(singular))
}

function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}

/** Shared tokens over all tokens, 0–1; 0 when either has none. */
export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0
  let shared = 0
  for (const token of a) if (b.has(token)) shared++
  return shared / (a.size + b.size - shared)
}

const known = new WeakMap<object, ReadonlySet<string>>()

/** Rows never change, so their tokens are found once. */
function tokensOfRow(row: { readonly statement: string }): ReadonlySet<string> {
  const before = known.get(row)
  if (before) return before
  const tokens = tokensOf(row.statement)
  known.set(row, tokens)
  return tokens
}

/** The texts by which an opportunity is recognised: its statement, and what is linked to it. */
const tokensByOpportunity = memoBy(
  (view: WorkspaceView) => [view.rows.opportunity, view.rows.evidence, view.rows.heard, view.rows.snapshot],
  (view) => {
    const texts = new Map<Id, readonly ReadonlySet<string>[]>()
    for (const row of view.rows.opportunity.values())
      texts.set(row.id, [tokensOfRow(row), ...heardFor(view, row.id).map(tokensOfRow)])
    return texts
  },
)

export interface Suggestion {
  readonly opportunityId: Id
  /** The greatest token Jaccard with its statement or with what is linked to it, 0–1. */
  readonly likeness: number
  /** The moment of the map that speaks for it, when it is there by when it was told. */
  readonly momentId?: Id
}

/** At and above this, two statements look alike (L14, our default). */
export const LOOKS_ALIKE = 0.6

/** The opportunities of a tree that are likest to a text, the likest first; none below `atLeast`. */
export function likelyPlaces(
  view: WorkspaceView,
  treeId: Id,
  text: string,
  limit = 3,
  atLeast = 0.12,
): Suggestion[] {
  const tokens = tokensOf(text)
  const { treeOf } = forestOf(view)
  const found: Suggestion[] = []
  for (const [opportunityId, texts] of tokensByOpportunity(view)) {
    if (treeOf.get(opportunityId) !== treeId) continue
    const likeness = texts.reduce((most, other) => Math.max(most, jaccard(tokens, other)), 0)
    if (likeness >= atLeast) found.push({ opportunityId, likeness })
  }
  found.sort((a, b) => b.likeness - a.likeness || compareIds(a.opportunityId, b.opportunityId))
  return found.slice(0, limit)
}
