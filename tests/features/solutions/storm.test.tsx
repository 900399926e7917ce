// The storm in the real app: alone and hidden, shared, grouped, dots by each member, three candidates and the word on variants.
import { waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { ideasFor } from '../../../src/domain/solutions/candidates.ts'
import { hiddenIdeas } from '../../../src/domain/solutions/storm.ts'
import { addSolution, setSolutionStatus } from '../../../src/domain/tree/solutions.ts'
import { dotsLeft, votesFor } from '../../../src/domain/tree/votes.ts'
import { applyChanges } from '../../../src/domain/view/apply-changes.ts'
import { create, newRow } from '../../../src/domain/view/command.ts'
import { renderApp } from '../../support/render-app.tsx'
import { rowsAsChanges } from '../../support/rows-as-changes.ts'
import { lab, labEnv } from '../../domain/assumptions/lab.ts'

async function aStorm(step: string, prepare?: (bench: ReturnType<typeof lab>) => void) {
  const bench = lab()
  const env = labEnv('who')
  bench.view = applyChanges(bench.view, [
    create('member', newRow('member', env, { id: 'noor', name: 'Noor' })),
    create('member', newRow('member', env, { id: 'jonas', name: 'Jonas' })),
    create('stakeholder', newRow('stakeholder', env, { id: 'petra', name: 'Petra' })),
  ])
  prepare?.(bench)
  const app = await renderApp(`/solutions/o1?step=${step}`, { seed: () => rowsAsChanges(bench.view) })
  await app.findByRole('heading', { level: 1, name: 'I lose my place' })
  const person = userEvent.setup()
  const sit = async (group: RegExp, name: string) =>
    person.click(within(app.getByRole('group', { name: group })).getByRole('radio', { name }))
  return { ...app, person, sit }
}

describe('each alone', () => {
  it('sees their own ideas, and of the others only how many there are', async () => {
    const { findByRole, getByText, queryByText, person, sit, view } = await aStorm('alone')
    await sit(/Who writes/, 'Noor')
    await person.type(
      await findByRole('textbox', { name: 'An idea of Noor' }),
      'A ribbon{Enter}A last line{Enter}',
    )
    expect(hiddenIdeas(view(), 'o1')).toHaveLength(2)
    expect(ideasFor(view(), 'o1').map(({ title }) => title)).not.toContain('A ribbon')
    await sit(/Who writes/, 'Jonas')
    await waitFor(() => expect(queryByText('A ribbon')).toBeNull())
    expect(getByText(/2 of the others, hidden from you/)).toBeVisible()
  })

  it('shares their own, which then are everybody’s; undo hides them again', async () => {
    const { findByRole, findByText, person, sit, view, workspace } = await aStorm('alone')
    await sit(/Who writes/, 'Noor')
    await person.type(await findByRole('textbox', { name: 'An idea of Noor' }), 'A ribbon{Enter}')
    await person.click(await findByRole('button', { name: 'Share mine' }))
    expect(await findByText('A ribbon')).toBeVisible()
    expect(ideasFor(view(), 'o1').at(-1)).toMatchObject({ title: 'A ribbon', fromId: 'noor' })
    workspace.history.undo()
    await waitFor(() => expect(ideasFor(view(), 'o1').map(({ title }) => title)).not.toContain('A ribbon'))
    expect(hiddenIdeas(view(), 'o1')).toHaveLength(1)
  })
})

describe('all together', () => {
  it('keeps whose idea it was, also a stakeholder’s', async () => {
    const { findByRole, person, view } = await aStorm('together')
    await person.selectOptions(await findByRole('combobox', { name: 'Whose idea' }), 'Petra')
    await person.type(await findByRole('textbox', { name: 'Another idea' }), 'A prize{Enter}')
    expect(await findByRole('link', { name: 'Petra' })).toBeVisible()
    expect(ideasFor(view(), 'o1').at(-1)).toMatchObject({ title: 'A prize', fromId: 'petra' })
  })

  it('suggests a group; the person names it, and undo takes it back', async () => {
    const { findByRole, findByText, person, view, workspace } = await aStorm('together', (bench) => {
      bench.do(addSolution, { opportunityId: 'o1', title: 'Mail a reminder on Sunday' })
      bench.do(addSolution, { opportunityId: 'o1', title: 'Text a reminder before bed' })
    })
    const grouped = () => ideasFor(view(), 'o1').filter(({ group }) => group === 'Nudges')
    await person.click(await findByText('A group suggests itself'))
    const name = await findByRole('textbox', { name: 'Name of the group' })
    await person.clear(name)
    await person.type(name, 'Nudges')
    await person.click(await findByRole('button', { name: 'Group these 2' }))
    await waitFor(() => expect(grouped()).toHaveLength(2))
    expect(await findByRole('region', { name: 'Nudges' })).toBeVisible()
    workspace.history.undo()
    await waitFor(() => expect(grouped()).toHaveLength(0))
  })
})

describe('dots and candidates', () => {
  const four = (bench: ReturnType<typeof lab>) => {
    for (const title of ['Mail one reminder each Sunday', 'Mail a reminder each Sunday'])
      bench.do(addSolution, { opportunityId: 'o1', title })
  }

  it('gives each member three dots, one an idea, and takes one back', async () => {
    const { findByRole, getByRole, findByText, person, sit, view } = await aStorm('choose', four)
    const dot = (title: string) => getByRole('button', { name: new RegExp(`^My dot for ${title}`) })
    await sit(/Who votes/, 'Noor')
    await findByText('3 of your 3 dots left')
    for (const title of ['Bookmarks', 'Resume card', 'Mail one']) await person.click(dot(title))
    expect(await findByText('All your dots are given')).toBeVisible()
    await person.click(dot('Mail a'))
    expect(await findByText(/All three dots are given. Take one back first/)).toBeVisible()
    await person.click(dot('Resume card'))
    await findByText('1 of your 3 dots left')
    await sit(/Who votes/, 'Jonas')
    await findByText('3 of your 3 dots left')
    await person.click(dot('Bookmarks'))
    await waitFor(() => expect(votesFor(view(), 's1')).toBe(2))
    expect(dotsLeft(view(), 'o1', 'noor')).toBe(1)
    const [first] = within(await findByRole('list', { name: /most dots first/ })).getAllByRole('listitem')
    expect(first).toHaveTextContent('Bookmarks')
  })

  it('says when two candidates might be variants of one idea', async () => {
    const { findByText, getAllByRole, person } = await aStorm('choose', (bench) => {
      four(bench)
      bench.do(setSolutionStatus, { id: 's1', status: 'candidate' })
    })
    const boxes = getAllByRole('checkbox', { name: 'Candidate' })
    for (const box of boxes.slice(2)) await person.click(box)
    expect(await findByText(/might be variants of one idea/)).toBeVisible()
  })
})
