// A small bench for the domain of tests: an env that counts, commands applied to the view, a solution to hang things on.
import { applyChanges } from '../../../src/domain/view/apply-changes.ts'
import { type Command, create, type Env, newRow, type Planned } from '../../../src/domain/view/command.ts'
import { emptyView, type WorkspaceView } from '../../../src/domain/view/workspace-view.ts'

/** An env whose ids and time count upwards from `start`; two clients take different prefixes. */
export function labEnv(prefix = 'id', start = 1_000): Env {
  let ids = 0
  let now = start
  return {
    get now() {
      return now++
    },
    newId: () => `${prefix}${String(++ids).padStart(4, '0')}`,
    random: () => 0.5,
    me: null,
    today: '2026-11-21',
  }
}

export interface Lab {
  view: WorkspaceView
  readonly env: Env
  /** Runs a command; throws when it is refused. Answers the plan's focus id, or ''. */
  do: <Args>(command: Command<Args>, args: Args) => string
  /** Runs a command that should be refused and answers the code, or null when it went through. */
  refusalOf: <Args>(command: Command<Args>, args: Args) => string | null
}

/** A lab on `view` (two solutions `s1`, `s2` under one opportunity `o1` of the tree `t1` by default). */
export function lab(view: WorkspaceView = twoSolutions(), env: Env = labEnv()): Lab {
  const bench: Lab = {
    view,
    env,
    do(command, args) {
      const plan: Planned = command(bench.view, args, env)
      if (!plan.ok) throw new Error(`Refused: ${plan.error.code}`)
      bench.view = applyChanges(bench.view, plan.value.changes)
      return plan.value.focusId ?? ''
    },
    refusalOf(command, args) {
      const plan: Planned = command(bench.view, args, env)
      return plan.ok ? null : plan.error.code
    },
  }
  return bench
}

function twoSolutions(): WorkspaceView {
  const env = labEnv('seed', 1)
  return applyChanges(emptyView(), [
    create('tree', newRow('tree', env, { id: 't1' })),
    create(
      'opportunity',
      newRow('opportunity', env, {
        id: 'o1',
        treeId: 't1',
        statement: 'I lose my place',
        status: 'target',
        place: { t1: [1, 'a0'] },
      }),
    ),
    create(
      'solution',
      newRow('solution', env, { id: 's1', opportunityId: 'o1', title: 'Bookmarks', order: 'a0' }),
    ),
    create(
      'solution',
      newRow('solution', env, { id: 's2', opportunityId: 'o1', title: 'Resume card', order: 'a1' }),
    ),
  ])
}
