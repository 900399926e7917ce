// Where an idea came from: whose it was, and the interview or review in which it was said. Kept for good, also when archived.
import { compareIds, type Id } from '../../lib/ids.ts'
import { memoBy } from '../../lib/memo.ts'
import type { RecordType, Solution } from '../model/records.ts'
import { snapshotName } from '../snapshots/interviews.ts'
import { anyRowById, type WorkspaceView } from '../view/workspace-view.ts'

export interface Origin {
  /** Whose idea it was; null when it was nobody's in particular. */
  readonly who: { readonly type: 'member' | 'stakeholder'; readonly id: Id; readonly name: string } | null
  /** Where it was said; null when it was thought of here. */
  readonly source: {
    readonly type: Extract<RecordType, 'snapshot' | 'heard' | 'insight' | 'feedback'>
    readonly id: Id
    /** "Interview with Bea", "Review of 2026-11-02". */
    readonly name: string
    /** The words that were said; '' when it is the whole interview. */
    readonly words: string
  } | null
}

/** Remarks of reviews by the record they were filed as. */
const feedbackByRecord = memoBy(
  (view: WorkspaceView) => [view.rows.feedback],
  (view): ReadonlyMap<Id, Id> => {
    const found = new Map<Id, Id>()
    for (const row of [...view.rows.feedback.values()].sort((a, b) => compareIds(b.id, a.id)))
      if (row.filedAsId) found.set(row.filedAsId, row.id)
    return found
  },
)

/** Whose idea a solution was and where it was said. */
export function originOf(view: WorkspaceView, solution: Solution): Origin {
  const member = anyRowById(view, 'member', solution.fromId)
  const stakeholder = anyRowById(view, 'stakeholder', solution.fromId)
  const who = member
    ? { type: 'member' as const, id: member.id, name: member.name }
    : stakeholder
      ? { type: 'stakeholder' as const, id: stakeholder.id, name: stakeholder.name }
      : null
  return {
    who,
    source: sourceOf(view, solution.sourceId ?? feedbackByRecord(view).get(solution.id) ?? null),
  }
}

function sourceOf(view: WorkspaceView, id: Id | null): Origin['source'] {
  const heard = anyRowById(view, 'heard', id)
  if (heard) return said(view, 'heard', heard.id, heard.snapshotId, heard.quote || heard.statement)
  const insight = anyRowById(view, 'insight', id)
  if (insight) return said(view, 'insight', insight.id, insight.snapshotId, insight.quote || insight.text)
  const snapshot = anyRowById(view, 'snapshot', id)
  if (snapshot) return said(view, 'snapshot', snapshot.id, snapshot.id, '')
  const feedback = anyRowById(view, 'feedback', id)
  if (!feedback) return null
  const review = anyRowById(view, 'review', feedback.reviewId)
  const name = review?.title.trim() ? `Review “${review.title}”` : `Review of ${review?.on ?? 'some day'}`
  return { type: 'feedback', id: feedback.id, name, words: feedback.text }
}

function said(
  view: WorkspaceView,
  type: 'heard' | 'insight' | 'snapshot',
  id: Id,
  snapshotId: Id,
  words: string,
): Origin['source'] {
  return { type, id, name: `Interview with ${snapshotName(view, snapshotId)}`, words }
}

/** "Noor, Interview with Bea"; '' when nothing is known. */
export function originInWords({ who, source }: Origin): string {
  return [who?.name ?? '', source?.name ?? ''].filter(Boolean).join(', ')
}
