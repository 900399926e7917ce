// What a review was prepared to show is what is shown: order, what is left out, how people appear, and what it says of it.
import { describe, expect, it } from 'vitest'
import { keepHtml } from '../../../src/domain/review/keep-html.ts'
import { keepMarkdown } from '../../../src/domain/review/keep-markdown.ts'
import { keepMermaid } from '../../../src/domain/review/keep-mermaid.ts'
import { keepOf } from '../../../src/domain/review/keep-sections.ts'
import { pitchWords } from '../../../src/domain/review/pitch.ts'
import {
  leaveOut,
  moveInReview,
  noteStop,
  showPeople,
  writePitch,
} from '../../../src/domain/review/prepare-commands.ts'
import { prepareReview } from '../../../src/domain/review/review-commands.ts'
import { stageCards } from '../../../src/domain/review/stage-cards.ts'
import { STOP_IDS } from '../../../src/domain/review/stops.ts'
import { visibleIn } from '../../../src/domain/review/visible-in.ts'
import { walkOf } from '../../../src/domain/review/walk.ts'
import { applyChanges } from '../../../src/domain/view/apply-changes.ts'
import { set } from '../../../src/domain/view/command.ts'
import { rowById } from '../../../src/domain/view/workspace-view.ts'
import { aWorkspace } from './a-workspace.ts'

function prepared(detail: 'everything' | 'highlights' = 'everything') {
  const shown = aWorkspace()
  const reviewId = shown.do(prepareReview, { treeId: 't1', audienceIds: ['vera'], detail })
  shown.view = applyChanges(shown.view, [
    { do: 'person', id: 'p0', fields: { name: 'Anastasia Doe', consentQuotes: true } },
    { do: 'person', id: 'p1', fields: { name: 'Benjamin Roe' } },
    set('heard', 'h1', { quote: 'I gave up and called' }),
    set('snapshot', 'n0', { picture: { hash: 'f', name: 'face', mediaType: 'image/webp', size: 1 } }),
  ])
  const review = () => {
    const row = rowById(shown.view, 'review', reviewId)
    if (!row) throw new Error('No review')
    return row
  }
  const walk = () => walkOf(shown.view, review())
  const voices = () =>
    walk().flatMap(({ content }) => (content.stop === 'target' ? content.voices.map((it) => it.alias) : []))
  return Object.assign(shown, { reviewId, review, walk, voices })
}

describe('the order', () => {
  it('of the stops is the one they were given; what comes later follows', () => {
    const at = prepared()
    at.do(moveInReview, { reviewId: at.reviewId, ids: STOP_IDS, id: 'tests', to: 0 })
    expect(at.walk().map((stop) => stop.id)).toEqual(['tests', ...STOP_IDS.filter((id) => id !== 'tests')])
  })

  it('of solutions and voices too, each list by itself', () => {
    const at = prepared()
    const [first = '', second = '', third = ''] = at.solutionIds
    at.do(moveInReview, { reviewId: at.reviewId, ids: [first, second, third], id: second, to: 0 })
    at.do(moveInReview, { reviewId: at.reviewId, ids: ['p1', 'p0'], id: 'p0', to: 0 })
    const { content } = at.walk()[4] ?? {}
    const solutions = content?.stop === 'solutions' ? content.solutions.map((it) => it.solution.id) : []
    expect(solutions).toEqual([second, first, third])
    expect(at.voices()).toEqual(['Ana', 'Ben'])
  })

  it('refuses a place outside of the list', () => {
    const at = prepared()
    expect(moveInReview(at.view, { reviewId: at.reviewId, ids: ['a'], id: 'a', to: 1 }, at.env).ok).toBe(
      false,
    )
  })
})

describe('what is left out', () => {
  it('is neither on the stage nor in any file, with all that is below it', () => {
    const at = prepared()
    const [first = ''] = at.solutionIds
    at.do(leaveOut, { reviewId: at.reviewId, ids: ['o5', first, 'o3'], isOut: true })
    const cards = stageCards(at.view, 't1', 'whole', at.review().hidden).map((card) => card.id)
    expect(cards).not.toContain(first)
    expect(cards).not.toContain('o6')
    const keep = keepOf(at.view, at.review())
    for (const file of [keepHtml(keep), keepMarkdown(keep), ...keepMermaid(at.view, at.review())])
      expect(file).not.toMatch(/I lose the mail|Free tables on the map|I do not trust the photos/)
  })

  it('comes back when it is shown again', () => {
    const at = prepared()
    const before = keepMarkdown(keepOf(at.view, at.review()))
    at.do(leaveOut, { reviewId: at.reviewId, ids: ['o5', 'space'], isOut: true })
    expect(at.walk()).toHaveLength(6)
    at.do(leaveOut, { reviewId: at.reviewId, ids: ['o5', 'space'], isOut: false })
    expect(keepMarkdown(keepOf(at.view, at.review()))).toBe(before)
  })

  it('is never the way to the target, and never every stop', () => {
    const at = prepared()
    at.do(leaveOut, { reviewId: at.reviewId, ids: ['o1', 'o2', ...STOP_IDS], isOut: true })
    expect(at.walk().map((stop) => stop.id)).toEqual(['outcome'])
    expect(stageCards(at.view, 't1', 'whole', at.review().hidden).map((card) => card.id)).toContain('o2')
  })
})

describe('how people appear', () => {
  it('by alias and without a picture, unless it was chosen', () => {
    const at = prepared()
    expect(at.voices().toSorted()).toEqual(['Ana', 'Ben'])
    expect(visibleIn(at.view, at.review())).toMatchObject({ people: 2, quotes: 1, photos: 0, names: 0 })
    at.do(showPeople, { reviewId: at.reviewId, fields: { showsNames: true, showsPhotos: true } })
    expect(at.voices().toSorted()).toEqual(['Anastasia Doe', 'Benjamin Roe'])
    expect(visibleIn(at.view, at.review())).toMatchObject({ photos: 1, names: 2 })
  })

  it('names whose quotes lack consent, and holds those back unless chosen', () => {
    const at = prepared()
    expect(at.voices().toSorted()).toEqual(['Ana', 'Ben'])
    expect(keepMarkdown(keepOf(at.view, at.review()))).not.toContain('I gave up and called')
    expect(visibleIn(at.view, at.review()).withoutConsent).toEqual([{ id: 'p1', alias: 'Ben', quotes: 1 }])
    at.do(showPeople, { reviewId: at.reviewId, fields: { showsAllQuotes: true } })
    expect(keepMarkdown(keepOf(at.view, at.review()))).toContain('I gave up and called')
  })

  it('never when they withdrew', () => {
    const at = prepared()
    at.view = applyChanges(at.view, [{ do: 'person', id: 'p0', fields: { withdrawn: true } }])
    expect(at.voices()).toEqual(['Ben'])
  })

  it('stakeholders who are not in the room have no name', () => {
    const at = prepared()
    const from = () =>
      at
        .walk()
        .flatMap(({ content }) => (content.stop === 'solutions' ? content.solutions : []))
        .map((it) => it.from)
    expect(from()).toContain('Vera')
    at.view = applyChanges(at.view, [set('review', at.reviewId, { audienceIds: [] })])
    expect(from()).not.toContain('Vera')
    expect(from()).toContain('a stakeholder')
  })
})

describe('the presenter', () => {
  it('finds a note at its stop, and it is in no file', () => {
    const at = prepared()
    at.do(noteStop, { reviewId: at.reviewId, stop: 'space', words: 'Ask about groups' })
    expect(at.walk().map((stop) => stop.note)).toEqual(['', 'Ask about groups', '', '', '', '', ''])
    const keep = keepOf(at.view, at.review())
    expect(keepHtml(keep) + keepMarkdown(keep)).not.toContain('Ask about groups')
    at.do(noteStop, { reviewId: at.reviewId, stop: 'space', words: ' ' })
    expect(at.review().stopNotes).toEqual({})
  })

  it('may word the thirty seconds; without words the draft stands', () => {
    const at = prepared()
    const draft = pitchWords(at.view, at.review())
    expect(draft).toContain('I cannot see what is free tonight')
    at.do(writePitch, { reviewId: at.reviewId, words: 'Short and ours.' })
    expect(pitchWords(at.view, at.review())).toBe('Short and ours.')
    at.do(writePitch, { reviewId: at.reviewId, words: '' })
    expect(pitchWords(at.view, at.review())).toBe(draft)
  })
})
