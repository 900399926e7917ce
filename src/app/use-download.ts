// Saves the whole workspace as one file to the person's downloads.
import { useCallback } from 'react'
import { useEspalier } from '../data/react/workspace-context.ts'
import { useWorkspace } from '../data/react/use-workspace.ts'
import { toasts } from '../ui/toasts.ts'

/** The writer loads on demand: it is not part of the first screen. */
export function useDownload(): () => void {
  const espalier = useEspalier()
  const workspace = useWorkspace()
  return useCallback(() => {
    const run = async () => {
      const { downloadWorkspaceFile } = await import('../features/transfer/index.ts')
      await downloadWorkspaceFile(espalier, workspace)
    }
    run().catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error)
      toasts.show({ message: `The workspace file could not be written: ${reason}`, sticky: true })
    })
  }, [espalier, workspace])
}
