// What an audience keeps of a walk: everything that was shown, by alias, in files that read back.
import { describe, expect, it } from 'vitest'
import { catchFeedback } from '../../../src/domain/review/feedback-commands.ts'
import { keepHtml } from '../../../src/domain/review/keep-html.ts'
import { keepMarkdown } from '../../../src/domain/review/keep-markdown.ts'
import { keepMermaid } from '../../../src/domain/review/keep-mermaid.ts'
import { keepOf } from '../../../src/domain/review/keep-sections.ts'
import { STOP_IDS, STOP_WORDS } from '../../../src/domain/review/stops.ts'
import { applyChanges } from '../../../src/domain/view/apply-changes.ts'
import { set } from '../../../src/domain/view/command.ts'
import { rowById } from '../../../src/domain/view/workspace-view.ts'
import { lab } from '../assumptions/lab.ts'
import { aTree } from '../../support/a-tree.ts'
import { prepareReview } from '../../../src/domain/review/review-commands.ts'
import { aNastyReview } from './a-nasty-review.ts'
import { aSecondReview } from './a-second-review.ts'
import { NASTY_TEXTS } from './nasty-texts.ts'

function kept() {
  const shown = aSecondReview()
  shown.do(catchFeedback, {
    reviewId: shown.reviewId,
    stop: 'space',
    text: 'What about groups?',
    byId: 'vera',
  })
  shown.view = applyChanges(shown.view, [
    { do: 'put', type: 'participant', id: 'p0', field: 'quickFacts', key: 'Employer', value: 'Secret Ltd' },
    set('decision', [...shown.view.rows.decision.keys()][0] ?? '', { byId: 'mo' }),
  ])
  const review = rowById(shown.view, 'review', shown.reviewId)
  if (!review) throw new Error('No review')
  return { view: shown.view, review, keep: keepOf(shown.view, review) }
}

describe('what is kept', () => {
  it('is a section per stop with its question', () => {
    const { keep } = kept()
    expect(keep.sections.map((section) => section.id)).toEqual(STOP_IDS)
    for (const { id, question } of keep.sections) expect(question).toBe(STOP_WORDS[id].question)
  })

  it('has aliases, and no names of stakeholders or of the trio, in no file', () => {
    const { keep, view, review } = kept()
    const files = [keepMarkdown(keep), keepHtml(keep), keepMermaid(view, review).join('')]
    expect(files[0]).toContain('(Ana)')
    for (const file of files) {
      expect(file).not.toMatch(/Vera|\bMo\b|Secret Ltd/)
    }
    expect(files[0]).toContain('What about groups? (Waits to be filed)')
  })

  it('is the headline alone where thirty seconds were prepared', () => {
    const { view, review } = kept()
    const { sections } = keepOf(view, { ...review, id: 'other', detail: 'pitch' })
    expect(sections).toHaveLength(4)
    for (const { blocks, headline } of sections)
      expect(blocks).toEqual([{ kind: 'statement', text: headline }])
  })

  it('is total for a tree that is gone', () => {
    const { view, review } = kept()
    const keep = keepOf(view, { ...review, id: 'other', treeId: 'nowhere', title: '' })
    expect(keep.title).toBe('Review')
    expect(keepHtml(keep)).toContain('</html>')
  })
})

describe('the files', () => {
  it('Markdown has a heading per stop and tables', () => {
    const markdown = keepMarkdown(kept().keep)
    expect(markdown.match(/^## \d\. .+$/gm)).toHaveLength(7)
    expect(markdown).toContain('| Opportunity | Heard from | Below it |')
    expect(markdown).toContain('> It never says what is free tonight (Ana)')
  })

  it('Markdown holds no tag and no heading that was typed', () => {
    const { view, review } = aNastyReview(NASTY_TEXTS)
    const markdown = keepMarkdown(keepOf(view, review))
    expect(markdown.replaceAll('<br>', '')).not.toMatch(/(?<!\\)<[a-z!/]/i)
    expect(markdown.match(/^## /gm)).toHaveLength(7)
  })

  it('Mermaid is one flowchart with every card of the walked tree', () => {
    const { view, review } = kept()
    const [chart = '', ...more] = keepMermaid(view, review)
    expect(more).toEqual([])
    expect(chart).toMatch(/^flowchart TD/)
    expect(chart.match(/:::opportunity/g)).toHaveLength(6)
    expect(chart).toContain('Free tables on the map')
  })

  it('a tree of 2,000 opportunities is a page of less than 2 MB', () => {
    const branch = (i: number) => [
      `Branch ${i}`,
      ...Array.from({ length: 9 }, (_, j) => `  Case ${j} ${'of many words '.repeat(8)}`),
    ]
    const bench = lab(
      aTree(
        Array.from({ length: 200 }, (_, i) => branch(i))
          .flat()
          .join('\n'),
      ),
    )
    const reviewId = bench.do(prepareReview, { treeId: 't1', detail: 'everything' })
    const review = rowById(bench.view, 'review', reviewId)
    expect(review && keepHtml(keepOf(bench.view, review)).length).toBeLessThan(2_000_000)
  })
})
