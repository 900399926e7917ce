// How a workspace stands with its shared folder, as screens read it. Apart from the rest, which loads when it is needed.
import { createStore } from 'zustand/vanilla'
import type { Id } from '../../lib/ids.ts'
import type { ShareMemory } from './share-round.ts'

/** What is told of the rounds so far; all of it this device saw itself. */
export type ShareFacts = Pick<
  ShareMemory,
  'wroteAt' | 'readAt' | 'reachedAt' | 'waiting' | 'newer' | 'sweep'
> & {
  /** Devices whose files were read. */
  readonly others: number
}

export type ShareState =
  | { readonly kind: 'off' }
  | ({
      readonly kind: 'on' | 'paused' | 'locked' | 'failed'
      readonly folder: string
      readonly withPeople: boolean
      readonly isBusy: boolean
      /** Why the last round failed; '' otherwise. */
      readonly why: string
    } & ShareFacts)

export const SHARE_OFF: ShareState = { kind: 'off' }

export type ShareStates = ReturnType<typeof createShareStates>

export function createShareStates() {
  return createStore<Readonly<Record<Id, ShareState>>>(() => ({}))
}

/** Where the choice of a folder is kept. */
export function shareKey(workspaceId: Id): string {
  return `share:${workspaceId}`
}

/** Where is kept what the rounds so far proved. */
export function shareMemoryKey(workspaceId: Id): string {
  return `share-at:${workspaceId}`
}
