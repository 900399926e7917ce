// Reviews with what was said in them. A review that was held keeps the tree as it stood on its day.
import { outlineOf, writeOutline } from '../review/outline.ts'
import { applyChanges } from '../view/apply-changes.ts'
import type { Change } from '../view/change.ts'
import { emptyView } from '../view/workspace-view.ts'
import { TREE_ID } from './build-tree.ts'
import { REVIEWS } from './reviews-content.ts'
import { idOfRef, sampleId } from './sample-id.ts'
import type { SampleRows } from './sample-rows.ts'

export function addReviews({ add, clock, changes }: SampleRows): void {
  for (const { key, title, daysAgo, audience, detail, minutes, feedback } of REVIEWS) {
    const day = clock.workday(daysAgo)
    const start = clock.at(day, 14)
    const fields = { title, detail, treeId: TREE_ID, on: clock.day(day) }
    const held =
      minutes === null
        ? {}
        : { startedAt: start, endedAt: start + minutes * 60_000, baseline: outlineAsOf(changes, start) }
    const audienceIds = audience.map((who) => sampleId('stakeholder', who))
    const reviewId = add('review', key, { ...fields, ...held, audienceIds }, Math.min(start, clock.at(1, 16)))
    for (const [index, { stop, by, text, status, about, filedAs }] of feedback.entries())
      add(
        'feedback',
        `${key} ${index}`,
        {
          reviewId,
          stop,
          text,
          status,
          byId: sampleId('stakeholder', by),
          aboutId: about ? idOfRef(about) : null,
          filedAsId: filedAs ? idOfRef(filedAs) : null,
        },
        start + (index + 1) * 5 * 60_000,
      )
  }
}

/** The tree's outline from what was there at `time`. */
function outlineAsOf(changes: readonly Change[], time: number): string {
  const before = changes.flatMap((change) => (change.do === 'create' ? asOf(change, time) : []))
  return writeOutline(outlineOf(applyChanges(emptyView(), before), TREE_ID))
}

type Create = Extract<Change, { do: 'create' }>

function asOf(change: Create, time: number): Create[] {
  if (change.row.createdAt > time) return []
  if (change.type === 'test') {
    const { startedAt, finishedAt } = change.row
    const isDone = finishedAt !== null && finishedAt <= time
    const row = { ...change.row, startedAt: startedAt !== null && startedAt <= time ? startedAt : null }
    return [{ ...change, row: isDone ? row : { ...row, finishedAt: null, verdict: null } }]
  }
  if (change.type === 'assumption') return [{ ...change, row: { ...change.row, status: 'open' } }]
  return [change]
}
