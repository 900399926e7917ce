// What must hold for the trees of any view, whatever was done to them and by how many people.
import { expect } from 'vitest'
import { driversOf } from '../../src/domain/outcomes/drivers.ts'
import { branchOf, forestOf } from '../../src/domain/tree/forest.ts'
import type { WorkspaceView } from '../../src/domain/view/workspace-view.ts'

/** Every live opportunity stands in exactly one tree exactly once, and parents lead to a tree. */
export function expectForest(view: WorkspaceView): void {
  expectDrivers(view)
  const { parentOf, treeOf, levelOf } = forestOf(view)
  if (view.rows.tree.size === 0) return
  const met = [...view.rows.tree.keys()].flatMap((treeId) => branchOf(view, treeId).slice(1))
  expect(new Set(met).size, 'an opportunity stands twice').toBe(met.length)
  expect([...met].sort()).toEqual([...view.rows.opportunity.keys()].sort())
  for (const id of met) {
    const parentId = parentOf.get(id) ?? 'none'
    expect(view.rows.tree.has(parentId) || view.rows.opportunity.has(parentId)).toBe(true)
    expect(levelOf.get(id)).toBe((levelOf.get(parentId) ?? 0) + 1)
    expect(treeOf.get(id)).toBe(treeOf.get(parentId) ?? parentId)
  }
}

/** Every live outcome stands in the driver tree exactly once, below what it feeds. */
function expectDrivers(view: WorkspaceView): void {
  const { levels, parentOf } = driversOf(view)
  expect([...levels.keys()].sort()).toEqual([...view.rows.outcome.keys()].sort())
  for (const [id, level] of levels) expect(level).toBe((levels.get(parentOf.get(id) ?? '') ?? 0) + 1)
}
