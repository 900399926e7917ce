// How backups of the open workspace stand, in step with the folder.
import { useSyncExternalStore } from 'react'
import type { BackupState } from '../backup/backups.ts'
import { useWorkspace } from './use-workspace.ts'
import { useEspalier } from './workspace-context.ts'

export type { BackupState } from '../backup/backups.ts'

export function useBackup(): BackupState {
  const { backups } = useEspalier()
  const { id } = useWorkspace()
  return useSyncExternalStore(backups.subscribe, () => backups.state(id))
}
