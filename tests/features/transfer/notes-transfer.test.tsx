// Notes of interviews become snapshots, and a table's columns are corrected before anything comes in.
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { ImportFirstTree, ImportNotes } from '../../../src/features/transfer/index.ts'
import { aWorkspace } from '../../support/a-workspace.ts'
import { renderInWorkspace } from '../../support/render-in-workspace.tsx'

async function renderDialog(which: 'notes' | 'tree') {
  const opened = await aWorkspace()
  const { espalier, id, workspace, view } = opened
  renderInWorkspace(
    opened,
    which === 'notes' ? (
      <ImportNotes onClose={() => {}} />
    ) : (
      <ImportFirstTree onClose={() => {}} onImported={() => {}} />
    ),
  )
  const kept = async () => (await espalier.versions.list(id)).map(({ reason }) => reason)
  return { workspace, kept, user: userEvent.setup(), view }
}

const SURVEY = `Name,Date,Team,What went wrong last time
Bea,2026-11-03,Hall,Nobody answered before the day
Hamid,2026-11-05,Library,The list was stale and nobody could tell
`

test('a table of notes: a column is corrected, one interview stays out, one undo takes the others away', async () => {
  const { user, workspace, kept, view } = await renderDialog('notes')
  const input = await screen.findByLabelText('Choose files', { selector: 'input' })
  await user.upload(input, new File([SURVEY], 'survey.csv', { type: 'text/csv' }))
  const heading = await screen.findByRole('heading', { name: 'survey' })
  await waitFor(() => expect(heading).toHaveFocus())
  const list = screen.getByRole('list', { name: 'Snapshots that come in' })
  expect(list.textContent).toContain('2026-11-03 · notes · new participant')

  await user.click(screen.getByText('Change what the columns are'))
  await user.selectOptions(screen.getByLabelText(/^Column 4/), 'pain points')
  expect(list.textContent).toContain('1 pain point')
  await user.click(screen.getByRole('checkbox', { name: /^Hamid/ }))
  await user.click(screen.getByRole('button', { name: 'Import 1 snapshot' }))

  await expect.poll(() => view().rows.snapshot.size).toBe(1)
  expect(await kept()).toEqual(['before-import'])
  expect([...view().rows.heard.values()]).toMatchObject([
    { kind: 'pain', statement: 'Nobody answered before the day' },
  ])
  expect([...view().rows.participant.values()]).toMatchObject([
    { alias: 'Bea', quickFacts: { Team: 'Hall' } },
  ])
  workspace.history.undo()
  await expect.poll(() => view().rows.snapshot.size + view().rows.participant.size).toBe(0)
})

test('a table for the tree shows how it was read, and reads again as it is corrected', async () => {
  const { user, view } = await renderDialog('tree')
  const input = await screen.findByLabelText('Choose a file', { selector: 'input' })
  const csv = 'theme,finding\nBooking,No free slot\nBooking,Calls go unanswered\n'
  await user.upload(input, new File([csv], 'plan.csv', { type: 'text/csv' }))
  await user.click(await screen.findByText(/Read as a table: one card per row/))
  await user.selectOptions(screen.getByLabelText('How rows hang together'), 'One column per level')
  expect(screen.getByRole('list', { name: 'What comes in' }).textContent).toBe('1 outcome2 opportunities')
  await user.click(screen.getByRole('button', { name: 'Import 3 cards' }))
  await expect.poll(() => [...view().rows.outcome.values()].map(({ title }) => title)).toEqual(['Booking'])
})
