// A review from preparing to ending, and what becomes of the remarks.
import { describe, expect, it } from 'vitest'
import {
  archiveFeedback,
  catchFeedback,
  declineFeedback,
  editFeedback,
  fileFeedback,
  reopenFeedback,
} from '../../../src/domain/review/feedback-commands.ts'
import { readOutline } from '../../../src/domain/review/outline.ts'
import {
  archiveReview,
  endReview,
  prepareReview,
  startReview,
  editReview,
} from '../../../src/domain/review/review-commands.ts'
import {
  audienceOf,
  feedbackOf,
  reviewLists,
  reviewName,
  speakerOf,
  speakersFor,
} from '../../../src/domain/review/reviews.ts'
import { fateOf } from '../../../src/domain/review/fates.ts'
import { walkOf } from '../../../src/domain/review/walk.ts'
import { assumptionsOf } from '../../../src/domain/assumptions/stakes.ts'
import { editStatement } from '../../../src/domain/tree/edit-opportunity.ts'
import { rowById } from '../../../src/domain/view/workspace-view.ts'
import { aWorkspace, type Shown } from './a-workspace.ts'

function prepared(): { shown: Shown; reviewId: string } {
  const shown = aWorkspace()
  const reviewId = shown.do(prepareReview, {
    treeId: 't1',
    audienceIds: ['vera', 'vera'],
    detail: 'everything',
  })
  return { shown, reviewId }
}

function caught(stop: string, text: string) {
  const { shown, reviewId } = prepared()
  shown.do(startReview, { reviewId })
  const feedbackId = shown.do(catchFeedback, { reviewId, stop, text, byId: 'vera' })
  const row = () => rowById(shown.view, 'feedback', feedbackId)
  const fate = () => {
    const feedback = row()
    return feedback ? fateOf(shown.view, feedback) : null
  }
  return { shown, reviewId, feedbackId, row, fate }
}

describe('a review', () => {
  it('is prepared for today unless another day is given, each person once', () => {
    const { shown, reviewId } = prepared()
    expect(rowById(shown.view, 'review', reviewId)).toMatchObject({ on: '2026-11-21', audienceIds: ['vera'] })
  })

  it.each([
    [{ treeId: 'nope' }, 'gone'],
    [{ treeId: 't1', on: '2026-02-31' }, 'invalid'],
    [{ treeId: 't1', on: 'tomorrow' }, 'invalid'],
  ])('is refused for %j', (args, code) => {
    expect(aWorkspace().refusalOf(prepareReview, args)).toBe(code)
  })

  it('can be changed before it starts', () => {
    const { shown, reviewId } = prepared()
    shown.do(editReview, { reviewId, fields: { detail: 'pitch', on: '2026-12-01' } })
    expect(rowById(shown.view, 'review', reviewId)).toMatchObject({ detail: 'pitch', on: '2026-12-01' })
    expect(shown.refusalOf(editReview, { reviewId, fields: { on: '2026-13-01' } })).toBe('invalid')
  })

  it('keeps the tree as it stood when it started', () => {
    const { shown, reviewId } = prepared()
    shown.do(startReview, { reviewId })
    shown.do(editStatement, { id: 'o2', statement: 'Changed since' })
    const baseline = readOutline(rowById(shown.view, 'review', reviewId)?.baseline ?? '')
    expect(baseline?.cards.find((card) => card.id === 'o2')).toMatchObject({
      text: 'I cannot see what is free tonight',
      status: 'target',
      people: 2,
    })
    expect(shown.refusalOf(startReview, { reviewId })).toBe('started')
  })

  it('ends once, after it started, and is past then', () => {
    const { shown, reviewId } = prepared()
    expect(shown.refusalOf(endReview, { reviewId })).toBe('not-started')
    expect(reviewLists(shown.view).upcoming).toHaveLength(1)
    shown.do(startReview, { reviewId })
    shown.do(endReview, { reviewId })
    expect(shown.refusalOf(endReview, { reviewId })).toBe('finished')
    expect(reviewLists(shown.view)).toMatchObject({ upcoming: [], past: [{ id: reviewId }] })
  })

  it('is called by its title, its audience, or its tree', () => {
    const { shown, reviewId } = prepared()
    const nameNow = () => {
      const review = rowById(shown.view, 'review', reviewId)
      return review ? reviewName(shown.view, review) : ''
    }
    const review = rowById(shown.view, 'review', reviewId)
    expect(review ? audienceOf(shown.view, review) : []).toEqual(['Vera'])
    expect(nameNow()).toBe('Review with Vera')
    shown.do(editReview, { reviewId, fields: { audienceIds: [] } })
    expect(nameNow()).toBe('Review of “More bookings are made online”')
    shown.do(editReview, { reviewId, fields: { title: 'Board' } })
    expect(nameNow()).toBe('Board')
  })

  it('is archived with what was said', () => {
    const { shown, reviewId } = prepared()
    shown.do(archiveReview, { reviewId })
    expect(reviewLists(shown.view)).toEqual({ upcoming: [], past: [] })
    expect(shown.refusalOf(archiveReview, { reviewId })).toBe('gone')
  })

  it('offers its audience first as speakers, then everybody else', () => {
    const { shown, reviewId } = prepared()
    const review = rowById(shown.view, 'review', reviewId)
    expect(review ? speakersFor(shown.view, review).map((speaker) => speaker.name) : []).toEqual([
      'Vera',
      'Mo',
    ])
  })

  it('shows where the outcome stood the last time', () => {
    const { shown, reviewId } = prepared()
    shown.do(editReview, { reviewId, fields: { on: '2026-09-15' } })
    shown.do(startReview, { reviewId })
    const secondId = shown.do(prepareReview, { treeId: 't1', on: '2026-11-20' })
    const second = rowById(shown.view, 'review', secondId)
    const content = second ? walkOf(shown.view, second)[0]?.content : null
    expect(content).toMatchObject({ stop: 'outcome', lastTime: { on: '2026-09-15', value: 110 } })
  })
})

describe('a remark', () => {
  it('is caught at its stop, with who said it', () => {
    const { shown, reviewId, row, fate } = caught('space', ' What about groups? ')
    expect(row()).toMatchObject({ text: 'What about groups?', stop: 'space', status: 'open' })
    const feedback = row()
    expect(feedback && speakerOf(shown.view, feedback)).toBe('Vera')
    expect(fate()?.words).toBe('Waits to be filed')
    shown.do(catchFeedback, { reviewId, stop: 'outcome', text: 'First' })
    expect(feedbackOf(shown.view, reviewId).map((item) => item.text)).toEqual(['First', 'What about groups?'])
  })

  it('needs words, a review and a stop that exists', () => {
    const { shown, reviewId } = prepared()
    expect(shown.refusalOf(catchFeedback, { reviewId, stop: 'space', text: ' ' })).toBe('empty')
    expect(shown.refusalOf(catchFeedback, { reviewId, stop: 'lunch', text: 'x' })).toBe('invalid')
    expect(shown.refusalOf(catchFeedback, { reviewId: 'nope', stop: 'space', text: 'x' })).toBe('gone')
  })

  it('can be put differently and archived', () => {
    const { shown, feedbackId, row } = caught('space', 'Groups')
    shown.do(editFeedback, { feedbackId, fields: { text: 'Groups of eight', byId: 'mo' } })
    expect(row()).toMatchObject({ text: 'Groups of eight', byId: 'mo' })
    expect(shown.refusalOf(editFeedback, { feedbackId, fields: { text: '' } })).toBe('empty')
    shown.do(archiveFeedback, { feedbackId })
    expect(row()).toBeNull()
  })

  it('becomes an idea at any opportunity, with whose it was', () => {
    const { shown, feedbackId, row, fate } = caught('solutions', 'A board in the window')
    shown.do(fileFeedback, { feedbackId, as: 'solution', opportunityId: 'o5' })
    const solution = rowById(shown.view, 'solution', row()?.filedAsId)
    expect(solution).toMatchObject({
      title: 'A board in the window',
      opportunityId: 'o5',
      fromId: 'vera',
      status: 'idea',
    })
    expect(fate()).toMatchObject({ status: 'filed', record: { type: 'solution', id: solution?.id } })
    expect(shown.refusalOf(fileFeedback, { feedbackId, as: 'answer', words: 'x' })).toBe('finished')
  })

  it('a missed opportunity waits to be validated and counts for nobody', () => {
    const { shown, feedbackId, row, fate } = caught('space', 'Large groups are turned away')
    shown.do(fileFeedback, { feedbackId, as: 'heard', kind: 'pain' })
    expect(rowById(shown.view, 'heard', row()?.filedAsId)).toMatchObject({ snapshotId: '', kind: 'pain' })
    expect(fate()?.words).toBe('Waits to be validated in interviews')
  })

  it('an assumption joins its solution', () => {
    const { shown, feedbackId, row } = caught('tests', 'Will owners pay?')
    const [solutionId = ''] = shown.solutionIds
    shown.do(fileFeedback, {
      feedbackId,
      as: 'assumption',
      solutionId,
      kind: 'viability',
      words: 'Owners pay for it',
    })
    expect(assumptionsOf(shown.view, solutionId).at(-1)).toMatchObject({
      id: row()?.filedAsId,
      statement: 'Owners pay for it',
    })
  })

  it('is answered, declined with a reason, or opened again', () => {
    const { shown, feedbackId, row, fate } = caught('next', 'When does it ship?')
    expect(shown.refusalOf(fileFeedback, { feedbackId, as: 'answer', words: ' ' })).toBe('needs-reason')
    expect(shown.refusalOf(declineFeedback, { feedbackId, why: '' })).toBe('needs-reason')
    shown.do(declineFeedback, { feedbackId, why: 'Not this quarter' })
    expect(fate()?.words).toBe('Declined: Not this quarter')
    shown.do(reopenFeedback, { feedbackId })
    expect(row()).toMatchObject({ status: 'open', answer: '', filedAsId: null })
    shown.do(fileFeedback, { feedbackId, as: 'answer', words: 'After the next test' })
    expect(fate()?.words).toBe('Answered: After the next test')
  })
})
