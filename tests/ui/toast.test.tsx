// Toasts: undo within reach, read aloud, never gone under the pointer or the focus.
import { act, render, screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { cycleRegion } from '../../src/ui/region-cycle.ts'
import { createToastQueue, type ToastTimers } from '../../src/ui/toast-queue.ts'
import { ToastRegion } from '../../src/ui/toast-region.tsx'

/** The words in the notice itself, not those in the hidden live region. */
const inToast = { selector: 'li p' }

/** A clock that goes only when it is told to. */
function handClock() {
  let now = 0
  let last = 0
  const due = new Map<number, { at: number; run: () => void }>()
  const timers: ToastTimers = {
    now: () => now,
    start: (run, ms) => {
      due.set(++last, { at: now + ms, run })
      return last
    },
    stop: (timer) => due.delete(timer),
  }
  const advance = (ms: number): void => {
    now += ms
    for (const [id, entry] of due) {
      if (entry.at > now) continue
      due.delete(id)
      act(entry.run)
    }
  }
  return { timers, advance }
}

function show() {
  const clock = handClock()
  const queue = createToastQueue(clock.timers)
  render(
    <>
      <main data-region="main">
        <button type="button">card</button>
      </main>
      <ToastRegion queue={queue} />
    </>,
  )
  return { ...clock, queue }
}

test('says what was done, aloud too, and undoes it', async () => {
  const { queue } = show()
  const onAct = vi.fn<() => void>()
  act(() => void queue.show({ message: 'Moved 3 opportunities', action: { label: 'Undo', onAct } }))
  expect(screen.getByText('Moved 3 opportunities', inToast)).toBeVisible()
  expect(screen.getByRole('status')).toHaveTextContent('Moved 3 opportunities. Undo: press F6.')
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
  expect(onAct).toHaveBeenCalledOnce()
  expect(screen.queryByText('Moved 3 opportunities', inToast)).toBeNull()
})

test('goes by itself after a while', () => {
  const { queue, advance } = show()
  act(() => void queue.show({ message: 'Archived' }))
  advance(7999)
  expect(screen.getByText('Archived', inToast)).toBeVisible()
  advance(1)
  expect(screen.queryByText('Archived', inToast)).toBeNull()
})

test('does not go while it is pointed at, and has its remaining time afterwards', async () => {
  const { queue, advance } = show()
  act(() => void queue.show({ message: 'Archived' }))
  advance(5000)
  await userEvent.hover(screen.getByText('Archived', inToast))
  advance(60_000)
  expect(screen.getByText('Archived', inToast)).toBeVisible()
  await userEvent.hover(screen.getByRole('button', { name: 'card' }))
  advance(2999)
  expect(screen.getByText('Archived', inToast)).toBeVisible()
  advance(1)
  expect(screen.queryByText('Archived', inToast)).toBeNull()
})

test('is one F6 away, waits there, and gives the focus back to where it came from', async () => {
  const { queue, advance } = show()
  screen.getByRole('button', { name: 'card' }).focus()
  act(() => void queue.show({ message: 'Moved', action: { label: 'Undo', onAct: () => undefined } }))
  act(() => cycleRegion(1))
  expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus()
  advance(60_000)
  expect(screen.getByText('Moved', inToast)).toBeVisible()
  await userEvent.keyboard('{Enter}')
  expect(screen.getByRole('button', { name: 'card' })).toHaveFocus()
})

test('Escape closes the toast that has the focus and no other', async () => {
  const { queue } = show()
  screen.getByRole('button', { name: 'card' }).focus()
  act(() => void queue.show({ message: 'First' }))
  act(() => void queue.show({ message: 'Second' }))
  act(() => cycleRegion(1))
  await userEvent.keyboard('{Escape}')
  expect(screen.queryByText('First', inToast)).toBeNull()
  expect(screen.getByText('Second', inToast)).toBeVisible()
  expect(screen.getByRole('button', { name: 'card' })).toHaveFocus()
})

test('the same key replaces, and no more than three are kept', () => {
  const { queue } = show()
  act(() => void queue.show({ message: 'Moved 1', key: 'move' }))
  act(() => void queue.show({ message: 'Moved 2', key: 'move' }))
  expect(screen.getAllByRole('listitem')).toHaveLength(1)
  for (const message of ['a', 'b', 'c']) act(() => void queue.show({ message }))
  expect(screen.getAllByRole('listitem').map((item) => item.querySelector('p')?.textContent)).toEqual([
    'a',
    'b',
    'c',
  ])
})

test('a sticky toast stays, and so does every toast of someone who needs the time', () => {
  const { queue, advance } = show()
  act(() => void queue.show({ message: 'Sticky', sticky: true }))
  queue.setDuration(Infinity)
  act(() => void queue.show({ message: 'Slow' }))
  advance(1_000_000)
  expect(screen.getAllByRole('listitem')).toHaveLength(2)
})

test('the same words twice are announced twice', async () => {
  const { queue } = show()
  act(() => void queue.show({ message: 'Archived', key: 'a' }))
  const first = screen.getByRole('status').textContent
  act(() => void queue.show({ message: 'Archived', key: 'a' }))
  await waitFor(() => expect(screen.getByRole('status').textContent).not.toBe(first))
})
