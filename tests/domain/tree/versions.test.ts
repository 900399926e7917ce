// Named versions: kept, compared with today, and a branch brought back from them.
import { expect, test } from 'vitest'
import { archivedBranches } from '../../../src/domain/tree/archived-branches.ts'
import { archiveCards } from '../../../src/domain/tree/archive-cards.ts'
import { editStatement } from '../../../src/domain/tree/edit-opportunity.ts'
import { moveOpportunities } from '../../../src/domain/tree/move-opportunities.ts'
import { restoreBranch } from '../../../src/domain/tree/restore-branch.ts'
import { addOpportunity } from '../../../src/domain/tree/add-opportunity.ts'
import { changesSince, nameVersion, outlineOfVersion, versionsOf } from '../../../src/domain/tree/versions.ts'
import { applyChanges } from '../../../src/domain/view/apply-changes.ts'
import type { Command, Planned } from '../../../src/domain/view/command.ts'
import type { WorkspaceView } from '../../../src/domain/view/workspace-view.ts'
import { aTree } from '../../support/a-tree.ts'
import { outlineOf } from '../../support/outline-of.ts'
import { testEnv } from '../../support/test-env.ts'

const TEXT = 'Arrive\n  Find the door\n  Park\n    Find a place\nStay\n  Sleep'
const env = testEnv('n')

function step<Args>(view: WorkspaceView, command: Command<Args>, args: Args, now = env): WorkspaceView {
  const planned: Planned = command(view, args, now)
  if (!planned.ok) throw new Error(planned.error.code)
  return applyChanges(view, planned.value.changes)
}

function kept(text = TEXT): { view: WorkspaceView; versionId: string } {
  const view = step(aTree(text), nameVersion, { treeId: 't1', title: 'Before the review' })
  return { view, versionId: versionsOf(view, 't1')[0]?.id ?? '' }
}

test('a version keeps the tree as it stood, whatever happens to it', () => {
  const { view } = kept()
  const later = step(view, archiveCards, { ids: ['o1'] })
  const version = versionsOf(later, 't1')[0]
  expect(version && outlineOfVersion(version)?.cards.map((card) => card.text)).toEqual(
    TEXT.split('\n').map((line) => line.trim()),
  )
})

test('a version of a large tree is cut into texts that a file may hold', () => {
  const long = Array.from({ length: 1500 }, (_, i) => `Need number ${i} ${'and more '.repeat(10)}`).join('\n')
  const { view } = kept(long)
  const version = versionsOf(view, 't1')[0]
  expect(version?.parts.length).toBeGreaterThan(1)
  expect(Math.max(...(version?.parts ?? []).map((part) => part.length))).toBeLessThan(1_000_000)
  expect(version && outlineOfVersion(version)?.cards.length).toBe(1500)
})

test('says what has changed since', () => {
  const { view } = kept()
  const moved = step(view, moveOpportunities, { ids: ['o3'], parentId: 'o5' })
  const later = step(moved, editStatement, { id: 'o6', statement: 'Sleep well' })
  const version = versionsOf(later, 't1')[0]
  expect(version && changesSince(later, version).map((line) => line.words)).toEqual([
    'Moved under “Stay”: “Park”',
    'Worded anew: “Sleep well”, before “Sleep”',
  ])
})

test('a branch comes back as it stood: archived, moved and worded cards; what came since stays', () => {
  const { view, versionId } = kept()
  let now = step(view, moveOpportunities, { ids: ['o4'], parentId: 'o5' })
  now = step(now, editStatement, { id: 'o2', statement: 'Look for the bell' })
  now = step(now, addOpportunity, { parentId: 'o1', statement: 'Ring' })
  now = step(now, archiveCards, { ids: ['o3'] })
  now = step(now, restoreBranch, { versionId, id: 'o1' })
  expect(outlineOf(now)).toBe('Arrive\n  Find the door\n  Park\n    Find a place\n  Ring\nStay\n  Sleep')
})

test('a branch that hangs under its own child by now comes back without a circle', () => {
  const { view, versionId } = kept()
  let now = step(view, moveOpportunities, { ids: ['o3'], parentId: 't1' })
  now = step(now, moveOpportunities, { ids: ['o1'], parentId: 'o4' })
  now = step(now, restoreBranch, { versionId, id: 'o1' })
  expect(outlineOf(now)).toBe('Stay\n  Sleep\nArrive\n  Find the door\n  Park\n    Find a place')
})

test('the whole tree comes back, in its order', () => {
  const { view, versionId } = kept()
  let now = step(view, archiveCards, { ids: ['o1'] })
  now = step(now, moveOpportunities, { ids: ['o6'], parentId: 't1' })
  now = step(now, restoreBranch, { versionId, id: 't1' })
  expect(outlineOf(now)).toBe(TEXT)
})

test('a card that the version does not know is refused', () => {
  const { view, versionId } = kept()
  expect(restoreBranch(view, { versionId, id: 'nobody' }, env)).toMatchObject({
    ok: false,
    error: { code: 'not-in-version' },
  })
})

test('archived branches stand in a list, each with what left along with it', () => {
  const { view } = kept()
  const first = step(view, archiveCards, { ids: ['o4'] })
  const now = step(first, archiveCards, { ids: ['o1'] }, { ...env, now: env.now + 1000 })
  expect(archivedBranches(now, 't1').map(({ id, below }) => [id, below])).toEqual([
    ['o1', 2],
    ['o4', 0],
  ])
})
