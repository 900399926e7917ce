// Help: beside the artefacts without blocking anything, put away for good, and back from the Help page.
import { configure, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from 'vitest/browser'
import { expect, it, onTestFinished } from 'vitest'
import { HELP_TOPICS, helpStore, setHelpAway } from '../../src/records/help-store.ts'
import { sampleChanges } from '../../src/domain/sample/sample-workspace.ts'
import { renderApp } from '../support/render-app.tsx'

configure({ getElementError: (message) => new Error(message ?? 'not found'), asyncUtilTimeout: 8000 })

it('opens a note beside the title, puts it away for good, and brings it back from Help', async () => {
  onTestFinished(() => HELP_TOPICS.forEach((topic) => setHelpAway(topic, false)))
  const { router, workspace } = await renderApp('/inbox', { seed: (env) => sampleChanges(env.now) })
  await userEvent.click(await screen.findByRole('button', { name: 'What is the inbox?' }))
  const note = await screen.findByRole('dialog', { name: 'What is the inbox?' })
  const author = await within(note).findByRole('link', { name: /Teresa Torres/ })
  expect(author).toHaveAttribute('href', expect.stringContaining('producttalk.org'))
  await userEvent.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(screen.getByRole('button', { name: 'What is the inbox?' })).toHaveFocus()

  await userEvent.keyboard('{Enter}')
  await userEvent.click(await screen.findByRole('button', { name: 'Don’t show this here again' }))
  await waitFor(() => expect(screen.queryByRole('button', { name: 'What is the inbox?' })).toBeNull())
  expect(localStorage.getItem('espalier-help-away')).toContain('inbox')

  await router.navigate({ to: `/w/${workspace.id}/help`, search: { at: 'inbox' } })
  const about = await screen.findByRole('heading', { level: 3, name: 'Inbox' })
  const box = within(about.closest('li') ?? document.body).getByRole('checkbox')
  expect(box).not.toBeChecked()
  await userEvent.click(box)
  expect(helpStore.getState().away).not.toContain('inbox')
})

it('opens from the rail by keyboard: artefacts, first steps, keys, what is new, privacy', async () => {
  await renderApp('', { seed: (env) => sampleChanges(env.now) })
  const help = await screen.findByRole('button', { name: 'Help' })
  help.focus()
  await userEvent.keyboard('{Enter}')
  const menu = await screen.findByRole('menu', { name: 'Help' })
  for (const name of [/^About each artefact/, /^All keys/, /^What’s new/, /^Privacy/])
    await waitFor(() => expect(within(menu).getByRole('menuitem', { name })).toBeVisible())
  await userEvent.click(within(menu).getByRole('menuitem', { name: /^First steps again/ }))
  expect(await screen.findByRole('region', { name: 'What comes next' })).toBeVisible()
  for (const name of ['About each artefact', 'Keys', 'Privacy', 'What’s new'])
    await waitFor(() => expect(screen.getByRole('heading', { level: 2, name })).toBeVisible())
})
