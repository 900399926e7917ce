// Writing a tree by keyboard alone, on the canvas and in the outline: cards appear where they will stand, nothing is
// a record before it has words, and undo takes each step back.
import { screen, waitFor } from '@testing-library/react'
import { userEvent } from 'vitest/browser'
import { expect, test } from 'vitest'
import { card, expectFocusOn, openTree } from '../../support/tree-page.ts'

const { keyboard } = userEvent

for (const view of ['canvas', 'outline']) {
  test(`${view}: Tab writes a child, Enter the next sibling, an empty card ends it`, async () => {
    const { outline } = await openTree('Arrive', `?view=${view}`)
    await keyboard('{Tab}')
    expect(await screen.findByRole('textbox', { name: 'New opportunity' })).toHaveFocus()
    await keyboard('Stay{Enter}Leave{Enter}{Enter}')
    await waitFor(() => expect(outline()).toBe('Arrive\nStay\nLeave'))
    await expectFocusOn('Leave')
    expect(screen.queryByRole('textbox')).toBeNull()
  })

  test(`${view}: Tab in a new card goes a level deeper, Shift+Tab comes out again`, async () => {
    const { outline } = await openTree('Arrive', `?view=${view}`)
    await keyboard('{ArrowDown}')
    await expectFocusOn('Arrive')
    await keyboard('{Tab}Park{Tab}Pay{Enter}{Enter}')
    await waitFor(() => expect(outline()).toBe('Arrive\n  Park\n    Pay'))
    await expectFocusOn('Pay')
    await keyboard('{Shift>}{Tab}{/Shift}')
    await waitFor(() => expect(outline()).toBe('Arrive\n  Park\n  Pay'))
  })

  test(`${view}: Shift+Enter writes before, Mod+Enter writes a parent`, async () => {
    const { outline } = await openTree('Arrive\nStay', `?view=${view}`)
    await keyboard('{ArrowDown}{End}')
    await expectFocusOn('Stay')
    await keyboard('{Shift>}{Enter}{/Shift}Rest{Control>}{Enter}{/Control}')
    await waitFor(() => expect(outline()).toBe('Arrive\nRest\nStay'))
    await expectFocusOn('Rest')
    await keyboard('{Control>}{Enter}{/Control}The night{Control>}{Enter}{/Control}')
    await waitFor(() => expect(outline()).toBe('Arrive\nThe night\n  Rest\nStay'))
  })

  test(`${view}: typing opens the editor with that letter at the end, Escape restores, F2 edits`, async () => {
    const { view: now } = await openTree('Arrive', `?view=${view}`)
    await keyboard('{ArrowDown}')
    await keyboard('X!')
    expect(screen.getByRole('textbox', { name: 'Opportunity' })).toHaveValue('ArriveX!')
    await keyboard('{Escape}')
    await expectFocusOn('Arrive')
    await keyboard('{F2} early{Enter}')
    await waitFor(() => expect(now().rows.opportunity.get('o1')?.statement).toBe('Arrive early'))
    await expectFocusOn('Arrive early')
  })
}

test('a card shows the beginning of a very long statement; written on, it grows to all of it', async () => {
  const long = 'Nobody told me, so I rang round. '.repeat(40).trim()
  const { view } = await openTree(long)
  await keyboard('{ArrowDown}')
  const shown = await card(/Nobody told me/)
  const height = () => shown.getBoundingClientRect().height
  expect(shown.textContent).toMatch(/…/)
  const before = height()
  await keyboard('{F2}')
  const field = screen.getByRole('textbox', { name: 'Opportunity' })
  expect(field).toHaveValue(long)
  await waitFor(() => expect(height()).toBeGreaterThan(2 * before))
  expect(field.getBoundingClientRect().bottom).toBeLessThanOrEqual(shown.getBoundingClientRect().bottom)
  await keyboard(' Twice{Enter}')
  await waitFor(() => expect(view().rows.opportunity.get('o1')?.statement).toBe(`${long} Twice`))
  await waitFor(() => expect(height()).toBe(before))
})

test('a new card that is left empty was never a record, and Escape takes it away with its words', async () => {
  const { view, workspace } = await openTree('Arrive')
  await keyboard('{Tab}Half a thought{Escape}')
  await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull())
  expect(view().rows.opportunity.size).toBe(1)
  expect(workspace.history.undo()).toBeNull()
})

test('a child that is written under a folded card opens it', async () => {
  const { outline } = await openTree('Arrive\n  Park', '?view=outline')
  ;(await card('Arrive')).focus()
  await keyboard('-')
  await card(/Arrive, folded/)
  await keyboard('{Tab}Find the door{Enter}Check in{Enter}{Enter}')
  await waitFor(() => expect(outline()).toBe('Arrive\n  Park\n  Find the door\n  Check in'))
  await expectFocusOn('Check in')
})

test('clicking away keeps what was written', async () => {
  const { outline } = await openTree('Arrive')
  await keyboard('{Tab}Stay')
  await userEvent.click(screen.getByRole('heading', { level: 1 }))
  await waitFor(() => expect(outline()).toBe('Arrive\nStay'))
})

test('Shift+Tab while writing keeps the words and moves the card out, as one step of undo', async () => {
  const { outline } = await openTree('a\n  b')
  const b = await card('b')
  b.focus()
  await keyboard('{F2} more{Shift>}{Tab}{/Shift}')
  await waitFor(() => expect(outline()).toBe('a\nb more'))
  await keyboard('{Control>}z{/Control}')
  await waitFor(() => expect(outline()).toBe('a\n  b'))
  ;(await card('b')).focus()
  await keyboard('{Enter}c{Shift>}{Tab}{/Shift}')
  await waitFor(() => expect(outline()).toBe('a\n  b\nc'))
  await keyboard('{Control>}z{/Control}')
  await waitFor(() => expect(outline()).toBe('a\n  b'))
})

test('Shift+Enter inside a card is a line break', async () => {
  const { view } = await openTree('Arrive')
  await keyboard('{Tab}One{Shift>}{Enter}{/Shift}two{Enter}{Escape}')
  const statements = () => [...view().rows.opportunity.values()].map((row) => row.statement)
  await waitFor(() => expect(statements()).toContain('One\ntwo'))
})

test('the root is edited where it stands: the outcome gets the words', async () => {
  const { view } = await openTree('Arrive')
  await keyboard('{F2}!{Enter}')
  await waitFor(() => expect(view().rows.outcome.get('out1')?.title).toBe('More bookings are made online!'))
})

test('a solution is written under the target and counted in its name', async () => {
  await openTree('Arrive\n  Park')
  await keyboard('{ArrowDown}{ArrowDown}')
  await expectFocusOn('Park')
  await keyboard('t')
  await card(/Park, target/)
  ;(await card(/Park, target/)).focus()
  await keyboard('{Alt>}{Enter}{/Alt}A sign at the gate{Enter}{Enter}')
  await card(/^Solution: A sign at the gate/)
  await card(/Park, target, 1 solution/)
})

test('undo and redo go one card at a time', async () => {
  const { outline } = await openTree('Arrive')
  await keyboard('{Tab}Stay{Enter}Leave{Enter}{Enter}')
  await expectFocusOn('Leave')
  await keyboard('{Control>}z{/Control}')
  await waitFor(() => expect(outline()).toBe('Arrive\nStay'))
  await keyboard('{Control>}z{/Control}')
  await waitFor(() => expect(outline()).toBe('Arrive'))
  await keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
  await waitFor(() => expect(outline()).toBe('Arrive\nStay'))
})
