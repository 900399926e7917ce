// Search everywhere: from the palette and on its own screen, forgiving, grouped, with filters, by keyboard alone.
import { configure, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from 'vitest/browser'
import { expect, it } from 'vitest'
import '../../../src/app/palette.tsx' // loaded on demand: ready, so that the tests wait for nothing
import { sampleChanges } from '../../../src/domain/sample/sample-workspace.ts'
import { renderApp } from '../../support/render-app.tsx'

configure({ getElementError: (message) => new Error(message ?? 'not found'), asyncUtilTimeout: 15_000 })

const open = (url: string) => renderApp(url, { seed: (env) => sampleChanges(env.now) })

it('the palette forgives a slip and leads to the record', async () => {
  const { router } = await open('')
  await screen.findByRole('region', { name: 'Where we stand' })
  await userEvent.keyboard('{Control>}k{/Control}')
  await screen.findByRole('combobox', { name: 'Find an action or a record' })
  await userEvent.keyboard('silense')
  const [option] = await screen.findAllByRole('option', { name: /whether silence means no/ })
  if (!option) throw new Error('nothing found')
  expect(option).toBeVisible()
  await userEvent.click(option)
  await waitFor(() => expect(router.state.location.pathname).toMatch(/\/(tree|interviews)/))
})

it('the screen groups hits by kind, shows each in its sentence, and arrow keys walk through them', async () => {
  const { router } = await open('')
  await screen.findByRole('region', { name: 'Where we stand' })
  await userEvent.keyboard('{Control>}{Shift>}f{/Shift}{/Control}')
  const box = await screen.findByRole('searchbox', { name: 'Search everywhere' })
  await waitFor(() => expect(box).toHaveFocus())
  await userEvent.keyboard('silence')
  const opportunities = await screen.findByRole('region', { name: 'Opportunities' })
  expect(within(opportunities).getAllByText('silence').length).toBeGreaterThan(0) // lit
  await waitFor(() => expect(router.state.location.search).toEqual({ q: 'silence' }))
  await userEvent.keyboard('{ArrowDown}')
  expect(document.activeElement).toBe(screen.getAllByRole('link', { name: /silence/i })[0])
  await userEvent.keyboard('{ArrowUp}')
  expect(box).toHaveFocus()
})

it('filters narrow it down, and say so when nothing is left', async () => {
  await open('/search?q=type:decision')
  await screen.findByRole('region', { name: 'Decisions' })
  expect(screen.queryByRole('region', { name: 'Opportunities' })).toBeNull()
  await userEvent.fill(screen.getByRole('searchbox', { name: 'Search everywhere' }), 'xqzwv')
  expect(await screen.findByText(/Nothing written down goes by these words/)).toBeVisible()
})
