// The palette takes what is typed right after its key, also while its file is still on the way.
import { configure, screen, waitFor } from '@testing-library/react'
import { userEvent } from 'vitest/browser'
import { expect, it } from 'vitest'
import { liveActions } from '../../src/ui/actions/action-store.ts'
import { renderApp } from '../support/render-app.tsx'

configure({ getElementError: (message) => new Error(message ?? 'not found'), asyncUtilTimeout: 15_000 })

it('takes what is typed right after its key, also when it opens for the first time', async () => {
  await renderApp('')
  await waitFor(() => expect(liveActions().map((action) => action.id)).toContain('week.plan-interview'))
  await userEvent.keyboard('{Control>}k{/Control}nothing is lost')
  const field = await screen.findByRole('combobox', { name: 'Find an action or a record' })
  expect(field).toHaveValue('nothing is lost')
})

it('Enter right after the last letter chooses what was typed, not what the list still shows', async () => {
  const { router } = await renderApp('')
  await waitFor(() => expect(liveActions().map((action) => action.id)).toContain('go.tree'))
  await userEvent.keyboard('{Control>}k{/Control}')
  const field = await screen.findByRole<HTMLInputElement>('combobox', { name: 'Find an action or a record' })
  await waitFor(() => expect(field).toHaveFocus())
  // As on a busy machine: both keys wait in the queue, and no frame comes between them.
  document.execCommand('insertText', false, 'versions')
  await Promise.resolve()
  field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }))
  await waitFor(() => expect(router.state.location.pathname).toMatch(/versions$/))
})
