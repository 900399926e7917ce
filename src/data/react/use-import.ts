// Brings something from elsewhere into the workspace: keeps it safe as it is first, then runs the command as one undoable step.
import { useCallback, useRef } from 'react'
import type { Command, Planned } from '../../domain/view/command.ts'
import { useRun } from './use-run.ts'
import { useWorkspace } from './use-workspace.ts'
import { useEspalier } from './workspace-context.ts'

/** Null when the one before is still under way. A version that the disk does not take does not hold up the import. */
export type Import = <Args>(command: Command<Args>, args: Args) => Promise<Planned | null>

export function useImport(): Import {
  const espalier = useEspalier()
  const workspace = useWorkspace()
  const run = useRun()
  const isBusy = useRef(false)
  return useCallback(
    async (command, args) => {
      if (isBusy.current) return null
      isBusy.current = true
      try {
        if (!workspace.isReadOnly()) await espalier.keepSafe(workspace, 'before-import')
        return run(command, args, { toast: true })
      } finally {
        isBusy.current = false
      }
    },
    [espalier, workspace, run],
  )
}
