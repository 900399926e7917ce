// A solution beside the tree: its assumptions are written fast, shared, and lead to tests.
import { waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { assumptionsOf } from '../../../src/domain/assumptions/stakes.ts'
import { renderApp } from '../../support/render-app.tsx'
import { rowsAsChanges } from '../../support/rows-as-changes.ts'
import { aWorkspace } from '../../domain/review/a-workspace.ts'

async function panelOf(index: number) {
  const shown = aWorkspace()
  const solutionId = shown.solutionIds[index] ?? ''
  const app = await renderApp(`/tree/t1?at=${solutionId}&panel=details`, {
    seed: () => rowsAsChanges(shown.view),
  })
  const panel = within(await app.findByRole('complementary', { name: /^Solution:/ }))
  return { ...app, shown, solutionId, panel, person: userEvent.setup() }
}

describe('the panel of a solution', () => {
  it('says of each assumption what tests say', async () => {
    const { panel } = await panelOf(1)
    expect(panel.getByText('Owners keep tables up to date')).toBeVisible()
    expect(panel.getByText('Being tested')).toBeVisible()
    expect(panel.getByText('Leap of faith')).toBeVisible()
  })

  it('takes one assumption after another without leaving the line', async () => {
    const { panel, person, view, solutionId } = await panelOf(2)
    const line = panel.getByRole('textbox', { name: 'Assumption' })
    await person.type(line, 'People know their group size{Enter}People trust the map{Enter}')
    expect(line).toHaveFocus()
    expect(assumptionsOf(view(), solutionId).map((row) => row.statement)).toEqual([
      'People know their group size',
      'People trust the map',
    ])
  })

  it('uses an assumption of another solution, which stays one', async () => {
    const { panel, person, view, solutionId } = await panelOf(2)
    const before = view().rows.assumption.size
    await person.click(panel.getByRole('button', { name: 'Use one that another solution rests on' }))
    await person.type(panel.getByRole('combobox', { name: /another solution/ }), 'open the map{Enter}')
    expect(await panel.findByText('shared by 2')).toBeVisible()
    expect(assumptionsOf(view(), solutionId)).toHaveLength(1)
    expect(view().rows.assumption.size).toBe(before)
  })

  it('leads from an assumption to its test', async () => {
    const { panel, person, history, view } = await panelOf(2)
    await person.type(panel.getByRole('textbox', { name: 'Assumption' }), 'People trust the map{Enter}')
    const before = view().rows.test.size
    await person.click(await panel.findByRole('button', { name: 'Plan a test' }))
    await waitFor(() => expect(history.location.pathname).toMatch(/\/tests\/\w+$/))
    expect(view().rows.test.size).toBe(before + 1)
  })
})
