// Settings: grouped, saved as they are changed, and each acts at once.
import { configure, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from 'vitest/browser'
import { expect, it, onTestFinished } from 'vitest'
import { appearanceStore, applyAppearance } from '../../src/app/appearance.ts'
import { dayText } from '../../src/ui/day-text.ts'
import type { AppUpdates } from '../../src/app/register-service-worker.ts'
import { setPlainWords } from '../../src/ui/words.ts'
import { sampleChanges } from '../../src/domain/sample/sample-workspace.ts'
import { renderApp } from '../support/render-app.tsx'

configure({ getElementError: (message) => new Error(message ?? 'not found'), asyncUtilTimeout: 8000 })

const root = document.documentElement

async function openSettings(updates: Partial<AppUpdates> = {}) {
  const app = await renderApp('/settings', { seed: (env) => sampleChanges(env.now), updates })
  const stop = applyAppearance(root)
  onTestFinished(() => {
    appearanceStore.setState({ theme: 'system', density: 'comfortable', motion: 'system', locale: 'system' })
    stop()
  })
  await screen.findByRole('heading', { level: 1, name: 'Settings' })
  return app
}

it('shows light or dark, density and less motion at once, and as the system again', async () => {
  await openSettings()
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Appearance' }), 'Dark')
  expect(root.dataset['theme']).toBe('dark')
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Appearance' }), 'As the system')
  expect(root.dataset['theme']).toBeUndefined()
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Density' }), 'Compact')
  expect(root.dataset['density']).toBe('compact')
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Motion' }), 'Always less')
  expect(root.dataset['motion']).toBe('reduced')
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Motion' }), 'As the system')
  expect(root.dataset['motion']).toBeUndefined()
})

it('writes dates and numbers as the chosen locale has them, and says how that looks', async () => {
  await openSettings()
  await userEvent.selectOptions(
    screen.getByRole('combobox', { name: 'Dates and numbers' }),
    'Deutsch (Deutschland)',
  )
  expect(await screen.findByText(/20\. November 2026 um 14:05; 12\.345,6\./)).toBeVisible()
  expect(dayText('2026-11-05', 'medium')).toBe('5. Nov. 2026')
  await userEvent.selectOptions(
    screen.getByRole('combobox', { name: 'Dates and numbers' }),
    'English (United Kingdom)',
  )
  expect(await screen.findByText(/20 November 2026 at 14:05; 12,345\.6\./)).toBeVisible()
})

it('sets rhythm and timers for the trio; a round begins with the minutes set', async () => {
  const { view, router, workspace } = await openSettings()
  const rhythm = screen.getByRole('region', { name: 'Rhythm and timers' })
  for (const [label, minutes] of [
    ['Interviews a week', '2'],
    ['Minutes for an interview', '30'],
    ['Minutes for a snapshot', '25'],
    ['Quiet minutes in a round', '12'],
    ['Minutes for a review', '40'],
  ] as const) {
    await userEvent.fill(within(rhythm).getByRole('textbox', { name: label }), minutes)
    await userEvent.keyboard('{Enter}')
  }
  await waitFor(() =>
    expect(view().meta).toMatchObject({
      interviewsPerWeek: 2,
      interviewMinutes: 30,
      snapshotMinutes: 25,
      quietMinutes: 12,
      reviewMinutes: 40,
    }),
  )
  await router.navigate({ to: `/w/${workspace.id}/maps` })
  await userEvent.click(await screen.findByRole('button', { name: 'New map' }))
  expect(await screen.findByRole('combobox', { name: 'Quiet time' })).toHaveValue('12')
})

it('takes no nonsense for a time, and says so', async () => {
  const { view } = await openSettings()
  await userEvent.tripleClick(screen.getByRole('textbox', { name: 'Minutes for a snapshot' }))
  await userEvent.keyboard('soon{Tab}')
  expect(await screen.findByText('Write a whole number above zero.')).toBeVisible()
  expect(view().meta.snapshotMinutes).toBe(20)
})

it('makes the template of quick facts what every snapshot asks for', async () => {
  const { view } = await openSettings()
  await userEvent.fill(screen.getByRole('textbox', { name: 'Quick facts' }), 'Team size\n\n Plan \n')
  await userEvent.tab()
  await waitFor(() => expect(view().meta.quickFactKeys).toEqual(['Team size', 'Plan']))
})

it('says plain words for the terms, with the term as a hint, and opens the page again in them', async () => {
  let opened = 0
  const { router, workspace } = await openSettings({ reopen: () => Promise.resolve(void opened++) })
  onTestFinished(async () => {
    sessionStorage.clear()
    await setPlainWords(false)
  })
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Words' }), 'Plain words')
  await waitFor(() => expect(opened).toBe(1))
  expect(localStorage.getItem('espalier-words')).toBe('plain')
  await router.navigate({ to: `/w/${workspace.id}/inbox` })
  const heading = await screen.findByRole('heading', { level: 1, name: 'Waiting' })
  expect(heading.firstElementChild).toHaveAttribute('title', 'Inbox')
  await router.navigate({ to: `/w/${workspace.id}/settings` })
  await waitFor(() => expect(screen.getByRole('combobox', { name: 'Words' })).toHaveFocus())
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Words' }), 'The method’s terms')
  await waitFor(() => expect(opened).toBe(2))
  expect(localStorage.getItem('espalier-words')).toBeNull()
})

it('asks the browser to keep the data, and shows what it answers, also when it does not promise', async () => {
  // What the browser answers is up to the browser: it is played here.
  let isPromised = false
  let answer = false
  const { storage } = navigator
  const played = { persisted: async () => isPromised, persist: async () => (isPromised = answer) }
  for (const [name, value] of Object.entries(played))
    Object.defineProperty(storage, name, { configurable: true, value })
  onTestFinished(() => Object.keys(played).forEach((name) => void Reflect.deleteProperty(storage, name)))

  await openSettings()
  expect(await screen.findByText(/has not promised to keep the data/)).toBeVisible()
  const ask = screen.getByRole('button', { name: 'Ask the browser to keep it' })
  await userEvent.click(ask)
  expect(await screen.findByText(/Asked just now: the browser did not promise/)).toBeVisible()
  answer = true
  await userEvent.click(ask)
  expect(await screen.findByText(/This browser promised to keep the data/)).toBeVisible()
  expect(screen.queryByText(/did not promise\. You can/)).toBe(null)
})
