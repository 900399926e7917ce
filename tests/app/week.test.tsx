// This week: where the trio stands, what lies ahead, and the habit; all by keyboard.
import { configure, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from 'vitest/browser'
import { describe, expect, it } from 'vitest'
import { interviewsToCome } from '../../src/domain/overview/coming-up.ts'
import { plusDays } from '../../src/domain/overview/weeks.ts'
import { sampleChanges } from '../../src/domain/sample/sample-workspace.ts'
import { create, newRow } from '../../src/domain/view/command.ts'
import { renderApp } from '../support/render-app.tsx'

configure({ getElementError: (message) => new Error(message ?? 'not found'), asyncUtilTimeout: 5000 })

describe('where we stand', () => {
  it('shows the outcome with its chart, the target, and three candidates by what their tests say', async () => {
    await renderApp('', { seed: (env) => sampleChanges(env.now) })
    const standing = await screen.findByRole('region', { name: 'Where we stand' })
    expect(within(standing).getByRole('img', { name: /from .* to .* measurements, target/ })).toBeVisible()
    expect(within(standing).getByRole('link', { name: 'Usually there' })).toBeVisible()
    expect(within(standing).getByText('1 refuted')).toBeVisible()
    expect(within(standing).getAllByText('1 supported')).toHaveLength(2)
  })

  it('starts empty with the next sensible step', async () => {
    await renderApp('')
    expect(await screen.findByText('Not chosen yet')).toBeVisible()
    expect(screen.getByRole('link', { name: /Make a snapshot of your last interview/ })).toBeVisible()
    expect(screen.queryByRole('region', { name: 'Our habit' })).toBeNull()
  })
})

describe('what lies ahead', () => {
  it('takes an interview to come by keyboard, and undo takes it back', async () => {
    const { view, workspace } = await renderApp('')
    await screen.findByRole('region', { name: 'Coming up' })
    await userEvent.keyboard('n')
    await userEvent.keyboard('The new parent')
    await userEvent.keyboard('{Enter}') // somebody new
    await screen.findByText('The new parent')
    await userEvent.keyboard('{Enter}') // the day is a week from now
    const row = await screen.findByRole('link', { name: 'The new parent' })
    expect(row).toBeVisible()
    expect(screen.getByRole('button', { name: 'Calendar file for The new parent' })).toBeVisible()
    expect(interviewsToCome(view(), '2000-01-01')).toHaveLength(1)
    workspace.history.undo()
    await waitFor(() => expect(screen.queryByRole('link', { name: 'The new parent' })).toBeNull())
    expect(view().rows.participant.size).toBe(0)
  })

  it('says what is missing when nobody is named, and goes away on Escape', async () => {
    await renderApp('')
    await userEvent.click(await screen.findByRole('button', { name: 'Plan an interview' }))
    await userEvent.click(screen.getByRole('button', { name: 'Plan it' }))
    expect(await screen.findByText(/Who will you talk to/)).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('form', { name: 'Plan an interview' })).toBeNull())
  })
})

describe('the habit', () => {
  it('tells the weeks, and a week without an interview can be marked as off', async () => {
    const today = new Date().toISOString().slice(0, 10)
    const { view } = await renderApp('', {
      seed: (env) =>
        [21, 7].map((ago) =>
          create(
            'snapshot',
            newRow('snapshot', env, { interviewedOn: plusDays(today, -ago), finishedAt: env.now }),
          ),
        ),
    })
    const habit = await screen.findByRole('region', { name: 'Our habit' })
    expect(within(habit).getByText('Interviews in 2 of the last 3 weeks')).toBeVisible()
    const [empty] = within(habit).getAllByRole('button', { name: /Week of .*no interview/ })
    if (!empty) throw new Error('no empty week')
    await userEvent.click(empty)
    expect(await within(habit).findByText('Interviews in 2 of the last 2 weeks')).toBeVisible()
    expect(view().meta.weeksOff).toHaveLength(1)
    expect(within(habit).getByRole('button', { pressed: true })).toHaveAccessibleName(/off/)
  })
})
