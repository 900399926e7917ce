// Where the words of a query stand in a text, and a few words around them to show it in place.
import { foldedIndex, type FoldedText, foldText } from '../snapshots/transcript/fold-text.ts'
import type { Query } from './query.ts'

/** A stretch of the original text in UTF-16 offsets, `to` exclusive. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

export interface SnippetPart {
  readonly text: string
  readonly isLit: boolean
}

/** Whether all words stand in a folded text. An empty query stands nowhere. */
export function holdsAll(folded: string, query: Query): boolean {
  return query.length > 0 && query.every((word) => folded.includes(word))
}

/** Every place of every word, in order and without overlaps; empty unless all words stand in the text. */
export function findWords(
  text: string,
  query: Query,
  folded: FoldedText = foldText(text),
): readonly Stretch[] {
  if (!holdsAll(folded.text, query)) return []
  const found: Stretch[] = []
  for (const word of query)
    for (let hit = foldedIndex(folded, word, 0); hit !== null; hit = foldedIndex(folded, word, hit.next))
      found.push({ from: hit.from, to: hit.to })
  found.sort((a, b) => a.from - b.from || b.to - a.to)
  const apart: Stretch[] = []
  for (const stretch of found) {
    const last = apart.at(-1)
    if (!last || stretch.from > last.to) apart.push(stretch)
    else apart[apart.length - 1] = { from: last.from, to: Math.max(last.to, stretch.to) }
  }
  return apart
}

/** About `most` characters of a text around the first lit stretch; what is left out is an ellipsis. */
export function snippetOf(text: string, lit: readonly Stretch[], most = 160): readonly SnippetPart[] {
  const first = lit[0]?.from ?? 0
  const end = lit[0]?.to ?? 0
  const room = Math.max(0, most - (end - first))
  let from = text.length <= most ? 0 : Math.max(0, Math.min(first - Math.round(room / 3), text.length - most))
  let to = Math.min(text.length, Math.max(from + most, end))
  // Whole words only, as long as there is a space near enough.
  if (from > 0) from = Math.min(first, afterSpace(text, from))
  if (to < text.length) to = Math.max(end, beforeSpace(text, to))
  const parts: SnippetPart[] = []
  const add = (piece: string, isLit: boolean) => {
    if (piece !== '') parts.push({ text: piece, isLit })
  }
  let at = from
  add(from > 0 ? '… ' : '', false)
  for (const stretch of lit) {
    if (stretch.from >= to) break
    if (stretch.to <= at) continue
    add(text.slice(at, Math.max(at, stretch.from)), false)
    add(text.slice(Math.max(at, stretch.from), Math.min(to, stretch.to)), true)
    at = Math.min(to, stretch.to)
  }
  add(text.slice(at, to), false)
  add(to < text.length ? ' …' : '', false)
  return parts
}

const NEAR = 24

function afterSpace(text: string, at: number): number {
  const space = text.slice(at, at + NEAR).search(/\s/)
  return space < 0 ? whole(text, at) : at + space + 1
}

function beforeSpace(text: string, at: number): number {
  const space = text.slice(Math.max(0, at - NEAR), at).search(/\s\S*$/)
  return space < 0 ? whole(text, at) : Math.max(0, at - NEAR) + space
}

/** Never within a surrogate pair. */
function whole(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at
}
