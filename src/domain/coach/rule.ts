// A rule of the coach: when it speaks, why, and how to mend what it found. One file per rule; the registry is a list.
// Invariant: `check` is pure, total, and reads no table that is not in `reads`.
import type { RecordType } from '../model/records.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'
import type { Finding } from './finding.ts'
import type { GroupId } from './groups.ts'
import type { Source } from './sources.ts'

export type RuleId = `L${number}`

export interface CoachEnv {
  /** Today as `YYYY-MM-DD` where the person is. */
  readonly today: string
}

export interface Rule {
  readonly id: RuleId
  /** What it looks for, in a few words. */
  readonly title: string
  /** Why it matters. */
  readonly explain: string
  /** How to mend it. */
  readonly mend: string
  readonly source: Source
  readonly group: GroupId
  /** The tables it reads, live and archived rows. */
  readonly reads: readonly RecordType[]
  /** Whether the answer changes with the day. */
  readonly readsToday?: true
  /** Does in small steps what `check` would otherwise do at once; what it learns is remembered for `check`. */
  prepare?(view: WorkspaceView): Generator<void>
  check(view: WorkspaceView, env: CoachEnv): readonly Finding[]
}
