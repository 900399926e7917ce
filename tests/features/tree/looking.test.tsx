// Looking at a tree: words that are found, a segment and other filters, what has changed. All of it leaves the tree alone.
import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from 'vitest/browser'
import { expect, test } from 'vitest'
import type { Change } from '../../../src/domain/view/change.ts'
import { create, newRow, type Env } from '../../../src/domain/view/command.ts'
import { anInterview, card, expectFocusOn, openTree } from '../../support/tree-page.ts'

const { keyboard } = userEvent
const TREE = 'Arrive\n  Park the car\n    Pay for parking\n  Find the door\nStay\n  Sleep\nLeave by car'

const heard = (env: Env) => [
  ...anInterview(env, 1, 'Ada', ['I circle the block']),
  ...anInterview(env, 2, 'Bo', ['The bed is short']),
  create('evidence', newRow('evidence', env, { heardId: 'h1-1', opportunityId: 'o2' })),
  create('evidence', newRow('evidence', env, { heardId: 'h2-1', opportunityId: 'o6' })),
]

const place = (id: string, value: string): Change => ({
  do: 'put',
  type: 'participant',
  id,
  field: 'quickFacts',
  key: 'Place',
  value,
})

const isDimmed = async (words: string) => (await card(words)).hasAttribute('data-dimmed')

for (const view of ['canvas', 'outline']) {
  test(`${view}: / finds words, lights the cards, and Enter steps through them`, async () => {
    await openTree(TREE, `?view=${view}`)
    await keyboard('/')
    const field = await screen.findByRole('textbox', { name: 'Find in the tree' })
    await waitFor(() => expect(field).toHaveFocus())
    await keyboard('car')
    const bar = screen.getByRole('search', { name: 'Find in the tree' })
    await within(bar).findByText('2 cards')
    expect(await isDimmed('Stay')).toBe(true)
    expect(await isDimmed('Park the car')).toBe(false)
    await keyboard('{Enter}')
    await within(bar).findByText('1 of 2')
    await keyboard('{Enter}')
    await within(bar).findByText('2 of 2')
    expect(field).toHaveFocus()
    await keyboard('{Shift>}{Enter}{/Shift}')
    await within(bar).findByText('1 of 2')
    await keyboard('{Escape}')
    await expectFocusOn('Park the car')
    expect(await isDimmed('Stay')).toBe(false)
  })
}

test('while words are typed the count is of what stands in the field now', async () => {
  await openTree('Parking')
  await keyboard('/')
  const field = await screen.findByRole('textbox', { name: 'Find in the tree' })
  await waitFor(() => expect(field).toHaveFocus())
  // "on" stands in the outcome, which has the focus; "onl" does too, "park" does not.
  await keyboard('on')
  await screen.findByText('1 of 1')
  await userEvent.fill(field, 'park')
  await screen.findByText('1 card')
})

test('the field takes what is typed in the same breath, and is gone back into by its key', async () => {
  await openTree('Parking')
  const rest = document.activeElement
  document.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'f', code: 'KeyF', ctrlKey: true, bubbles: true, cancelable: true }),
  )
  await Promise.resolve()
  expect(document.activeElement).not.toBe(rest)
  document.execCommand('insertText', false, 'p')
  await new Promise(requestAnimationFrame)
  await new Promise(requestAnimationFrame)
  document.execCommand('insertText', false, 'ark')
  const field = await screen.findByRole('textbox', { name: 'Find in the tree' })
  expect(field).toHaveValue('park')
  await userEvent.click(await card('Parking'))
  await expectFocusOn('Parking')
  await keyboard('{Control>}f{/Control}')
  await waitFor(() => expect(field).toHaveFocus())
})

test('a folded branch says how many were found in it, and opens for the one that is gone to', async () => {
  await openTree(TREE)
  await keyboard('1')
  await card(/Arrive, folded: 3 inside/)
  await keyboard('{Control>}f{/Control}')
  await keyboard('park')
  await card(/Arrive, folded: 3 inside · 2 found/)
  await keyboard('{Enter}{Enter}{Escape}')
  await expectFocusOn('Pay for parking')
})

test('the tree as one segment sees it: its evidence alone counts, and the URL keeps it', async () => {
  await openTree(TREE, '?facts=Place%3DCity', (env) => [
    ...heard(env),
    place('p1', 'City'),
    place('p2', 'Town'),
  ])
  const bar = await screen.findByRole('group', { name: 'The tree is narrowed' })
  expect(within(bar).getByText('City')).toBeVisible()
  await within(bar).findByText('2 cards')
  await card(/: Park the car, heard from 1 person/)
  expect((await card('Sleep')).ariaLabel).not.toContain('heard')
  expect(await isDimmed('Sleep')).toBe(true)
  expect(await isDimmed('Arrive')).toBe(false)
  await userEvent.click(within(bar).getByRole('radio', { name: 'Hide the rest' }))
  await waitFor(() => expect(screen.getAllByRole('treeitem')).toHaveLength(3))
  const park = await card(/: Park the car/)
  expect([park.ariaSetSize, park.ariaPosInSet]).toEqual(['1', '1'])
  await userEvent.click(within(bar).getByRole('button', { name: 'Show all' }))
  await card(/: Sleep, heard from 1 person/)
  expect(screen.queryByRole('group', { name: 'The tree is narrowed' })).toBeNull()
})

test('filters are chosen in one place, say what they are, and go one by one', async () => {
  await openTree(TREE, '', heard)
  await userEvent.click(screen.getByRole('button', { name: 'Filter the tree' }))
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Evidence' }), 'none')
  const bar = await screen.findByRole('group', { name: 'The tree is narrowed' })
  within(bar).getByText('Heard from nobody yet')
  expect(await isDimmed('Leave by car')).toBe(false)
  await userEvent.click(screen.getByRole('checkbox', { name: 'Parked' }))
  await within(bar).findByText('No card')
  await userEvent.click(within(bar).getByRole('button', { name: 'Remove Opportunity: parked' }))
  await within(bar).findByText('3 cards')
})

test('what is written while changes are looked at is lit and listed', async () => {
  await openTree(TREE, '?since=2027-01-01&panel=changes&view=outline')
  const stay = await card('Stay')
  stay.focus()
  await keyboard('{Alt>}{Shift>}{ArrowRight}{/Shift}{/Alt}')
  const panel = await screen.findByRole('complementary', { name: 'Changed since 1 January 2027' })
  const line = await within(panel).findByRole('button', { name: /Moved under “Arrive”: “Stay”/ })
  await card(/: Stay, moved/)
  await userEvent.click(line)
  await waitFor(async () => expect(await card(/: Stay/)).toHaveAttribute('data-focused'))
})

test('the hints of the coach are in the name of a card', async () => {
  await openTree('I need a dashboard of everything')
  await card(/I need a dashboard of everything, hints of the coach: .*worth a look/)
})
