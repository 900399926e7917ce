// Works out what is looked for: which cards the filter lets through, which have changed, which hold the words that are looked for.
import { readQuery } from '../../domain/search/query.ts'
import { holdsAll } from '../../domain/search/find-words.ts'
import { foldText } from '../../domain/snapshots/transcript/fold-text.ts'
import { ancestorsOf } from '../../domain/tree/forest.ts'
import { cardsThrough, isWholeTree, segmentOf, type TreeFilter } from '../../domain/tree/tree-filter.ts'
import type { WorkspaceView } from '../../domain/view/workspace-view.ts'
import type { Id } from '../../lib/ids.ts'
import { textOf } from './card-facts.ts'
import { NO_SIGHT, type Sight } from './sight.ts'
import { visibleRows, type TreeRow } from './tree-rows.ts'

export interface SightQuestion {
  readonly topId: Id
  readonly filter: TreeFilter
  readonly rest: 'dim' | 'fold'
  readonly since: Sight['since']
  readonly find: string | null
  /** ms since 1970. */
  readonly now: number
}

const NO_FOLDS: ReadonlySet<Id> = new Set()

/** The answer to what is asked; `NO_SIGHT` when nothing is. */
export function sightOf(view: WorkspaceView, question: SightQuestion): Sight {
  const { topId, filter, rest, since, find, now } = question
  const query = readQuery(find ?? '')
  const isWhole = isWholeTree(filter)
  if (isWhole && since === null && query.length === 0) return NO_SIGHT
  const through = isWhole ? null : cardsThrough(view, topId, filter, now)
  const kept = keptOf(view, through, since, topId)
  const isFolded = rest === 'fold' && kept !== null
  const hits = query.length === 0 ? null : hitsOf(view, topId, query, isFolded ? kept : null)
  const wanted = hits ?? wantedOf(through, since) ?? []
  return {
    segment: segmentOf(view, filter.facts),
    through,
    since,
    hits,
    kept: isFolded ? kept : null,
    lit: hits ? new Set(hits) : (kept ?? undefined),
    below: countsBelow(view, wanted),
  }
}

/** What both let through. */
function wantedOf(through: Sight['through'], since: Sight['since']): ReadonlySet<Id> | null {
  if (!since) return through
  const changed = [...since.marks.keys()]
  return new Set(through ? changed.filter((id) => through.has(id)) : changed)
}

function keptOf(
  view: WorkspaceView,
  through: Sight['through'],
  since: Sight['since'],
  topId: Id,
): ReadonlySet<Id> | null {
  const wanted = wantedOf(through, since)
  if (!wanted) return null
  const kept = new Set<Id>([topId])
  for (const id of wanted) for (const each of [id, ...aboveOf(view, id)]) kept.add(each)
  return kept
}

/** The ancestors of an opportunity or a solution, the nearest first. */
function aboveOf(view: WorkspaceView, id: Id): Id[] {
  const opportunityId = view.rows.solution.get(id)?.opportunityId
  const up = ancestorsOf(view, opportunityId ?? id).toReversed()
  return opportunityId === undefined ? up : [opportunityId, ...up]
}

function hitsOf(
  view: WorkspaceView,
  topId: Id,
  query: ReturnType<typeof readQuery>,
  kept: ReadonlySet<Id> | null,
): Id[] {
  const rows = visibleRows(view, { topId, folded: NO_FOLDS, draft: null, kept })
  return rows.filter((row) => holdsAll(foldedText(view, row), query)).map((row) => row.id)
}

const folded = new Map<string, string>()

/** The words of a card as a query finds them; kept, since every key asks for all of them. */
function foldedText(view: WorkspaceView, row: TreeRow): string {
  const text = textOf(view, row)
  const known = folded.get(text)
  if (known !== undefined) return known
  const fresh = foldText(text).text
  if (folded.size > 20_000) folded.clear()
  folded.set(text, fresh)
  return fresh
}

function countsBelow(view: WorkspaceView, wanted: Iterable<Id>): (id: Id) => number {
  const counts = new Map<Id, number>()
  for (const id of wanted) for (const up of aboveOf(view, id)) counts.set(up, (counts.get(up) ?? 0) + 1)
  return (id) => counts.get(id) ?? 0
}
