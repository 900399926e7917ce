// What has changed since an audience last saw the tree: each kind of change, its words, its rank, and ten at most.
import { describe, expect, it } from 'vitest'
import { finishTest } from '../../../src/domain/assumptions/finish-test.ts'
import { addObservation } from '../../../src/domain/assumptions/observation-commands.ts'
import { changedSince, lastSeen } from '../../../src/domain/review/changed-since.ts'
import { prepareReview, startReview } from '../../../src/domain/review/review-commands.ts'
import { addOpportunity } from '../../../src/domain/tree/add-opportunity.ts'
import { archiveCards } from '../../../src/domain/tree/archive-cards.ts'
import { makeTarget } from '../../../src/domain/tree/choose-target.ts'
import { editStatement, parkOpportunity } from '../../../src/domain/tree/edit-opportunity.ts'
import { indent } from '../../../src/domain/tree/move-opportunities.ts'
import { addSolution, setSolutionStatus } from '../../../src/domain/tree/solutions.ts'
import { applyChanges } from '../../../src/domain/view/apply-changes.ts'
import { create, newRow, set } from '../../../src/domain/view/command.ts'
import { aPastReview, aSecondReview, type SecondReview } from './a-second-review.ts'
import { aWorkspace, type Shown } from './a-workspace.ts'

function hear(shown: Shown, participantId: string, opportunityId: string): void {
  const { env } = shown
  const key = `${participantId}-${opportunityId}`
  shown.view = applyChanges(shown.view, [
    create('snapshot', newRow('snapshot', env, { id: `n-${key}`, participantId })),
    create('heard', newRow('heard', env, { id: `h-${key}`, snapshotId: `n-${key}`, statement: 'Again' })),
    create('evidence', newRow('evidence', env, { heardId: `h-${key}`, opportunityId })),
  ])
}

const sinceOf = ({ view, reviewId }: SecondReview) => {
  const review = view.rows.review.get(reviewId)
  return review ? changedSince(view, review) : null
}
const wordsOf = (shown: SecondReview) => sinceOf(shown)?.lines.map((line) => line.words)

describe('each change in a sentence', () => {
  const table: readonly [name: string, change: (shown: Shown) => void, words: readonly string[]][] = [
    ['nothing', () => undefined, []],
    [
      'another target',
      (it) => it.do(makeTarget, { id: 'o3', why: 'Photos matter more', overIds: ['o2'] }),
      ['New target: “I do not trust the photos”, instead of “I cannot see what is free tonight”'],
    ],
    [
      'the result of a test, once, not as a status of its assumption too',
      (it) => {
        for (const met of [true, true, true])
          it.do(addObservation, { testId: it.runningTestId, who: '', met, note: '' })
        it.do(finishTest, { testId: it.runningTestId, learned: 'They do', nextStep: '' })
      },
      ['Supported by a test: “Owners keep tables up to date”'],
    ],
    [
      'the number of the outcome',
      (it) => {
        const fields = { id: 'm9', outcomeId: 'out1', on: '2026-11-01', value: 170 }
        it.view = applyChanges(it.view, [create('measurement', newRow('measurement', it.env, fields))])
      },
      ['The outcome stands at 170 bookings, it stood at 150 bookings'],
    ],
    [
      'the target of the outcome',
      (it) => {
        it.view = applyChanges(it.view, [set('outcome', 'out1', { target: 300 })])
      },
      ['The target is 300 bookings, it was 200 bookings'],
    ],
    [
      'somebody new says it, told where it was said and not up the branch',
      (it) => hear(it, 'p9', 'o2'),
      ['Heard from one more person: “I cannot see what is free tonight”'],
    ],
    [
      'somebody known says it again',
      (it) => hear(it, 'p0', 'o2'),
      ['Heard once more, from people we knew: “I cannot see what is free tonight”'],
    ],
    [
      'a new branch, told once',
      (it) => {
        const parentId = it.do(addOpportunity, { parentId: 't1', statement: 'Coming with a dog' })
        it.do(addOpportunity, { parentId, statement: 'The dog is not welcome' })
      },
      ['New opportunity: “Coming with a dog”, with 1 below it'],
    ],
    [
      'a new idea',
      (it) => it.do(addSolution, { opportunityId: 'o3', title: 'Photos by guests' }),
      ['New idea for “I do not trust the photos”: “Photos by guests”'],
    ],
    [
      'a solution that is built',
      (it) => it.do(setSolutionStatus, { id: it.solutionIds[0] ?? '', status: 'building' }),
      ['Being built: “Free tables on the map”'],
    ],
    [
      'a move',
      (it) => it.do(indent, { ids: ['o4'] }),
      ['Moved under “I do not trust the photos”: “I call because the site looks closed”'],
    ],
    [
      'a branch that went, told once',
      (it) => it.do(archiveCards, { ids: ['o5'] }),
      ['No longer in the tree: “Changing a booking”, with 1 below it'],
    ],
    [
      'a parked one',
      (it) => it.do(parkOpportunity, { id: 'o4' }),
      ['Parked: “I call because the site looks closed”'],
    ],
    [
      'other words',
      (it) => it.do(editStatement, { id: 'o6', statement: 'The link is in a lost mail' }),
      ['Worded anew: “The link is in a lost mail”, before “I lose the mail with the link”'],
    ],
  ]
  it.each(table)('%s', (_name, change, words) => {
    expect(wordsOf(aSecondReview(change))).toEqual(words)
  })
})

describe('the list', () => {
  it('has the most important first', () => {
    const shown = aSecondReview((it) => {
      it.do(editStatement, { id: 'o6', statement: 'Another wording' })
      it.do(addSolution, { opportunityId: 'o2', title: 'One more' })
      hear(it, 'p9', 'o5')
      it.do(makeTarget, { id: 'o3', why: 'Now', overIds: [] })
    })
    expect(sinceOf(shown)?.lines.map((line) => line.kind)).toEqual([
      'decision',
      'evidence',
      'added',
      'reworded',
    ])
  })

  it('is ten lines long at most, says how many more there are, and marks the cards of all', () => {
    const shown = aSecondReview((it) => {
      for (let i = 0; i < 14; i++) it.do(addOpportunity, { parentId: 'o5', statement: `Case ${i}` })
    })
    const since = sinceOf(shown)
    expect(since?.lines).toHaveLength(10)
    expect(since?.more).toBe(4)
    expect(since?.changedIds.size).toBe(14)
  })

  it('marks only cards that are there', () => {
    const shown = aSecondReview((it) => {
      it.do(archiveCards, { ids: ['o5'] })
      it.do(editStatement, { id: 'o3', statement: 'Photos lie' })
    })
    expect([...(sinceOf(shown)?.changedIds ?? [])]).toEqual(['o3'])
  })
})

describe('with which review the tree is compared', () => {
  it('with the last one that somebody of this audience was at', () => {
    const shown = aWorkspace()
    const first = aPastReview(shown, ['vera'])
    aPastReview(shown, ['mo'])
    const reviewId = shown.do(prepareReview, { treeId: 't1', audienceIds: ['vera'] })
    const review = shown.view.rows.review.get(reviewId)
    expect(review && lastSeen(shown.view, review)?.id).toBe(first)
    expect(review && changedSince(shown.view, review)?.isSameAudience).toBe(true)
  })

  it('with the last one at all for somebody new, which is said', () => {
    const shown = aWorkspace()
    aPastReview(shown, ['vera'])
    const last = aPastReview(shown, ['vera'])
    const reviewId = shown.do(prepareReview, { treeId: 't1', audienceIds: ['mo'] })
    const review = shown.view.rows.review.get(reviewId)
    const since = review ? changedSince(shown.view, review) : null
    expect([since?.last.id, since?.isSameAudience]).toEqual([last, false])
  })

  it('with none before the first, nor with one that was never ended or cannot be read', () => {
    const shown = aWorkspace()
    const running = shown.do(prepareReview, { treeId: 't1' })
    shown.do(startReview, { reviewId: running })
    const broken = aPastReview(shown, ['vera'])
    shown.view = applyChanges(shown.view, [set('review', broken, { baseline: '{"format":7}' })])
    const reviewId = shown.do(prepareReview, { treeId: 't1', audienceIds: ['vera'] })
    const review = shown.view.rows.review.get(reviewId)
    expect(review && changedSince(shown.view, review)).toBeNull()
  })

  it('with itself once it is over: what has come since', () => {
    const shown = aWorkspace()
    const reviewId = aPastReview(shown, ['vera'])
    shown.do(editStatement, { id: 'o3', statement: 'Photos lie' })
    const review = shown.view.rows.review.get(reviewId)
    expect(review && changedSince(shown.view, review)?.lines).toHaveLength(1)
  })
})
