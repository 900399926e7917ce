// What a trio relies on in the inbox: nothing is lost on the way to the tree, and likely places come first.
import { expect, test } from 'vitest'
import { gateQuestions } from '../../../src/domain/inbox/gate.ts'
import {
  linkAsNewChild,
  linkHeard,
  newTopBranch,
  parkHeard,
  unlinkHeard,
  unparkHeard,
} from '../../../src/domain/inbox/inbox-commands.ts'
import { jaccard, likelyPlaces, tokensOf } from '../../../src/domain/inbox/look-alikes.ts'
import { inboxOf, triageOf, waitingCount } from '../../../src/domain/inbox/triage.ts'
import { childrenOf } from '../../../src/domain/tree/forest.ts'
import { applyChanges } from '../../../src/domain/view/apply-changes.ts'
import { create, newRow, set, type Command } from '../../../src/domain/view/command.ts'
import type { WorkspaceView } from '../../../src/domain/view/workspace-view.ts'
import { aTree } from '../../support/a-tree.ts'
import { testEnv } from '../../support/test-env.ts'

const env = testEnv()
const start = applyChanges(aTree('I cannot find parking\n  I pay for parking twice\nI sleep badly'), [
  create('snapshot', newRow('snapshot', env, { id: 's1', interviewedOn: '2026-11-02' })),
  create('snapshot', newRow('snapshot', env, { id: 's2', interviewedOn: '2026-11-09' })),
  create(
    'heard',
    newRow('heard', env, {
      id: 'h1',
      snapshotId: 's1',
      statement: 'I was billed twice for parking',
      kind: 'pain',
      order: 'a1',
    }),
  ),
  create(
    'heard',
    newRow('heard', env, { id: 'h2', snapshotId: 's1', statement: 'The bed squeaks', order: 'a0' }),
  ),
  create('heard', newRow('heard', env, { id: 'h3', snapshotId: 's2', statement: 'I want a button to book' })),
])

function after<Args>(view: WorkspaceView, command: Command<Args>, args: Args): WorkspaceView {
  const plan = command(view, args, testEnv('n'))
  if (!plan.ok) throw new Error(`refused: ${plan.error.code}`)
  return applyChanges(view, plan.value.changes)
}
const triage = (view: WorkspaceView, id: string) => {
  const heard = view.rows.heard.get(id)
  return heard ? triageOf(view, heard) : 'gone'
}

test('waiting ones are grouped by interview, the latest first, in the order of the snapshot', () => {
  expect(
    inboxOf(start).waiting.map((group) => [group.snapshot.id, group.heard.map((row) => row.id)]),
  ).toEqual([
    ['s2', ['h3']],
    ['s1', ['h2', 'h1']],
  ])
  expect(waitingCount(start)).toBe(3)
})

test('a link can be made once and taken back', () => {
  const linked = after(start, linkHeard, { heardId: 'h1', opportunityId: 'o2' })
  expect(triage(linked, 'h1')).toBe('linked')
  expect(linkHeard(linked, { heardId: 'h1', opportunityId: 'o2' }, env)).toMatchObject({
    error: { code: 'already-linked' },
  })
  expect(parkHeard(linked, { heardId: 'h1', why: 'x' }, env)).toMatchObject({
    error: { code: 'linked-elsewhere' },
  })
  expect(triage(after(linked, unlinkHeard, { heardId: 'h1', opportunityId: 'o2' }), 'h1')).toBe('waiting')
})

test('a link to an archived opportunity does not count: it waits again', () => {
  const linked = after(start, linkHeard, { heardId: 'h1', opportunityId: 'o3' })
  expect(triage(applyChanges(linked, [set('opportunity', 'o3', { deletedAt: 1 })]), 'h1')).toBe('waiting')
})

test('a new child and a new top branch carry the words and the kind along', () => {
  const child = after(start, linkAsNewChild, { heardId: 'h1', parentId: 'o1' })
  expect(child.rows.opportunity.get('n1')).toMatchObject({
    statement: 'I was billed twice for parking',
    kind: 'pain',
  })
  expect(childrenOf(child, 'o1')).toEqual(['o2', 'n1'])
  expect(triage(child, 'h1')).toBe('linked')
  const top = after(start, newTopBranch, { heardId: 'h2', treeId: 't1', statement: 'I am woken by noise' })
  expect(childrenOf(top, 't1').at(-1)).toBe('n1')
  expect(top.rows.opportunity.get('n1')?.statement).toBe('I am woken by noise')
})

test('parking needs a reason, and linking ends it', () => {
  expect(parkHeard(start, { heardId: 'h2', why: ' ' }, env)).toMatchObject({
    error: { code: 'needs-reason' },
  })
  const parked = after(start, parkHeard, { heardId: 'h2', why: 'Not this outcome' })
  expect(triage(parked, 'h2')).toBe('parked')
  expect(triage(after(parked, unparkHeard, { heardId: 'h2' }), 'h2')).toBe('waiting')
  const linked = after(parked, linkHeard, { heardId: 'h2', opportunityId: 'o3' })
  expect(triage(linked, 'h2')).toBe('linked')
  expect(linked.rows.heard.get('h2')?.parkedWhy).toBeNull()
})

test('likely places come by shared words, also those of what is linked there', () => {
  expect(
    likelyPlaces(start, 't1', 'I was billed twice for parking').map((each) => each.opportunityId),
  ).toEqual(['o2', 'o1'])
  expect(likelyPlaces(start, 't1', 'Nothing alike')).toEqual([])
  const taught = after(start, linkHeard, { heardId: 'h2', opportunityId: 'o3' })
  expect(likelyPlaces(taught, 't1', 'My bed squeaks at night')[0]?.opportunityId).toBe('o3')
})

test('likeness ignores case, accents, plurals and small words', () => {
  expect(jaccard(tokensOf('The Cafés were closed'), tokensOf('cafe closed'))).toBe(1)
  expect(jaccard(tokensOf(''), tokensOf(''))).toBe(0)
})

test('the gate asks, and says what is known', () => {
  const questions = gateQuestions(start, 'h3', 'o1', 't1')
  expect(questions.map((question) => question.id)).toEqual(['need', 'people', 'outcome'])
  expect(questions[0]?.known).toContain('button')
  expect(questions[1]?.known).toBe('Nobody yet.')
  expect(questions[2]?.asks).toContain('More bookings are made online')
})
