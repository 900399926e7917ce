// The people screen: everybody is added by name and edited where they stand; archiving can be undone.
import { configure, screen, waitFor } from '@testing-library/react'
import { userEvent } from 'vitest/browser'
import { expect, it } from 'vitest'
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
