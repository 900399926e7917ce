// The save status in step with the disk.
import { useSyncExternalStore } from 'react'
import type { SaveStatus } from '../store/save-queue.ts'
import { useWorkspace } from './use-workspace.ts'

export type { SaveStatus } from '../store/save-queue.ts'

const READ_ONLY: SaveStatus = { kind: 'read-only' }

export function useSaveStatus(): SaveStatus {
  const workspace = useWorkspace()
  return useSyncExternalStore(workspace.subscribeStatus, () =>
    workspace.isReadOnly() ? READ_ONLY : workspace.status(),
  )
}
