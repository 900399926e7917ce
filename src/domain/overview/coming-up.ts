// What lies ahead, by day: interviews, reviews, and tests that have run longer than a test should.
import { type Id, compareIds } from '../../lib/ids.ts'
import { snapshotName } from '../snapshots/interviews.ts'
import { isToCome } from '../snapshots/guide-commands.ts'
import type { Snapshot } from '../model/records.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'

/** Interviews that have not been held yet, the soonest first; those whose day has passed unheld stay until they have. */
export function interviewsToCome(view: WorkspaceView, today: string): readonly Snapshot[] {
  return [...view.rows.snapshot.values()]
    .filter((row) => isToCome(row, today))
    .sort(
      (a, b) =>
        compareIds(a.interviewedOn, b.interviewedOn) ||
        compareIds(a.startsAt, b.startsAt) ||
        compareIds(snapshotName(view, a.id), snapshotName(view, b.id)) ||
        compareIds(a.id, b.id),
    )
}

export interface Ahead {
  readonly type: 'snapshot' | 'review'
  readonly id: Id
  readonly name: string
  readonly day: string
  /** `HH:MM` or ''. */
  readonly time: string
}

/** Interviews and reviews from `today` on, by day and time. */
export function comingUp(view: WorkspaceView, today: string): readonly Ahead[] {
  const ahead: Ahead[] = interviewsToCome(view, today).map((row) => ({
    type: 'snapshot',
    id: row.id,
    name: snapshotName(view, row.id),
    day: row.interviewedOn,
    time: row.startsAt,
  }))
  for (const review of view.rows.review.values())
    if (review.on >= today && review.endedAt === null)
      ahead.push({ type: 'review', id: review.id, name: review.title || 'Review', day: review.on, time: '' })
  return ahead.sort(
    (a, b) => compareIds(a.day, b.day) || compareIds(a.time, b.time) || compareIds(a.id, b.id),
  )
}
