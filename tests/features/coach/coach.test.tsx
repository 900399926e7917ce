// The coach where people meet it: on its screen, beside a record, and in short on This week; all of it by keyboard.
import { configure, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from 'vitest/browser'
import { describe, expect, it } from 'vitest'
import { createTree } from '../../../src/domain/tree/create-tree.ts'
import type { Change } from '../../../src/domain/view/change.ts'
import { create, newRow, type Env } from '../../../src/domain/view/command.ts'
import { emptyView } from '../../../src/domain/view/workspace-view.ts'
import { WorkspaceContext } from '../../../src/data/react/workspace-context.ts'
import { FindingBadge } from '../../../src/records/finding-badge.tsx'
import { FindingHints } from '../../../src/records/finding-hint.tsx'
import { TextHints } from '../../../src/records/text-hints.tsx'
import { renderApp } from '../../support/render-app.tsx'

configure({ getElementError: (message) => new Error(message ?? 'not found'), asyncUtilTimeout: 5000 })

const STATEMENTS = ['I need a dashboard of who comes', 'I look for the key of the hall']

const tree = (env: Env): readonly Change[] => {
  const plan = createTree(emptyView(), { outcome: { title: 'More repair days are staffed' } }, env)
  if (!plan.ok) return []
  const treeId = plan.value.changes.flatMap((one) =>
    one.do === 'create' && one.type === 'tree' ? [one.row.id] : [],
  )[0]
  if (treeId === undefined) return []
  const cards = STATEMENTS.map((statement, i) =>
    create(
      'opportunity',
      newRow('opportunity', env, { id: `o${i + 1}`, treeId, statement, place: { [treeId]: [1, `a${i}`] } }),
    ),
  )
  return [...plan.value.changes, ...cards]
}

const SOLUTION = /“dashboard” might name a solution/

async function renderBeside(children: React.ReactNode) {
  const app = await renderApp('/settings', { seed: tree })
  render(<WorkspaceContext value={app.workspace}>{children}</WorkspaceContext>)
  return app
}

describe('the screen of the coach', () => {
  it('lists findings by what to do next, with why, what helps and the source', async () => {
    await renderApp('/coach', { seed: tree })
    const words = await screen.findByRole('region', { name: 'Find better words' })
    expect(within(words).getByText(SOLUTION)).toBeVisible()
    await userEvent.click(within(words).getByText('Why, and what helps'))
    expect(within(words).getByText(/Ask what it would do for the customer/)).toBeVisible()
    const source = within(words).getByRole('link', { name: /Sourcing Opportunities.*new tab/ })
    expect(source).toHaveAttribute('href', 'https://www.producttalk.org/sourcing-opportunities/')
    expect(source).toHaveAttribute('rel', expect.stringContaining('noopener'))
  })

  it('shows one severity at a time', async () => {
    await renderApp('/coach', { seed: tree })
    await screen.findByText(SOLUTION)
    await userEvent.click(screen.getByRole('radio', { name: /When there is time/ }))
    await waitFor(() => expect(screen.queryByText(SOLUTION)).toBeNull())
    expect(screen.getByRole('region', { name: 'Settle the outcome' })).toBeVisible()
  })

  it('dismisses by keyboard with a note, keeps the focus in the list, and opens again', async () => {
    const { view } = await renderApp('/coach', { seed: tree })
    const words = await screen.findByRole('region', { name: 'Look for evidence' })
    within(words).getAllByRole('button', { name: 'Dismiss' })[0]?.focus()
    await userEvent.keyboard('{Enter}')
    await waitFor(() =>
      expect(screen.getByRole('textbox', { name: 'Why it does not matter here' })).toHaveFocus(),
    )
    await userEvent.keyboard('{Enter}')
    expect(screen.getByText(/Write a few words/)).toBeVisible()
    await userEvent.keyboard('heard in the council{Enter}')
    await waitFor(() => expect(view().rows.dismissal.size).toBe(1))
    await waitFor(() => expect(within(words).getByRole('link', { name: STATEMENTS[1] ?? '' })).toHaveFocus())

    await userEvent.click(screen.getByText('Dismissed (1)'))
    expect(
      within(screen.getByRole('region', { name: 'Dismissed' })).getByText(/heard in the council/),
    ).toBeVisible()
    screen.getByRole('button', { name: 'Open again' }).focus()
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(screen.queryByText('Dismissed (1)')).toBeNull())
    expect(within(words).getByRole('link', { name: STATEMENTS[0] ?? '' })).toBeVisible()
    expect(within(words).getByRole('heading', { name: /^Heard from people/ })).toHaveFocus()
  })

  it('goes back from the note with Escape', async () => {
    await renderApp('/coach', { seed: tree })
    const words = await screen.findByRole('region', { name: 'Find better words' })
    const button = within(words).getByRole('button', { name: 'Dismiss' })
    button.focus()
    await userEvent.keyboard('{Enter}')
    await screen.findByRole('textbox')
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('textbox')).toBeNull()
    expect(button).toHaveFocus()
  })

  it('is two keys away from anywhere', async () => {
    await renderApp('/people', { seed: tree })
    await screen.findByRole('heading', { level: 1, name: 'People' })
    await userEvent.keyboard('gc')
    expect(await screen.findByRole('heading', { level: 1, name: 'Coach' })).toBeVisible()
  })

  it('says so when there is nothing to say', async () => {
    await renderApp('/coach')
    expect(await screen.findByText('Nothing to say at the moment')).toBeVisible()
  })
})

describe('hints beside a record', () => {
  it('say one sentence, unfold by keyboard, and go when dismissed', async () => {
    const { view } = await renderBeside(<FindingHints aboutId="o1" severity="W" />)
    const hints = await screen.findByRole('list', { name: 'Hints of the coach' })
    expect(within(hints).getAllByRole('listitem')).toHaveLength(2)
    within(hints).getByText(SOLUTION).closest('summary')?.focus()
    await userEvent.keyboard('{Enter}')
    expect(await within(hints).findByText(/Customers often ask for features/)).toBeVisible()
    const link = within(hints).getByRole('link', { name: /Sourcing/ })
    await userEvent.keyboard('{Tab}')
    expect(link).toHaveFocus()
    await userEvent.keyboard('{Tab}we have one{Enter}')
    await waitFor(() => expect(view().rows.dismissal.size).toBe(1))
    await waitFor(() => expect(within(hints).getAllByRole('listitem')).toHaveLength(1))
    expect(
      within(hints)
        .getByText(/Nobody has said this yet/)
        .closest('summary'),
    ).toHaveFocus()
  })

  it('follow the words of the record', async () => {
    const { workspace } = await renderBeside(<FindingHints aboutId="o1" />)
    await screen.findByText(SOLUTION)
    workspace.run(
      () => ({
        ok: true,
        value: {
          says: 'Reworded',
          changes: [
            {
              do: 'set',
              type: 'opportunity',
              id: 'o1',
              fields: { statement: 'I cannot tell who comes tonight' },
            },
          ],
        },
      }),
      undefined,
    )
    await waitFor(() => expect(screen.queryByText(SOLUTION)).toBeNull())
  })

  it('count on a card in shapes and numbers, named in words', async () => {
    await renderBeside(<FindingBadge aboutId="o1" />)
    expect(await screen.findByRole('img', { name: 'Hints of the coach: 2 worth a look' })).toHaveTextContent(
      '2',
    )
  })

  it('speak while a text is written', async () => {
    await renderBeside(<TextHints kind="opportunity" text="Add a list of keys" />)
    expect(screen.getByText(/“add” might name a solution/).closest('[role=status]')).not.toBeNull()
  })
})

it('This week tells the few that help most, and where the rest is', async () => {
  await renderApp('', { seed: tree })
  const digest = await screen.findByRole('region', { name: 'From the coach' })
  expect(within(digest).getAllByRole('listitem').length).toBeLessThanOrEqual(7)
  await userEvent.click(within(digest).getByRole('link', { name: 'All findings' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Coach' })).toBeVisible()
})
