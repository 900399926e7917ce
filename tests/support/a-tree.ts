// Builds a workspace view with one tree from indented text: two spaces are a level.
// "aTree('Sign up\n  Find the form\n  Fill it in')" gives ids t1 (tree), and o1, o2, … in reading order.
import type { WorkspaceView } from '../../src/domain/view/workspace-view.ts'
import type { Change } from '../../src/domain/view/change.ts'
import { applyChanges } from '../../src/domain/view/apply-changes.ts'
import { create, newRow } from '../../src/domain/view/command.ts'
import { emptyView } from '../../src/domain/view/workspace-view.ts'
import { freshOrderKeys } from '../../src/lib/order-keys.ts'
import { testEnv } from './test-env.ts'

/** The changes that make the tree, with its outcome `out1`. */
export function aTreeChanges(text: string, treeId = 't1', prefix = 'o'): readonly Change[] {
  const env = testEnv()
  const lines = text.split('\n').filter((line) => line.trim())
  const keys = freshOrderKeys(lines.length)
  const parents: string[] = [treeId]
  const outcome = newRow('outcome', env, { id: 'out1', title: 'More bookings are made online' })
  const tree = newRow('tree', env, { id: treeId, outcomeId: 'out1', title: 'Bookings' })
  const changes: Change[] = [create('outcome', outcome), create('tree', tree)]
  lines.forEach((line, i) => {
    const level = Math.floor((line.length - line.trimStart().length) / 2)
    const id = `${prefix}${i + 1}`
    const parentId = parents[level] ?? treeId
    parents[level + 1] = id
    const place = { [parentId]: [1, keys[i] ?? 'a0'] as const }
    changes.push(
      create('opportunity', newRow('opportunity', env, { id, treeId, statement: line.trim(), place })),
    )
  })
  return changes
}

/** The view with that tree alone. */
export function aTree(text: string): WorkspaceView {
  return applyChanges(emptyView(), aTreeChanges(text))
}
