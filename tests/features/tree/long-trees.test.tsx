// Trees that are longer than the screen: what is written or focused is always there, large ones open folded.
import { screen, waitFor } from '@testing-library/react'
import { userEvent } from 'vitest/browser'
import { expect, test } from 'vitest'
import { card, expectFocusOn, openTree } from '../../support/tree-page.ts'

const { keyboard } = userEvent
const many = (count: number) => Array.from({ length: count }, (_, i) => `Need ${i + 1}`).join('\n')

for (const view of ['canvas', 'outline']) {
  test(`${view}: cards are written one after the other at the far end of a long list`, async () => {
    const { view: now } = await openTree(many(180), `?view=${view}`)
    await keyboard('{Tab}')
    const field = await screen.findByRole('textbox', { name: 'New opportunity' })
    await waitFor(() => expect(field).toHaveFocus())
    await keyboard('One{Enter}')
    await waitFor(() => expect(now().rows.opportunity.size).toBe(181))
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'New opportunity' })).toHaveFocus())
    await keyboard('Two{Enter}')
    await waitFor(() => expect(now().rows.opportunity.size).toBe(182))
    await keyboard('{Enter}')
    await expectFocusOn('Two')
    const shown = (await card('Two')).getBoundingClientRect()
    expect(shown.top).toBeGreaterThan(0)
    expect(shown.bottom).toBeLessThan(window.innerHeight)
  })
}

test('the outline makes only the rows in sight, and End goes to the last one', async () => {
  await openTree(many(400), '?view=outline')
  expect(screen.getAllByRole('treeitem').length).toBeLessThan(90)
  await keyboard('{End}')
  await expectFocusOn('Need 400')
  expect(await card('Need 400')).toHaveAttribute('aria-setsize', '400')
})

test('a large tree opens folded below its second level, except on the way to the target', async () => {
  const branch = (i: number) => `Top ${i}\n  Mid ${i}\n    Low ${i}\n      Deep ${i}`
  const text = Array.from({ length: 60 }, (_, i) => branch(i + 1)).join('\n')
  await openTree(text, '?view=outline', () => [
    {
      do: 'set',
      type: 'opportunity',
      id: 'o4',
      fields: { status: 'target' },
    },
  ])
  await card(/Deep 1, target/)
  expect(await card(/Mid 2, folded: 2 inside/)).toHaveAttribute('aria-expanded', 'false')
  expect(screen.queryByRole('treeitem', { name: /Low 2/ })).toBeNull()
})
