// A list of thousands by keyboard: moving, opening, selecting, and staying on one's row.
import { render, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { VirtualList } from '../../src/ui/virtual-list.tsx'

interface Row {
  readonly id: string
}

const keyOf = (row: Row): string => row.id
const nameOf = (row: Row): string => `Interview ${row.id}`
const rows = (count: number): Row[] => Array.from({ length: count }, (_, index) => ({ id: `${index + 1}` }))

function Host({ items, onOpen }: { readonly items: readonly Row[]; readonly onOpen?: (row: Row) => void }) {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  return (
    <div style={{ height: '400px' }}>
      <button type="button">before</button>
      <VirtualList
        label="Interviews"
        items={items}
        keyOf={keyOf}
        nameOf={nameOf}
        selected={selected}
        onSelect={setSelected}
        {...(onOpen && { onOpen })}
        renderRow={(row, state) => (
          <>
            {nameOf(row)}
            <button type="button" tabIndex={state.tabIndex}>
              more {row.id}
            </button>
          </>
        )}
      />
      <output>{[...selected].join(' ')}</output>
    </div>
  )
}

const row = (id: number): HTMLElement => {
  const found = screen
    .getAllByRole('row')
    .find((one) => one.textContent.startsWith(`Select Interview ${id}I`))
  if (!found) throw new Error(`row ${id} is not drawn`)
  return found
}

test('of 5,000 rows only those in sight exist, yet End reaches the last', async () => {
  render(<Host items={rows(5000)} />)
  await waitFor(() => expect(screen.getAllByRole('row').length).toBeGreaterThan(3))
  expect(screen.getAllByRole('row').length).toBeLessThan(60)
  expect(screen.getByRole('grid', { name: 'Interviews' })).toHaveAttribute('aria-rowcount', '5000')
  row(1).focus()
  await userEvent.keyboard('{End}')
  await waitFor(() => expect(row(5000)).toHaveFocus())
  expect(row(5000)).toHaveAttribute('aria-rowindex', '5000')
})

test('arrows move, Enter and a click open, the right arrow goes to the controls of the row', async () => {
  const onOpen = vi.fn<(row: Row) => void>()
  render(<Host items={rows(20)} onOpen={onOpen} />)
  await waitFor(() => row(1).focus())
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}')
  await userEvent.click(row(7))
  expect(onOpen.mock.calls).toEqual([[{ id: '3' }], [{ id: '7' }]])
  await userEvent.keyboard('{ArrowRight}{ArrowRight}')
  expect(screen.getByRole('button', { name: 'more 7' })).toHaveFocus()
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}')
  expect(row(7)).toHaveFocus()
})

test('Space, Shift and arrows, and Mod+A select; Escape clears', async () => {
  render(<Host items={rows(6)} />)
  await waitFor(() => row(2).focus())
  await userEvent.keyboard(' {Shift>}{ArrowDown}{ArrowDown}{/Shift}')
  expect(screen.getByRole('status')).toHaveTextContent('2 3 4')
  expect(row(3)).toHaveAttribute('aria-selected', 'true')
  await userEvent.keyboard('{ControlOrMeta>}a{/ControlOrMeta}')
  expect(screen.getByRole('status')).toHaveTextContent('1 2 3 4 5 6')
  await userEvent.keyboard('{Escape}')
  expect(screen.getByRole('status')).toHaveTextContent('')
})

test('the row one stands on stays the tab stop when the list is filtered and when it goes', async () => {
  const page = render(<Host items={rows(20)} />)
  await waitFor(() => row(5).focus())
  page.rerender(<Host items={rows(20).filter((one) => Number(one.id) > 3)} />)
  await waitFor(() => expect(row(5)).toHaveAttribute('tabindex', '0'))
  page.rerender(<Host items={rows(20).filter((one) => one.id !== '5')} />)
  expect(screen.getAllByRole('row').filter((one) => one.tabIndex === 0)).toHaveLength(1)
})
