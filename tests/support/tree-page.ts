// The tree screen as a person meets it: cards by their names, the outline as text.
import { configure, screen, waitFor } from '@testing-library/react'
import { expect } from 'vitest'
import type { Change } from '../../src/domain/view/change.ts'
import { create, newRow, type Env } from '../../src/domain/view/command.ts'
import { aTreeChanges } from './a-tree.ts'
import { outlineOf } from './outline-of.ts'
import { renderApp } from './render-app.tsx'

// A screen is a chunk of its own: the first of a run takes a moment on a busy machine.
configure({ asyncUtilTimeout: 20_000, getElementError: (message) => new Error(message ?? 'not found') })

/** Opens the tree `t1` made from indented text (see aTree), focused on its root unless the search names a card. */
export async function openTree(text: string, search = '', more: (env: Env) => readonly Change[] = () => []) {
  const app = await renderApp(`/tree/t1${search}`, { seed: (env) => [...aTreeChanges(text), ...more(env)] })
  const [root] = await screen.findAllByRole('treeitem', { name: /^Outcome/ })
  if (!search.includes('at=')) root?.focus()
  return { ...app, outline: () => outlineOf(app.view()) }
}

/** The card or row with these words, once it is there. */
export function card(words: string | RegExp): Promise<HTMLElement> {
  const name = typeof words === 'string' ? new RegExp(`: ${words}(,|$)`) : words
  return screen.findByRole('treeitem', { name })
}

/** Waits until the card with these words has the keyboard focus. */
export async function expectFocusOn(words: string | RegExp): Promise<void> {
  const found = await card(words)
  await waitFor(() => expect(found.ownerDocument.activeElement).toBe(found))
}

/** An interview with one person and what was heard in it: statements, waiting in the inbox. */
export function anInterview(env: Env, n: number, alias: string, statements: readonly string[]): Change[] {
  const participant = newRow('participant', env, { id: `p${n}`, alias })
  const snapshot = newRow('snapshot', env, {
    id: `s${n}`,
    participantId: `p${n}`,
    interviewedOn: `2026-11-0${n}`,
  })
  const heard = statements.map((statement, i) =>
    newRow('heard', env, {
      id: `h${n}-${i + 1}`,
      snapshotId: `s${n}`,
      statement,
      quote: `“${statement}”, they said`,
      order: `a${i}`,
      kind: 'pain',
    }),
  )
  return [
    create('participant', participant),
    create('snapshot', snapshot),
    ...heard.map((row) => create('heard', row)),
  ]
}
