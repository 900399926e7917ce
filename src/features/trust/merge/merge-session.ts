// The file that waits to be merged and what the last merge brought, per workspace, for the life of the tab.
import { createStore } from 'zustand/vanilla'
import type { ImportPlan } from '../../../domain/interchange/workspace-source.ts'
import type { MergeReport } from '../../../domain/merge/merge-report.ts'
import type { Id } from '../../../lib/ids.ts'

export interface WaitingMerge {
  readonly fileName: string
  readonly plan: ImportPlan
}

export interface DoneMerge {
  readonly fileName: string
  readonly report: MergeReport
  /** Places in `report.gaveWay` where the person chose the other value. */
  readonly turned: ReadonlySet<number>
}

export interface MergeSession {
  readonly waiting: WaitingMerge | null
  readonly done: DoneMerge | null
}

export const NO_MERGE: MergeSession = { waiting: null, done: null }

export const mergeSessions = createStore<Readonly<Record<Id, MergeSession>>>(() => ({}))

/** Changes the session of one workspace. */
export function setMergeSession(workspaceId: Id, change: Partial<MergeSession>): void {
  const session = mergeSessions.getState()[workspaceId] ?? NO_MERGE
  mergeSessions.setState({ [workspaceId]: { ...session, ...change } })
}
