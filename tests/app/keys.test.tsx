// Every key can be another one: chosen in the settings, kept on this device, and it acts.
import { configure, screen, waitFor } from '@testing-library/react'
import { userEvent } from 'vitest/browser'
import { expect, it, onTestFinished } from 'vitest'
import { rememberKeymap, resetKeymap } from '../../src/app/keymap.ts'
import '../../src/app/settings/keys-section.tsx' // loaded on demand: ready, so that the tests wait for nothing
import { actionStore } from '../../src/ui/actions/action-store.ts'
import { renderApp } from '../support/render-app.tsx'

configure({ getElementError: (message) => new Error(message ?? 'not found'), asyncUtilTimeout: 15_000 })

async function openKeys() {
  const app = await renderApp('/settings')
  const stop = rememberKeymap()
  onTestFinished(() => {
    resetKeymap()
    stop()
  })
  await userEvent.click(await screen.findByText('All keys, and how to change them'))
  await screen.findByRole('region', { name: 'Keys: Go to' })
  return app
}

it('takes the next press as the key, which then acts and is remembered', async () => {
  const { router } = await openKeys()
  await userEvent.click(screen.getByRole('button', { name: 'Change the key of: Go to Inbox' }))
  await userEvent.keyboard('{Alt>}{Shift>}b{/Shift}{/Alt}')
  expect(await screen.findByRole('button', { name: 'Bring back the key of: Go to Inbox' })).toBeVisible()
  expect(localStorage.getItem('espalier-keys')).toContain('Alt+Shift+KeyB')
  await userEvent.keyboard('{Alt>}{Shift>}b{/Shift}{/Alt}')
  await waitFor(() => expect(router.state.location.pathname).toMatch(/\/inbox$/))
})

it('says what a key already means, and leaves or takes it', async () => {
  await openKeys()
  await userEvent.click(screen.getByRole('button', { name: 'Change the key of: Go to Inbox' }))
  await userEvent.keyboard('{Control>}k{/Control}')
  expect(await screen.findByText(/means “Find an action or a record”/)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Leave it' }))
  expect(actionStore.getState().keysById).toEqual({})
})

it('finds an action by its name', async () => {
  await openKeys()
  await userEvent.fill(screen.getByRole('searchbox', { name: 'Find a key' }), 'redo')
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Keys: Go to' })).toBeNull())
  expect(screen.getByRole('button', { name: 'Change the key of: Redo' })).toBeVisible()
})
