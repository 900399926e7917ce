// Splitting and merging by keys, moving to another tree, and one step of undo for each.
import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { create, newRow } from '../../../src/domain/view/command.ts'
import { aTreeChanges } from '../../support/a-tree.ts'
import { anInterview, card, expectFocusOn, openTree } from '../../support/tree-page.ts'

test('a card is split by keys: what is ticked goes along, and one undo brings it back', async () => {
  const user = userEvent.setup()
  const app = await openTree('Park\n  Find a place\n  Pay', '?at=o1', (env) => [
    ...anInterview(env, 1, 'Nadia', ['I never have coins']),
    create('evidence', newRow('evidence', env, { heardId: 'h1-1', opportunityId: 'o1' })),
  ])
  ;(await card('Park')).focus()
  await user.keyboard('{Alt>}{Shift>}[KeyS]{/Shift}{/Alt}')
  const words = await screen.findByRole('textbox', { name: 'The new one beside it says' })
  await waitFor(() => expect(words).toHaveFocus())
  await user.keyboard('Pay for it')
  ;(await screen.findByRole('checkbox', { name: /I never have coins/ })).focus()
  await user.keyboard(' ')
  ;(await screen.findByRole('checkbox', { name: 'Pay' })).focus()
  // Keys on the surface are its own: Mod+Enter splits, and does not insert a parent in the tree below it.
  await user.keyboard(' {Control>}{Enter}{/Control}')
  await expectFocusOn('Pay for it')
  expect(app.outline()).toBe('Park\n  Find a place\nPay for it\n  Pay')
  expect(screen.queryByRole('textbox', { name: 'New opportunity' })).toBeNull()
  app.workspace.history.undo()
  expect(app.outline()).toBe('Park\n  Find a place\n  Pay')
})

test('two cards are merged by keys; the second is found by its words', async () => {
  const user = userEvent.setup()
  const app = await openTree('Park\n  Find a place\nParking is hard\n  Pay', '?at=o3')
  ;(await card('Parking is hard')).focus()
  await user.keyboard('{Alt>}{Shift>}[KeyJ]{/Shift}{/Alt}')
  await waitFor(() => expect(screen.getByRole('combobox', { name: /^Merge/ })).toHaveFocus())
  await user.keyboard('park{Enter}')
  await waitFor(() => expect(screen.getByRole('radio', { name: /^Parking is hard/ })).toHaveFocus())
  await user.keyboard('{ArrowDown}{Enter}')
  await expectFocusOn('Park')
  expect(app.outline()).toBe('Park\n  Find a place\n  Pay')
})

test('a branch moves to another tree by its name', async () => {
  const user = userEvent.setup()
  const app = await openTree('Park\n  Find a place', '?at=o2', () =>
    aTreeChanges('Sleep', 't2', 'p').slice(1),
  )
  ;(await card('Find a place')).focus()
  await user.keyboard('{Control>}{Shift>}[KeyM]{/Shift}{/Control}')
  await waitFor(() => expect(screen.getByRole('combobox', { name: /^Move/ })).toHaveFocus())
  await user.keyboard('sleep{Enter}')
  await waitFor(() => expect(app.outline()).toBe('Park'))
  expect(app.view().rows.opportunity.get('o2')?.treeId).toBe('t2')
})
