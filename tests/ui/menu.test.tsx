// A menu by keyboard and by pointer, and hints that say what a button is.
import { render, screen } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { MenuButton } from '../../src/ui/menu-button.tsx'
import type { MenuEntry } from '../../src/ui/menu.tsx'

const onEdit = vi.fn<() => void>()
const onMove = vi.fn<() => void>()
const onTarget = vi.fn<() => void>()
beforeEach(() => vi.clearAllMocks())

const ITEMS: readonly MenuEntry[] = [
  { id: 'edit', label: 'Edit', keys: 'F2', onSelect: onEdit },
  { id: 'move', label: 'Move to…', onSelect: onMove },
  { type: 'separator', id: 's' },
  { id: 'target', label: 'Make target', whyNot: 'It has children.', onSelect: onTarget },
  { id: 'need', label: 'Need', choice: { kind: 'radio', isOn: true }, onSelect: () => undefined },
]

function show() {
  render(
    <>
      <MenuButton label="Card" items={ITEMS} />
      <button type="button">elsewhere</button>
    </>,
  )
  return screen.getByRole('button', { name: 'Card' })
}

test('arrow down opens at the first item, arrow up at the last, and arrows wrap', async () => {
  const button = show()
  button.focus()
  await userEvent.keyboard('{ArrowDown}')
  expect(screen.getByRole('menuitem', { name: 'Edit' })).toHaveFocus()
  await userEvent.keyboard('{ArrowUp}')
  expect(screen.getByRole('menuitemradio', { name: 'Need' })).toHaveFocus()
  await userEvent.keyboard('{Escape}{ArrowUp}')
  expect(screen.getByRole('menuitemradio', { name: 'Need', checked: true })).toHaveFocus()
})

test('choosing closes the menu, gives the focus back, and then acts', async () => {
  const button = show()
  onMove.mockImplementationOnce(() => expect(button).toHaveFocus())
  button.focus()
  await userEvent.keyboard('{Enter}{ArrowDown}{Enter}')
  expect(onMove).toHaveBeenCalledOnce()
  expect(screen.queryByRole('menu')).toBeNull()
  expect(button).toHaveFocus()
})

test('the first letters lead to an item', async () => {
  show().focus()
  await userEvent.keyboard('{ArrowDown}m')
  expect(screen.getByRole('menuitem', { name: 'Move to…' })).toHaveFocus()
  await userEvent.keyboard('a')
  expect(screen.getByRole('menuitem', { name: 'Make target' })).toHaveFocus()
})

test('an item that cannot act says why and does nothing', async () => {
  show().focus()
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}')
  const item = screen.getByRole('menuitem', { name: 'Make target' })
  expect(item).toHaveFocus()
  expect(item).toHaveAccessibleDescription('It has children.')
  await userEvent.keyboard('{Enter}')
  expect(onTarget).not.toHaveBeenCalled()
  expect(screen.getByRole('menu')).toBeVisible()
})

test('Escape and Tab close it and the focus returns; nothing outside hears the keys', async () => {
  const heard = vi.fn<(key: string) => void>()
  const listen = (event: KeyboardEvent): void => heard(event.key)
  const button = show()
  button.focus()
  await userEvent.keyboard('{ArrowDown}')
  window.addEventListener('keydown', listen)
  await userEvent.keyboard('e{Escape}')
  expect(heard).not.toHaveBeenCalled()
  window.removeEventListener('keydown', listen)
  expect(button).toHaveFocus()
  await userEvent.keyboard('{ArrowDown}{Tab}')
  expect(screen.queryByRole('menu')).toBeNull()
  expect(button).toHaveFocus()
})

test('a press on the button opens and closes it, a press elsewhere closes it', async () => {
  const button = show()
  await userEvent.click(button)
  expect(button).toHaveAttribute('aria-expanded', 'true')
  await userEvent.click(button)
  expect(screen.queryByRole('menu')).toBeNull()
  await userEvent.click(button)
  await userEvent.click(screen.getByRole('button', { name: 'elsewhere' }))
  expect(screen.queryByRole('menu')).toBeNull()
  expect(screen.getByRole('button', { name: 'elsewhere' })).toHaveFocus()
})
