// The people screen: everybody is added by name and edited where they stand; archiving can be undone.
import { configure, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from 'vitest/browser'
import { expect, it } from 'vitest'
import { sampleChanges } from '../../../src/domain/sample/sample-workspace.ts'
import { renderApp } from '../../support/render-app.tsx'

configure({ getElementError: (message) => new Error(message ?? 'not found') })

it('adds the trio one after the other, each with the role that is still missing', async () => {
  const { view } = await renderApp('/people')
  await userEvent.click(await screen.findByRole('button', { name: 'Add somebody to the trio' }))
  await userEvent.keyboard('Ana{Enter}Bo{Enter}Chidi{Enter}{Escape}')
  const trio = [...view().rows.member.values()].sort((a, b) => a.createdAt - b.createdAt)
  expect(trio.map((member) => [member.name, member.role])).toEqual([
    ['Ana', 'product'],
    ['Bo', 'design'],
    ['Chidi', 'engineering'],
  ])
})

it('edits a stakeholder where they stand and takes an archiving back', async () => {
  const { view, workspace } = await renderApp('/people')
  await userEvent.click(await screen.findByRole('button', { name: 'Add a stakeholder' }))
  await userEvent.keyboard('Dana{Enter}{Escape}')
  const only = () => [...view().rows.stakeholder.values()][0]
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Influence of Dana' }), 'Can veto')
  await waitFor(() => expect(only()?.influence).toBe('veto'))
  await userEvent.click(screen.getByRole('button', { name: 'Title' }))
  await userEvent.keyboard('Chief executive{Enter}')
  expect(only()?.title).toBe('Chief executive')
  await userEvent.click(screen.getByRole('button', { name: 'Archive Dana' }))
  expect(view().rows.stakeholder.size).toBe(0)
  workspace.history.undo()
  expect(await screen.findByRole('button', { name: 'Archive Dana' })).toBeVisible()
})

it('leads from a participant to what they said and back to how they were found, each kept where it stands', async () => {
  const { view, router, workspace } = await renderApp('/people', { seed: (env) => sampleChanges(env.now) })
  await userEvent.click(await screen.findByRole('link', { name: 'All about Bea' }))
  expect(await screen.findByRole('heading', { name: 'What Bea said' })).toBeVisible()
  const interviews = screen.getByRole('region', { name: 'Interviews' })
  expect(within(interviews).getAllByRole('link', { name: /20\d\d/ }).length).toBeGreaterThan(1)
  const source = screen.getByRole('combobox', { name: 'How they were found' })
  await userEvent.click(source)
  await userEvent.keyboard('Council{Enter}')
  await waitFor(() =>
    expect([...view().rows.participant.values()].find((row) => row.alias === 'Bea')?.source).toBe(
      'Council partner',
    ),
  )
  await router.navigate({ to: `/w/${workspace.id}/people`, search: { at: 'sources' } })
  const sources = await screen.findByRole('region', { name: 'How people were found' })
  expect(within(sources).getByText('Council partner')).toBeVisible()
})

it('says what a member did, and keeps saying it when they have left', async () => {
  const { view } = await renderApp('/people', { seed: (env) => sampleChanges(env.now) })
  await userEvent.click(await screen.findByRole('link', { name: 'What Noor Haddad did' }))
  const lately = await screen.findByRole('region', { name: 'Lately' })
  expect(within(lately).getAllByRole('link').length).toBeGreaterThan(2)
  await userEvent.click(screen.getByRole('button', { name: 'Left the trio' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Noor Haddad' })).toBeVisible()
  expect(screen.getByRole('region', { name: 'Lately' })).toBeVisible()
  await userEvent.click(within(screen.getByRole('main')).getByRole('link', { name: 'People' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Noor Haddad is back in the trio' }))
  expect([...view().rows.member.values()].some((row) => row.name === 'Noor Haddad')).toBe(true)
})
