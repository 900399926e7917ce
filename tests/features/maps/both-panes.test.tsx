// The outline beside the canvas, in step with it; and an outline of hundreds of moments, of which only those in sight
// are drawn.
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { clipFromText, pasteMoments } from '../../../src/domain/maps/moment-clip.ts'
import { createMap } from '../../../src/domain/maps/map-commands.ts'
import { momentsOf } from '../../../src/domain/maps/map-graph.ts'
import { applyChanges } from '../../../src/domain/view/apply-changes.ts'
import type { Env } from '../../../src/domain/view/command.ts'
import { emptyView } from '../../../src/domain/view/workspace-view.ts'
import { renderApp } from '../../support/render-app.tsx'

function aMapOf(labels: readonly string[], env: Env) {
  const made = createMap(emptyView(), { kind: 'shared', scope: 'How do people travel?' }, env)
  if (!made.ok) throw new Error('no map')
  const view = applyChanges(emptyView(), made.value.changes)
  const mapId = made.value.focusId ?? ''
  const drawn = pasteMoments(view, { mapId, clip: clipFromText(labels.join('\n')) }, env)
  return [...made.value.changes, ...(drawn.ok ? drawn.value.changes : [])]
}

async function openMap(labels: readonly string[], search: string) {
  const app = await renderApp('/maps', { seed: (env) => aMapOf(labels, env) })
  const [map] = [...app.view().rows.map.values()]
  await app.router.navigate({ to: `/w/${app.workspace.id}/maps/${map?.id}${search}` })
  return { ...app, mapId: map?.id ?? '' }
}

test('canvas and outline stand beside each other: focus and words go in step, one editor at a time', async () => {
  const user = userEvent.setup()
  const app = await openMap(['Wishes to go', 'Buys a ticket', 'Leaves home'], '?view=both')
  const [canvas, outline] = await waitFor(() => {
    const trees = screen.getAllByRole('tree')
    expect(trees).toHaveLength(2)
    return trees
  })
  if (!canvas || !outline) throw new Error('there are not two panes')
  await user.click(within(outline).getByText('Buys a ticket'))
  await waitFor(() =>
    expect(within(canvas).getByRole('treeitem', { name: /^Moment: Buys a ticket,/ })).toHaveAttribute(
      'tabindex',
      '0',
    ),
  )
  await user.keyboard('{Enter}')
  const editors = await screen.findAllByRole('textbox', { name: 'New moment' })
  expect(editors).toHaveLength(1)
  expect(outline).toContainElement(editors[0] ?? null)
  await user.keyboard('Packs a bag{Enter}{Escape}')
  // At once, not a frame later: the next key is the row's.
  expect(outline).toContainElement(document.activeElement as HTMLElement)
  expect(await within(canvas).findByRole('treeitem', { name: /^Moment: Packs a bag,/ })).toBeInTheDocument()
  expect(momentsOf(app.view(), app.mapId).map((moment) => moment.label)).toContain('Packs a bag')
  await user.keyboard('{Control>}{Shift>}o{/Shift}{/Control}')
  await waitFor(() => expect(canvas).toContainElement(document.activeElement as HTMLElement))
})

test('an outline of 320 moments draws only what is in sight, and keys reach every one of them', async () => {
  const user = userEvent.setup()
  const labels = Array.from({ length: 320 }, (_, i) => `Step number ${i + 1}`)
  await openMap(labels, '?view=outline')
  const first = await screen.findByRole('treeitem', { name: /^Moment: Step number 1,/ })
  expect(screen.getAllByRole('treeitem').length).toBeLessThan(120)
  first.focus()
  await user.keyboard('{End}')
  const last = await screen.findByRole('treeitem', { name: /^Moment: Step number 320,/ })
  await waitFor(() => expect(last).toHaveFocus())
  expect(last).toHaveAttribute('aria-setsize', '320')
  await user.keyboard('{ArrowUp}{ArrowUp}')
  await waitFor(() =>
    expect(screen.getByRole('treeitem', { name: /^Moment: Step number 319,/ })).toHaveFocus(),
  )
  await user.keyboard('{Home}')
  await waitFor(() => expect(screen.getByRole('treeitem', { name: /^Moment: Step number 1,/ })).toHaveFocus())
  // Keys that follow each other before the list has scrolled.
  for (const key of ['End', 'ArrowUp', 'ArrowUp']) {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key, code: key, bubbles: true, cancelable: true }),
    )
    await Promise.resolve()
  }
  expect(document.activeElement?.ariaLabel).toMatch(/^Moment: Step number 319,/)
})
