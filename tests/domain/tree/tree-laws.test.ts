// Laws of the tree: whatever a trio does, it stays a forest, nothing is lost, and planners never throw.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { branchCounts } from '../../../src/domain/tree/branch-counts.ts'
import { childrenOf } from '../../../src/domain/tree/forest.ts'
import { inboxOf } from '../../../src/domain/inbox/triage.ts'
import { peopleOf } from '../../../src/domain/tree/people-of.ts'
import { applyChanges } from '../../../src/domain/view/apply-changes.ts'
import { create, newRow, type Env } from '../../../src/domain/view/command.ts'
import type { WorkspaceView } from '../../../src/domain/view/workspace-view.ts'
import { aTree } from '../../support/a-tree.ts'
import { expectForest } from '../../support/forest-laws.ts'
import { testEnv } from '../../support/test-env.ts'
import { aTreeHistory, planTreeStep, type TreeStep } from '../../support/tree-histories.ts'

function start(): WorkspaceView {
  const env = testEnv('seed')
  const snapshots = ['s1', 's2'].map((id) => create('snapshot', newRow('snapshot', env, { id })))
  const heard = ['h1', 'h2', 'h3'].map((id, i) =>
    create(
      'heard',
      newRow('heard', env, { id, snapshotId: i === 0 ? 's1' : 's2', statement: `heard ${id}` }),
    ),
  )
  const view = aTree('Arrive\n  Find the door\n  Park\n    Find a place\nStay\n  Sleep')
  return applyChanges(view, [...snapshots, ...heard])
}

function play(
  history: readonly TreeStep[],
  each: (before: WorkspaceView, after: WorkspaceView) => void,
): void {
  let view = start()
  const base = testEnv('new')
  history.forEach((step, i) => {
    const env: Env = { ...base, now: base.now + i }
    const plan = planTreeStep(view, step, env)
    if (!plan.ok) return
    const before = view
    view = applyChanges(view, plan.value.changes)
    each(before, view)
  })
}

test('any history keeps a forest in which every live opportunity stands once', () => {
  fc.assert(
    fc.property(aTreeHistory(), (history) => play(history, (_before, after) => expectForest(after))),
    { numRuns: 1000 },
  )
})

test('no step loses an opportunity: what left the live rows is archived', () => {
  fc.assert(
    fc.property(aTreeHistory(), (history) =>
      play(history, (before, after) => {
        for (const id of before.rows.opportunity.keys())
          expect(after.rows.opportunity.has(id) || after.archived.opportunity.has(id)).toBe(true)
      }),
    ),
    { numRuns: 100 },
  )
})

test('a tree has at most one target, whatever one person does', () => {
  fc.assert(
    fc.property(aTreeHistory(), (history) =>
      play(history, (_before, after) => {
        for (const treeId of after.rows.tree.keys()) {
          const targets = (view: WorkspaceView) =>
            branchOfTree(view, treeId).filter((id) => view.rows.opportunity.get(id)?.status === 'target')
              .length
          expect(targets(after)).toBeLessThanOrEqual(1)
        }
      }),
    ),
    { numRuns: 150 },
  )
})

test('counts of a branch agree with walking it', () => {
  fc.assert(
    fc.property(aTreeHistory(), (history) =>
      play(history, (_before, after) => {
        for (const treeId of after.rows.tree.keys())
          expect(branchCounts(after, treeId).opportunities).toBe(branchOfTree(after, treeId).length)
      }),
    ),
    { numRuns: 60 },
  )
})

test('people of a parent are the people of its children and its own', () => {
  fc.assert(
    fc.property(aTreeHistory(), (history) =>
      play(history, (_before, after) => {
        for (const id of after.rows.opportunity.keys()) {
          const people = peopleOf(after, id)
          for (const child of childrenOf(after, id))
            for (const person of peopleOf(after, child)) expect(people.has(person)).toBe(true)
        }
      }),
    ),
    { numRuns: 60 },
  )
})

test('every heard opportunity is in the inbox exactly once: waiting, linked or parked', () => {
  fc.assert(
    fc.property(aTreeHistory(), (history) =>
      play(history, (_before, after) => {
        const inbox = inboxOf(after)
        const ids = Object.values(inbox).flatMap((groups) =>
          groups.flatMap((group) => group.heard.map((heard) => heard.id)),
        )
        expect(ids.sort()).toEqual([...after.rows.heard.keys()].sort())
      }),
    ),
    { numRuns: 60 },
  )
})

function branchOfTree(view: WorkspaceView, treeId: string): string[] {
  const out: string[] = []
  const queue = [...childrenOf(view, treeId)]
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    out.push(id)
    queue.push(...childrenOf(view, id))
  }
  return out
}
