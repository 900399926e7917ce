// Laws: whatever stands in the view, also nonsense from a merge, the walk has its stops and lights only live cards.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detourTo } from '../../../src/domain/review/detour.ts'
import { outlineOf, readOutline, writeOutline } from '../../../src/domain/review/outline.ts'
import { pitchOf } from '../../../src/domain/review/pitch.ts'
import { stageCards } from '../../../src/domain/review/stage-cards.ts'
import { STOP_IDS, stopsOf } from '../../../src/domain/review/stops.ts'
import { walkOf } from '../../../src/domain/review/walk.ts'
import { DETAILS, RECORDS, type RecordType } from '../../../src/domain/model/records.ts'
import { applyChanges } from '../../../src/domain/view/apply-changes.ts'
import type { Change } from '../../../src/domain/view/change.ts'
import { emptyView } from '../../../src/domain/view/workspace-view.ts'
import { aWorkspace } from './a-workspace.ts'

const TYPES: readonly RecordType[] = [
  'tree',
  'outcome',
  'measurement',
  'opportunity',
  'solution',
  'stake',
  'assumption',
  'test',
  'observation',
  'decision',
  'review',
  'snapshot',
  'heard',
  'evidence',
  'participant',
  'moment',
  'stakeholder',
]

/** Few ids, so that references hit, miss, and point at records of the wrong type. */
const someId = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'nobody')
const reference = fc.oneof(someId, fc.constant(null))
const row = fc.record({
  type: fc.constantFrom(...TYPES),
  id: someId,
  fields: fc.record(
    {
      treeId: someId,
      outcomeId: reference,
      opportunityId: someId,
      solutionId: someId,
      assumptionId: someId,
      testId: someId,
      heardId: someId,
      snapshotId: someId,
      chosenId: someId,
      overIds: fc.array(someId),
      audienceIds: fc.array(someId),
      participantId: reference,
      momentId: reference,
      storyMapId: reference,
      mapId: someId,
      statement: fc.string(),
      title: fc.string(),
      quote: fc.string(),
      on: fc.constantFrom('', '2026-11-20', '9999-12-31', 'soon'),
      status: fc.constantFrom('target', 'candidate', 'dropped', 'supported', 'active'),
      place: fc.dictionary(someId, fc.tuple(fc.nat(9), fc.constantFrom('a0', 'a1', 'b'))),
      value: fc.oneof(fc.double(), fc.constant(null)),
      baseline: fc.oneof(fc.double(), fc.string()),
      target: fc.double(),
      needed: fc.nat(5),
      of: fc.nat(5),
      startedAt: fc.oneof(fc.nat(), fc.constant(null)),
      finishedAt: fc.oneof(fc.nat(), fc.constant(null)),
      verdict: fc.constantFrom('supported', 'refuted', null),
      importance: fc.double({ min: 0, max: 1, noNaN: true }),
      evidence: fc.double({ min: 0, max: 1, noNaN: true }),
      cadenceDays: fc.nat(),
      deletedAt: fc.constantFrom(null, null, null, 5),
      detail: fc.constantFrom(...DETAILS),
    },
    { requiredKeys: [] },
  ),
})

const views = fc.array(row, { maxLength: 60 }).map((rows) =>
  applyChanges(
    emptyView(),
    // A read row is a row of its type; the pair only loses the tie between the two.
    rows.map(
      ({ type, id, fields }) =>
        ({ do: 'create', type, row: RECORDS[type].read({ ...fields, id }) }) as Change,
    ),
  ),
)

describe('the walk is total', () => {
  it('law: every view gives every stop, and what is lit stands on the stage', () => {
    fc.assert(
      fc.property(views, someId, fc.constantFrom(...DETAILS), (view, treeId, detail) => {
        const subjects = [{ treeId, detail }, ...view.rows.review.values()]
        for (const subject of subjects) {
          const walk = walkOf(view, subject)
          expect(walk.map((stop) => stop.id)).toEqual(stopsOf(subject.detail))
          for (const stop of walk) {
            const onStage = new Set(stageCards(view, subject.treeId, stop.id).map((card) => card.id))
            for (const id of [...stop.litIds, ...stop.cameraIds]) expect(onStage).toContain(id)
            expect(stop.headline).not.toBe('')
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  it('law: the stage holds each card once, after its parent', () => {
    fc.assert(
      fc.property(views, someId, fc.constantFrom('whole', ...STOP_IDS), (view, treeId, unfolded) => {
        const seen = new Set<string | null>([null])
        for (const card of stageCards(view, treeId, unfolded)) {
          expect(seen).not.toContain(card.id)
          expect(seen).toContain(card.parentId)
          seen.add(card.id)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('law: the pitch always has its four parts', () => {
    fc.assert(
      fc.property(views, someId, (view, treeId) => {
        const { outcome, opportunity, solution, evidence } = pitchOf(view, treeId)
        for (const part of [outcome, opportunity, solution, evidence]) expect(part).toMatch(/[.?!…。！？]$/)
      }),
      { numRuns: 100 },
    )
  })
})

describe('the baseline', () => {
  it('reads back what was written', () => {
    const outline = outlineOf(aWorkspace().view, 't1')
    expect(outline.cards.map((card) => card.kind)).toContain('assumption')
    expect(readOutline(writeOutline(outline))).toEqual(outline)
  })

  it('law: any text is read or refused, never an error', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => readOutline(text) === null || true))
    for (const text of ['', 'null', '{"format":2}', '{"format":1,"cards":{}}', '[1'])
      expect(readOutline(text)).toBeNull()
  })
})

describe('a detour', () => {
  it('law: every card of the whole stage can be looked at, and lights the way to itself', () => {
    fc.assert(
      fc.property(views, someId, (view, treeId) => {
        const cards = stageCards(view, treeId)
        const ids = new Set(cards.map((card) => card.id))
        for (const card of cards) {
          const detour = detourTo(view, { treeId, detail: 'highlights' }, card.id)
          expect(detour?.cameraIds).toEqual([card.id])
          for (const id of detour?.litIds ?? []) expect(ids).toContain(id)
          expect(detour?.litIds).toContain(treeId)
        }
        expect(detourTo(view, { treeId, detail: 'everything' }, 'nowhere')).toBeNull()
      }),
      { numRuns: 150 },
    )
  })
})
