// Which interviews told a story, and when: one that is only arranged is no story yet.
import { memoBy } from '../../lib/memo.ts'
import type { Snapshot } from '../model/records.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'
import { isOnlyPlanned } from './guide-commands.ts'
import { interviews } from './interviews.ts'

/** Interviews in which a story was told, the newest first: without those that are only arranged. */
export const storiesTold = memoBy(
  (view: WorkspaceView) => [view.rows.snapshot],
  (view): readonly Snapshot[] => interviews(view).filter((row) => !isOnlyPlanned(row)),
)

/** When its story was told, as near as it is known: an arranged interview was made long before it was held. */
export function toldAt({ createdAt, startsAt, startedAt, finishedAt }: Snapshot): number {
  return startsAt === '' ? createdAt : Math.max(createdAt, startedAt ?? finishedAt ?? 0)
}
