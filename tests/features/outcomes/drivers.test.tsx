// The driver tree by keys: what feeds what, with which operator; and the audit of an outcome.
import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { driversOf } from '../../../src/domain/outcomes/drivers.ts'
import { aTreeChanges } from '../../support/a-tree.ts'
import { renderApp } from '../../support/render-app.tsx'

test('a formula grows above the product outcome by keys', async () => {
  const user = userEvent.setup()
  const app = await renderApp('/tree/drivers', { seed: () => [...aTreeChanges('Arrive')] })
  const outcome = await screen.findByRole('treeitem', { name: /More bookings/ }, { timeout: 20_000 })
  outcome.focus()
  await user.keyboard('{Control>}{Enter}{/Control}Revenue{Enter}')
  await waitFor(() => expect(screen.getByRole('treeitem', { name: /^Revenue/ })).toHaveFocus())
  await user.keyboard('{Tab}Price{Enter}')
  await waitFor(() => expect(screen.getByRole('treeitem', { name: /^Price/ })).toHaveFocus())
  await user.keyboard('m')
  await waitFor(() =>
    expect(screen.getByRole('treeitem', { name: /^Price/ })).toHaveAccessibleName(/multiplied/),
  )
  expect(screen.getByRole('treeitem', { name: /^Revenue/ })).toHaveAccessibleName(
    /a number is missing for Price/,
  )
  const titles = [...driversOf(app.view()).levels].map(([id, level]) => [
    level,
    app.view().rows.outcome.get(id)?.title,
  ])
  expect(titles).toEqual([
    [1, 'Revenue'],
    [2, 'More bookings are made online'],
    [2, 'Price'],
  ])
  await user.keyboard('{Delete}')
  await waitFor(() => expect(screen.queryByRole('treeitem', { name: /^Price/ })).toBeNull())
})

test('the audit asks, keeps answers, and offers to mend', async () => {
  const user = userEvent.setup()
  const app = await renderApp('/tree/drivers?at=out1', { seed: () => [...aTreeChanges('Arrive')] })
  ;(await screen.findByRole('treeitem', { name: /More bookings/ }, { timeout: 20_000 })).focus()
  await user.keyboard(' ')
  await user.click(await screen.findByText(/Ask the outcome/))
  await user.click(screen.getByRole('button', { name: 'Make it a learning goal' }))
  expect(app.view().rows.outcome.get('out1')?.goal).toBe('learning')
  await user.click(screen.getByRole('button', { name: 'Name a health metric' }))
  expect(screen.getByRole('textbox', { name: /Health metric/ })).toHaveFocus()
})
