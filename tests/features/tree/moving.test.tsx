// Moving about and moving cards: by keys as drawn, by typing, by pointer; everything can be taken back.
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from 'vitest/browser'
import { expect, test } from 'vitest'
import { card, expectFocusOn, openTree } from '../../support/tree-page.ts'

const { keyboard } = userEvent
const TREE = 'Arrive\n  Park\n    Pay\n  Find the door\nStay\n  Sleep\nLeave'

async function focusOn(words: string | RegExp): Promise<HTMLElement> {
  const found = await card(words)
  found.focus()
  await expectFocusOn(words)
  return found
}

test('canvas: arrows go as drawn, and up from the top row to the outcome', async () => {
  await openTree(TREE)
  await keyboard('{ArrowDown}')
  await expectFocusOn('Stay')
  await keyboard('{ArrowLeft}')
  await expectFocusOn('Arrive')
  await keyboard('{ArrowDown}')
  await keyboard('{ArrowRight}')
  await keyboard('{ArrowRight}')
  await expectFocusOn('Sleep')
  await keyboard('{ArrowUp}{ArrowUp}')
  await expectFocusOn(/^Outcome/)
})

test('outline: right unfolds then goes in, left folds then goes out', async () => {
  await openTree(TREE, '?view=outline')
  await focusOn('Park')
  await keyboard('{ArrowLeft}')
  expect(await card(/: Park, folded: 1 inside/)).toHaveAttribute('aria-expanded', 'false')
  expect(screen.queryByRole('treeitem', { name: /: Pay/ })).toBeNull()
  await keyboard('{ArrowLeft}')
  await expectFocusOn('Arrive')
  await keyboard('{ArrowDown}{ArrowRight}{ArrowRight}')
  await expectFocusOn('Pay')
})

const WIDE = ['a', 'b', 'c', 'd', 'e'].map((top) => `${top}\n  ${top}1\n  ${top}2\n  ${top}3`).join('\n')

test('canvas: in a column arrows go up and down through it, and Alt+Shift with them moves as drawn', async () => {
  const { outline } = await openTree(WIDE)
  await focusOn('a')
  await keyboard('{ArrowDown}{ArrowDown}')
  await expectFocusOn('a2')
  await keyboard('{Alt>}{Shift>}{ArrowUp}{/Shift}{/Alt}')
  await waitFor(() => expect(outline()).toContain('a\n  a2\n  a1\n'))
  await keyboard('{Shift>}{ArrowDown}{/Shift}')
  await waitFor(async () => expect(await card('a1')).toHaveAttribute('aria-selected', 'true'))
  await keyboard('{Escape}{ArrowLeft}')
  await expectFocusOn('a')
  await keyboard('{ArrowRight}')
  await expectFocusOn('b')
})

for (const view of ['canvas', 'outline']) {
  test(`${view}: each item says its level, place and how many there are`, async () => {
    await openTree(TREE, `?view=${view}`)
    const door = await card('Find the door')
    expect(door).toHaveAttribute('aria-level', '3')
    expect(door).toHaveAttribute('aria-posinset', '2')
    expect(door).toHaveAttribute('aria-setsize', '2')
    expect(screen.getByRole('tree', { name: /More bookings are made online/ })).toBeVisible()
  })

  test(`${view}: Alt with up and down reorders, what moved keeps the focus`, async () => {
    const { outline } = await openTree('a\nb\nc', `?view=${view}`)
    await focusOn('c')
    await keyboard('{Alt>}{ArrowUp}{/Alt}')
    await waitFor(() => expect(outline()).toBe('a\nc\nb'))
    await expectFocusOn('c')
    await keyboard('{Alt>}{ArrowDown}{/Alt}')
    await waitFor(() => expect(outline()).toBe('a\nb\nc'))
  })

  test(`${view}: Escape leaves to the frame, Tab passes the tree by, Enter comes back`, async () => {
    await openTree('a', `?view=${view}`)
    await focusOn('a')
    await keyboard('{Escape}')
    const frame = screen.getByRole('group', { name: /Opportunity solution tree/ })
    await waitFor(() => expect(frame).toHaveFocus())
    expect(
      within(frame)
        .queryAllByRole('treeitem')
        .some((item) => item.tabIndex === 0),
    ).toBe(false)
    await keyboard('{Enter}')
    await expectFocusOn('a')
  })

  test(`${view}: − folds, + unfolds, * opens all below, a number shows so many levels`, async () => {
    await openTree(TREE, `?view=${view}`)
    await focusOn('Arrive')
    await keyboard('-')
    await card(/Arrive, folded: 3 inside/)
    await keyboard('+')
    await card('Park')
    await keyboard('1')
    await waitFor(() => expect(screen.getAllByRole('treeitem')).toHaveLength(4))
    await focusOn(/: Arrive/)
    await keyboard('*')
    await card('Pay')
  })
}

test('Shift with arrows selects siblings, and one step moves them all', async () => {
  const { outline } = await openTree('a\nb\nc\nd')
  await focusOn('b')
  await keyboard('{Shift>}{ArrowRight}{/Shift}')
  expect(await card('b')).toHaveAttribute('aria-selected', 'true')
  expect(await card('c')).toHaveAttribute('aria-selected', 'true')
  await keyboard('{Alt>}{ArrowDown}{/Alt}')
  await waitFor(() => expect(outline()).toBe('a\nd\nb\nc'))
  await keyboard('{Control>}z{/Control}')
  await waitFor(() => expect(outline()).toBe('a\nb\nc\nd'))
})

test('several chosen cards have one bar of actions', async () => {
  const { outline } = await openTree('a\nb\nc')
  await focusOn('a')
  await keyboard('{Shift>}{ArrowRight}{/Shift}')
  const bar = await screen.findByRole('toolbar', { name: 'The chosen cards' })
  await screen.findByText('2 cards chosen')
  await userEvent.click(within(bar).getByRole('button', { name: 'Archive' }))
  await waitFor(() => expect(outline()).toBe('c'))
  await waitFor(() => expect(screen.queryByRole('toolbar', { name: 'The chosen cards' })).toBeNull())
})

test('Move to… by typing; its own branch cannot be chosen and says why', async () => {
  const { outline } = await openTree(TREE)
  await focusOn('Park')
  await keyboard('{Control>}{Shift>}m{/Shift}{/Control}')
  const field = await screen.findByRole('combobox', { name: 'Move “Park” under' })
  expect(field).toHaveFocus()
  await keyboard('pay')
  expect(await screen.findByRole('option', { name: /Pay/ })).toHaveAttribute('aria-disabled', 'true')
  await userEvent.clear(field)
  await keyboard('stay{Enter}')
  await waitFor(() =>
    expect(outline()).toBe('Arrive\n  Find the door\nStay\n  Sleep\n  Park\n    Pay\nLeave'),
  )
  await expectFocusOn('Park')
  // Shown as a toast with a way back, and said aloud.
  expect(screen.getAllByText(/^Moved “Park” from “Arrive” to “Stay”, 2 of 2/)).toHaveLength(2)
})

test('Delete archives a leaf at once; a parent offers to keep its children', async () => {
  const { outline } = await openTree(TREE)
  await focusOn('Sleep')
  await keyboard('{Delete}')
  await waitFor(() => expect(outline()).not.toContain('Sleep'))
  await expectFocusOn('Stay')
  await focusOn('Arrive')
  await keyboard('{Backspace}')
  const menu = await screen.findByRole('menu', { name: 'Archive' })
  await userEvent.click(within(menu).getByRole('menuitem', { name: 'Keep the children' }))
  await waitFor(() => expect(outline()).toBe('Park\n  Pay\nFind the door\nStay\nLeave'))
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }))
  await waitFor(() => expect(outline()).toContain('Arrive\n  Park\n    Pay\n  Find the door'))
})

test('Mod+D duplicates a branch; cut and paste moves one', async () => {
  const { outline } = await openTree('a\n  b\nc')
  await focusOn('a')
  await keyboard('{Control>}d{/Control}')
  await waitFor(() => expect(outline()).toBe('a\n  b\na\n  b\nc'))
  const c = await focusOn('c')
  const clipboard = new DataTransfer()
  fireEvent(c, new ClipboardEvent('cut', { bubbles: true, cancelable: true, clipboardData: clipboard }))
  expect(clipboard.getData('text/plain')).toBe('- c\n')
  const target = (await screen.findAllByRole('treeitem', { name: /: b(,|$)/ }))[0]
  if (!target) throw new Error('no b')
  target.focus()
  fireEvent(
    target,
    new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: clipboard }),
  )
  await waitFor(() => expect(outline()).toBe('a\n  b\n    c\na\n  b'))
})

test('the clipboard is for the card in focus, also where a browser tells only the page of it', async () => {
  const { outline } = await openTree('a')
  await focusOn('a')
  document.getSelection()?.removeAllRanges()
  const clipboard = new DataTransfer()
  clipboard.setData('text/plain', '- x')
  const tellPage = (type: string) =>
    fireEvent(
      document.body,
      new ClipboardEvent(type, { bubbles: true, cancelable: true, clipboardData: clipboard }),
    )
  tellPage('paste')
  await waitFor(() => expect(outline()).toBe('a\n  x'))
  await focusOn('a')
  tellPage('copy')
  expect(clipboard.getData('text/plain')).toBe('- a\n  - x\n')
})

test('a browser that asks before whether there is something to copy, cut or paste is told so', async () => {
  await openTree('a')
  await focusOn('a')
  document.getSelection()?.removeAllRanges()
  const isTold = (target: Element) =>
    ['beforecopy', 'beforecut', 'beforepaste'].map(
      (type) => !target.dispatchEvent(new ClipboardEvent(type, { bubbles: true, cancelable: true })),
    )
  expect(isTold(document.body)).toEqual([true, true, true])
  await keyboard('{F2}')
  const field = await screen.findByRole('textbox')
  expect(isTold(field)).toEqual([false, false, false])
})

test('an indented list that is pasted grows a branch', async () => {
  const { outline } = await openTree('a')
  const a = await focusOn('a')
  const clipboard = new DataTransfer()
  clipboard.setData('text/plain', '- x\n  - y\n  - Solution: z\n- w')
  fireEvent(a, new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: clipboard }))
  await waitFor(() => expect(outline()).toBe('a\n  x\n    * z\n    y\n  w'))
})

test('F shows a branch alone with its way, Shift+F one level more', async () => {
  const { router } = await openTree(TREE)
  await focusOn('Park')
  await keyboard('f')
  await waitFor(() => expect(screen.queryByRole('treeitem', { name: /Sleep/ })).toBeNull())
  expect(screen.getByRole('navigation', { name: 'The branch in focus' })).toHaveTextContent('Arrive')
  expect(router.state.location.search).toMatchObject({ branch: 'o2' })
  await keyboard('{Shift>}F{/Shift}')
  await card('Find the door')
  await keyboard('{Shift>}F{/Shift}')
  await card('Sleep')
})

test('Mod+Shift+O goes between canvas and outline; the same card keeps the focus', async () => {
  const { router } = await openTree(TREE)
  await focusOn('Park')
  await keyboard('{Control>}{Shift>}o{/Shift}{/Control}')
  await waitFor(() => expect(router.state.location.search).toMatchObject({ view: 'outline' }))
  await expectFocusOn('Park')
  await keyboard('{ArrowDown}')
  await expectFocusOn('Pay')
  await keyboard('{Control>}{Shift>}o{/Shift}{/Control}')
  await waitFor(() => expect(router.state.location.search).not.toHaveProperty('view'))
  await expectFocusOn('Pay')
})

test('side by side, both show the same focus and the same selection', async () => {
  await openTree(TREE, '?view=both')
  const parks = await screen.findAllByRole('treeitem', { name: /: Park(,|$)/ })
  expect(parks).toHaveLength(2)
  const [, inOutline] = parks
  inOutline?.focus()
  await keyboard('{Control>} {/Control}')
  await waitFor(() => {
    for (const park of screen.getAllByRole('treeitem', { name: /: Park(,|$)/ }))
      expect(park).toHaveAttribute('aria-selected', 'true')
  })
})

test('a card is dragged into another one by pointer; its own branch refuses it with the reason', async () => {
  const { outline } = await openTree('a\n  b\nc')
  const [b, c] = [await card('b'), await card('c')]
  await drag(b, c)
  await waitFor(() => expect(outline()).toBe('a\nc\n  b'))
  const parent = await card('c')
  const child = await card('b')
  await drag(parent, child)
  expect(outline()).toBe('a\nc\n  b')
})

async function drag(from: HTMLElement, to: HTMLElement): Promise<void> {
  const middle = (element: HTMLElement) => {
    const box = element.getBoundingClientRect()
    return { clientX: box.x + box.width / 2, clientY: box.y + box.height / 2 }
  }
  const start = middle(from)
  const end = middle(to)
  const press = {
    bubbles: true,
    cancelable: true,
    button: 0,
    pointerId: 1,
    isPrimary: true,
    pointerType: 'mouse',
  }
  fireEvent.pointerDown(from, { ...press, ...start })
  fireEvent.pointerMove(from, { ...press, clientX: start.clientX + 8, clientY: start.clientY + 8 })
  await new Promise((done) => requestAnimationFrame(done))
  fireEvent.pointerMove(from, { ...press, ...end })
  await new Promise((done) => requestAnimationFrame(done))
  fireEvent.pointerUp(from, { ...press, ...end })
}
