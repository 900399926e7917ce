// From nothing to the first opportunities: the outcome is written where the tree will stand.
import { screen, waitFor } from '@testing-library/react'
import { userEvent } from 'vitest/browser'
import { expect, test } from 'vitest'
import { renderApp } from '../../support/render-app.tsx'
import { card, expectFocusOn } from '../../support/tree-page.ts'

const { keyboard } = userEvent

test('without a tree the outcome is asked for; the title alone is enough', async () => {
  const { view } = await renderApp('/tree')
  await userEvent.click(await screen.findByRole('button', { name: 'Start the tree' }))
  expect(await screen.findByText('Write the outcome in a few words first.')).toBeVisible()
  await userEvent.click(screen.getByRole('textbox', { name: 'What should change?' }))
  await keyboard('More people book online')
  await userEvent.click(screen.getByRole('textbox', { name: 'Baseline' }))
  await keyboard('34')
  await userEvent.click(screen.getByRole('textbox', { name: 'Target' }))
  await keyboard('sixty{Tab}')
  expect(await screen.findByText('Write a number, such as 42 or 3.5.')).toBeVisible()
  await userEvent.fill(screen.getByRole('textbox', { name: 'Target' }), '60')
  await userEvent.fill(screen.getByRole('textbox', { name: 'Unit' }), '%')
  await userEvent.click(screen.getByRole('button', { name: 'Start the tree' }))
  await card(/^Outcome: More people book online, 34 % → 60 %/)
  expect(view().rows.tree.size).toBe(1)
})

test('an empty tree says what to do, and its button opens the first card', async () => {
  const { view } = await renderApp('/tree')
  await userEvent.click(await screen.findByRole('textbox', { name: 'What should change?' }))
  await keyboard('More people book online{Enter}')
  await userEvent.click(await screen.findByRole('button', { name: 'Write the first opportunity' }))
  expect(await screen.findByRole('textbox', { name: 'New opportunity' })).toHaveFocus()
  await keyboard('I cannot park{Enter}{Enter}')
  await waitFor(() => expect(view().rows.opportunity.size).toBe(1))
  await expectFocusOn('I cannot park')
  expect(screen.queryByText(/No opportunities yet/)).toBeNull()
})
