// The second review with the same people: what has changed stands on its page, at stop 1, and on the cards.
import { waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { addOpportunity } from '../../../src/domain/tree/add-opportunity.ts'
import { makeTarget } from '../../../src/domain/tree/choose-target.ts'
import { renderApp } from '../../support/render-app.tsx'
import { rowsAsChanges } from '../../support/rows-as-changes.ts'
import { aSecondReview } from '../../domain/review/a-second-review.ts'

const NEW_TARGET = 'New target: “I do not trust the photos”, instead of “I cannot see what is free tonight”'

function changed() {
  return aSecondReview((shown) => {
    shown.do(addOpportunity, { parentId: 'o5', statement: 'Coming with a dog' })
    shown.do(makeTarget, { id: 'o3', why: 'Photos matter more', overIds: ['o2'] })
  })
}

describe('on the page of a review', () => {
  it('lists the changes, the most important first, each a link', async () => {
    const { view, reviewId } = changed()
    const app = await renderApp(`/reviews/${reviewId}`, { seed: () => rowsAsChanges(view) })
    const since = within(await app.findByRole('region', { name: 'Changed since your last review' }))
    expect(since.getAllByRole('link').map((link) => link.textContent)).toEqual([
      NEW_TARGET,
      'New opportunity: “Coming with a dog”',
    ])
    await userEvent.click(since.getByRole('link', { name: NEW_TARGET }))
    await waitFor(() => expect(app.history.location.pathname).toContain('/tree/t1'))
    expect(app.history.location.search).toContain('at=o3')
  })

  it('says so when nothing has', async () => {
    const { view, reviewId } = aSecondReview()
    const app = await renderApp(`/reviews/${reviewId}`, { seed: () => rowsAsChanges(view) })
    expect(await app.findByText('Nothing in the tree has changed.')).toBeVisible()
  })

  it('is not there before anybody saw the tree', async () => {
    const { view, firstId } = aSecondReview()
    const app = await renderApp(`/reviews/${firstId}`, { seed: () => rowsAsChanges(view) })
    await app.findByRole('region', { name: 'What was said' })
    expect(app.queryByRole('region', { name: 'Changed since your last review' })).toBeNull()
  })
})

describe('on the stage', () => {
  it('stands at stop 1; a press looks at the card, which is marked', async () => {
    const { view, reviewId } = changed()
    const app = await renderApp(`/reviews/${reviewId}/walk/outcome`, { seed: () => rowsAsChanges(view) })
    const since = within(await app.findByRole('region', { name: 'Changed since your last review' }))
    await userEvent.click(since.getByRole('button', { name: NEW_TARGET }))
    expect(await app.findByRole('button', { name: 'Back to the path' })).toBeVisible()
    expect(
      await app.findByRole('treeitem', { name: /I do not trust the photos.*changed since the last review/ }),
    ).toBeInTheDocument()
  })
})
