// When each stakeholder last saw the work, and who is due by the rhythm they asked for.
// Invariant: every live stakeholder stands in it once; who has no rhythm is never due.
import { compareIds } from '../../lib/ids.ts'
import type { Review, Stakeholder } from '../model/records.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'
import { dayAfter } from './next-stop.ts'
import { reviewLists } from './reviews.ts'
import { compareNames } from '../../lib/locale.ts'

export interface Cadence {
  readonly stakeholder: Stakeholder
  /** The latest review they were at that has ended. */
  readonly last: Review | null
  /** The next review that is prepared for them. */
  readonly next: Review | null
  /** `YYYY-MM-DD` by their rhythm, or null without a rhythm or before the first review. */
  readonly dueOn: string | null
  /** By today, with nothing prepared for them. */
  readonly isDue: boolean
}

/** All stakeholders, those who are due first and among them the longest waiting, then by name. `today` is a day. */
export function cadenceOf(view: WorkspaceView, today: string): readonly Cadence[] {
  const { upcoming, past } = reviewLists(view)
  return [...view.rows.stakeholder.values()]
    .map((stakeholder): Cadence => {
      const isThere = (review: Review) => review.audienceIds.includes(stakeholder.id)
      const last = past.find(isThere) ?? null
      const next = upcoming.find(isThere) ?? null
      const { cadenceDays } = stakeholder
      const dueOn = last && cadenceDays !== null ? dayAfter(last.on, cadenceDays) : null
      const isWaiting = cadenceDays !== null && (dueOn === null || dueOn <= today)
      return { stakeholder, last, next, dueOn, isDue: isWaiting && next === null }
    })
    .sort(
      (a, b) =>
        Number(b.isDue) - Number(a.isDue) ||
        (a.isDue ? compareIds(a.dueOn ?? '', b.dueOn ?? '') : 0) ||
        compareNames(a.stakeholder.name, b.stakeholder.name) ||
        compareIds(a.stakeholder.id, b.stakeholder.id),
    )
}
