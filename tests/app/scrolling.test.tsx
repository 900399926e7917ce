// Where a screen begins: at its top when one comes to it, where one left it when one comes back.
import { configure, screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { sampleChanges } from '../../src/domain/sample/sample-workspace.ts'
import '../../src/routes/help-page.tsx' // there at once, so that nothing short stands in between
import '../../src/routes/people-page.tsx'
import { renderApp } from '../support/render-app.tsx'

configure({ getElementError: (message) => new Error(message ?? 'not found'), asyncUtilTimeout: 8000 })

it('begins another screen at its top, however far down the last one was read', async () => {
  const { router, workspace, history } = await renderApp('/people', { seed: (env) => sampleChanges(env.now) })
  await screen.findByRole('heading', { level: 1, name: 'People' })
  const area = screen.getByRole('main')
  area.style.setProperty('max-block-size', '400px')
  area.scrollTo({ top: 300, behavior: 'instant' })
  await waitFor(() => expect(area.scrollTop).toBe(300))
  await new Promise(requestAnimationFrame) // the router hears of it with the next frame
  await router.navigate({ to: `/w/${workspace.id}/help` })
  await screen.findByRole('heading', { level: 1, name: 'Help' })
  await new Promise(requestAnimationFrame)
  expect(area.scrollTop).toBe(0)
  history.back()
  await screen.findByRole('heading', { level: 1, name: 'People' })
  await waitFor(() => expect(area.scrollTop).toBe(300))
})
