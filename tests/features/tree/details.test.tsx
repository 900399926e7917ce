// The details beside the tree: who said it, why it is the target, what may solve it; deep links and their way back.
import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from 'vitest/browser'
import { expect, test } from 'vitest'
import { archiveCards } from '../../../src/domain/tree/archive-cards.ts'
import { create, newRow, type Env } from '../../../src/domain/view/command.ts'
import { anInterview, card, expectFocusOn, openTree } from '../../support/tree-page.ts'

const { keyboard } = userEvent
const TREE = 'Arrive\n  Park\n  Find the door\nStay'

const heard = (env: Env) => [
  ...anInterview(env, 1, 'Ada', ['I circle the block', 'The meter ate my coins']),
  ...anInterview(env, 2, 'Bo', ['I gave up parking']),
  create('evidence', newRow('evidence', env, { id: 'e1', heardId: 'h1-1', opportunityId: 'o2' })),
]

test('a deep link to a card focuses it and opens its details', async () => {
  await openTree(TREE, '?at=o2&panel=details', heard)
  await card(/Park, heard from 1 person/)
  const details = await screen.findByRole('complementary', { name: 'Details: Park' })
  expect(within(details).getByText('“I circle the block”, they said')).toBeVisible()
  expect(within(details).getByRole('link', { name: /^Ada, 1 Nov 2026|Ada, Nov 1, 2026/ })).toHaveAttribute(
    'href',
    expect.stringContaining('/interviews/s1?at=h1-1'),
  )
})

test('evidence says when it was heard last and from whom by quick facts; a value narrows the tree to its segment', async () => {
  await openTree(TREE, '?at=o2&panel=details', (env) => [
    ...heard(env),
    { do: 'put', type: 'participant', id: 'p1', field: 'quickFacts', key: 'Place', value: 'City' },
  ])
  const details = await screen.findByRole('complementary', { name: 'Details: Park' })
  expect(within(details).getByText(/Last heard/)).toBeVisible()
  await userEvent.click(within(details).getByRole('button', { name: 'City 1' }))
  const bar = await screen.findByRole('group', { name: 'The tree is narrowed' })
  expect(within(bar).getByText('City')).toBeVisible()
})

test('Space opens the details, the panel follows the focus, Space closes them', async () => {
  await openTree(TREE, '?view=outline')
  await keyboard('{ArrowDown}')
  await expectFocusOn('Arrive')
  await keyboard(' ')
  await screen.findByRole('complementary', { name: 'Details: Arrive' })
  await keyboard('{ArrowDown}')
  await screen.findByRole('complementary', { name: 'Details: Park' })
  await keyboard(' ')
  await waitFor(() => expect(screen.queryByRole('complementary', { name: /Details/ })).toBeNull())
  await expectFocusOn('Park')
})

test('a card of the canvas shows its own way to the details, while it has the focus', async () => {
  await openTree(TREE)
  const park = await card('Park')
  park.focus()
  const way = await waitFor(() => within(park).getByRole('button', { name: 'Details' }))
  await waitFor(() => expect(way).toBeVisible())
  await userEvent.click(way)
  await screen.findByRole('complementary', { name: 'Details: Park' })
  await waitFor(() => expect(way).not.toBeVisible())
})

test('L links evidence by typing; the card counts people, not mentions; a link can be taken away', async () => {
  const { view } = await openTree(TREE, '?view=outline', heard)
  ;(await card(/Park/)).focus()
  await keyboard('l')
  await screen.findByRole('combobox', { name: 'Link what was heard' })
  await keyboard('coins{ArrowDown}')
  await keyboard('{Enter}')
  await waitFor(() => expect(view().rows.evidence.size).toBe(2))
  await keyboard('gave up{Enter}{Escape}')
  await card(/Park, heard from 2 people/)
  await expectFocusOn(/Park, heard from 2 people/)
  await keyboard(' ')
  const details = await screen.findByRole('complementary', { name: 'Details: Park' })
  const [first] = within(details).getAllByRole('button', { name: 'Take this link away' })
  if (!first) throw new Error('no link')
  await userEvent.click(first)
  await card(/Park, heard from 1 person/)
})

test('T makes a leaf the target and asks for the reason, which is kept as a decision', async () => {
  const { view } = await openTree(TREE, '?view=outline')
  ;(await card('Find the door')).focus()
  await keyboard('t')
  await card(/Find the door, target/)
  const why = await screen.findByRole('textbox', { name: 'Why this one' })
  await userEvent.click(why)
  await keyboard('Heard most{Tab}')
  await waitFor(() =>
    expect([...view().rows.decision.values()]).toMatchObject([
      { chosenId: 'o3', overIds: ['o2'], why: 'Heard most' },
    ]),
  )
})

test('a branch with children cannot be the target, and the words say why', async () => {
  const { view } = await openTree(TREE, '?view=outline')
  ;(await card('Arrive')).focus()
  await keyboard('t')
  expect((await screen.findAllByText(/Only a leaf can be the target/))[0]).toBeVisible()
  expect(view().rows.decision.size).toBe(0)
})

test('ideas are added to the target one after the other and open on their own', async () => {
  await openTree(TREE, '?view=outline&panel=details&at=o3')
  ;(await card('Find the door')).focus()
  await keyboard('t')
  const idea = await screen.findByRole('textbox', { name: 'New solution' })
  await userEvent.click(idea)
  await keyboard('A sign{Enter}A host{Enter}')
  await card(/^Solution: A host/)
  await userEvent.click(await screen.findByRole('button', { name: /A sign/ }))
  await screen.findByRole('complementary', { name: /Solution: A sign/ })
})

test('lenses take short notes and say how many are written', async () => {
  const { view } = await openTree(TREE, '?panel=details&at=o2')
  await userEvent.click(await screen.findByText('Compare with siblings'))
  await userEvent.click(await screen.findByRole('textbox', { name: 'Sizing' }))
  await keyboard('Half of them, weekly{Tab}')
  await waitFor(() =>
    expect(view().rows.opportunity.get('o2')?.lens).toEqual({ sizing: 'Half of them, weekly' }),
  )
  expect(await screen.findByText('Compare with siblings (1 of 4)')).toBeVisible()
})

test('a link to an archived card says so and brings it back', async () => {
  const { workspace, outline, router } = await openTree(TREE)
  workspace.run(archiveCards, { ids: ['o2'] })
  await waitFor(() => expect(outline()).not.toContain('Park'))
  const params = { workspaceId: workspace.id, treeId: 't1' }
  await router.navigate({ to: '/w/$workspaceId/tree/$treeId', params, search: { at: 'o2' } })
  expect(await screen.findByText('“Park” was archived.')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Restore it' }))
  await waitFor(() => expect(outline()).toBe(TREE))
})

test('a link to a card that nobody knows says so', async () => {
  await openTree(TREE, '?at=unknown')
  expect(await screen.findByText('The card of this address is not in this tree.')).toBeVisible()
})

test('a tree that is not there says so and leads to the present one', async () => {
  const { router, workspace } = await openTree(TREE)
  await router.navigate({
    to: '/w/$workspaceId/tree/$treeId',
    params: { workspaceId: workspace.id, treeId: 'gone' },
  })
  await userEvent.click(await screen.findByRole('button', { name: 'Go to the present tree' }))
  await card('Arrive')
})
