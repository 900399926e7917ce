// The changes of a test's criteria after its start, oldest first: records of their own, and those that older builds kept in the test.
// Invariant: two devices that change the criteria at once keep both changes.
import { compareIds, type Id } from '../../lib/ids.ts'
import { memoBy } from '../../lib/memo.ts'
import type { Amendment, AssumptionTest } from '../model/records.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'
import type { Criteria } from './criteria.ts'

export interface AmendmentEntry {
  /** Stable within a test. */
  readonly key: string
  /** Milliseconds since 1970. */
  readonly at: number
  readonly byId: Id | null
  readonly why: string
  /** The criteria it replaced. */
  readonly before: Criteria
  /** What they became, in words; '' in entries of older builds. */
  readonly became: string
}

const rowsByTest = memoBy(
  (view: WorkspaceView) => [view.rows.amendment],
  (view): ReadonlyMap<Id, readonly Amendment[]> => {
    const lists = new Map<Id, Amendment[]>()
    for (const row of view.rows.amendment.values()) {
      const list = lists.get(row.testId)
      if (list) list.push(row)
      else lists.set(row.testId, [row])
    }
    return lists
  },
)

const known = new WeakMap<
  AssumptionTest,
  { readonly rows: readonly Amendment[]; readonly entries: readonly AmendmentEntry[] }
>()
const NO_ROWS: readonly Amendment[] = []

/** The changes of the criteria of `test` after its start, oldest first; the same list until one comes. */
export function amendmentsOf(view: WorkspaceView, test: AssumptionTest): readonly AmendmentEntry[] {
  const rows = rowsByTest(view).get(test.id) ?? NO_ROWS
  const last = known.get(test)
  if (last?.rows === rows) return last.entries
  const entries = [
    ...test.amendments.map((old, at): AmendmentEntry => ({
      key: `old ${at}`,
      at: old.at,
      byId: old.byId,
      why: old.why,
      before: old.before,
      became: '',
    })),
    ...rows.map(({ id, createdAt, createdBy, why, became, ...before }): AmendmentEntry => ({
      key: id,
      at: createdAt,
      byId: createdBy,
      why,
      before,
      became,
    })),
  ].sort((a, b) => a.at - b.at || compareIds(a.key, b.key))
  known.set(test, { rows, entries })
  return entries
}
