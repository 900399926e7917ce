// A round played on one device by keys: two drafts, the reveal, one map of both, twins joined, kept apart, split again.
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { momentsOf } from '../../../src/domain/maps/map-graph.ts'
import { mapsOverview } from '../../../src/domain/maps/maps.ts'
import { create, newRow } from '../../../src/domain/view/command.ts'
import { renderApp } from '../../support/render-app.tsx'

test('two drafts become one map', async () => {
  const user = userEvent.setup()
  const app = await renderApp('/maps', {
    seed: (env) =>
      ['Ana', 'Ben'].map((name) => create('member', newRow('member', env, { id: name.toLowerCase(), name }))),
  })
  const press = async (name: string | RegExp) => {
    const button = await screen.findByRole('button', { name })
    button.focus()
    await user.keyboard('{Enter}')
  }
  await press('New map')
  await user.keyboard('How do people pay?{Enter}')
  await screen.findByText('Ben’s draft')
  for (const [name, label] of [
    ['Ana', 'Opens the claims site'],
    ['Ben', 'Goes to the claims site'],
  ]) {
    const link = await screen.findByRole('link', { name: `${name}’s draft` })
    link.focus()
    await user.keyboard('{Enter}')
    await press(`I am ${name}`)
    await press('Write the first moment')
    await screen.findByRole('textbox', { name: 'New moment' })
    await user.keyboard(`${label}{Enter}{Enter}`)
    screen.getByRole('link', { name: 'All maps' }).focus()
    await user.keyboard('{Enter}')
  }
  await press('Reveal the 2 drafts')
  const table = await screen.findByRole('table')
  const row = within(table).getByRole('row', { name: /Opens the claims site/ })
  expect(row).toHaveTextContent('Goes to the claims site')
  await press('Make one map')
  const studio = await screen.findByRole('complementary', { name: 'Merge studio' })
  await within(studio).findByText(/Both say .*“claims”/)
  const merged = () => mapsOverview(app.view()).shared[0]?.id ?? ''
  await user.keyboard('j')
  await waitFor(() => expect(momentsOf(app.view(), merged())).toHaveLength(1))
  expect(momentsOf(app.view(), merged())[0]?.sourceIds).toHaveLength(2)
  await user.keyboard('{Control>}z{/Control}')
  await waitFor(() => expect(momentsOf(app.view(), merged())).toHaveLength(2))
  await user.keyboard('k')
  await screen.findByRole('textbox', { name: /Not the same, because/ })
  await user.keyboard('one is the phone{Enter}')
  await screen.findByText(/No more likely twins/)
  // The form went away, and the keys of the studio go on.
  await waitFor(() => expect(studio).toContainElement(document.activeElement as HTMLElement))
  expect([...app.view().rows.dismissal.values()][0]?.note).toBe('one is the phone')
})
