// What people said comes back to them: filed in one press, answered at the next review, found on their own page.
import { describe, expect, it } from 'vitest'
import { type FeedbackKind, RECORDS } from '../../../src/domain/model/records.ts'
import { answersFor, saidBy } from '../../../src/domain/review/answers.ts'
import { catchFeedback, declineFeedback, fileFeedback } from '../../../src/domain/review/feedback-commands.ts'
import { messageFor } from '../../../src/domain/review/message-for.ts'
import { endReview, prepareReview, startReview } from '../../../src/domain/review/review-commands.ts'
import { suggestedFiling } from '../../../src/domain/review/suggested-filing.ts'
import { setSolutionStatus } from '../../../src/domain/tree/solutions.ts'
import { emptyView, rowById } from '../../../src/domain/view/workspace-view.ts'
import { aWorkspace } from './a-workspace.ts'

function walked() {
  const shown = aWorkspace()
  const reviewId = shown.do(prepareReview, { treeId: 't1', audienceIds: ['vera'] })
  shown.do(startReview, { reviewId })
  const said = (kind: FeedbackKind | null, text: string, more: { aboutId?: string; byId?: string } = {}) =>
    shown.do(catchFeedback, { reviewId, stop: 'space', text, kind, byId: 'vera', ...more })
  const remark = (id: string) => {
    const row = rowById(shown.view, 'feedback', id)
    if (!row) throw new Error('No remark')
    return row
  }
  const press = (id: string) => {
    const suggested = suggestedFiling(shown.view, remark(id))
    if (!suggested) throw new Error('Nothing to press')
    shown.do(fileFeedback, { feedbackId: id, ...suggested.filing })
    return remark(id)
  }
  return Object.assign(shown, { reviewId, said, remark, press })
}

describe('one press files a remark', () => {
  it('an idea goes to the opportunity it is about, even a parked one, else to the target', () => {
    const at = walked()
    const about = at.press(at.said('idea', 'A photo contest', { aboutId: 'o3' }))
    expect(rowById(at.view, 'solution', about.filedAsId)).toMatchObject({
      title: 'A photo contest',
      opportunityId: 'o3',
      fromId: 'vera',
    })
    const loose = at.press(at.said('idea', 'A bell'))
    expect(rowById(at.view, 'solution', loose.filedAsId)?.opportunityId).toBe('o2')
  })

  it('a missed opportunity waits in the inbox, heard from no customer', () => {
    const at = walked()
    const filed = at.press(at.said('missed', 'Groups of ten'))
    expect(rowById(at.view, 'heard', filed.filedAsId)).toMatchObject({
      statement: 'Groups of ten',
      snapshotId: '',
      quote: '',
    })
  })

  it('an assumption joins its solution, or the first candidate', () => {
    const at = walked()
    const [, second = ''] = at.solutionIds
    const filed = at.press(at.said('assumption', 'Somebody answers the phone', { aboutId: second }))
    const stakes = [...at.view.rows.stake.values()].filter((row) => row.assumptionId === filed.filedAsId)
    expect(stakes.map((row) => row.solutionId)).toEqual([second])
  })

  it('another choice and a decision are noted; a question needs its answer in words', () => {
    const at = walked()
    expect(at.press(at.said('choice', 'The photos first')).answer).toMatch(/compare/)
    expect(at.press(at.said('decision', 'Go on')).answer).toMatch(/decided/)
    expect(suggestedFiling(at.view, at.remark(at.said('question', 'Why?')))).toBeNull()
    expect(suggestedFiling(at.view, at.remark(at.said(null, 'Hm')))).toBeNull()
  })
})

describe('who said what', () => {
  it('is answered at the next review, for those who are there', () => {
    const at = walked()
    const idea = at.said('idea', 'A bell')
    at.press(idea)
    const no = at.said('choice', 'The photos first')
    at.do(declineFeedback, { feedbackId: no, why: 'Fewer people meet it' })
    at.said('question', 'From Mo', { byId: 'mo' })
    at.do(endReview, { reviewId: at.reviewId })
    const next = at.do(prepareReview, { treeId: 't1', audienceIds: ['vera'] })
    const review = rowById(at.view, 'review', next)
    const answers = review ? answersFor(at.view, review) : []
    expect(answers.map(({ remark, fate }) => [remark.text, fate.words])).toEqual([
      ['A bell', 'An idea for “I cannot see what is free tonight”'],
      ['The photos first', 'Declined: Fewer people meet it'],
    ])
    const nobody = at.do(prepareReview, { treeId: 't1' })
    const open = rowById(at.view, 'review', nobody)
    expect(open && answersFor(at.view, open)).toHaveLength(3)
  })

  it('stands on the page of the person', () => {
    const at = walked()
    at.said('idea', 'A bell')
    at.said('question', 'From Mo', { byId: 'mo' })
    expect(saidBy(at.view, 'vera').map(({ remark }) => remark.text)).toEqual(['A bell'])
  })
})

describe('what to send now', () => {
  it('is the thirty seconds, what has changed and what became of words said', () => {
    const at = walked()
    at.press(at.said('idea', 'A bell'))
    at.do(endReview, { reviewId: at.reviewId })
    at.do(setSolutionStatus, { id: at.solutionIds[2] ?? '', status: 'candidate' })
    const vera = rowById(at.view, 'stakeholder', 'vera')
    const words = vera ? messageFor(at.view, vera) : ''
    expect(words).toContain('What we address now: “I cannot see what is free tonight”')
    expect(words).toMatch(/Changed since .*:\n(- .*\n)*- A candidate now: “A wild idea”/)
    expect(words).toContain('- A bell → An idea for')
    expect(vera && messageFor(at.view, { ...vera, detail: 'pitch' })).not.toContain('Changed since')
  })

  it('is nothing while there is no tree', () => {
    expect(messageFor(emptyView(), RECORDS.stakeholder.read({ id: 's' }))).toBe('')
  })
})
