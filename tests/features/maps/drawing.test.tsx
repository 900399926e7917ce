// A map drawn by keys alone and by pointer: what a trio relies on at the canvas and in the outline.
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { placesOf } from '../../../src/domain/maps/map-places.ts'
import { linksOf, orderOf } from '../../../src/domain/maps/map-graph.ts'
import { create, newRow, type Env } from '../../../src/domain/view/command.ts'
import type { Change } from '../../../src/domain/view/change.ts'
import { renderApp } from '../../support/render-app.tsx'

const MAP = 'themap0000000000'

function seed(env: Env, labels: readonly string[], id = MAP): Change[] {
  const ids = labels.map((_, i) => `${id.slice(0, 3)}moment${String(i).padStart(7, '0')}`)
  const map = newRow('map', env, { id, kind: 'shared', scope: `How do people ${id}?` })
  return [
    create('map', map),
    ...labels.map((label, i) =>
      create(
        'moment',
        newRow('moment', env, { id: ids[i] ?? '', mapId: id, label, order: `a${i}`, x: i * 304, y: 0 }),
      ),
    ),
    ...ids
      .slice(1)
      .map((toId, i) => create('link', newRow('link', env, { mapId: id, fromId: ids[i] ?? '', toId }))),
  ]
}

async function openMap(labels: readonly string[], search = '') {
  const app = await renderApp(`/maps/${MAP}${search}`, { seed: (env) => seed(env, labels) })
  const user = userEvent.setup()
  const view = app.view
  const labelOf = (id: string | null) => (id === null ? '·' : view().rows.moment.get(id)?.label)
  return {
    ...app,
    user,
    labels: (id = MAP) => orderOf(view(), id).map(labelOf),
    arrows: (id = MAP) =>
      linksOf(view(), id).map(
        (l) => `${labelOf(l.fromId)} ${l.kind} ${labelOf(l.toId)}${l.label && ` (${l.label})`}`,
      ),
    card: (label: string) => screen.findByRole('treeitem', { name: new RegExp(`^Moment: ${label}`) }),
  }
}

test('a whole map is drawn by keys: next, loop, exit, error, branch, and every step undoes', async () => {
  const map = await openMap([])
  await map.user.click(await screen.findByRole('button', { name: 'Write the first moment' }))
  await screen.findByRole('textbox', { name: 'New moment' })
  await map.user.keyboard('Plans{Enter}')
  await map.user.keyboard('Books{Enter}')
  await map.user.keyboard('Flies{Enter}')
  await map.user.keyboard('{Enter}')
  expect(map.labels()).toEqual(['Plans', 'Books', 'Flies'])
  await waitFor(async () => expect(await map.card('Flies')).toHaveFocus())

  await map.user.keyboard('o')
  await waitFor(() => expect(screen.getByRole('combobox', { name: 'Loops back to' })).toHaveFocus())
  await map.user.keyboard('plans{Enter}')
  await waitFor(async () => expect(await map.card('Flies')).toHaveFocus())
  await map.user.keyboard('{ArrowLeft}')
  await waitFor(async () => expect(await map.card('Books')).toHaveFocus())
  await map.user.keyboard('x')
  await waitFor(() => expect(screen.getByRole('textbox', { name: /Why somebody leaves/ })).toHaveFocus())
  await map.user.keyboard('too dear{Enter}')
  await waitFor(async () => expect(await map.card('Books')).toHaveFocus())
  await map.user.keyboard('e')
  await waitFor(() => expect(screen.getByRole('textbox', { name: 'New moment' })).toHaveFocus())
  await map.user.keyboard('Card refused{Control>}{Enter}{/Control}')
  expect(map.arrows().sort()).toEqual([
    'Books error Card refused',
    'Books exit · (too dear)',
    'Books next Flies',
    'Flies loop Plans',
    'Plans next Books',
  ])
  await waitFor(async () => expect(await map.card('Card refused')).toHaveFocus())
  map.workspace.history.undo()
  map.workspace.history.undo()
  map.workspace.history.undo()
  expect(map.arrows()).toEqual(['Plans next Books', 'Books next Flies'])
})

test.each([
  ['canvas', '{ArrowRight}'],
  ['outline', '{ArrowDown}{ArrowDown}'],
])('a map that opens takes the focus: its keys act at once, %s', async (view, keys) => {
  const map = await openMap(['Plans', 'Books'], `?view=${view}`)
  await waitFor(async () => expect(await map.card('Plans')).toHaveFocus())
  await map.user.keyboard(keys)
  await waitFor(async () => expect(await map.card('Books')).toHaveFocus())
})

test('a click on the card that has the focus from the opening only chooses it; the next one writes', async () => {
  const map = await openMap(['Plans', 'Books'])
  const plans = await map.card('Plans')
  await waitFor(() => expect(plans).toHaveFocus())
  await map.user.click(plans)
  expect(plans).toHaveFocus()
  expect(screen.queryByRole('textbox')).toBe(null)
  await map.user.click(plans)
  expect(await screen.findByRole('textbox', { name: 'Moment' })).toHaveValue('Plans')
})

test('typing edits the moment in focus, Escape restores it, Backspace archives and mends the way', async () => {
  const map = await openMap(['Plans', 'Books', 'Flies'])
  const books = await map.card('Books')
  await map.user.click(books)
  await map.user.keyboard(' {F2}')
  await screen.findByRole('textbox', { name: 'Moment' })
  await map.user.keyboard(' at last{Escape}')
  expect(map.labels()).toEqual(['Plans', 'Books', 'Flies'])
  await waitFor(() => expect(books).toHaveFocus())
  await map.user.keyboard('!{Enter}')
  await waitFor(() => expect(map.labels()).toEqual(['Plans', 'Books!', 'Flies']))
  await waitFor(async () => expect(await map.card('Books!')).toHaveFocus())
  await map.user.keyboard('{Backspace}')
  expect(map.arrows()).toEqual(['Plans next Flies'])
  await map.user.click(await screen.findByRole('button', { name: 'Undo' }))
  expect(map.labels()).toEqual(['Plans', 'Books!', 'Flies'])
})

test('a drop is one step, on the grid, and takes the selection along', async () => {
  const map = await openMap(['Plans', 'Books', 'Flies'])
  const plans = await map.card('Plans')
  const books = await map.card('Books')
  await map.user.click(plans)
  await map.user.keyboard('{Shift>}')
  await map.user.click(books)
  await map.user.keyboard('{/Shift}')
  const before = placesOf(map.view(), MAP)
  let writes = 0
  const stop = map.workspace.store.subscribe(() => (writes += 1))
  const box = plans.getBoundingClientRect()
  const at = (dx: number, dy: number) => ({
    bubbles: true,
    button: 0,
    buttons: 1,
    isPrimary: true,
    pointerId: 1,
    pointerType: 'mouse',
    clientX: box.left + 20 + dx,
    clientY: box.top + 20 + dy,
  })
  // Synthetic pointers cannot be captured.
  Element.prototype.setPointerCapture = () => undefined
  plans.dispatchEvent(new PointerEvent('pointerdown', at(0, 0)))
  for (const step of [10, 30, 60]) plans.dispatchEvent(new PointerEvent('pointermove', at(step, step)))
  expect(writes).toBe(0)
  plans.dispatchEvent(new PointerEvent('pointerup', at(60, 60)))
  stop()
  expect(writes).toBe(1)
  const after = placesOf(map.view(), MAP)
  const moved = [...before].map(([id, was]) => {
    const is = after.get(id) ?? was
    expect([is.x % 8, is.y % 8].map(Math.abs)).toEqual([0, 0])
    return is.x - was.x
  })
  expect(moved[0]).toBeGreaterThan(0)
  expect(moved[1]).toBe(moved[0])
  expect(moved[2]).toBe(0)
})

test('copies go to another map as they were, and text comes as moments', async () => {
  const map = await openMap(['Plans', 'Books'])
  await map.user.click(await map.card('Plans'))
  await map.user.keyboard('{Control>}a{/Control}')
  const text = clipboard('copy')
  expect(text).toBe('Plans\nBooks')
  clipboard('paste', text)
  expect(map.labels()).toEqual(['Plans', 'Books', 'Plans', 'Books'])
  expect(map.arrows()).toHaveLength(2)
  clipboard('paste', '- Rests\n- Tells a friend')
  expect(map.labels()).toHaveLength(6)
  expect(map.arrows()).toContain('Rests next Tells a friend')
})

/** What the platform does on its keys for the clipboard; gives the text that is on it. */
function clipboard(type: 'copy' | 'paste', text = ''): string {
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/plain', text)
  const event = new ClipboardEvent(type, { clipboardData, bubbles: true, cancelable: true })
  document.activeElement?.dispatchEvent(event)
  return clipboardData.getData('text/plain')
}

test('the outline draws the same map by the same keys, and reads where each moment leads', async () => {
  const map = await openMap(['Plans', 'Books', 'Flies'], '?view=outline')
  const tree = await screen.findByRole('tree', { name: /Experience map/ })
  const rows = () =>
    within(tree)
      .getAllByRole('treeitem')
      .map((row) => row.getAttribute('aria-label'))
  expect(rows()[0]).toBe('Moment: Plans, 1 of 3, leads to “Books”')
  expect(rows()[1]).toBe('leads to “Books”')
  await map.user.click(await map.card('Books'))
  await map.user.keyboard('{Enter}Pays{Enter}{Enter}')
  expect(map.labels()).toEqual(['Plans', 'Books', 'Pays', 'Flies'])
  await waitFor(async () => expect(await map.card('Pays')).toHaveFocus())
  await map.user.keyboard('{ArrowDown}{Backspace}')
  expect(map.arrows()).toEqual(['Plans next Books', 'Books next Pays'])
  const stops = within(tree)
    .getAllByRole('treeitem')
    .filter((row) => row.tabIndex === 0)
  expect(stops).toHaveLength(1)
})

test('what is done, thought and felt stands in the panel that the address names', async () => {
  const map = await openMap(['Plans', 'Books'], '?at=themoment0000001')
  const panel = await screen.findByRole('complementary', { name: 'Moment: Books' })
  await map.user.click(within(panel).getByRole('button', { name: 'How it feels' }))
  await map.user.keyboard('Uneasy{Enter}')
  await waitFor(() => expect(map.view().rows.moment.get('themoment0000001')?.feeling).toBe('Uneasy'))
  expect(await map.card('Books')).toHaveAccessibleName(/feeling: Uneasy/)
})

test('a draft of somebody else stays closed until the reveal', async () => {
  const { user } = await renderApp('/maps', {
    seed: (env) => [
      create('member', newRow('member', env, { id: 'ana', name: 'Ana' })),
      create('map', newRow('map', env, { id: 'draft1', kind: 'draft', scope: 'How?', authorId: 'ana' })),
      create('moment', newRow('moment', env, { mapId: 'draft1', label: 'A secret', order: 'a0' })),
    ],
  }).then((app) => ({ ...app, user: userEvent.setup() }))
  await screen.findByText('Ana’s draft')
  expect(screen.queryByText(/1 moment/)).toBeNull()
  await user.click(screen.getByRole('link', { name: 'Ana’s draft' }))
  await user.click(await screen.findByRole('button', { name: 'I am Ana' }))
  await screen.findByRole('treeitem', { name: /A secret/ })
})

test('“G then a letter” leaves the map, whatever that letter does to the card in focus', async () => {
  for (const [letter, heading] of [
    ['m', 'Maps'],
    ['a', 'Tests'],
  ] as const) {
    const map = await openMap(['Plans', 'Books'])
    await map.user.click(await map.card('Books'))
    await map.user.keyboard(`g${letter}`)
    await screen.findByRole('heading', { level: 1, name: heading })
    expect(map.labels()).toEqual(['Plans', 'Books'])
    map.unmount()
  }
})
