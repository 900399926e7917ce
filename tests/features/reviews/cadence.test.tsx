// The list of who saw the work when: who is due stands first, and one press prepares a review for them.
import { waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { endReview, prepareReview, startReview } from '../../../src/domain/review/review-commands.ts'
import { renderApp } from '../../support/render-app.tsx'
import { rowsAsChanges } from '../../support/rows-as-changes.ts'
import { aWorkspace } from '../../domain/review/a-workspace.ts'

async function list() {
  const shown = aWorkspace()
  const reviewId = shown.do(prepareReview, { treeId: 't1', audienceIds: ['vera'], on: '2020-01-01' })
  shown.do(startReview, { reviewId })
  shown.do(endReview, { reviewId })
  const app = await renderApp('/reviews', { seed: () => rowsAsChanges(shown.view) })
  const region = within(await app.findByRole('region', { name: 'Who saw it when' }))
  return { ...app, region, person: userEvent.setup() }
}

it('says when somebody last saw it and that they are due', async () => {
  const { region } = await list()
  expect(region.getByRole('link', { name: '1 January 2020' })).toBeVisible()
  expect(region.getByText(/due since 15 January 2020/)).toBeVisible()
})

it('prepares a review for who is due', async () => {
  const { region, findByRole, person } = await list()
  await person.click(region.getByRole('button', { name: 'Prepare a review for Vera' }))
  const form = within(await findByRole('form', { name: 'Prepare a review' }))
  expect(form.getByText('Vera')).toBeVisible()
})

it('changes how often somebody wants to see it', async () => {
  const { region, view, person } = await list()
  await person.selectOptions(region.getByRole('combobox', { name: 'How often Vera sees it' }), 'No rhythm')
  await waitFor(() => expect(view().rows.stakeholder.get('vera')?.cadenceDays).toBeNull())
  await waitFor(() => expect(region.queryByText('Due')).toBeNull())
})
