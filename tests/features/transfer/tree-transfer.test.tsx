// A file from another tool becomes cards, as a person sees it happen; and a tree leaves as a file that reads back.
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { readForeign } from '../../../src/domain/interchange/formats/read-foreign.ts'
import { childrenOf } from '../../../src/domain/tree/forest.ts'
import { TreeTransferMenu } from '../../../src/features/transfer/index.ts'
import { exportedTree, TREE_EXPORTS } from '../../../src/features/transfer/tree/export-tree.ts'
import { aTreeChanges } from '../../support/a-tree.ts'
import { aWorkspace } from '../../support/a-workspace.ts'
import { renderInWorkspace } from '../../support/render-in-workspace.tsx'

async function renderMenu(cardId: string | null = null) {
  const opened = await aWorkspace({ seed: () => aTreeChanges('Find a time\nPay') })
  const { espalier, id, workspace, view } = opened
  const imported: string[] = []
  renderInWorkspace(
    opened,
    <TreeTransferMenu treeId="t1" cardId={cardId} onImported={(focus) => imported.push(focus)} />,
  )
  const user = userEvent.setup()
  const choose = async (name: RegExp) => {
    await user.click(screen.getByRole('button', { name: 'Import and export' }))
    await user.click(await screen.findByRole('menuitem', { name }))
  }
  const statements = (parentId = 't1') => {
    return childrenOf(view(), parentId).map((child) => view().rows.opportunity.get(child)?.statement)
  }
  const kept = async () => (await espalier.versions.list(id)).map(({ reason }) => reason)
  return { workspace, imported, kept, user, choose, statements, view }
}

const OPML = `<opml version="2.0"><head><title>Notes</title></head><body><outline text="Group">
  <outline text="I can't see which times are free"><outline text="A week at a glance"/></outline>
</outline></body></opml>`

const fileInput = () => screen.findByLabelText('Choose a file', { selector: 'input' })

test('a chosen file is shown first; a level changes its kind; one undo takes all of it away', async () => {
  const { user, choose, statements, imported, kept, workspace, view } = await renderMenu()
  await choose(/Import/)
  await user.upload(await fileInput(), new File([OPML], 'notes.opml'))
  const heading = await screen.findByRole('heading', { name: 'Notes' })
  await waitFor(() => expect(heading).toHaveFocus())
  expect(screen.getByRole('list', { name: 'What comes in' }).textContent).toBe('3 opportunities')
  expect(statements()).toEqual(['Find a time', 'Pay'])

  await user.click(screen.getByText('Change what each level comes in as'))
  await user.selectOptions(screen.getByLabelText(/^Level 3/), 'as solutions')
  expect(screen.getByRole('list', { name: 'What comes in' }).textContent).toBe('2 opportunities1 solution')
  await user.click(screen.getByRole('button', { name: 'Import 3 cards' }))

  await expect.poll(statements).toEqual(['Find a time', 'Pay', 'Group'])
  expect(await kept()).toEqual(['before-import'])
  expect([...view().rows.solution.values()].map(({ title }) => title)).toEqual(['A week at a glance'])
  expect(view().rows.opportunity.get(imported[0] ?? '')?.statement).toBe('Group')
  workspace.history.undo()
  await expect.poll(statements).toEqual(['Find a time', 'Pay'])
  expect(view().rows.solution.size).toBe(0)
})

test('pasted lines go under the card in focus, or become a tree of their own', async () => {
  const { user, choose, statements, view, imported } = await renderMenu('o1')
  await choose(/Import/)
  await user.type(await screen.findByLabelText('Or paste a text'), 'By phone{Enter}By web')
  await user.click(screen.getByRole('button', { name: 'Read the text' }))
  await user.click(await screen.findByRole('radio', { name: 'Under “Find a time”' }))
  await user.click(screen.getByRole('button', { name: 'Import 2 cards' }))
  await expect.poll(() => statements('o1')).toEqual(['By phone', 'By web'])

  await choose(/Import/)
  await user.type(await screen.findByLabelText('Or paste a text'), 'Root{Enter}  Leaf')
  await user.click(screen.getByRole('button', { name: 'Read the text' }))
  await user.click(await screen.findByRole('radio', { name: 'As a tree of its own' }))
  await user.click(screen.getByRole('button', { name: 'Import 2 cards' }))
  await expect.poll(() => view().rows.tree.size).toBe(2)
  expect(view().rows.tree.has(imported[1] ?? '')).toBe(true)
})

test('a file that cannot be read says why, and nothing changes', async () => {
  const { user, choose, statements } = await renderMenu()
  await choose(/Import/)
  await user.upload(await fileInput(), new File(['['.repeat(100_000)], 'deep.json'))
  expect((await screen.findByRole('alert')).textContent).toContain('nested more than 64 levels deep')
  expect(statements()).toEqual(['Find a time', 'Pay'])
})

test('a map of 5,000 cards shows its preview', async () => {
  const { user, choose } = await renderMenu()
  const lines = Array.from({ length: 5000 }, (_, i) => `${'  '.repeat(i === 0 ? 0 : 1 + (i % 4))}- Card ${i}`)
  await choose(/Import/)
  await user.upload(await fileInput(), new File([lines.join('\n')], 'large.md'))
  await screen.findByRole('button', { name: 'Import 5,000 cards' })
  await user.click(screen.getByText('See the first 200 cards'))
  expect(
    within(screen.getByRole('list', { name: 'Cards that come in' })).getAllByRole('listitem').length,
  ).toBe(200)
})

test('every export is a file; those that are no pictures read back as the tree', async () => {
  const { view } = await renderMenu()
  for (const { id } of TREE_EXPORTS) {
    const file = await exportedTree(view(), 't1', id)
    if (!file) throw new Error(id)
    expect(file.name).toMatch(/^more-bookings-are-made-online\.\w+$/)
    const bytes = new Uint8Array(await file.contents.arrayBuffer())
    if (id === 'png') expect(new TextDecoder('latin1').decode(bytes.slice(1, 4))).toBe('PNG')
    else if (id === 'svg') expect(new TextDecoder().decode(bytes)).toContain('Find a time')
    else {
      const reading = readForeign(file.name, bytes)
      const [root] = reading.ok ? (reading.value[0]?.nodes ?? []) : []
      expect(root?.children.map(({ text }) => text)).toEqual(['Find a time', 'Pay'])
    }
  }
})

test('the export asks for tree or branch and the kind of file', async () => {
  const { user, choose } = await renderMenu('o1')
  await choose(/Export/)
  const dialog = within(await screen.findByRole('dialog', { name: 'Export' }))
  expect(dialog.getByRole('radio', { name: 'The branch “Find a time”' })).not.toBeChecked()
  expect(dialog.getAllByRole('option').length).toBe(TREE_EXPORTS.length)
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).toBeNull()
})
