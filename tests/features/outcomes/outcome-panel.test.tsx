// The outcome beside its tree: numbers, measurements over time, what must not suffer.
import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from 'vitest/browser'
import { expect, test } from 'vitest'
import { card, openTree } from '../../support/tree-page.ts'

const { keyboard } = userEvent

test('measurements are added and the card says where the outcome stands', async () => {
  const { view } = await openTree('a', '?panel=details&at=t1')
  const panel = await screen.findByRole('complementary', { name: /Outcome/ })
  await userEvent.fill(within(panel).getByRole('textbox', { name: 'Baseline' }), '34')
  await userEvent.fill(within(panel).getByRole('textbox', { name: 'Target' }), '60')
  await userEvent.fill(within(panel).getByRole('textbox', { name: 'Unit' }), '%')
  await keyboard('{Tab}')
  await card(/34 % → 60 %/)
  await userEvent.click(within(panel).getByRole('textbox', { name: 'New value' }))
  await keyboard('38.5{Enter}41{Enter}')
  await waitFor(() => expect(view().rows.measurement.size).toBe(2))
  await card(/34 % → 60 % · now 41 %/)
  expect(within(panel).getByRole('img', { name: /in 2 measurements, target 60 %/ })).toBeVisible()
})

test('a kind that is no product outcome gets its question', async () => {
  const { view } = await openTree('a', '?panel=details&at=t1')
  const kind = await screen.findByRole('combobox', { name: 'Kind' })
  await userEvent.selectOptions(kind, 'Business outcome')
  expect(await screen.findByText(/Which behaviour of customers drives it/)).toBeVisible()
  await waitFor(() => expect(view().rows.outcome.get('out1')?.kind).toBe('business'))
})
