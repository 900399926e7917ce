// What a keyboard and a screen reader find on the canvas, and which cards are in the page at all.
import { screen, waitFor } from '@testing-library/react'
import { useState, type ReactNode } from 'react'
import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { CanvasCardProps } from '../../src/canvas/index.ts'
import { addChild } from './harness/edit-tree.ts'
import { growTree } from './harness/grow-tree.ts'
import { showTree, treeOf } from './show-tree.tsx'

const small = treeOf(['Cook more', ['Planning', 'No time', 'No idea'], 'Shopping'])
const items = (): HTMLElement[] => screen.getAllByRole('treeitem')

test('a tree of items that say their level, place, state and full name', async () => {
  const { item } = await showTree(small, { selectedIds: new Set(['No time']) })
  expect(screen.getByRole('tree', { name: 'Dinners' })).toHaveAttribute('aria-multiselectable', 'true')
  expect(items().map((element) => element.getAttribute('aria-level'))).toEqual(['1', '2', '3', '3', '2'])
  expect(item('No idea')).toHaveAttribute('aria-posinset', '2')
  expect(item('No idea')).toHaveAttribute('aria-setsize', '2')
  expect(item('Planning')).toHaveAttribute('aria-expanded', 'true')
  expect(item('No time')).not.toHaveAttribute('aria-expanded')
  expect(item('No time')).toHaveAttribute('aria-selected', 'true')
  expect(item('Shopping')).toHaveAccessibleName('opportunity: Shopping, level 2, 2 of 2')
  for (const element of items()) expect(element.closest('[role=application]')).toBeNull()
})

test('the tree is one tab stop: the focused card, or the first', async () => {
  const { onIntent, item } = await showTree(small)
  await userEvent.click(screen.getByText('Before'))
  await userEvent.tab()
  expect(document.activeElement).toBe(item('n0'))
  expect(onIntent).toHaveBeenLastCalledWith({ type: 'focus', id: 'n0' })
  expect(items().filter((element) => element.tabIndex === 0)).toEqual([item('n0')])
  await userEvent.click(item('Shopping'))
  expect(items().filter((element) => element.tabIndex === 0)).toEqual([item('Shopping')])
  expect(document.activeElement).toBe(item('Shopping'))
})

test('stepping out to the frame tells how to go on, and Tab then passes the tree by', async () => {
  const { handle, item } = await showTree(small, { frameHint: 'Tab goes on', focusedId: 'Planning' })
  handle().focus()
  expect(document.activeElement).toBe(item('Planning'))
  handle().focusFrame()
  expect(screen.getByText('Tab goes on')).toBeVisible()
  expect(document.activeElement).toHaveAccessibleDescription('Tab goes on')
  await waitFor(() => expect(items().every((element) => element.tabIndex === -1)).toBe(true))
  await userEvent.tab()
  expect(items()).not.toContain(document.activeElement)
  await userEvent.tab({ shift: true })
  await userEvent.tab({ shift: true })
  expect(screen.getByText('Before')).toHaveFocus()
})

test('of 5,000 cards only those near the view are in the page, and none when they are too small to read', async () => {
  const { handle, cards } = await showTree(growTree(5000))
  expect(cards()).toHaveLength(5000)
  expect(items().length).toBeGreaterThan(3)
  expect(items().length).toBeLessThan(120)
  handle().fit()
  await waitFor(() => expect(items()).toHaveLength(1))
})

test('the focused card is in the page wherever the view is', async () => {
  const tree = growTree(5000)
  const { handle, item } = await showTree(tree, { focusedId: 'n4999' })
  handle().center('n0', 1)
  await waitFor(() => expect(item('n0')).toBeInTheDocument())
  expect(item('n4999')).toHaveAttribute('tabindex', '0')
  handle().fit()
  await waitFor(() => expect(items()).toEqual([item('n4999')]))
})

test('a card that gets the focus by keyboard comes into view', async () => {
  const { item, handle, onIntent } = await showTree(growTree(300))
  handle().focus()
  onIntent.mockClear()
  item('n0').focus()
  const far = items().at(-1)
  far?.focus()
  await waitFor(() => {
    const { left, right } = item(far?.dataset['cardId'] ?? '').getBoundingClientRect()
    expect(left).toBeGreaterThanOrEqual(0)
    expect(right).toBeLessThanOrEqual(window.innerWidth)
  })
})

test('when something is lit, all else is dimmed', async () => {
  const { item } = await showTree(small, { litIds: new Set(['n0', 'Planning']) })
  expect(item('Shopping')).toHaveTextContent('is dimmed')
  expect(item('Planning')).not.toHaveTextContent('is dimmed')
  expect(Number(getComputedStyle(item('Shopping')).opacity)).toBeCloseTo(1 / 3, 2)
})

test('the focused card stays where it is when the layout changes around it', async () => {
  const { item, setTree } = await showTree(small, { focusedId: 'Shopping' })
  const before = item('Shopping').getBoundingClientRect()
  let grown = small
  for (const id of ['x1', 'x2', 'x3']) grown = addChild(grown, 'Planning', id)
  setTree(grown)
  await waitFor(() => expect(item('x3')).toBeInTheDocument())
  const after = item('Shopping').getBoundingClientRect()
  expect(after.left).toBeCloseTo(before.left, 0)
  expect(after.top).toBeCloseTo(before.top, 0)
})

test('the keyboard comes back to the card when an editor in it closes', async () => {
  const EditCard = ({ id }: CanvasCardProps): ReactNode => {
    const [isEditing, setIsEditing] = useState(false)
    return isEditing ? (
      <input aria-label="Statement" onKeyDown={(event) => event.key === 'Enter' && setIsEditing(false)} />
    ) : (
      <button type="button" tabIndex={-1} onClick={() => setIsEditing(true)}>
        Edit {id}
      </button>
    )
  }
  const { item } = await showTree(small, { Card: EditCard, focusedId: 'Shopping' })
  await userEvent.click(screen.getByText('Edit Shopping'))
  await userEvent.click(screen.getByLabelText('Statement'))
  await userEvent.keyboard('{Enter}')
  await waitFor(() => expect(document.activeElement).toBe(item('Shopping')))
})

test('clicks choose, extend and add; buttons of a card say what they do', async () => {
  const FoldCard = ({ id }: CanvasCardProps): ReactNode => (
    <>
      <p>{id}</p>
      <button type="button" tabIndex={-1} data-intent="collapse">
        Fold {id}
      </button>
    </>
  )
  const { item, onIntent } = await showTree(small, { Card: FoldCard })
  await userEvent.click(screen.getByText('Planning', { selector: 'p' }))
  expect(onIntent).toHaveBeenLastCalledWith({ type: 'focus', id: 'Planning' })
  await userEvent.click(screen.getByText('Shopping', { selector: 'p' }), { modifiers: ['Shift'] })
  expect(onIntent).toHaveBeenLastCalledWith({ type: 'range', id: 'Shopping' })
  await userEvent.click(screen.getByText('Shopping', { selector: 'p' }), { modifiers: ['ControlOrMeta'] })
  expect(onIntent).toHaveBeenLastCalledWith({ type: 'toggle', id: 'Shopping' })
  await userEvent.click(screen.getByText('Fold Planning'))
  expect(onIntent).toHaveBeenLastCalledWith({ type: 'collapse', id: 'Planning' })
  await userEvent.dblClick(screen.getByText('Shopping', { selector: 'p' }))
  expect(onIntent).toHaveBeenLastCalledWith({ type: 'edit', id: 'Shopping' })
  expect(item('Shopping')).toBeInTheDocument()
})

test('a click on a card too small to read goes there', async () => {
  const { item, handle, onIntent } = await showTree(growTree(200))
  handle().zoomTo(0.2)
  await waitFor(() => expect(items()).toHaveLength(1))
  const root = item('n0').getBoundingClientRect()
  const pane = document.querySelector('.react-flow__pane')
  pane?.dispatchEvent(
    new MouseEvent('click', { bubbles: true, clientX: root.left + root.width / 2, clientY: root.top + 4 }),
  )
  expect(onIntent).toHaveBeenLastCalledWith({ type: 'focus', id: 'n0' })
  expect(handle().zoom()).toBeCloseTo(0.6)
})
