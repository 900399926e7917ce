// Reviews before and after the walk: prepared in a form, remarks filed, what became of them told.
import { within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { catchFeedback } from '../../../src/domain/review/feedback-commands.ts'
import { endReview, prepareReview, startReview } from '../../../src/domain/review/review-commands.ts'
import { assumptionsOf } from '../../../src/domain/assumptions/stakes.ts'
import { renderApp } from '../../support/render-app.tsx'
import { rowsAsChanges } from '../../support/rows-as-changes.ts'
import { aWorkspace } from '../../domain/review/a-workspace.ts'

describe('the list', () => {
  it('says what reviews are for while there is none', async () => {
    const app = await renderApp('/reviews')
    expect(await app.findByText(/caught at the stop where they say it/)).toBeVisible()
    expect(app.queryByRole('button', { name: 'Prepare a review' })).toBeNull()
  })

  it('prepares a review for somebody new and stands at stop 1', async () => {
    const shown = aWorkspace()
    const app = await renderApp('/reviews', { seed: () => rowsAsChanges(shown.view) })
    const person = userEvent.setup()
    await person.click(await app.findByRole('button', { name: 'Prepare a review' }))
    const form = within(await app.findByRole('form', { name: 'Prepare a review' }))
    await person.type(form.getByRole('combobox', { name: /Who will be there/ }), 'Ines')
    await person.keyboard('{Enter}')
    expect(await form.findByText('Ines')).toBeVisible()
    expect(form.getByText(/all by alias, without photos/)).toBeVisible()
    await person.click(form.getByRole('radio', { name: /^Everything/ }))
    await person.click(form.getByRole('button', { name: 'Start the walk' }))
    expect(await app.findByRole('heading', { level: 1, name: '1 of 7 · Outcome' })).toBeVisible()
    const [review] = [...app.view().rows.review.values()]
    expect(review).toMatchObject({ treeId: 't1', detail: 'everything' })
    expect(review?.startedAt).not.toBeNull()
    expect(review?.audienceIds).toHaveLength(1)
  })
})

async function past(...texts: readonly string[]) {
  const shown = aWorkspace()
  const reviewId = shown.do(prepareReview, { treeId: 't1', audienceIds: ['vera'] })
  shown.do(startReview, { reviewId })
  for (const text of texts) shown.do(catchFeedback, { reviewId, stop: 'space', text, byId: 'vera' })
  shown.do(endReview, { reviewId })
  const app = await renderApp(`/reviews/${reviewId}`, { seed: () => rowsAsChanges(shown.view) })
  const person = userEvent.setup()
  const said = within(await app.findByRole('region', { name: 'What was said' }))
  const fileAs = async (choice: RegExp) => {
    await person.click(said.getByRole('button', { name: 'File as' }))
    await person.click(await app.findByRole('menuitem', { name: choice }))
    return within(await said.findByRole('form', { name: 'File the remark' }))
  }
  return { ...app, shown, person, said, fileAs }
}

describe('after the walk', () => {
  it('a remark stands at its stop with who said it', async () => {
    const { said } = await past('What about groups?')
    expect(said.getByRole('heading', { name: 'Opportunity space' })).toBeVisible()
    expect(said.getByText('Vera')).toBeVisible()
    expect(said.getByText('1 to file')).toBeVisible()
  })

  it('becomes an idea for the target in one step', async () => {
    const { said, fileAs, person, view } = await past('A board in the window')
    const form = await fileAs(/A solution idea/)
    expect(form.getByRole('combobox')).toHaveValue('I cannot see what is free tonight')
    await person.click(form.getByRole('button', { name: 'File it' }))
    expect(await said.findByRole('link', { name: /An idea for “I cannot see/ })).toBeVisible()
    const idea = [...view().rows.solution.values()].find((row) => row.title === 'A board in the window')
    expect(idea).toMatchObject({ opportunityId: 'o2', fromId: 'vera', status: 'idea' })
  })

  it('joins its solution as an assumption', async () => {
    const { fileAs, person, shown, said, view } = await past('Do owners pay?')
    const form = await fileAs(/An assumption/)
    const words = form.getByRole('textbox', { name: 'In these words' })
    await person.clear(words)
    await person.type(words, 'Owners pay for it')
    await person.click(form.getByRole('button', { name: 'File it' }))
    await said.findByText('all filed')
    expect(assumptionsOf(view(), shown.solutionIds[0] ?? '').map((row) => row.statement)).toContain(
      'Owners pay for it',
    )
  })

  it('is declined only with a reason', async () => {
    const { fileAs, person, said } = await past('Ship it tomorrow')
    const form = await fileAs(/Declined/)
    await person.click(form.getByRole('button', { name: 'Decline' }))
    await person.type(form.getByRole('textbox', { name: 'Why' }), 'One test is missing')
    await person.click(form.getByRole('button', { name: 'Decline' }))
    expect(await said.findByText('Declined: One test is missing')).toBeVisible()
  })

  it('a forgotten remark is added', async () => {
    const { said, person } = await past()
    await person.type(said.getByRole('textbox', { name: 'Another remark' }), 'Ask Finance')
    await person.click(said.getByRole('button', { name: 'Add' }))
    expect(await said.findByText('Ask Finance')).toBeVisible()
  })
})
