// Reads the view with a selector; renders again only when the answer is another object.
import { useStore } from 'zustand'
import type { WorkspaceView } from '../../domain/view/workspace-view.ts'
import { useWorkspace } from './use-workspace.ts'

/** `selector` must return rows, tables or memoised answers, never a fresh object (compared by Object.is). */
export function useView<Answer>(selector: (view: WorkspaceView) => Answer): Answer {
  return useStore(useWorkspace().store, (state) => selector(state.view))
}
