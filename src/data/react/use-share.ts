// How the open workspace stands with its shared folder.
import { useStore } from 'zustand'
import { SHARE_OFF, type ShareState } from '../share/share-state.ts'
import { useWorkspace } from './use-workspace.ts'
import { useEspalier } from './workspace-context.ts'

export type { ShareState } from '../share/share-state.ts'

export function useShare(): ShareState {
  const { shareStates } = useEspalier()
  const { id } = useWorkspace()
  return useStore(shareStates, (states) => states[id] ?? SHARE_OFF)
}
