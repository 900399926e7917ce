// The inbox by keys alone: link, new child, new top branch, park, each with a way back, one after the other.
import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from 'vitest/browser'
import { expect, test } from 'vitest'
import { aTreeChanges } from '../../support/a-tree.ts'
import { outlineOf } from '../../support/outline-of.ts'
import { renderApp } from '../../support/render-app.tsx'
import { anInterview } from '../../support/tree-page.ts'

const { keyboard } = userEvent

async function openInbox(search = '') {
  const app = await renderApp(`/inbox${search}`, {
    seed: (env) => [
      ...aTreeChanges('I cannot park near the hall\nI sleep badly'),
      ...anInterview(env, 1, 'Ada', ['I could not park anywhere near', 'The bed squeaks']),
      ...anInterview(env, 2, 'Bo', ['I had to call twice to book', 'I want a button to book']),
    ],
  })
  const first = await screen.findByRole('option', { selected: true })
  first.focus()
  return { ...app, outline: () => outlineOf(app.view()) }
}

const inHand = () => screen.findByRole('option', { selected: true })

async function expectInHand(words: RegExp): Promise<void> {
  await waitFor(async () => expect((await inHand()).getAttribute('aria-label')).toMatch(words))
  const option = await inHand()
  await waitFor(() => expect(option).toHaveFocus())
}

test('what waits stands by interview, the latest first, and says who said it', async () => {
  await openInbox()
  const names = screen.getAllByRole('option').map((option) => option.getAttribute('aria-label'))
  expect(names).toEqual([
    'Pain point: I had to call twice to book, from Bo',
    'Pain point: I want a button to book, from Bo',
    'Pain point: I could not park anywhere near, from Ada',
    'Pain point: The bed squeaks, from Ada',
  ])
  expect(screen.getAllByRole('option')[2]).toHaveAttribute('aria-posinset', '3')
})

test('a whole batch is sorted with keys alone, and undone to the start', async () => {
  const { view, outline, workspace } = await openInbox()
  await expectInHand(/call twice/)
  await keyboard('b')
  await expectInHand(/a button/)
  await keyboard('p')
  await screen.findByRole('textbox', { name: 'Why is it parked?' })
  await keyboard('A solution in disguise{Enter}')
  await expectInHand(/park anywhere/)
  await keyboard('1')
  await expectInHand(/bed squeaks/)
  await keyboard('c')
  await screen.findByRole('combobox', { name: 'Under which opportunity?' })
  await keyboard('sleep{Enter}')
  await waitFor(() =>
    expect(outline()).toBe(
      'I cannot park near the hall\nI sleep badly\n  The bed squeaks\nI had to call twice to book',
    ),
  )
  expect(await screen.findByText('All sorted')).toBeVisible()
  expect(view().rows.evidence.size).toBe(3)
  expect(view().rows.heard.get('h2-2')?.parkedWhy).toBe('A solution in disguise')
  for (let i = 0; i < 4; i++) workspace.history.undo()
  expect(await screen.findAllByRole('option')).toHaveLength(4)
  expect(outline()).toBe('I cannot park near the hall\nI sleep badly')
})

test('L links by typing, the likely place first', async () => {
  const { view } = await openInbox('?at=h1-1')
  await expectInHand(/park anywhere/)
  await keyboard('l')
  const field = await screen.findByRole('combobox', { name: 'Link to an opportunity' })
  await waitFor(() => expect(field).toHaveFocus())
  await keyboard('{ArrowDown}')
  await waitFor(() => {
    const [first] = within(screen.getByRole('listbox', { name: 'Link to an opportunity' })).getAllByRole(
      'option',
    )
    expect(first).toHaveAccessibleName(/I cannot park near the hall/)
  })
  await keyboard('{ArrowDown}{Enter}')
  await waitFor(() =>
    expect([...view().rows.evidence.values()]).toMatchObject([{ heardId: 'h1-1', opportunityId: 'o1' }]),
  )
})

test('in the tree beside, Enter links and Shift+Enter makes a child; left comes back', async () => {
  const { outline, view } = await openInbox('?at=h1-2')
  await expectInHand(/bed squeaks/)
  await keyboard('{ArrowRight}')
  const tree = screen.getByRole('tree', { name: 'The tree' })
  await waitFor(() => expect(tree.contains(document.activeElement)).toBe(true))
  await keyboard('{ArrowLeft}')
  await expectInHand(/bed squeaks/)
  await keyboard('{ArrowRight}{End}')
  await waitFor(() => expect(within(tree).getByRole('treeitem', { name: /I sleep badly/ })).toHaveFocus())
  await keyboard('{Shift>}{Enter}{/Shift}')
  await waitFor(() => expect(outline()).toContain('I sleep badly\n  The bed squeaks'))
  expect(view().rows.evidence.size).toBe(1)
  expect((await inHand()).getAttribute('aria-label')).not.toMatch(/bed squeaks/)
})

test('the gate asks, and notices words of a solution', async () => {
  await openInbox('?at=h2-2')
  await expectInHand(/a button/)
  expect(await screen.findByText(/“button” might name a solution/)).toBeVisible()
  expect(screen.getByText(/Would addressing it move “More bookings are made online”/)).toBeVisible()
})

test('what is linked or parked is found again and can be taken back', async () => {
  const { view } = await openInbox('?at=h1-1')
  await expectInHand(/park anywhere/)
  await keyboard('1')
  await waitFor(() => expect(view().rows.evidence.size).toBe(1))
  await userEvent.click(screen.getByRole('radio', { name: 'On the tree 1' }))
  const linked = await screen.findByRole('option', { name: /park anywhere near, from Ada, I cannot park/ })
  linked.focus()
  await keyboard('u')
  await waitFor(() => expect(view().rows.evidence.size).toBe(0))
  expect(await screen.findByText(/Nothing is on the tree yet/)).toBeVisible()
})

test('an inbox without anything says what it is for', async () => {
  await renderApp('/inbox')
  expect(await screen.findByText('Nothing was heard yet')).toBeVisible()
})
