// Undo and redo of the open workspace, with what they would take back.
import { useMemo, useSyncExternalStore } from 'react'
import { useWorkspace } from './use-workspace.ts'

export interface UndoRedo {
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly undoSays: string | null
  readonly redoSays: string | null
  /** Takes the last step back; returns what it was, or null when there was none. */
  readonly undo: () => string | null
  readonly redo: () => string | null
}

export function useHistory(): UndoRedo {
  const { history } = useWorkspace()
  const state = useSyncExternalStore(history.subscribe, history.state)
  return useMemo(() => ({ ...state, undo: history.undo, redo: history.redo }), [history, state])
}
