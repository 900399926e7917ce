// A small stage for domain tests of snapshots: runs commands on a view, as the app does, with a fixed clock.
import { applyChanges } from '../../../src/domain/view/apply-changes.ts'
import type { Command, Env, Planned } from '../../../src/domain/view/command.ts'
import { emptyView, type WorkspaceView } from '../../../src/domain/view/workspace-view.ts'

export interface Stage {
  readonly view: () => WorkspaceView
  /** Runs a command that must stand; gives the id to look at. */
  readonly run: <Args>(command: Command<Args>, args: Args) => string
  /** Plans without applying. */
  readonly ask: <Args>(command: Command<Args>, args: Args) => Planned
  readonly env: Env
}

export function stage(from: WorkspaceView = emptyView()): Stage {
  let view = from
  let ids = 0
  let chance = 0
  const env: Env = {
    now: Date.UTC(2026, 10, 21, 10, 30),
    newId: () => `id${String(++ids).padStart(3, '0')}`,
    random: () => (chance = (chance * 16807 + 11) % 2147483647) / 2147483647,
    me: null,
    today: '2026-11-21',
  }
  return {
    view: () => view,
    env,
    ask: (command, args) => command(view, args, env),
    run(command, args) {
      const plan = command(view, args, env)
      if (!plan.ok) throw new Error(`refused: ${plan.error.code}`)
      view = applyChanges(view, plan.value.changes)
      return plan.value.focusId ?? ''
    },
  }
}

/** Words said at `at` seconds, in turn `at`. */
export function said(quote: string, at: number) {
  return { quote, at, passage: { turn: at, from: 0, to: quote.length } }
}
