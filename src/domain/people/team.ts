// The trio in an order that is the same on every device: by role, then by who came first.
import { compareIds } from '../../lib/ids.ts'
import { memoBy } from '../../lib/memo.ts'
import { type Member, ROLES } from '../model/records.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'

/** Every live member. */
export const team = memoBy(
  (view: WorkspaceView) => [view.rows.member],
  (view): readonly Member[] =>
    [...view.rows.member.values()].sort(
      (a, b) =>
        ROLES.indexOf(a.role) - ROLES.indexOf(b.role) || a.createdAt - b.createdAt || compareIds(a.id, b.id),
    ),
)
