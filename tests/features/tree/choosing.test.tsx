// Comparing siblings, choosing a leaf, and finding the decision again.
import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { aTreeChanges } from '../../support/a-tree.ts'
import { outlineOf } from '../../support/outline-of.ts'
import { renderApp } from '../../support/render-app.tsx'

const TEXT = 'Arrive\n  Find the door\n  Park\nStay'

test('notes are written where they stand, the walk goes to a leaf, and the decision is kept with its reason', async () => {
  const user = userEvent.setup()
  const app = await renderApp('/tree/t1/choose', { seed: () => [...aTreeChanges(TEXT)] })
  await user.click(await screen.findByRole('textbox', { name: 'Sizing: Arrive' }, { timeout: 20_000 }))
  await user.keyboard('Everybody, each time')
  await user.click(screen.getByRole('button', { name: 'Compare its 2 children' }))
  await waitFor(() => expect(screen.getByRole('heading', { level: 2, name: /Arrive/ })).toHaveFocus())
  expect(app.view().rows.opportunity.get('o1')?.lens).toEqual({ sizing: 'Everybody, each time' })
  const door = screen.getByRole('article', { name: 'Find the door' })
  await user.click(within(door).getByRole('button', { name: 'Choose it' }))
  await user.keyboard('Four of five were late for it')
  await user.click(screen.getByRole('button', { name: 'Make it the target' }))
  expect(outlineOf(app.view())).toBe('Arrive\n  Find the door !\n  Park\nStay')
  expect([...app.view().rows.decision.values()]).toMatchObject([
    { chosenId: 'o2', overIds: ['o3'], why: 'Four of five were late for it' },
  ])
  app.workspace.history.undo()
  expect(outlineOf(app.view())).toBe(TEXT)
})

test('a version is kept, says what has changed since, and brings a branch back', async () => {
  const user = userEvent.setup()
  const app = await renderApp('/tree/t1/history', { seed: () => [...aTreeChanges(TEXT)] })
  await user.type(
    await screen.findByLabelText('Keep the tree as it stands now', {}, { timeout: 20_000 }),
    'First{Enter}',
  )
  expect(await screen.findByText('Nothing: the tree stands as it stood.')).toBeVisible()
  app.workspace.run(
    (_view, _args, env) => ({
      ok: true,
      value: {
        says: 'Archived',
        changes: [{ do: 'set', type: 'opportunity', id: 'o3', fields: { deletedAt: env.now } }],
      },
    }),
    {},
  )
  expect(await screen.findByText('archived since')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Restore the whole tree' }))
  expect(outlineOf(app.view())).toBe(TEXT)
  await user.click(screen.getByRole('tab', { name: /Archive/ }))
  expect(await screen.findByText('Nothing was archived')).toBeVisible()
})
