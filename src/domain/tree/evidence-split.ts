// Who is behind an opportunity: how many distinct people of each segment, by the quick facts of the team.
// Invariant: people are counted, never mentions; one without a fact is counted under no value of it.
import { compareIds, type Id } from '../../lib/ids.ts'
import { quickFactKeys } from '../snapshots/quick-facts.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'
import { peopleInSegment } from './tree-filter.ts'

export interface FactSplit {
  readonly key: string
  /** The most people first, then by name. */
  readonly values: readonly { readonly value: string; readonly people: number }[]
}

/** The people of an opportunity and all below it, by each quick fact that any of them has. */
export function splitByFacts(
  view: WorkspaceView,
  opportunityId: Id,
  segment: ReadonlySet<Id> | null,
): readonly FactSplit[] {
  const people = [...peopleInSegment(view, opportunityId, segment)]
  return quickFactKeys(view).flatMap((key) => {
    const counts = new Map<string, number>()
    for (const id of people) {
      const value = view.rows.participant.get(id)?.quickFacts[key]
      if (value) counts.set(value, (counts.get(value) ?? 0) + 1)
    }
    if (counts.size === 0) return []
    const values = [...counts].map(([value, count]) => ({ value, people: count }))
    values.sort((a, b) => b.people - a.people || compareIds(a.value, b.value))
    return [{ key, values }]
  })
}
