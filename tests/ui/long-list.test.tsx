// A list of hundreds shows its first rows, grows on request, and keeps the reader's place.
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { LongList } from '../../src/ui/long-list.tsx'

const numbers = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1)

function show(count: number) {
  return render(
    <LongList items={numbers(count)} keyOf={String} label="Participants">
      {(n) => <a href={`#${n}`}>Number {n}</a>}
    </LongList>,
  )
}

test('a short list is whole and offers nothing', () => {
  show(52)
  expect(screen.getAllByRole('listitem')).toHaveLength(52)
  expect(screen.queryByRole('button')).toBeNull()
})

test('a long one grows by keyboard; reading goes on at the first new row', async () => {
  show(230)
  expect(screen.getAllByRole('listitem')).toHaveLength(50)
  expect(screen.getByText('50 of 230')).toBeVisible()
  screen.getByRole('button', { name: 'Show 50 more' }).focus()
  await userEvent.keyboard('{Enter}')
  expect(screen.getAllByRole('listitem')).toHaveLength(100)
  expect(document.activeElement?.textContent).toBe('Number 51')
  await userEvent.keyboard('{Tab}')
  expect(screen.getByRole('link', { name: 'Number 51' })).toHaveFocus()
})

test('all of it at once, and then no more is offered', async () => {
  show(230)
  await userEvent.click(screen.getByRole('button', { name: 'Show all 230' }))
  expect(screen.getAllByRole('listitem')).toHaveLength(230)
  expect(screen.queryByRole('button')).toBeNull()
})
