// Dragging by pointer: rows of the outline, and what was heard onto the canvas and the outline.
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from 'vitest/browser'
import { expect, test } from 'vitest'
import { anInterview, card, expectFocusOn, openTree } from '../../support/tree-page.ts'

const { keyboard } = userEvent
const TREE = 'a\n  b\nc'

type Point = { readonly clientX: number; readonly clientY: number }

function pointOn(element: HTMLElement, share = 0.5): Point {
  const box = element.getBoundingClientRect()
  return { clientX: box.x + Math.min(120, box.width / 2), clientY: box.y + box.height * share }
}

const PRESS = {
  bubbles: true,
  cancelable: true,
  button: 0,
  pointerId: 1,
  isPrimary: true,
  pointerType: 'mouse',
}

const frame = () => new Promise((done) => requestAnimationFrame(done))

/** Takes it up and holds it over a point. */
async function hold(from: HTMLElement, to: Point): Promise<void> {
  const start = pointOn(from)
  fireEvent.pointerDown(from, { ...PRESS, ...start })
  fireEvent.pointerMove(from, { ...PRESS, clientX: start.clientX + 8, clientY: start.clientY + 8 })
  await frame()
  fireEvent.pointerMove(from, { ...PRESS, ...to })
  await frame()
}

function letGo(from: HTMLElement, at: Point): void {
  fireEvent.pointerUp(from, { ...PRESS, ...at })
}

test('outline: a row is dragged into and between rows, the place is said', async () => {
  const { outline } = await openTree(TREE, '?view=outline')
  const [b, c] = [await card('b'), await card('c')]
  await hold(b, pointOn(c))
  await screen.findByText('Move into: c')
  letGo(b, pointOn(c))
  await waitFor(() => expect(outline()).toBe('a\nc\n  b'))
  const [again, a] = [await card('b'), await card('a')]
  await hold(again, pointOn(a, 0.1))
  await screen.findByText('Move before: a')
  letGo(again, pointOn(a, 0.1))
  await waitFor(() => expect(outline()).toBe('b\na\nc'))
})

test('outline: its own branch refuses it with the reason, and Escape lets it be', async () => {
  const { outline } = await openTree(TREE, '?view=outline')
  const [a, b, c] = [await card('a'), await card('b'), await card('c')]
  await hold(a, pointOn(b))
  await screen.findByText(/A branch cannot hang under itself/)
  letGo(a, pointOn(b))
  expect(outline()).toBe(TREE)
  await hold(b, pointOn(c))
  await screen.findByText('Move into: c')
  await keyboard('{Escape}')
  letGo(b, pointOn(c))
  expect(outline()).toBe(TREE)
})

for (const view of ['canvas', 'outline']) {
  test(`${view}: what was heard is dragged onto a card as evidence, and beside one as a new card`, async () => {
    const { outline } = await openTree(TREE, `?view=${view}&panel=waiting`, (env) =>
      anInterview(env, 1, 'Ada', ['I circle the block', 'The meter ate my coins']),
    )
    const list = await screen.findByRole('list', { name: 'What was heard' })
    const [first, second] = within(list).getAllByRole('listitem')
    if (!first || !second) throw new Error('nothing waits')
    const c = await card('c')
    await hold(first, pointOn(c))
    await screen.findByText('Evidence for: c')
    letGo(first, pointOn(c))
    await card(/: c, heard from 1 person/)
    await waitFor(() => expect(within(list).getAllByRole('listitem')).toHaveLength(1))
    const a = await card(/: a,?/)
    const before =
      view === 'canvas' ? { ...pointOn(a), clientX: a.getBoundingClientRect().x + 6 } : pointOn(a, 0.1)
    await hold(second, before)
    await screen.findByText('New card before: a')
    letGo(second, before)
    await waitFor(() => expect(outline()).toBe('The meter ate my coins\na\n  b\nc'))
    await keyboard('{Control>}z{/Control}{Control>}z{/Control}')
    await waitFor(() => expect(outline()).toBe(TREE))
  })
}

test('with keys: Enter asks for a place, C makes a child of the card in focus', async () => {
  const { outline } = await openTree(TREE, '?at=o3', (env) =>
    anInterview(env, 1, 'Ada', ['I circle the block', 'The meter ate my coins']),
  )
  await expectFocusOn('c')
  await keyboard('w')
  const list = await screen.findByRole('list', { name: 'What was heard' })
  const [first] = within(list).getAllByRole('listitem')
  first?.focus()
  await keyboard('c')
  await waitFor(() => expect(outline()).toBe('a\n  b\nc\n  I circle the block'))
  await waitFor(() => expect(within(list).getAllByRole('listitem')).toHaveLength(1))
  await waitFor(() => expect(within(list).getAllByRole('listitem')[0]).toHaveFocus())
  await keyboard('{Enter}')
  const field = await screen.findByRole('combobox', { name: 'Evidence for' })
  await waitFor(() => expect(field).toHaveFocus())
  await keyboard('b{ArrowDown}{Enter}')
  await screen.findByText(/Nothing waits/)
})
