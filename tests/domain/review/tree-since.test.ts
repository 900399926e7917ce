// What has changed in a tree since a day or a review: the lines, and the mark of each card.
import { describe, expect, it } from 'vitest'
import { reviewsToCompare, sinceBasis, treeSince } from '../../../src/domain/review/tree-since.ts'
import { addOpportunity } from '../../../src/domain/tree/add-opportunity.ts'
import { archiveCards } from '../../../src/domain/tree/archive-cards.ts'
import { makeTarget } from '../../../src/domain/tree/choose-target.ts'
import { editStatement } from '../../../src/domain/tree/edit-opportunity.ts'
import { moveOpportunities } from '../../../src/domain/tree/move-opportunities.ts'
import { applyChanges } from '../../../src/domain/view/apply-changes.ts'
import { create, newRow, type Command, type Env } from '../../../src/domain/view/command.ts'
import type { WorkspaceView } from '../../../src/domain/view/workspace-view.ts'
import { outlineOf, writeOutline } from '../../../src/domain/review/outline.ts'
import { aTree } from '../../support/a-tree.ts'
import { testEnv } from '../../support/test-env.ts'

const DAY = 86_400_000
const THEN = Date.parse('2026-11-10T00:00:00')

/** Arrive > Park, Pay; Stay. Written long before; what is done now happens a day after `THEN`. */
function aPlace() {
  const env: Env = { ...testEnv(), now: THEN + DAY, today: '2026-11-11' }
  const place = {
    view: aged(aTree('Arrive\n  Park\n  Pay\nStay')),
    do<Args>(command: Command<Args>, args: Args) {
      const plan = command(place.view, args, env)
      if (!plan.ok) throw new Error(plan.error.code)
      place.view = applyChanges(place.view, plan.value.changes)
      return plan.value.focusId ?? ''
    },
    add(...changes: Parameters<typeof applyChanges>[1]) {
      place.view = applyChanges(place.view, changes)
    },
    env,
  }
  return place
}

/** The same rows, made a month earlier. */
function aged(view: WorkspaceView): WorkspaceView {
  const old = new Map(
    [...view.rows.opportunity].map(([id, row]) => [id, { ...row, createdAt: THEN - 30 * DAY }]),
  )
  return { ...view, rows: { ...view.rows, opportunity: old } }
}

function since(view: WorkspaceView, asked: string, before = view) {
  const basis = sinceBasis(before, 't1', asked)
  if (!basis) throw new Error('no basis')
  return treeSince(view, 't1', basis)
}

describe('since a day', () => {
  it('lights new cards, each of a new branch, and tells the branch once', () => {
    const place = aPlace()
    const top = place.do(addOpportunity, { parentId: 'o1', statement: 'Find the bell' })
    const below = place.do(addOpportunity, { parentId: top, statement: 'At night' })
    const { lines, marks } = since(place.view, '2026-11-10')
    expect(marks.get(top)).toEqual(['added'])
    expect(marks.get(below)).toEqual(['added'])
    expect(lines.map((line) => line.words)).toEqual(['New opportunity: “Find the bell”, with 1 below it'])
    expect(since(place.view, '2026-11-12').lines).toEqual([])
  })

  it('lists what went and lights new evidence and a new target', () => {
    const place = aPlace()
    place.do(archiveCards, { ids: ['o3'] })
    place.do(makeTarget, { id: 'o2', why: 'It hurts most', overIds: [] })
    const { env } = place
    place.add(
      create('snapshot', newRow('snapshot', env, { id: 's', interviewedOn: '2026-11-11' })),
      create('heard', newRow('heard', env, { id: 'h', snapshotId: 's', statement: 'Where?' })),
      create('evidence', newRow('evidence', env, { heardId: 'h', opportunityId: 'o2' })),
    )
    const { lines, marks } = since(place.view, '2026-11-10')
    expect(marks.get('o2')).toEqual(['decision', 'evidence'])
    expect(marks.has('o1')).toBe(false)
    expect(lines.map((line) => line.kind)).toEqual(['decision', 'evidence', 'gone'])
  })

  it('sees as moved and reworded what changes while it is looked at', () => {
    const before = aPlace()
    const place = aPlace()
    place.do(moveOpportunities, { ids: ['o2'], parentId: 'o4' })
    place.do(editStatement, { id: 'o3', statement: 'Pay with coins' })
    const { marks } = since(place.view, '2026-11-10', before.view)
    expect(marks.get('o2')).toEqual(['moved'])
    expect(marks.get('o3')).toEqual(['reworded'])
  })
})

describe('since a review', () => {
  function aReview(place: ReturnType<typeof aPlace>, id: string, startedAt: number, on: string) {
    const baseline = writeOutline(outlineOf(place.view, 't1'))
    place.add(create('review', newRow('review', place.env, { id, treeId: 't1', on, startedAt, baseline })))
  }

  it('compares with the outline that it kept', () => {
    const place = aPlace()
    aReview(place, 'r1', THEN, '2026-11-10')
    place.do(moveOpportunities, { ids: ['o2'], parentId: 'o4' })
    place.do(editStatement, { id: 'o3', statement: 'Pay with coins' })
    expect(reviewsToCompare(place.view, 't1').map((row) => row.id)).toEqual(['r1'])
    const { marks } = since(place.view, 'r1')
    expect(marks.get('o2')).toEqual(['moved'])
    expect(marks.get('o3')).toEqual(['reworded'])
  })

  it('serves a day as well when it was within the week before', () => {
    const place = aPlace()
    aReview(place, 'r1', THEN - 3 * DAY, '2026-11-07')
    place.do(moveOpportunities, { ids: ['o2'], parentId: 'o4' })
    expect(sinceBasis(place.view, 't1', '2026-11-10')?.reviewId).toBe('r1')
    expect(since(place.view, '2026-11-10').marks.get('o2')).toEqual(['moved'])
    expect(sinceBasis(place.view, 't1', '2026-11-20')?.reviewId).toBeNull()
  })

  it('reads no nonsense', () => {
    for (const asked of ['', 'r9', '2026-13-99', 'yesterday'])
      expect(sinceBasis(aPlace().view, 't1', asked)).toBeNull()
  })
})
