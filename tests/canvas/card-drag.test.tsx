// Dragging a card: where it would land, what is said about it, and that only letting go changes anything.
import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { CanvasIntent } from '../../src/canvas/index.ts'
import { fold } from './harness/edit-tree.ts'
import { showTree, treeOf, type Shown } from './show-tree.tsx'

const tree = treeOf(['Cook more', ['Planning', 'No time', 'No idea'], ['Shopping', 'Lists'], 'Eating'])

function send(type: string, target: Element, at: { x: number; y: number }): void {
  const init = {
    bubbles: true,
    cancelable: true,
    isPrimary: true,
    pointerId: 1,
    pointerType: 'mouse',
    button: 0,
  }
  target.dispatchEvent(new PointerEvent(type, { ...init, clientX: at.x, clientY: at.y }))
}

/** Takes a card to a share of another one's width and height, and does not let go. */
function drag({ item }: Shown, id: string, toId: string, across: number, down = 0.5): () => void {
  const from = item(id).getBoundingClientRect()
  const to = item(toId).getBoundingClientRect()
  const start = { x: from.left + 12, y: from.top + 12 }
  const end = { x: to.left + to.width * across, y: to.top + to.height * down }
  send('pointerdown', item(id), start)
  send('pointermove', item(id), { x: start.x + 9, y: start.y })
  send('pointermove', item(id), end)
  return () => send('pointerup', item(id), end)
}

const drops = ({ onIntent }: Shown): CanvasIntent[] =>
  onIntent.mock.calls.map(([intent]) => intent).filter((intent) => intent.type === 'drop')

test.each([
  [0.1, 'before', 'Move before: Planning'],
  [0.5, 'into', 'Move into: Planning'],
  [0.9, 'after', 'Move after: Planning'],
] as const)('at %d of a card it lands %s', async (across, zone, words) => {
  const shown = await showTree(tree)
  const drop = drag(shown, 'Eating', 'Planning', across)
  expect(screen.getByText(words)).toBeVisible()
  expect(drops(shown)).toEqual([])
  drop()
  expect(drops(shown)).toEqual([{ type: 'drop', ids: ['Eating'], targetId: 'Planning', zone }])
  expect(screen.queryByText(words)).toBeNull()
})

test('below a card it lands into it', async () => {
  const shown = await showTree(tree)
  drag(shown, 'No time', 'Eating', 0.2, 1.3)()
  expect(drops(shown)).toEqual([{ type: 'drop', ids: ['No time'], targetId: 'Eating', zone: 'into' }])
})

test('where it may not go, the reason stands and nothing happens', async () => {
  const reason = 'A card cannot go into its own branch.'
  const shown = await showTree(tree, {
    whyNotDrop: (_, targetId) => (targetId === 'No time' ? reason : null),
  })
  const drop = drag(shown, 'Planning', 'No time', 0.5)
  expect(screen.getByText(reason)).toBeVisible()
  drop()
  expect(drops(shown)).toEqual([])
})

test('Escape cancels, and does nothing else', async () => {
  const shown = await showTree(tree)
  const keys: string[] = []
  const hear = (event: KeyboardEvent): void => void keys.push(event.key)
  document.body.addEventListener('keydown', hear)
  const drop = drag(shown, 'Eating', 'Planning', 0.5)
  document.body.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }),
  )
  expect(screen.queryByText('Move into: Planning')).toBeNull()
  drop()
  document.body.removeEventListener('keydown', hear)
  expect(drops(shown)).toEqual([])
  expect(keys).toEqual([])
})

test('the whole selection goes along, each branch once and in order', async () => {
  const shown = await showTree(tree, { selectedIds: new Set(['Eating', 'No time', 'Planning']) })
  drag(shown, 'Eating', 'Shopping', 0.5)()
  expect(drops(shown)).toEqual([
    { type: 'drop', ids: ['Planning', 'Eating'], targetId: 'Shopping', zone: 'into' },
  ])
})

test('a folded branch that is hovered for a while unfolds', async () => {
  const shown = await showTree(fold(tree, 'Shopping', true))
  const drop = drag(shown, 'Eating', 'Shopping', 0.5)
  await waitFor(() => expect(shown.onIntent).toHaveBeenCalledWith({ type: 'unfold', id: 'Shopping' }), {
    timeout: 3000,
  })
  drop()
})

test('a press without a move is no drag', async () => {
  const shown = await showTree(tree)
  const { left, top } = shown.item('Eating').getBoundingClientRect()
  send('pointerdown', shown.item('Eating'), { x: left + 9, y: top + 9 })
  send('pointermove', shown.item('Eating'), { x: left + 11, y: top + 10 })
  send('pointerup', shown.item('Eating'), { x: left + 11, y: top + 10 })
  expect(shown.onIntent).not.toHaveBeenCalled()
})

test('without anybody to say what may go where, nothing can be dragged', async () => {
  const shown = await showTree(tree, { whyNotDrop: undefined })
  drag(shown, 'Eating', 'Planning', 0.5)()
  expect(shown.onIntent).not.toHaveBeenCalled()
})

test('something from outside finds its place too', async () => {
  const { item, handle } = await showTree(tree)
  const { left, top, width, height } = item('Shopping').getBoundingClientRect()
  const at = [left + width / 2, top + height / 2] as const
  expect(handle().canvasDropTargetAt(...at)).toEqual({ id: 'Shopping', zone: 'into' })
  expect(handle().canvasDropTargetAt(left + width / 2, 5000)).toBeNull()
  const heard = { title: 'It takes an hour', width: 240, height: 80 }
  expect(handle().showForeignDrag(...at, heard)).toEqual({ id: 'Shopping', zone: 'into' })
  expect(screen.getByText('Add into: Shopping')).toBeVisible()
  handle().endForeignDrag()
  expect(screen.queryByText('Add into: Shopping')).toBeNull()
})
