// Erasing people from what this device holds, and keeping them out of what comes in later.
// Invariant: who was erased is remembered by id alone, and stays remembered when the workspace is thrown away.
import type { Id } from '../../lib/ids.ts'
import { attachmentsOf } from '../../domain/interchange/attachments-of.ts'
import type { WorkspaceSource } from '../../domain/interchange/workspace-source.ts'
import {
  erasedBefore,
  type ErasedNotice,
  joinNotices,
  noticeOf,
  readNotices,
} from '../../domain/people/erased-people.ts'
import { applyUpdates, newDocs, readSource } from '../crdt/documents.ts'
import type { Catalogue, Settings } from '../store/settings-store.ts'
import type { EraseParts, EraseReport, EraseWish } from './erase-participant.ts'
import type { LeavingOut } from './leave-out-erased.ts'
import type { OpenWorkspace } from './open-workspace.ts'

export interface Erasing {
  /** Erases a participant from everything this device holds of the workspace, for good. */
  readonly erase: (workspace: OpenWorkspace, wish: EraseWish) => Promise<EraseReport>
  /** What a file would bring without those who were erased from its workspace on this device, and how many of them are in
   * it. Importing and merging leave them out in any case. */
  readonly withoutErased: <Source extends WorkspaceSource>(
    source: Source,
  ) => Promise<{ readonly source: Source; readonly leftOut: number }>
  /** What of a file stays out when it is merged into the workspace; null when it holds nobody who was erased. */
  readonly leavingOut: (workspace: OpenWorkspace, theirs: WorkspaceSource) => Promise<LeavingOut | null>
}

export interface ErasingParts extends Pick<EraseParts, 'log' | 'versions' | 'blobs'> {
  readonly settings: Settings
  readonly catalogue: Catalogue
}

const erasedKey = (id: Id) => `erased:${id}`
/** Rare; it loads when it is asked for. */
const loadLeavingOut = () => import('./leave-out-erased.ts')

export function createErasing({ settings, catalogue, ...stores }: ErasingParts): Erasing {
  const erasedFrom = async (id: Id | null): Promise<readonly ErasedNotice[]> =>
    id === null ? [] : readNotices(await settings.get(erasedKey(id)))
  /** Attachments that the other workspaces of this device point at. */
  const heldBesides = async (id: Id): Promise<ReadonlySet<string>> => {
    const held = new Set<string>()
    for (const other of await catalogue.list()) {
      if (other.id === id) continue
      const docs = newDocs()
      for (const name of ['main', 'people'] as const)
        applyUpdates(docs[name], (await stores.log?.load(`${other.id}/${name}`))?.updates ?? [], 'load')
      for (const hash of attachmentsOf(readSource(docs))) held.add(hash)
    }
    return held
  }
  return {
    async erase(workspace, wish) {
      const { eraseParticipant } = await import('./erase-participant.ts')
      const name = workspace.store.getState().view.people.get(wish.participantId)?.name ?? ''
      const notice = noticeOf(wish, name)
      const heldElsewhere = () => heldBesides(workspace.id)
      const report = await eraseParticipant(workspace, wish, { ...stores, heldElsewhere })
      await settings.set(erasedKey(workspace.id), joinNotices(await erasedFrom(workspace.id), notice))
      return report
    },
    async withoutErased(source) {
      const notices = await erasedFrom(source.id)
      return notices.length === 0
        ? { source, leftOut: 0 }
        : (await loadLeavingOut()).withoutErased(source, notices)
    },
    async leavingOut(workspace, theirs) {
      const { leavingOut } = await loadLeavingOut()
      const noted = erasedBefore(workspace.store.getState().view)
      return leavingOut(theirs, (await erasedFrom(workspace.id)).reduce(joinNotices, noted))
    },
  }
}
