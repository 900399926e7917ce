// Preparing in the real app: what is left out is gone from the walk, notes reach the presenter, one press files a remark.
import { waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { catchFeedback } from '../../../src/domain/review/feedback-commands.ts'
import { prepareReview, startReview } from '../../../src/domain/review/review-commands.ts'
import { aWorkspace } from '../../domain/review/a-workspace.ts'
import { renderApp } from '../../support/render-app.tsx'
import { rowsAsChanges } from '../../support/rows-as-changes.ts'

async function onPage(isStarted = false) {
  const shown = aWorkspace()
  const reviewId = shown.do(prepareReview, { treeId: 't1', audienceIds: ['vera'], detail: 'everything' })
  if (isStarted) {
    shown.do(startReview, { reviewId })
    shown.do(catchFeedback, {
      reviewId,
      stop: 'solutions',
      text: 'A bell at the door',
      kind: 'idea',
      byId: 'vera',
    })
  }
  const app = await renderApp(`/reviews/${reviewId}`, { seed: () => rowsAsChanges(shown.view) })
  const review = () => app.view().rows.review.get(reviewId)
  return { ...app, reviewId, review, person: userEvent.setup() }
}

it('stops are moved and left out by keys, and the walk follows', async () => {
  const page = await onPage()
  const walk = within(await page.findByRole('region', { name: 'The walk' }))
  walk.getByRole('button', { name: 'Move up: Solutions' }).focus()
  await page.person.keyboard('{Alt>}{ArrowUp}{/Alt}')
  await waitFor(() => expect(page.review()?.arranged.indexOf('solutions')).toBe(3))
  walk.getByRole('button', { name: 'Leave out: Prioritisation' }).focus()
  await page.person.keyboard('{Enter}')
  await waitFor(() => expect(page.review()?.hidden).toEqual(['prioritisation']))
  expect(page.getByText(/^6 stops with 6 opportunities, 3 solutions, 2 tests and 1 quote/)).toBeVisible()
  await page.person.click(walk.getByRole('button', { name: 'Show: Prioritisation' }))
  await waitFor(() => expect(page.review()?.hidden).toEqual([]))
})

it('a note for a stop stands in the presenter’s window', async () => {
  const page = await onPage()
  const walk = within(await page.findByRole('region', { name: 'The walk' }))
  await page.person.click(walk.getByText('Note for the presenter', { selector: 'li:nth-child(1) *' }))
  await page.person.keyboard('Ask about groups{Control>}{Enter}{/Control}')
  await waitFor(() => expect(page.review()?.stopNotes).toEqual({ outcome: 'Ask about groups' }))
  await page.router.navigate({ to: `/w/${page.workspace.id}/reviews/${page.reviewId}/presenter` })
  expect(await page.findByText('Ask about groups')).toBeVisible()
})

it('the thirty seconds are worded anew and drafted again', async () => {
  const page = await onPage()
  const pitch = within(await page.findByRole('region', { name: 'In thirty seconds' }))
  await page.person.click(pitch.getByText(/We work towards this/))
  await page.person.keyboard('{Control>}a{/Control}Ours.{Control>}{Enter}{/Control}')
  await waitFor(() => expect(page.review()?.pitch).toBe('Ours.'))
  await page.person.click(pitch.getByRole('button', { name: 'Draft it anew' }))
  await waitFor(() => expect(pitch.getByText(/We work towards this/)).toBeVisible())
})

it('one press files an idea under the opportunity it serves', async () => {
  const page = await onPage(true)
  const press = await page.findByRole('button', {
    name: 'Add as an idea for “I cannot see what is free tonight”',
  })
  press.focus()
  await page.person.keyboard('{Enter}')
  expect(await page.findByText('An idea for “I cannot see what is free tonight”')).toBeVisible()
  const made = [...page.view().rows.solution.values()].find((row) => row.title === 'A bell at the door')
  expect(made).toMatchObject({ opportunityId: 'o2', fromId: 'vera' })
})
