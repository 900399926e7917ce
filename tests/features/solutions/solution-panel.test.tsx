// A solution beside the tree: its assumptions are written fast, shared, and lead to tests.
import { waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { assumptionsOf } from '../../../src/domain/assumptions/stakes.ts'
import { stepsOf } from '../../../src/domain/assumptions/story-steps.ts'
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

  it('opens what came of it the moment the solution ships, and keeps it with the solution', async () => {
    const { panel, person, view, solutionId } = await panelOf(1)
    expect(panel.getByLabelText(/We expect it to reach/)).not.toBeVisible()
    await person.selectOptions(panel.getByRole('combobox', { name: 'Status' }), 'Shipped')
    const reached = await panel.findByRole('textbox', { name: /It got to/ })
    await waitFor(() => expect(reached).toBeVisible())
    await person.type(reached, '48{Enter}')
    await waitFor(() => expect(view().rows.solution.get(solutionId)?.actualValue).toBe(48))
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

describe('the story map', () => {
  it('takes one step after another; the actor stays until another acts', async () => {
    const { panel, person, view, solutionId } = await panelOf(2)
    await person.type(panel.getByRole('textbox', { name: 'Who acts' }), 'Guest')
    const line = panel.getByRole('textbox', { name: 'What they do' })
    await person.type(line, 'Opens the map{Enter}Picks a table{Enter}')
    expect(line).toHaveFocus()
    expect(stepsOf(view(), solutionId).map(({ actor, label }) => [actor, label])).toEqual([
      ['Guest', 'Opens the map'],
      ['Guest', 'Picks a table'],
    ])
  })

  it('moves a step with Alt and an arrow, and the focus goes along', async () => {
    const { panel, person, view, solutionId } = await panelOf(2)
    await person.type(panel.getByRole('textbox', { name: 'What they do' }), 'One{Enter}Two{Enter}')
    const two = await panel.findByRole('button', { name: 'Two' })
    two.focus()
    await person.keyboard('{Alt>}{ArrowUp}{/Alt}')
    await waitFor(() => expect(stepsOf(view(), solutionId).map((step) => step.label)).toEqual(['Two', 'One']))
    expect(panel.getByRole('button', { name: 'Two' })).toHaveFocus()
  })

  it('an assumption of a step hangs on it', async () => {
    const { panel, person, findByRole } = await panelOf(2)
    await person.type(panel.getByRole('textbox', { name: 'What they do' }), 'Opens the map{Enter}')
    await person.click(await panel.findByRole('button', { name: 'More on step 1' }))
    await person.click(await findByRole('menuitem', { name: 'Assumption of this step' }))
    await person.type(
      await panel.findByRole('textbox', { name: 'Assumption of step 1' }),
      'Guests have the map at hand{Enter}',
    )
    const hanging = within(await panel.findByRole('list', { name: 'Assumptions of step 1' }))
    expect(hanging.getByText('Guests have the map at hand')).toBeVisible()
  })

  it('prompts walk the lines of the tree', async () => {
    const { panel, person, view, solutionId } = await panelOf(2)
    await person.click(panel.getByText('Find what you overlook'))
    await person.type(
      panel.getByRole('textbox', { name: /^“A wild idea” helps with .* because …$/ }),
      'Guests see it in time{Enter}',
    )
    expect(assumptionsOf(view(), solutionId).map((row) => row.statement)).toEqual(['Guests see it in time'])
  })
})

describe('votes', () => {
  it('are asked of somebody: without one, the section says where to say who sits here', async () => {
    const shown = aWorkspace()
    const app = await renderApp('/tree/t1?at=o2&panel=details', { seed: () => rowsAsChanges(shown.view) })
    const section = within(await app.findByRole('region', { name: 'Solutions' }))
    expect(await section.findByText(/To vote, say who you are/)).toBeVisible()
    expect(section.queryByRole('button', { name: /^My dot for/ })).toBeNull()
  })
})
