// Versions of the open workspaces: kept by the clock while somebody works, on request, and before what is hard to take back.
// Invariant: keeping a version never changes the workspace and never fails the work it stands before.
import type { Id } from '../../lib/ids.ts'
import type { WorkspaceSource } from '../../domain/interchange/workspace-source.ts'
import { docsOfState, readSource, sharedStateOf } from '../crdt/documents.ts'
import type { VersionReason, VersionRow } from '../store/database.ts'
import type { VersionStore } from '../store/version-store.ts'
import type { OpenWorkspace } from './open-workspace.ts'

export type { VersionReason, VersionRow } from '../store/database.ts'

export interface Versions {
  /** Newest first; none where nothing can be stored. */
  readonly list: (workspaceId: Id) => Promise<readonly VersionRow[]>
  /** Keeps the workspace as it is now; null when the disk would not take it. */
  readonly keep: (
    workspace: OpenWorkspace,
    reason: VersionReason,
    name?: string,
  ) => Promise<VersionRow | null>
  /** What a version holds, without attachments; null when it is gone or damaged. */
  readonly source: (version: VersionRow) => Promise<WorkspaceSource | null>
  readonly rename: (no: number, name: string) => Promise<void>
  readonly drop: (no: number) => Promise<void>
  /** Keeps versions of this workspace by the clock while it changes. */
  readonly watch: (workspace: OpenWorkspace) => void
  readonly stop: () => void
}

export interface VersionsParts {
  readonly store: VersionStore | null
  readonly later: (task: () => void, ms: number) => () => void
  readonly now: () => number
}

/** How often a changed workspace is kept. */
const MINUTES_20 = 20 * 60_000
/** How long after a change the first look is; a version that young is enough. */
const MINUTES_2 = 2 * 60_000

export function createVersions({ store, later, now }: VersionsParts): Versions {
  const watched = new Map<Id, () => void>()

  async function keep(workspace: OpenWorkspace, reason: VersionReason, name = '') {
    if (!store) return null
    const { rows } = workspace.store.getState().view
    const records = Object.values(rows).reduce((sum, table) => sum + table.size, 0)
    const state = sharedStateOf(workspace.docs)
    try {
      return await store.keep({ workspace: workspace.id, at: now(), reason, name, records, state })
    } catch {
      return null // a full disk: the save status says so; the work itself goes on
    }
  }

  async function keepWhenDue(workspace: OpenWorkspace): Promise<void> {
    const [newest] = (await store?.list(workspace.id)) ?? []
    if (!newest || Math.abs(now() - newest.at) >= MINUTES_20) await keep(workspace, 'auto')
  }

  return {
    list: (id) => store?.list(id) ?? Promise.resolve([]),
    keep,
    async source({ no, workspace }) {
      const state = await store?.read(no)
      const docs = state ? docsOfState(state) : null
      return state && docs ? { id: workspace, ...readSource(docs), blobs: null, state } : null
    },
    rename: async (no, name) => store?.rename(no, name),
    drop: async (no) => store?.drop([no]),
    watch(workspace) {
      if (!store || watched.has(workspace.id)) return
      let cancel: (() => void) | null = null
      const unsubscribe = workspace.store.subscribe(() => {
        cancel ??= later(() => {
          cancel = null
          void keepWhenDue(workspace).catch(() => {})
        }, MINUTES_2)
      })
      watched.set(workspace.id, () => {
        unsubscribe()
        cancel?.()
      })
    },
    stop() {
      for (const end of watched.values()) end()
      watched.clear()
    },
  }
}
