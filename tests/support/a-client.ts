// One client of a shared workspace in memory: documents, view and history as the product wires them.
import * as Documents from '../../src/data/crdt/documents.ts'
import type { Change } from '../../src/domain/view/change.ts'
import type { Env, Planned } from '../../src/domain/view/command.ts'
import type { WorkspaceView } from '../../src/domain/view/workspace-view.ts'

export interface Client {
  readonly view: () => WorkspaceView
  readonly docs: Documents.Docs
  readonly history: Documents.History
  readonly env: Env
  /** Applies a plan as one undoable step; a refusal changes nothing. */
  readonly play: (planned: Planned) => void
  readonly apply: (changes: readonly Change[]) => void
  /** Updates of the main document made here, in order. */
  readonly outbox: Uint8Array[]
  readonly receive: (update: Uint8Array) => void
}

export function aClient(env: Env): Client {
  const docs = Documents.newDocs()
  let view = Documents.readView(docs)
  Documents.watchView(docs, view, (next) => {
    view = next
  })
  const history = Documents.createHistory(docs)
  const outbox: Uint8Array[] = []
  Documents.onLocalUpdate(docs, (which, bytes) => {
    if (which === 'main') outbox.push(bytes)
  })
  return {
    view: () => view,
    docs,
    history,
    env,
    outbox,
    play(planned) {
      if (planned.ok)
        history.step(planned.value.says, () => Documents.applyToDocs(docs, planned.value.changes, 'ui'))
    },
    apply: (changes) => Documents.applyToDocs(docs, changes, 'merge'),
    receive: (update) => Documents.applyUpdates(docs.main, [update], 'tab'),
  }
}

/** The tables as plain sorted data, for comparing clients. */
export function plainRows(view: WorkspaceView): Record<string, unknown> {
  const out: Record<string, unknown> = {}
  for (const home of ['rows', 'archived'] as const)
    for (const [type, table] of Object.entries(view[home])) {
      const rows = [...table.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
      if (rows.length > 0) out[`${home}.${type}`] = rows
    }
  return out
}
