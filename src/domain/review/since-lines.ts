// All that has changed in a tree between two outlines, the most important first.
import type { Id } from '../../lib/ids.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'
import type { TreeOutline } from './outline.ts'
import { sinceCards } from './since-cards.ts'
import { decisionLines, evidenceLines, outcomeLines, resultLines } from './since-facts.ts'
import type { SinceLine } from './since-line.ts'

/** The changes from `before` to `now`; evidence, decisions and results that came after `since` (ms since 1970). */
export function sinceLines(
  view: WorkspaceView,
  treeId: Id,
  before: TreeOutline,
  now: TreeOutline,
  since: number,
): readonly SinceLine[] {
  const results = resultLines(view, now, since)
  const told = new Set(results.flatMap((line) => line.about))
  const cards = sinceCards(treeId, before, now).filter(
    // A test's result already says what became of the assumption.
    (line) => line.kind !== 'status' || !told.has(line.record.id),
  )
  const all: readonly SinceLine[] = [
    ...decisionLines(view, before, now, treeId, since),
    ...results,
    ...outcomeLines(view, before, now, treeId),
    ...evidenceLines(view, before, now, since),
    ...cards,
  ]
  return all.toSorted((a, b) => b.weight - a.weight)
}
